import { ELEMENTS, type Offer } from '@goodword/protocol'
import { BUSY_INVITE, ELSEWHERE_INVITE, HOSTILE_INVITE, NEW_INVITE, RICH_INVITE } from './sample-invite.ts'
import type { SampleServer } from './sample-sdk.ts'

const [INVITE, WELCOME, THANKS] = ELEMENTS

/** What a visitor does to get there: presses, or writes into fields, inside the element. */
export type Act = { readonly press: string } | { readonly write: readonly [selector: string, text: string] }

/** One element in one state. */
export interface Sample {
  readonly id: string
  readonly element: (typeof ELEMENTS)[number]
  readonly attributes?: Readonly<Record<string, string>>
  readonly server?: Partial<SampleServer>
  /** What the SDK has told the page, by event. */
  readonly events?: Readonly<Record<string, unknown>>
  readonly acts?: readonly Act[]
  /** What is there once the state is reached. */
  readonly until: string
  /** Width of the column in the page, in pixels. */
  readonly column?: number
}

export const SAMPLE_OFFER: Offer = {
  shopName: 'Sample Shop',
  state: 'open',
  from: 'Sample Friend',
  offer: { kind: 'fixed', money: { amount: '5.00', currency: 'EUR' } },
  minimumOrder: { amount: '30.00', currency: 'EUR' },
}

/** Known by the shop, so the first view is the advocate's own. */
const KNOWN = { 'customer-token': 'sample' }
const TOUCH = { code: 'SAMPLE-1', channel: 'copy', at: 0, visit: 'samplevisit1' }
/** Nobody has asked for its code yet, also when the page is loaded again. */
const NEW_TOUCH = { ...TOUCH, visit: `sample${Date.now()}` }
const tool = (index: number) => ({ press: `[part=tools] [part~=tool]:nth-of-type(${index})` })
const invite = (id: string, given: Partial<Sample> & Pick<Sample, 'until'>): Sample => ({
  id: `invite-${id}`,
  element: INVITE,
  attributes: KNOWN,
  server: { invite: RICH_INVITE },
  ...given,
})
/** Without an order number, so that no sample remembers that it was rated. */
const thanks = (id: string, given: Partial<Sample> & Pick<Sample, 'until'>): Sample => ({
  id: `thanks-${id}`,
  element: THANKS,
  attributes: { product: 'a Pilea' },
  ...given,
})
const stars = (count: number) => ({ press: `[value="${count}"]` })
const LINK = '#link'
const FRIENDS = '[part=friends]'

/** Every element in every state worth seeing. */
export const SAMPLES: readonly Sample[] = [
  invite('join', { attributes: {}, until: '#email' }),
  invite('join-wrong', {
    attributes: {},
    acts: [{ write: ['#email', 'sample@'] }, { press: '[type=submit]' }],
    until: '#error',
  }),
  invite('join-away', {
    attributes: {},
    server: { away: true },
    acts: [{ write: ['#email', 'sample@example.com'] }, { press: '[type=submit]' }],
    until: '#error',
  }),
  invite('loading', { server: { silent: true }, until: '.loading' }),
  invite('away', { server: { away: true }, until: '[part=hero] [part=button]' }),
  invite('new', { server: { invite: NEW_INVITE }, until: LINK }),
  invite('visited', {
    server: { invite: { ...NEW_INVITE, proven: true, visits: 3 } },
    until: '[part=totals]',
  }),
  invite('friends', { until: FRIENDS }),
  invite('busy', { server: { invite: BUSY_INVITE }, until: FRIENDS }),
  invite('channels', {
    acts: [{ press: '[part=channels] [aria-expanded]' }],
    until: '[part~=channel-reddit]',
  }),
  invite('elsewhere', {
    server: { invite: ELSEWHERE_INVITE },
    until: '.account [part=button]',
  }),
  invite('studio', {
    attributes: { ...KNOWN, product: 'a Pilea' },
    acts: [tool(1)],
    until: '#message',
  }),
  invite('studio-letter', {
    acts: [tool(1), { press: '[value=letter]' }, { press: '[value=family]' }],
    until: '#message',
  }),
  invite('qr', { acts: [tool(2)], until: '[part=qr]' }),
  invite('guide', { acts: [{ press: '[part=footer] button' }], until: '[part~=panel-guide] li' }),
  invite('dialog', {
    attributes: { ...KNOWN, mode: 'dialog' },
    acts: [{ press: 'show' }],
    until: FRIENDS,
  }),
  invite('dialog-join', { attributes: { mode: 'dialog' }, acts: [{ press: 'show' }], until: '#email' }),
  invite('launcher', { attributes: { mode: 'launcher' }, until: '[part=launcher]' }),
  invite('warm', { attributes: { ...KNOWN, preset: 'warm' }, until: FRIENDS }),
  invite('bold', { attributes: { ...KNOWN, preset: 'bold' }, until: FRIENDS }),
  invite('plain', { attributes: { ...KNOWN, preset: 'plain' }, until: FRIENDS }),
  invite('narrow', { column: 240, until: FRIENDS }),
  invite('hostile', { server: { invite: HOSTILE_INVITE }, until: FRIENDS }),
  {
    id: 'welcome-offer',
    element: WELCOME,
    events: { touch: TOUCH, captured: TOUCH },
    until: '[part~=button]',
  },
  {
    id: 'welcome-code',
    element: WELCOME,
    events: { touch: TOUCH, captured: TOUCH },
    acts: [{ press: '[part~=button]' }],
    until: 'input',
  },
  {
    id: 'welcome-busy',
    element: WELCOME,
    attributes: { cart: 'shopify' },
    server: { silentCart: true },
    events: { touch: NEW_TOUCH, captured: NEW_TOUCH },
    acts: [{ press: '[part~=button]' }],
    until: '[aria-disabled=true]',
  },
  { id: 'welcome-own', element: WELCOME, events: { own: { code: 'SAMPLE-1' } }, until: 'button' },
  {
    id: 'welcome-ended',
    element: WELCOME,
    events: { touch: TOUCH, captured: TOUCH },
    server: { offer: { ...SAMPLE_OFFER, state: 'ended' } },
    until: '[part=intro]',
  },
  thanks('rate', { until: '[part=stars]' }),
  thanks('words', { acts: [stars(5)], until: '#recommend' }),
  thanks('poor', { acts: [stars(2)], until: '#words' }),
  thanks('away', {
    server: { away: true },
    acts: [stars(4), { press: '[type=submit]' }],
    until: '[part=error]',
  }),
  thanks('done', { acts: [stars(5), { press: '[type=submit]' }], until: '[part=thanks]' }),
  thanks('missed', {
    acts: [{ press: '[part=disclosure]' }, { press: '[part=missed] [type=submit]' }],
    until: '#missing',
  }),
  thanks('missed-sent', {
    acts: [
      stars(5),
      { press: '[type=submit]' },
      { press: '[part=disclosure]' },
      { write: ['#from', 'SAMPLE-1'] },
      { press: '[part=missed] [type=submit]' },
    ],
    until: '[part~=missed][tabindex]',
  }),
]

/** The sample of this name. */
export const sampleOf = (id: string | null): Sample | undefined => SAMPLES.find((sample) => sample.id === id)
