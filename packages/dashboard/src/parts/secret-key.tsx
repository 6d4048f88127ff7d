import { useSignal } from '@preact/signals'
import { useShopApi, useTexts } from '../app.ts'
import { useAction } from '../state/use-action.ts'
import { AskFirst } from './ask-first.tsx'
import { CopyText } from './copy-text.tsx'

/** The secret key is shown once; a lost one is replaced. The first press only asks. */
export function SecretKey() {
  const api = useShopApi()
  const texts = useTexts()
  const key = useSignal<string | undefined>(undefined)
  const making = useAction(async () => {
    key.value = (await api.newSecretKey()).secretKey
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
      <AskFirst
        label={texts.say('secret_key_new')}
        sure={texts.say('secret_key_sure')}
        act={texts.say('secret_key_replace')}
        action={making}
      />
    </>
  )
}
