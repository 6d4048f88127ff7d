import { OWNER_FIRST_STEPS_KEY } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { useApp, useShopApi } from '../app.ts'
import { FailureNote } from '../parts/failure-note.tsx'
import { createKeptChoice } from '../state/kept-choice.ts'
import { useData } from '../state/use-data.ts'
import { useReturn } from '../state/use-return.ts'
import { FirstReferral } from './first-referral.tsx'
import { StepList } from './step-list.tsx'

/**
 * The way to the first referral; once there was one, what is to be decided next, for those who have followed the way in this browser and until
 * they put it away.
 */
export function FirstSteps() {
  const shopId = useApp().shopId.value ?? ''
  const api = useShopApi()
  const steps = useData(() => api.firstSteps(), shopId)
  const followed = useMemo(() => createKeptChoice(OWNER_FIRST_STEPS_KEY, () => localStorage), [])
  /** The shop whose list was put away just now. */
  const putAway = useSignal('')
  // The steps are made in other tabs: on the shop's pages.
  useReturn(() => {
    if (!steps.value?.credited) void steps.reload()
  })
  const isUnderWay = steps.value?.credited === false
  useEffect(() => {
    if (isUnderWay) followed.make(shopId)
  }, [isUnderWay, followed, shopId])
  if (!steps.value) return <FailureNote error={steps.error} again={steps.reload} />
  if (isUnderWay) {
    return (
      <>
        <FailureNote error={steps.error} again={steps.reload} />
        <StepList steps={steps.value} />
      </>
    )
  }
  if (putAway.value === shopId || !followed.isMade(shopId)) return null
  return (
    <FirstReferral
      isAgreed={steps.value.visited}
      onPutAway={() => {
        followed.forget(shopId)
        putAway.value = shopId
      }}
    />
  )
}
