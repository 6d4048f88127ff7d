import type { Announcement } from '../model.ts'
import type { Texts } from '../texts.ts'

/**
 * The live region. It stands in every view, because a region that appears together with its words is not read, and a
 * sentence said twice is a new node, because an unchanged one is not read again.
 */
export function Spoken({ texts, said }: { texts: Texts; said: Announcement | undefined }) {
  return (
    <div role="log" class="spoken">
      {said && <p key={said.id}>{said.text ? texts.say(said.text) : said.words}</p>}
    </div>
  )
}
