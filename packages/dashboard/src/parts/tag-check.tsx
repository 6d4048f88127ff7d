import type { TagCheck as Found } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import { useShopApi, useTexts } from '../app.ts'
import { useAction } from '../state/use-action.ts'
import { Button } from './button.tsx'
import { FailureNote } from './failure-note.tsx'

/** Looks whether the tag is on the shop's page, and says what was found. */
export function TagCheck({ onSeen }: { readonly onSeen?: (() => void) | undefined }) {
  const api = useShopApi()
  const texts = useTexts()
  const found = useSignal<Found | undefined>(undefined)
  const looking = useAction(async () => {
    found.value = undefined
    found.value = await api.checkTag()
    if (found.value.verdict === 'ready') onSeen?.()
  })
  return (
    <div class="tag-check">
      <Button look="plain" onClick={looking.run} isBusy={looking.isBusy}>
        {texts.say(looking.isBusy ? 'tag_looking' : 'tag_check')}
      </Button>
      <FailureNote error={looking.error} again={looking.run} />
      <div role="status">{found.value && sentence(found.value)}</div>
    </div>
  )

  function sentence({ verdict, url, status, instead, consent, greets }: Found) {
    const isReady = verdict === 'ready'
    const values = { url, status: status === undefined ? '' : String(status), instead }
    return (
      <div class={isReady ? 'verdict good' : 'verdict bad'}>
        <p>{texts.say(`tag_${verdict}`, values)}</p>
        {verdict === 'other_consent' && (
          <p>{texts.say((consent ?? 'granted') === 'granted' ? 'tag_asks_not' : 'tag_asks')}</p>
        )}
        {isReady && greets === false && <p>{texts.say('tag_no_welcome')}</p>}
        {isReady && consent === undefined && <p>{texts.say('tag_no_consent')}</p>}
      </div>
    )
  }
}
