import type { FirstSteps as Steps } from '@goodword/protocol'
import type { ComponentChildren } from 'preact'
import { useApp, useShopApi, useTexts } from '../app.ts'
import type { TextKey } from '../language/texts.ts'
import { BeforeFriends } from '../parts/before-friends.tsx'
import { Card } from '../parts/card.tsx'
import { EveryPage } from '../parts/every-page.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { InvitePaste, ThankYouPaste } from '../parts/paste.tsx'
import { hashOf } from '../route.ts'
import { useData } from '../state/use-data.ts'
import { useReturn } from '../state/use-return.ts'

/** The way to the first referral, with a tick at what has happened. Gone once an order is credited. */
export function FirstSteps() {
  const { shopId } = useApp()
  const api = useShopApi()
  const steps = useData(() => api.firstSteps(), shopId.value ?? '')
  // The steps are made in other tabs: on the shop's pages.
  useReturn(() => {
    if (!steps.value?.credited) void steps.reload()
  })
  return (
    <>
      <FailureNote error={steps.error} again={steps.reload} />
      {steps.value?.credited === false && <Way steps={steps.value} />}
    </>
  )
}

function Way({ steps }: { readonly steps: Steps }) {
  const { shopId } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const shop = useData(() => api.shop(), shopId.value ?? '')
  const { joined, visited, ordered } = steps
  return (
    <Card title={texts.say('steps_title')}>
      <FailureNote error={shop.error} again={shop.reload} />
      {shop.value && (
        <ol class="steps">
          <Step words="step_every" isDone={joined}>
            <EveryPage shop={shop.value} />
          </Step>
          <Step words="step_thanks" isDone={ordered}>
            <ThankYouPaste currency={shop.value.currency} />
          </Step>
          <Step words="step_invite" isDone={joined}>
            <InvitePaste />
          </Step>
          <Step words="step_join" isDone={joined} />
          <Step words="step_visit" isDone={visited} />
          <Step words="step_order" isDone={ordered} />
          <Step words="step_confirm" isDone={false}>
            <p>
              <a href={hashOf('rewards', 'held')}>{texts.say('step_confirm_where')}</a>
            </p>
          </Step>
        </ol>
      )}
      <details>
        <summary>{texts.say('ready_before')}</summary>
        <BeforeFriends />
      </details>
    </Card>
  )
}

interface StepProps {
  readonly words: TextKey
  readonly isDone: boolean
  readonly children?: ComponentChildren
}

function Step({ words, isDone, children }: StepProps) {
  const texts = useTexts()
  return (
    <li class={isDone ? 'done' : ''}>
      <p>
        <strong>{texts.say(words)}</strong> {isDone && <span class="badge">{texts.say('step_done')}</span>}
      </p>
      {children}
    </li>
  )
}
