import { THANKS_KEY } from '@goodword/protocol'
import { fireEvent } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { enter, field, press, star } from '../fixtures/buyer.ts'
import { ElementPage } from '../fixtures/element-page.ts'
import { sampleTouch } from '../fixtures/offer.ts'

let page: ElementPage<'goodword-thanks'>
beforeEach(() => {
  page = new ElementPage('goodword-thanks').ready()
  page.element.setAttribute('order', '1001')
})
afterEach(() => page.close())

describe('somebody sent me', () => {
  const open = async () =>
    fireEvent.click(await page.view.findByRole('button', { name: 'Did somebody send you here?' }))

  it('is told to the shop, and the answer never says whether anybody was found', async () => {
    page.show()
    await open()
    await enter(page, /Their code or name/, ' Ada ')
    expect(page.view.queryByLabelText(/Your order number/)).toBeNull()
    press(page, 'Tell the shop')
    const answer = await page.view.findByText('Thank you! The shop will look.')
    expect(page.focused).toBe(answer)
    expect(page.goodword.missed).toMatchObject([{ from: 'Ada', orderId: '1001' }])
  })

  it.each(['Send', 'Not now'])(
    'leads to its answer, not back to the heading above, after “%s”',
    async (before) => {
      page.show()
      fireEvent.click(await star(page, '5 stars: Very good'))
      await page.view.findByRole('button', { name: 'Send' })
      press(page, before)
      const heading = await page.view.findByRole('heading', { name: /Thank you!|Would a friend/ })
      await expect.poll(() => page.focused).toBe(heading)
      await open()
      const from = await field(page, /Their code or name/)
      from.focus()
      await enter(page, /Their code or name/, 'Ada')
      const led: unknown[] = []
      page.base.addEventListener('focusin', ({ target }) => led.push(target))
      press(page, 'Tell the shop')
      const answer = await page.view.findByText('Thank you! The shop will look.')
      expect(led).toEqual([answer])
      expect(page.focused).toBe(answer)
    },
  )

  it('leads nowhere when it could not be sent: what comes later leaves the focus alone', async () => {
    page.goodword.away = true
    page.show()
    await open()
    await enter(page, /Their code or name/, 'Ada')
    press(page, 'Tell the shop')
    await page.view.findByText(/What you wrote is still here/, { selector: '[part=error]' })
    localStorage.setItem(`${THANKS_KEY}:pk_sample`, '1002')
    page.element.setAttribute('order', '1002')
    await page.view.findByRole('heading', { name: 'Would a friend like it too?' })
    expect(page.focused).toBeNull()
  })

  it('asks for the order number where the page does not know it', async () => {
    page.element.removeAttribute('order')
    page.show()
    await open()
    await enter(page, /Their code or name/, 'SAMPLE-1')
    await enter(page, /Your order number/, '1002')
    press(page, 'Tell the shop')
    await page.view.findByText('Thank you! The shop will look.')
    expect(page.goodword.missed).toMatchObject([{ from: 'SAMPLE-1', orderId: '1002' }])
  })

  it('says at the field what is missing', async () => {
    page.show()
    await open()
    press(page, 'Tell the shop')
    const error = await page.view.findByText('Please enter a code or a name.')
    const input = await field(page, /Their code or name/)
    expect(input.getAttribute('aria-describedby')).toBe(error.id)
    expect(page.focused).toBe(input)
    expect(page.goodword.requests).toEqual([])
  })

  it('keeps what was typed while the server is away', async () => {
    page.goodword.away = true
    page.show()
    await open()
    await enter(page, /Their code or name/, 'Ada')
    press(page, 'Tell the shop')
    await page.view.findByText(/What you wrote is still here/, { selector: '[part=error]' })
    expect((await field(page, /Their code or name/)).value).toBe('Ada')
  })

  const asked = () => page.view.queryByRole('button', { name: 'Did somebody send you here?' })
  const decide = (credited: boolean, orderId = '1001') =>
    page.goodword.emit('converted', {
      order: { orderId, amount: '49.90', currency: 'EUR' },
      answer: { id: 'samplereport1', status: 'accepted', decision: { credited, reasons: [] } },
    })

  it('is not asked of a friend whose link this browser remembers', async () => {
    page.goodword.emit('touch', sampleTouch())
    page.show()
    await star(page, '1 star: Poor')
    await expect.poll(asked).toBeNull()
  })

  it('is not asked of a friend whose order was credited, by a coupon too', async () => {
    page.show()
    await star(page, '1 star: Poor')
    expect(asked()).not.toBeNull()
    decide(true)
    await expect.poll(asked).toBeNull()
  })

  it('is asked of a friend whose link did not count', async () => {
    page.goodword.emit('touch', sampleTouch())
    page.show()
    await star(page, '1 star: Poor')
    await expect.poll(asked).toBeNull()
    decide(false)
    await expect.poll(asked).not.toBeNull()
  })

  it('is asked whatever became of another order', async () => {
    page.show()
    await star(page, '1 star: Poor')
    decide(true, '1000')
    await new Promise((resolve) => setTimeout(resolve))
    expect(asked()).not.toBeNull()
  })

  it('stays where somebody has opened it before the order was credited', async () => {
    page.show()
    await open()
    await enter(page, /Their code or name/, 'Ada')
    decide(true)
    await new Promise((resolve) => setTimeout(resolve))
    expect((await field(page, /Their code or name/)).value).toBe('Ada')
    await open()
    expect(asked()?.getAttribute('aria-expanded')).toBe('false')
  })
})
