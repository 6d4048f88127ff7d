import { OWNER_CODES_TAKEN_KEY } from '@goodword/protocol'
import { cleanup, fireEvent } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { lateAnswer, openPages, SESSION, type TestPages } from '../fixtures/pages.tsx'

afterEach(cleanup)

const MINUTE = 60 * 1000
const mail = (age: number) => ({
  ...{ id: 'm1', kind: 'join_confirmation', status: 'waiting', createdAt: Date.now() - age },
  text: 'https://refer.example/v1/confirm?token=SECRET',
})
const NOTHING = { items: [] }

const terms = (more: object) => ({
  version: 1,
  terms: { advocateReward: '10.00', friendReward: '5.00', ...more },
})
/**
 * @param programme comes after everything else is drawn
 * @param kept on the device before that
 */
async function open(mails: object, programme: object, kept = {}, stock = {}): Promise<TestPages> {
  const late = lateAnswer()
  const pages = await openPages('#/overview', {
    'GET session': SESSION,
    'GET shops/one/review': NOTHING,
    'GET shops/one/missed-referrals': NOTHING,
    'GET shops/one/conversions': NOTHING,
    'GET shops/one/rewards': NOTHING,
    'GET shops/one/ratings': NOTHING,
    'GET shops/one/mails': mails,
    'GET shops/one/programmes/current': late.answer,
    'GET shops/one/coupons/summer': { pool: 'summer', free: 500, isLow: false, ...stock },
  })
  Object.assign(localStorage, kept)
  await pages.findByRole('link', { name: '0 missed referrals' })
  late.come(programme)
  return pages
}

describe('the overview', () => {
  it('says that friends get a code which the shop may not know, and nothing of a mail that was just made', async () => {
    const pages = await open({ items: [mail(MINUTE)] }, terms({}))
    await pages.findByText(/^Friends get a code for the checkout/)
    expect(pages.getByRole('link', { name: 'Name a pool for them' }).getAttribute('href')).toBe('#/programme')
    expect(pages.queryByText(/^Mails wait/)).toBeNull()
  })

  it('says that nobody sends the mails once the first has waited for long, and shows nothing of it', async () => {
    const pages = await open({ items: [mail(11 * MINUTE)] }, terms({ friendCouponPool: 'summer' }))
    await pages.findByText(/^Mails wait to be sent, the first since /)
    expect(pages.container.textContent).not.toContain('SECRET')
    const asked = pages.asked.find(({ what }) => what === 'GET shops/one/mails')
    expect(asked?.query).toBe('status=waiting&limit=1')
  })

  it('says nothing of a code where friends get coupons of the shop', async () => {
    const mails = lateAnswer()
    const pages = await open(mails.answer, terms({ friendCouponPool: 'summer' }))
    mails.come({ items: [mail(11 * MINUTE)] })
    await pages.findByText(/^Mails wait to be sent/)
    expect(pages.queryByText(/^Friends get a code/)).toBeNull()
  })

  describe('for a shop whose pages take the code', () => {
    const PAGES_TAKE_IT = 'Our pages take the code'
    const notice = (pages: TestPages) => pages.queryByText(/^Friends get a code/)
    const sayIt = async (pages: TestPages) =>
      fireEvent.click(await pages.findByRole('button', { name: PAGES_TAKE_IT }))

    it('says no more of it, once its owner has said so, also after a reload', async () => {
      const pages = await open(NOTHING, terms({}))
      await sayIt(pages)
      await pages.findByText(/^Noted/)
      expect(notice(pages)).toBeNull()
      cleanup()
      const mails = lateAnswer()
      const again = await open(mails.answer, terms({}), { [`${OWNER_CODES_TAKEN_KEY}:one`]: '1' })
      mails.come({ items: [mail(11 * MINUTE)] })
      await again.findByText(/^Mails wait to be sent/)
      expect(notice(again)).toBeNull()
    })

    it('keeps that for the shop it was said of', async () => {
      const pages = await open(NOTHING, terms({}))
      await sayIt(pages)
      expect(Object.keys(localStorage)).toEqual([`${OWNER_CODES_TAKEN_KEY}:one`])
      cleanup()
      const other = await open(NOTHING, terms({}), { [`${OWNER_CODES_TAKEN_KEY}:two`]: '1' })
      await other.findByText(/^Friends get a code/)
    })

    it.each([
      [{ free: 3, isLow: true }, '3 coupons are left for friends, in summer.'],
      [{ free: 0, isLow: true }, /^No coupon is left for friends, in summer: they are shown a code/],
    ])('warns of a pool that runs out: %o', async (stock, said) => {
      const pages = await open(NOTHING, terms({ friendCouponPool: 'summer' }), {}, stock)
      await pages.findByText(said)
    })

    it('leads the keyboard to the heading of the page', async () => {
      const pages = await open(NOTHING, terms({}))
      const button = await pages.findByRole('button', { name: PAGES_TAKE_IT })
      button.focus()
      fireEvent.click(button)
      await pages.findByText(/^Noted/)
      expect(document.activeElement).toBe(pages.getByRole('heading', { name: 'Overview' }))
    })
  })
})
