import type { ShopMade } from '@goodword/protocol'
import { useApp, useTexts } from '../app.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { CopyText } from '../parts/copy-text.tsx'
import { Door } from '../parts/door.tsx'
import { hashOf } from '../route.ts'
import { FirstSteps } from './first-steps.tsx'

/** A shop was just made: the way to its first referral, and its secret key, which is shown this once. */
export function ShopReady({ made }: { readonly made: ShopMade }) {
  const app = useApp()
  const texts = useTexts()
  return (
    <Door title={texts.say('ready_title')} intro={texts.say('ready_intro')} isWide>
      <FirstSteps />
      <Card title={texts.say('ready_key')}>
        <p>{texts.say('secret_key_once')}</p>
        <CopyText label="secret_key" text={made.secretKey} />
      </Card>
      <Button onClick={() => app.go(hashOf('overview'))}>{texts.say('ready_done')}</Button>
    </Door>
  )
}
