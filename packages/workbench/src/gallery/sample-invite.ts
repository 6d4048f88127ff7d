import type { Invite, InviteFriend } from '@goodword/protocol'

const euros = (amount: string) => ({ kind: 'fixed', money: { amount, currency: 'EUR' } }) as const
const DAY = 24 * 60 * 60 * 1000
const days = (count: number): number => Date.now() + count * DAY

/** What the server would answer about an advocate who has just joined. */
export const NEW_INVITE: Invite = {
  shopName: 'Sample Shop',
  code: 'SAMPLE-1',
  link: 'https://refer.shop.example/i/SAMPLE-1',
  proven: false,
  offer: euros('5.00'),
  reward: euros('10.00'),
  visits: 0,
  friends: [],
  totals: { waiting: { amount: '0.00', currency: 'EUR' }, earned: { amount: '0.00', currency: 'EUR' } },
  channels: [],
  clicks: [],
  coupons: [],
}

/** What the server would answer to a browser whose address was confirmed in another one. */
export const ELSEWHERE_INVITE: Invite = { ...NEW_INVITE, proven: true, confirmedElsewhere: true }

const friend = (
  id: string,
  at: number,
  reward?: Partial<NonNullable<InviteFriend['reward']>>,
): InviteFriend => ({
  id,
  boughtAt: days(at),
  clickedAt: days(at - 3),
  reasons: [],
  ...(reward && { reward: { benefit: euros('10.00'), status: 'held', ...reward } }),
})

/** An advocate with a bit of everything. */
export const RICH_INVITE: Invite = {
  ...NEW_INVITE,
  proven: true,
  visits: 14,
  name: 'Sample',
  friends: [
    friend('f1', -2, { releaseAt: days(12) }),
    friend('f2', -9, { status: 'approved' }),
    friend('f3', -40, { status: 'issued', paidAt: days(-20) }),
    { ...friend('f4', -12), reasons: [{ code: 'window_passed', fired: true, params: { days: 30 } }] },
  ],
  clicks: [{ id: 'c1', at: days(-1), channel: 'whatsapp' }],
  totals: { waiting: { amount: '20.00', currency: 'EUR' }, earned: { amount: '10.00', currency: 'EUR' } },
  tier: { purchases: 3, next: { at: 5, reward: euros('15.00') } },
  coupons: [{ code: 'THANKS-SAMPLE-10', benefit: euros('10.00') }],
  contact: 'mailto:shop@example.com',
  audience: 'People who like plants and have little time for them.',
  terms: { url: 'https://shop.example/terms' },
}

/** An advocate whom one screen does not hold. */
export const BUSY_INVITE: Invite = {
  ...RICH_INVITE,
  visits: 1234,
  friends: Array.from({ length: 24 }, (_, index) =>
    friend(`f${index}`, -2 - 5 * index, {
      status: index < 4 ? 'held' : 'issued',
      releaseAt: days(12 - 5 * index),
    }),
  ),
  totals: { waiting: { amount: '40.00', currency: 'EUR' }, earned: { amount: '200.00', currency: 'EUR' } },
}

/** Nothing that this server sends is what it seems. */
export const HOSTILE_INVITE: Invite = {
  ...RICH_INVITE,
  shopName: '<img src=x onerror=alert(1)>',
  link: 'https://refer.shop.example/i/SAMPLE-1?a=1&b="2"#<b>',
  contact: 'javascript:alert(1)',
  terms: { url: 'javascript:alert(2)', text: '<script>alert(3)</script>' },
}
