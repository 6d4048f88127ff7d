import { OWNER_CODES_TAKEN_KEY } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import { useApp, useTexts } from '../app.ts'
import { Button } from '../parts/button.tsx'
import { hashOf } from '../route.ts'
import { createKeptChoice } from '../state/kept-choice.ts'

/**
 * That friends get a code which the shop may not know. Whether its pages take it cannot be seen from here, so its owner may say so, once
 * on this device.
 */
export function CodeNotice() {
  const app = useApp()
  const texts = useTexts()
  const notice = useRef<HTMLDivElement>(null)
  const taken = useMemo(() => createKeptChoice(OWNER_CODES_TAKEN_KEY, () => localStorage), [])
  const shopId = app.shopId.value ?? ''
  /** The shop of which it was said just now. */
  const said = useSignal('')
  if (said.value === shopId || taken.isMade(shopId)) return null

  function take() {
    // The button leaves with the notice. Its page's heading is where somebody who comes to the page begins too.
    notice.current?.closest('main')?.querySelector('h1')?.focus({ preventScroll: true })
    taken.make(shopId)
    said.value = shopId
    app.news.value = texts.say('promise_code_noted')
  }

  return (
    <div class="verdict" ref={notice}>
      <p>
        {texts.say('promise_code')} <a href={hashOf('programme')}>{texts.say('promise_pool')}</a>
      </p>
      <Button look="plain" onClick={take}>
        {texts.say('promise_code_taken')}
      </Button>
    </div>
  )
}
