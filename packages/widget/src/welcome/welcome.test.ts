import { PATHS, WELCOME_KEY } from '@goodword/protocol'
import { fireEvent } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ElementPage } from '../fixtures/element-page.ts'
import { arrive, comeBack, heading, hidden } from '../fixtures/friend.ts'
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
