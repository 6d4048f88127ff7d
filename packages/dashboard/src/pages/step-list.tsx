import type { FirstSteps } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useApp, useShopApi, useTexts } from '../app.ts'
import type { TextKey } from '../language/texts.ts'
import { Card } from '../parts/card.tsx'
import { EveryPage } from '../parts/every-page.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { InvitePaste, ThankYouPaste } from '../parts/paste.tsx'
import { hashOf } from '../route.ts'
import { useData } from '../state/use-data.ts'

interface StepProps {
  readonly words: TextKey
  readonly isDone: boolean
  readonly children?: ComponentChildren
}

/** What to paste and what to try until somebody is credited, with a tick at what has happened. */
export function StepList({ steps }: { readonly steps: FirstSteps }) {
  const { shopId } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const shop = useData(() => api.shop(), shopId.value ?? '')
  const isTagSeen = useSignal(false)
  const { joined, visited, ordered } = steps
  const asksFirst = shop.value?.consent !== 'granted'
  return (
    <Card title={texts.say('steps_title')}>
      <p>{texts.say('steps_intro')}</p>
      <FailureNote error={shop.error} again={shop.reload} />
      {shop.value && (
        <ol class="steps">
          <Step words="step_every" isDone={joined || isTagSeen.value}>
            <EveryPage
              shop={shop.value}
              onSeen={() => {
                isTagSeen.value = true
              }}
            />
          </Step>
          <Step words="step_thanks" isDone={ordered}>
            <ThankYouPaste currency={shop.value.currency} />
          </Step>
          <Step words="step_invite" isDone={joined}>
            <InvitePaste />
          </Step>
          <Step words={asksFirst ? 'step_join_asked' : 'step_join'} isDone={joined} />
          <Step words={asksFirst ? 'step_visit_asked' : 'step_visit'} isDone={visited}>
            {asksFirst && joined && !visited && <p class="quiet">{texts.say('step_visit_unheard')}</p>}
          </Step>
          <Step words="step_order" isDone={ordered}>
            {visited && !ordered && <p class="quiet">{texts.say('step_order_unheard')}</p>}
          </Step>
          <Step words="step_confirm" isDone={false}>
            <p>
              <a href={hashOf('rewards', 'held')}>{texts.say('step_confirm_where')}</a>
            </p>
          </Step>
        </ol>
      )}
    </Card>
  )
}

function Step({ words, isDone, children }: StepProps) {
  const texts = useTexts()
  return (
    <li>
      <p>
        <strong>{texts.say(words)}</strong> {isDone && <span class="badge">{texts.say('step_done')}</span>}
      </p>
      {children}
    </li>
  )
}
