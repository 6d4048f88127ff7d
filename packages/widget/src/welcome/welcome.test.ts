import type { Order } from '@goodword/core'
import { PATHS, WELCOME_KEY } from '@goodword/protocol'
import { fireEvent } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ElementPage } from '../fixtures/element-page.ts'
import { arrive, comeBack, heading, hidden, reveal } from '../fixtures/friend.ts'
import { sampleOffer, sampleTouch } from '../fixtures/offer.ts'

let page: ElementPage<'goodword-welcome'>
beforeEach(() => {
  page = new ElementPage('goodword-welcome')
})
afterEach(() => page.close())

describe('<goodword-welcome>', () => {
  it('shows nothing and asks nothing when this browser came by no link', async () => {
    page.ready().show()
    await expect.poll(() => page.element.shadowRoot?.querySelector('.base')).not.toBeNull()
    expect(page.base.textContent).toBe('')
    expect(page.goodword.requests).toEqual([])
  })

  it('says who sent them and what they get, also when it comes after the SDK', async () => {
    page.ready()
    arrive(page)
    page.show()
    await heading(page)
    expect(
      page.view.getByText('Welcome to Sample Shop! It is yours when you order with your code.'),
    ).toBeTruthy()
    expect(page.goodword.requests[0]?.path).toMatch(
      new RegExp(`^${PATHS.offer}\\?shop=pk_sample&code=SAMPLE-1&visit=[\\w-]{8,}$`),
    )
    expect(page.spoken).toBe('Ada sent you €5')
  })

  it('does not name an advocate who gave no name', async () => {
    page.goodword.offer = sampleOffer({ from: undefined })
    page.ready().show()
    arrive(page)
    expect(await page.view.findByRole('heading', { name: 'A friend sent you €5' })).toBeTruthy()
  })

  it("says the shop's own sentences, also when they change", async () => {
    page.element.texts = { reveal: 'Gimme', offer_heading_from: '{offer} from {from}' }
    page.ready().show()
    arrive(page)
    expect(await page.view.findByRole('heading', { name: '€5 from Ada' })).toBeTruthy()
    expect(page.view.getByRole('button', { name: 'Gimme' })).toBeTruthy()
    page.element.texts = {}
    expect(await page.view.findByRole('button', { name: 'Show my code' })).toBeTruthy()
  })

  it('names the conditions, when there are any', async () => {
    page.goodword.offer = sampleOffer({
      minimumOrder: { amount: '20.00', currency: 'EUR' },
      endsAt: Date.UTC(2101, 0, 31, 12),
    })
    page.element.lang = 'en-GB'
    page.ready().show()
    arrive(page)
    expect(await page.view.findByText('For orders from €20. Until 31 January 2101.')).toBeTruthy()
  })

  it('shows what the server sent as text, whatever it is', async () => {
    page.goodword.offer = sampleOffer({ from: '<img src=x onerror=alert(1)>' })
    page.ready().show()
    arrive(page)
    await page.view.findByText(/<img src=x onerror=alert\(1\)> sent you/, { selector: 'h2' })
    expect(page.element.shadowRoot?.querySelector('img')).toBeNull()
  })

  it('asks again while the page is looked at when the server was away', async () => {
    page.goodword.away = true
    page.ready().show()
    arrive(page)
    await expect.poll(() => page.goodword.requests).toHaveLength(1)
    page.goodword.away = false
    document.dispatchEvent(new Event('visibilitychange'))
    await heading(page)
  })
})

describe('closing', () => {
  const close = async (shown = page) =>
    fireEvent.click(await shown.view.findByRole('button', { name: 'Close' }))

  it('is remembered for this visit, and a new link is welcomed again', async () => {
    page.ready().show()
    arrive(page)
    await close()
    await hidden(page)
    const later = page.again()
    comeBack(later)
    later.goodword.emit('touch', sampleTouch({ visit: 'samplevisit2' }))
    await heading(later)
    expect(later.goodword.requests).toHaveLength(1)
  })

  it.each(['required', 'denied'] as const)('is not written down while consent is %s', async (consent) => {
    page.goodword.consent = consent
    page.ready().show()
    arrive(page)
    await close()
    await hidden(page)
    expect(localStorage.length).toBe(0)
  })

  it('is written down once consent is granted, and forgotten when it is taken back', async () => {
    page.goodword.consent = 'required'
    page.ready().show()
    arrive(page)
    await close()
    page.goodword.consent = 'granted'
    page.goodword.emit('consent', { consent: 'granted' })
    expect(localStorage.getItem(`${WELCOME_KEY}:pk_sample`)).toBe('samplevisit1.dismissed')
    page.goodword.consent = 'denied'
    page.goodword.emit('consent', { consent: 'denied' })
    expect(localStorage.length).toBe(0)
  })
})

describe('an order', () => {
  const order: Order = { orderId: '1001', amount: '49.90', currency: 'EUR' }
  const report = ({ goodword }: typeof page, given: Partial<Order> = {}) =>
    goodword.emit('reported', { order: { ...order, ...given } })

  it('takes the banner away, here and on later pages, until another link is followed', async () => {
    page.ready().show()
    arrive(page)
    await heading(page)
    report(page)
    await hidden(page)
    const later = page.again()
    comeBack(later)
    later.goodword.emit('touch', sampleTouch({ visit: 'samplevisit2' }))
    await heading(later)
    expect(later.goodword.requests).toHaveLength(1)
  })

  it('that was reported before the banner came asks nothing and shows nothing', async () => {
    page.ready()
    comeBack(page)
    report(page)
    page.show()
    await expect.poll(() => localStorage.getItem(`${WELCOME_KEY}:pk_sample`)).toBe('samplevisit1.dismissed')
    await hidden(page)
  })

  it('that is reported while the server is asked leaves the banner away', async () => {
    let open = () => {}
    page.goodword.gate = new Promise((resolve) => {
      open = resolve
    })
    page.ready().show()
    arrive(page)
    await expect.poll(() => page.goodword.requests).toHaveLength(1)
    report(page)
    open()
    // What another link brings comes after everything that the first one could have brought.
    page.goodword.offer = sampleOffer({ from: 'Ben' })
    page.goodword.emit('touch', sampleTouch({ visit: 'samplevisit2' }))
    expect(await page.view.findByRole('heading', { name: 'Ben sent you €5' })).toBeTruthy()
    expect(page.view.getByRole('log').textContent).toBe('Ben sent you €5')
  })

  it('takes a code that was shown away too, and does not put it into the next cart', async () => {
    page.element.setAttribute('cart', 'shopify')
    page.ready().show()
    arrive(page)
    await reveal(page)
    await page.view.findByText('Use it at the checkout.')
    report(page, { kind: 'booking' })
    await hidden(page)
    const later = page.again()
    later.goodword.carts.add('shopify')
    comeBack(later)
    later.goodword.emit('own', { code: 'SAMPLE-2' })
    await later.view.findByRole('heading', { name: 'This is your own link' })
    expect(later.goodword.requests).toEqual([])
    expect(later.goodword.filled).toEqual([])
  })

  it.each(['signup', 'lead'] as const)('is still to come after a %s', async (kind) => {
    page.ready().show()
    arrive(page)
    await heading(page)
    report(page, { kind })
    await reveal(page)
    expect(await page.view.findByText('Use it at the checkout.')).toBeTruthy()
  })
})

describe('an offer that is over', () => {
  it.each([
    [{ state: 'ended' }, /offer has ended/],
    [{ state: 'unknown' }, /no longer valid/],
    [{ endsAt: Date.UTC(2001, 0, 1) }, /offer has ended/],
  ] as const)('is told kindly: %o', async (given, words) => {
    page.goodword.offer = sampleOffer({ from: undefined, ...given })
    page.ready().show()
    arrive(page)
    expect(await page.view.findByText(words)).toBeTruthy()
    expect(page.view.getByRole('heading', { name: 'Welcome to Sample Shop!' })).toBeTruthy()
    expect(page.view.queryByRole('button', { name: 'Show my code' })).toBeNull()
  })

  it('is told once, not on each later page', async () => {
    page.goodword.offer = sampleOffer({ state: 'ended', offer: undefined })
    page.ready().show()
    comeBack(page)
    await expect.poll(() => page.goodword.requests).toHaveLength(1)
    await hidden(page)
  })
})

describe("an advocate's own link", () => {
  it('is explained, and nothing is asked about it', async () => {
    page.ready().show()
    page.goodword.emit('own', { code: 'SAMPLE-1' })
    expect(await page.view.findByRole('heading', { name: 'This is your own link' })).toBeTruthy()
    expect(page.goodword.requests).toEqual([])
  })

  it('counts for somebody else at the same device who says so', async () => {
    page.ready().show()
    page.goodword.emit('own', { code: 'SAMPLE-1' })
    fireEvent.click(await page.view.findByRole('button', { name: 'I am somebody else' }))
    expect(page.goodword.others).toBe(1)
    arrive(page)
    const told = await heading(page)
    expect(page.focused).toBe(told)
  })
})
