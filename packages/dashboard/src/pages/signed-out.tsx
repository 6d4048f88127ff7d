import { useTexts } from '../app.ts'
import { CopyText } from '../parts/copy-text.tsx'
import { Door } from '../parts/door.tsx'

/** Typed where the server runs; the same in every language. */
const COMMAND = 'npx @goodword/server admin link'

/** Nobody is signed in: where a link comes from. */
export function SignedOut() {
  const texts = useTexts()
  return (
    <Door title={texts.say('out_title')} intro={texts.say('out_intro')}>
      <CopyText label="out_command" text={COMMAND} />
      <p class="quiet">{texts.say('out_why')}</p>
    </Door>
  )
}
