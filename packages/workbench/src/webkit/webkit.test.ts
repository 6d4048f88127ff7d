import type { Order } from '@goodword/core'
import { CODE_PARAMETER, COOKIE_NAME, INSTANCE_KEY, OUTBOX_KEY, PATHS, QUEUE_NAME } from '@goodword/protocol'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { arrivedMessages } from '../e2e/arrived.ts'
import { eventually } from '../e2e/eventually.ts'
import { type Ground, openGround, SHOP_KEY } from '../e2e/sdk/ground.ts'
import { newCode, order } from '../e2e/sdk/page-sdk.ts'
import { launchWebkit, type Webkit } from './launch-webkit.ts'

/** What Safari is made of, as far as it runs here: the same promises as in the other engines, the main ones. */
describe('in WebKitGTK', () => {
  let webkit: Webkit
  let ground: Ground
  let code: string
  let from: number
  beforeAll(async () => {
    webkit = await launchWebkit()
    ground = await openGround()
    code = await newCode(ground.goodwordUrl, SHOP_KEY)
  })
  afterAll(async () => {
    await webkit?.close()
    await ground?.close()
  })
  beforeEach(() => {
    ground.page = {}
    from = ground.arrivals.length
  })
  afterEach(async () => {
    ground.misbehave(() => undefined)
    ground.page = { document: '<!doctype html><title>Nothing</title>' }
    await open('/')
    await run('localStorage.clear(); sessionStorage.clear()')
    await webkit.driver.manage().deleteAllCookies()
    // WebKit answers before its network process is done, which would take away what the next page keeps.
    await eventually(async () => expect(await cookies()).toBe(''))
  })

  const open = (path: string) => webkit.driver.get(ground.url(path))
  const run = (script: string, ...given: unknown[]) =>
    webkit.driver.executeScript<unknown>(`return (() => { ${script} })()`, ...given)
  const cookies = () => webkit.driver.executeScript<string>('return document.cookie')
  /** Everything that the page has on this device. */
  const onDevice = () =>
    webkit.driver.executeScript<string>(
      'return [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].join()',
    )
  const captured = () => eventually(async () => expect(await cookies()).toContain(`${COOKIE_NAME}=1~${code}`))
  const convert = (order: Order) =>
    webkit.driver.executeAsyncScript<string>(
      `const [key, order, done] = arguments
      const wait = () => {
        const goodword = globalThis[Symbol.for(key)]
        if (!goodword) return setTimeout(wait, 20)
        goodword.convert(order).then(({ status }) => done(status), ({ code }) => done(code))
      }
      wait()`,
      INSTANCE_KEY,
      order,
    )
  const messages = (type: string) =>
    arrivedMessages(ground.arrivals.slice(from)).filter(({ message }) => message.type === type)
  const arrives = (type: string, expected: object) =>
    eventually(() => expect(messages(type).at(0)).toMatchObject(expected))
  const landing = (path = '/p') => `${path}?a=%20x+y&${CODE_PARAMETER}=${code}#top`

  it('captures a code, keeps it in a cookie that does not end with the session, and leaves the rest of the address alone', async () => {
    await open(landing())
    await captured()
    expect(await webkit.driver.getCurrentUrl()).toBe(ground.url('/p?a=%20x+y#top'))
    await arrives('visit', { message: { code }, answer: { status: 'accepted' } })
    const { expiry } = await webkit.driver.manage().getCookie(COOKIE_NAME)
    const days = (Number(expiry) - Date.now() / 1000) / 86_400
    // Safari itself keeps it for 7 days when nobody re-sets it: WebKitGTK has that rule too, and may apply it.
    expect(days).toBeGreaterThan(6.9)
    expect(days).toBeLessThanOrEqual(60)
  })

  it('follows a single-page shop', async () => {
    await open('/')
    await eventually(async () =>
      expect(await run(`return Symbol.for('${INSTANCE_KEY}') in globalThis`)).toBe(true),
    )
    await run(`history.pushState({ of: 'the shop' }, '', '${landing()}')`)
    await captured()
    expect(await webkit.driver.getCurrentUrl()).toBe(ground.url('/p?a=%20x+y#top'))
    expect(await run('return history.state')).toEqual({ of: 'the shop' })
  })

  it('keeps an order while the server is away, and sends it from the next page', async () => {
    await open(landing())
    await captured()
    ground.misbehave((_, path) => (path === PATHS.messages ? 'reset' : undefined))
    const bought = order(Date.now())
    expect(await convert(bought)).toBe('queued')
    expect(await onDevice()).toContain(`${OUTBOX_KEY}:${SHOP_KEY}:`)
    ground.misbehave(() => undefined)
    await open('/next')
    await arrives('conversion', {
      message: { ...bought, touches: [{ code }] },
      answer: { status: 'accepted' },
    })
    await eventually(async () => expect(await onDevice()).not.toContain(OUTBOX_KEY))
  })

  it('sends an order although the page is left at once', async () => {
    await open(landing())
    await captured()
    const bought = order(Date.now())
    await run(
      `${QUEUE_NAME}.push(['convert', arguments[0]]); location.href = '/next'`.replace(
        'arguments[0]',
        JSON.stringify(bought),
      ),
    )
    await eventually(() => expect(messages('conversion').at(0)).toMatchObject({ message: bought }))
  })

  it('consent required: nothing on the device through a whole purchase; granting writes the touch', async () => {
    ground.page = { attributes: 'data-consent="required"' }
    await open(landing())
    const bought = order(Date.now())
    expect(await convert(bought)).toBe('accepted')
    expect(messages('conversion')).toMatchObject([{ message: { touches: [{ code }] } }])
    expect(await onDevice()).toBe('')
    expect(messages('visit')).toEqual([])
    await run(`${QUEUE_NAME}.push(['setConsent', 'granted'])`)
    await captured()
    await eventually(() => expect(messages('visit')).toHaveLength(1))
    await run(`${QUEUE_NAME}.push(['setConsent', 'denied'])`)
    await eventually(async () => expect(await onDevice()).toBe(''))
  })
})
