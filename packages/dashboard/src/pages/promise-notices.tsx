import { useApp, useShopApi, useTexts } from '../app.ts'
import { useData } from '../state/use-data.ts'
import { CodeNotice } from './code-notice.tsx'
import { PoolNotice } from './pool-notice.tsx'

/** Longest that a mail waits where a program sends them, in milliseconds; it looks every minute or so. */
const PATIENCE = 10 * 60 * 1000

/** What friends and advocates are promised, and nobody keeps yet. An aside: where it cannot be known, nothing is said. */
export function PromiseNotices() {
  const { shopId } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const programme = useData(() => api.programme(), shopId.value ?? '')
  const mail = useData(() => api.firstWaitingMail(), shopId.value ?? '')
  const since = mail.value?.items[0]?.createdAt
  const isLate = since !== undefined && Date.now() - since > PATIENCE
  const pool = programme.value?.terms.friendCouponPool
  return (
    <>
      {isLate && <p class="verdict bad">{texts.say('promise_mails', { since: texts.date(since) })}</p>}
      {programme.value && pool === undefined && <CodeNotice />}
      {pool !== undefined && <PoolNotice pool={pool} />}
    </>
  )
}
