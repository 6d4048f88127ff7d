import { DEBUG_PARAMETER, type WireDecision } from '@goodword/protocol'
import { afterEach, expect, it, vi } from 'vitest'
import { standAt } from '../fixtures/stand-at.ts'
import { type Explained, explain } from './explain.ts'

const decision: WireDecision = {
  credited: false,
  reasons: [
    { code: 'programme_not_started', fired: false },
    { code: 'window_passed', fired: true },
    { code: 'own_link', fired: false },
    { code: 'no_touch', fired: true },
  ],
}

const engine = {
  touches: () => [{ code: 'ANNA-7Q2', channel: undefined, at: Date.now() - 15 * 864e5, visit: 'visit0001' }],
  settings: { days: 60 },
  outbox: { all: () => [] },
}

function instance(consent: Explained['consent']): Explained {
  const self: Explained = {
    version: '1.0.0',
    shop: 'pk_demo',
    api: 'https://refer.shop.example',
    consent,
    request: async <T>() => decision as T,
    explain: () => explain(self, engine),
    on: () => () => {},
  }
  return self
}
const open = (search: string) => standAt(`https://www.shop.example/${search}`)
const overlays = () => [...document.documentElement.children].filter(({ shadowRoot }) => shadowRoot)

afterEach(() => {
  for (const host of overlays()) host.remove()
  sessionStorage.clear()
})

it('says first which reasons decided, and how long the cookie is kept', async () => {
  const { dryRun, touches } = await instance('granted').explain()
  expect(dryRun?.reasons.map(({ code }) => code)).toEqual([
    'window_passed',
    'no_touch',
    'programme_not_started',
    'own_link',
  ])
  expect(touches).toMatchObject([{ code: 'ANNA-7Q2', cookieDaysLeft: 45 }])
})

it.each(['granted', 'required', 'denied'] as const)(
  'opens the overlay at once where the address asks for it, with consent %s, once',
  async (consent) => {
    open(`?${DEBUG_PARAMETER}`)
    const { explain } = instance(consent)
    await explain()
    await explain()
    expect(overlays()).toHaveLength(1)
    await vi.waitFor(() => expect(overlays()[0]?.shadowRoot?.textContent).toMatch(`"consent": "${consent}"`))
    expect(sessionStorage).toHaveLength(consent === 'granted' ? 1 : 0)
  },
)

it('opens none elsewhere', async () => {
  open('')
  await instance('granted').explain()
  expect(overlays()).toEqual([])
})
