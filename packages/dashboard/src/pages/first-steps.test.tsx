import { cleanup, fireEvent, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { openPages, SESSION, type TestPages } from '../fixtures/pages.tsx'
import { SHOP } from '../fixtures/shop.ts'

afterEach(cleanup)

const NONE = { joined: false, visited: false, ordered: false, credited: false }

const CREDITED = { joined: true, visited: true, ordered: true, credited: true }

const open = (steps: object, more: Parameters<typeof openPages>[1] = {}) =>
  openPages('#/overview', {
    'GET session': SESSION,
    'GET shops/one/shop': SHOP,
    'GET shops/one/first-steps': steps,
    ...more,
  })
/** Numbers of the steps that have a tick. */
async function ticked(pages: TestPages): Promise<number[]> {
  const steps = within(await pages.findByRole('region', { name: 'Your first referral' })).getAllByRole(
    'listitem',
  )
  return steps.flatMap((step, at) => (within(step).queryByText('Done') ? [at + 1] : []))
}

describe('the way to the first referral', () => {
  it('has three things to paste, none of which can be taken for an order', async () => {
    const pages = await open(NONE)
    expect(await pages.findByLabelText('Script tag and banner')).toHaveProperty(
      'value',
      '<script data-shop="pk_sample"></script>\n<goodword-welcome></goodword-welcome>',
    )
    expect(pages.getByLabelText('Order and rating')).toHaveProperty(
      'value',
      expect.stringContaining('"amount": "AMOUNT", "currency": "EUR"'),
    )
    expect(pages.getByLabelText('Invitation')).toHaveProperty('value', '<goodword-invite></goodword-invite>')
  })

  it.each(['required', 'granted'])(
    'with consent %s: the shop’s banner has to speak to the tag, or not',
    async (consent) => {
      const pages = await open(NONE, { 'GET shops/one/shop': { ...SHOP, consent } })
      await pages.findByLabelText('Script tag and banner')
      const lines = pages.queryByLabelText(
        'To be run when a shopper agrees, and on each later page while your banner remembers it',
      )
      if (consent === 'granted') expect(lines).toBeNull()
      else
        expect(lines).toHaveProperty(
          'value',
          expect.stringContaining("(window.goodwordQueue ||= []).push(['setConsent', 'granted'])"),
        )
    },
  )

  it('says whose tag stands there instead', async () => {
    const found = { verdict: 'other_shop', url: 'https://shop.example/', status: 200, instead: 'pk_other' }
    const pages = await open(NONE, { 'POST shops/one/shop/check-tag': found })
    fireEvent.click(await pages.findByRole('button', { name: 'Look whether it is there' }))
    await pages.findByText(/with the key of another shop: pk_other/)
    expect(await ticked(pages)).toEqual([])
  })

  it.each([
    ['nothing has happened', NONE, []],
    ['somebody has joined', { ...NONE, joined: true }, [1, 3, 4]],
    ['a friend has come', { ...NONE, joined: true, visited: true }, [1, 3, 4, 5]],
    ['a friend has bought', { ...NONE, joined: true, visited: true, ordered: true }, [1, 2, 3, 4, 5, 6]],
  ])('ticks off what is done: %s', async (_, steps, done) => {
    const pages = await open(steps)
    await pages.findByLabelText('Script tag and banner')
    expect(await ticked(pages)).toEqual(done)
  })

  it('looks again when somebody comes back from the shop, without a reload', async () => {
    const pages = await open(NONE)
    await pages.findByLabelText('Script tag and banner')
    pages.answer('GET shops/one/first-steps', { ...NONE, joined: true })
    window.dispatchEvent(new Event('focus'))
    await expect.poll(() => ticked(pages)).toEqual([1, 3, 4])
  })

  it('has a tick at the tag once a look has found it, and says when nobody is greeted', async () => {
    const pages = await open(NONE)
    const found = { verdict: 'ready', url: 'https://shop.example/', status: 200, consent: 'granted' }
    pages.answer('POST shops/one/shop/check-tag', { ...found, greets: false })
    fireEvent.click(await pages.findByRole('button', { name: 'Look whether it is there' }))
    await pages.findByText(/friends are not greeted/)
    await expect.poll(() => ticked(pages)).toEqual([1])
    pages.answer('POST shops/one/shop/check-tag', { ...found, greets: true })
    fireEvent.click(pages.getByRole('button', { name: 'Look whether it is there' }))
    await expect.poll(() => pages.queryByText(/friends are not greeted/)).toBeNull()
  })

  it('asks for the consent banner where the shop asks first, and says why nobody is heard of', async () => {
    const answers = { 'GET shops/one/shop': { ...SHOP, consent: 'required' } }
    const pages = await open({ ...NONE, joined: true }, answers)
    await pages.findByText(/agree in your consent banner/)
    pages.getByText(/a friend is heard of once your consent banner says yes/)
    pages.answer('GET shops/one/first-steps', { ...NONE, joined: true, visited: true })
    window.dispatchEvent(new Event('focus'))
    await expect.poll(() => pages.queryByText(/is heard of once/)).toBeNull()
  })

  it('leads to the order that waits, and once it is credited to what comes next, until that is put away', async () => {
    const pages = await open({ ...NONE, joined: true, ordered: true })
    const link = await pages.findByRole('link', { name: 'It waits under Rewards' })
    expect(link.getAttribute('href')).toBe('#/rewards/held')
    pages.answer('GET shops/one/first-steps', CREDITED)
    window.dispatchEvent(new Event('focus'))
    await pages.findByRole('region', { name: 'That was a referral' })
    pages.getByText(/So that your shop knows it/)
    expect(pages.queryByText(/nobody has agreed/)).toBeNull()
    pages.getByText(/The server sends none itself/)
    fireEvent.click(pages.getByRole('button', { name: 'Put this away' }))
    await expect.poll(() => pages.queryByRole('region', { name: 'That was a referral' })).toBeNull()
    expect(document.activeElement?.textContent).toBe('Overview')
    expect(Object.keys(localStorage)).toEqual([])
  })

  it('says so where a friend was credited although nobody has agreed', async () => {
    const pages = await open({ ...NONE, joined: true, ordered: true })
    await pages.findByLabelText('Script tag and banner')
    pages.answer('GET shops/one/first-steps', { ...CREDITED, visited: false })
    window.dispatchEvent(new Event('focus'))
    await pages.findByText(/nobody has agreed in your consent banner yet/)
  })

  it('asks what may be wrong where a friend has come and no order was heard of', async () => {
    const pages = await open({ ...NONE, joined: true, visited: true })
    await pages.findByText(/^Not heard of yet\?/)
  })

  it('is not told to those who have never followed it: the shop has had its referrals for long', async () => {
    const pages = await open(CREDITED)
    await pages.findByRole('heading', { level: 1, name: 'Overview' })
    await expect.poll(() => pages.asked.map(({ what }) => what)).toContain('GET shops/one/first-steps')
    expect(pages.queryByRole('region', { name: 'That was a referral' })).toBeNull()
    expect(pages.queryByRole('region', { name: 'Your first referral' })).toBeNull()
  })
})
