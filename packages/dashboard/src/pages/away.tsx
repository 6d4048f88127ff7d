import { useApp, useTexts } from '../app.ts'
import { Button } from '../parts/button.tsx'
import { Door } from '../parts/door.tsx'
import { useAction } from '../state/use-action.ts'

/** The server could not say who is there. */
export function Away() {
  const app = useApp()
  const texts = useTexts()
  const looking = useAction(() => app.look())
  return (
    <Door title={texts.say('away_title')} intro={texts.say('away_intro')}>
      <Button onClick={looking.run} isBusy={looking.isBusy}>
        {texts.say('try_again')}
      </Button>
    </Door>
  )
}
