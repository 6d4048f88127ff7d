import { ARRIVAL_KEY, COOKIE_NAME, ORDER_ATTRIBUTE } from '@goodword/protocol'
import type { Inbox } from './delivery/inbox.ts'
import type { Given } from './options.ts'
import { reach } from './reach.ts'

/** Whether this page view needs more than the doorbell. */
export function somethingToDo(
  options: Given,
  { memory, storage, prefix }: Inbox,
  tab: Storage | undefined,
): boolean {
  return !!(
    memory.size ||
    // A friend's link was followed before: by cookie, or by what stands for it where cookies are refused.
    reach(() => document.cookie.includes(`${COOKIE_NAME}=`)) ||
    Object.keys(storage() ?? {}).some((key) => key.startsWith(prefix) || key === COOKIE_NAME) ||
    tab?.getItem(ARRIVAL_KEY) ||
    options.orders === 'all' ||
    options.consentMode !== undefined ||
    document.querySelector(`[${ORDER_ATTRIBUTE}]`)
  )
}
