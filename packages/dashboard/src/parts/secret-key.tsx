import { useSignal } from '@preact/signals'
import { useShopApi, useTexts } from '../app.ts'
import { useAction } from '../state/use-action.ts'
import { Button } from './button.tsx'
import { CopyText } from './copy-text.tsx'
import { FailureNote } from './failure-note.tsx'

/** The secret key is shown once; a lost one is replaced. The first press only asks. */
export function SecretKey() {
  const api = useShopApi()
  const texts = useTexts()
  const isSure = useSignal(false)
  const key = useSignal<string | undefined>(undefined)
  const making = useAction(async () => {
    key.value = (await api.newSecretKey()).secretKey
    isSure.value = false
  })
  if (key.value) {
    return (
      <>
        <p>{texts.say('secret_key_once')}</p>
        <CopyText label="secret_key" text={key.value} />
      </>
    )
  }
  return (
    <>
      <p>{texts.say('secret_key_what')}</p>
      {isSure.value ? (
        <>
          <p role="alert">{texts.say('secret_key_sure')}</p>
          <div class="buttons">
            <Button look="grave" onClick={making.run} isBusy={making.isBusy}>
              {texts.say('secret_key_replace')}
            </Button>
            <Button
              look="plain"
              onClick={() => {
                isSure.value = false
              }}
            >
              {texts.say('cancel')}
            </Button>
          </div>
        </>
      ) : (
        <Button
          look="plain"
          onClick={() => {
            isSure.value = true
          }}
        >
          {texts.say('secret_key_new')}
        </Button>
      )}
      <FailureNote error={making.error} again={making.run} />
    </>
  )
}
