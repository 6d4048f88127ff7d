import { useApp, useTexts } from '../app.ts'
import { Button } from '../parts/button.tsx'
import { Door } from '../parts/door.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { hashOf } from '../route.ts'
import { useAction } from '../state/use-action.ts'

/**
 * Behind a one-time link. It waits for a press: programs that look into links, in chats and mails, would use it up otherwise.
 */
export function Enter({ secret }: { readonly secret: string }) {
  const app = useApp()
  const texts = useTexts()
  const entering = useAction(async () => {
    app.session.value = await app.api.enter(secret)
    app.shopId.value = app.session.value.shops[0]?.id
    app.go(hashOf('overview'))
  })
  return (
    <Door title={texts.say('enter_title')} intro={texts.say('enter_intro')}>
      <Button onClick={entering.run} isBusy={entering.isBusy}>
        {texts.say('enter')}
      </Button>
      <FailureNote error={entering.error} again={entering.run} />
    </Door>
  )
}
