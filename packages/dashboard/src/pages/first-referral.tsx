import { useRef } from 'preact/hooks'
import { useTexts } from '../app.ts'
import { BeforeFriends } from '../parts/before-friends.tsx'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { hashOf } from '../route.ts'

interface FirstReferralProps {
  /** Somebody may be remembered: the shop does not ask, or its banner has said yes at least once. */
  readonly isAgreed: boolean
  readonly onPutAway: () => void
}

/** The first referral has happened: where its rewards are, and what is to be decided before real friends come. */
export function FirstReferral({ isAgreed, onPutAway }: FirstReferralProps) {
  const texts = useTexts()
  const place = useRef<HTMLDivElement>(null)
  function putAway() {
    // The button leaves with the card, and would take the focus with it.
    place.current?.closest('main')?.querySelector('h1')?.focus({ preventScroll: true })
    onPutAway()
  }
  return (
    <div ref={place}>
      <Card title={texts.say('steps_there')}>
        <p>
          {texts.say('steps_there_rewards')}{' '}
          <a href={hashOf('rewards', 'held')}>{texts.say('page_rewards')}</a>
        </p>
        {!isAgreed && <p class="verdict bad">{texts.say('steps_nobody_agreed')}</p>}
        <h3>{texts.say('ready_before')}</h3>
        <BeforeFriends />
        <Button look="plain" onClick={putAway}>
          {texts.say('steps_put_away')}
        </Button>
      </Card>
    </div>
  )
}
