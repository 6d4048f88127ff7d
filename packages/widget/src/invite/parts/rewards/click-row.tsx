import type { InviteClick } from '@goodword/protocol'
import { Icon } from '../../../element/icon.tsx'
import type { Texts } from '../../../words/texts.ts'
import { writeDay } from '../../../words/write-day.ts'
import type { SayReward } from './words.ts'

const EYE = 'M3 12c4-6 14-6 18 0-4 6-14 6-18 0zM12 12h.01'

/** A friend who has looked and not bought yet. */
export function ClickRow({ click, say, texts }: { click: InviteClick; say: SayReward; texts: Texts }) {
  return (
    <li part="friend friend-clicked">
      <Icon path={EYE} />
      <div>
        <p>{say('friend_opened', { date: writeDay(texts.lang, click.at) })}</p>
        <p part="note status">{say('friend_opened_note')}</p>
      </div>
    </li>
  )
}
