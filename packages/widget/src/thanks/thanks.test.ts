import { THANKS_KEY } from '@goodword/protocol'
import { fireEvent } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ElementPage } from '../fixtures/element-page.ts'
import { sampleTouch } from '../fixtures/offer.ts'

let page: ElementPage<'goodword-thanks'>
beforeEach(() => {
  page = new ElementPage('goodword-thanks').ready()
  page.element.setAttribute('order', '1001')
})
afterEach(() => page.close())

const star = (name: string) => page.view.findByRole('radio', { name })
const field = (label: RegExp) => page.view.findByLabelText<HTMLInputElement>(label)
const type = async (label: RegExp, value: string) =>
  fireEvent.input(await field(label), { target: { value } })
const press = (name: string) => fireEvent.click(page.view.getByRole('button', { name }))
const invite = () => page.element.querySelector('goodword-invite')
const slot = () => page.element.shadowRoot?.querySelector('slot')

describe('rating', () => {
  it('asks for stars first, by names and in one group', async () => {
    page.show()
    const group = await page.view.findByRole('radiogroup', { name: 'How did you like shopping here?' })
    expect([...group.querySelectorAll('label')].map((label) => label.textContent)).toEqual([
      '1 star: Poor',
      '2 stars: Not so good',
      '3 stars: All right',
      '4 stars: Good',
      '5 stars: Very good',
    ])
    expect(page.view.queryByRole('button', { name: 'Send' })).toBeNull()
    expect(slot()?.hidden).toBe(true)
  })

  it('sends stars and words, thanks, and invites with what was bought', async () => {
    page.element.setAttribute('product', 'Pilea')
    page.show()
    fireEvent.click(await star('5 stars: Very good'))
    await type(/What did you like/, ' Lovely pots ')
    await type(/Why would you recommend/, 'They answer at once.')
    press('Send')
    const heading = await page.view.findByRole('heading', { name: 'Thank you!' })
    expect(page.focused).toBe(heading)
    expect(page.view.getByText(/Would a friend like Pilea too\?/)).toBeTruthy()
    expect(page.goodword.ratings).toMatchObject([
      { stars: 5, words: 'Lovely pots', recommend: 'They answer at once.', orderId: '1001' },
    ])
    expect(invite()?.getAttribute('product')).toBe('Pilea')
    expect(slot()?.hidden).toBe(false)
  })

  it('asks somebody who is not content what to do better, and not to bring friends', async () => {
    page.show()
    fireEvent.click(await star('2 stars: Not so good'))
    await type(/What should we do better/, 'The pot was broken.')
    expect(page.view.queryByLabelText(/recommend/)).toBeNull()
    press('Send')
    await page.view.findByText('Your rating has reached the shop.')
    expect(page.goodword.ratings).toMatchObject([{ stars: 2, words: 'The pot was broken.' }])
    expect(invite()).toBeNull()
  })

  it('may be left out', async () => {
    page.show()
    await star('1 star: Poor')
    press('Not now')
    expect(page.focused).toBe(await page.view.findByRole('heading', { name: 'Would a friend like it too?' }))
    expect(invite()).not.toBeNull()
    expect(page.goodword.ratings).toEqual([])
  })

  it('uses the invitation that the page put in', async () => {
    page.element.append(document.createElement('goodword-invite'))
    page.show()
    await star('1 star: Poor')
    expect(slot()?.hidden).toBe(true)
    press('Not now')
    await expect.poll(() => slot()?.hidden).toBe(false)
    expect(page.element.querySelectorAll('goodword-invite')).toHaveLength(1)
  })

  it('keeps what was typed while the server is away, says so, and counts once when sent again', async () => {
    page.goodword.away = true
    page.show()
    fireEvent.click(await star('4 stars: Good'))
    await type(/What did you like/, 'Lovely pots')
    press('Send')
    await page.view.findByText(/What you wrote is still here/, { selector: '[part=error]' })
    expect(page.spoken).toMatch(/What you wrote is still here/)
    expect((await field(/What did you like/)).value).toBe('Lovely pots')
    page.goodword.away = false
    press('Send')
    await page.view.findByRole('heading', { name: 'Thank you!' })
    const ids = page.goodword.requests
      .slice(0, 2)
      .map(({ options }) => Reflect.get(Object(options.json), 'id'))
    expect(ids[0]).toMatch(/^[a-z\d]{24}$/)
    expect(ids[1]).toBe(ids[0])
  })

  it('is sent once however often the button is pressed', async () => {
    let open = () => {}
    page.goodword.gate = new Promise((resolve) => {
      open = resolve
    })
    page.show()
    fireEvent.click(await star('4 stars: Good'))
    press('Send')
    fireEvent.click(await page.view.findByRole('button', { name: 'One moment…' }))
    open()
    await page.view.findByRole('heading', { name: 'Thank you!' })
    expect(page.goodword.ratings).toHaveLength(1)
  })

  it('is asked once for each order', async () => {
    page.show()
    fireEvent.click(await star('5 stars: Very good'))
    press('Send')
    await page.view.findByRole('heading', { name: 'Thank you!' })
    page = page.again()
    await page.view.findByRole('heading', { name: 'Would a friend like it too?' })
    expect(invite()).not.toBeNull()
    page.element.setAttribute('order', '1002')
    page = page.again()
    expect(await star('5 stars: Very good')).toBeTruthy()
  })

  it('goes on to the invitation when the page says late which order it is about', async () => {
    localStorage.setItem(`${THANKS_KEY}:pk_sample`, '1001')
    page.element.removeAttribute('order')
    page.show()
    await star('5 stars: Very good')
    page.element.setAttribute('product', 'Pilea')
    page.element.setAttribute('order', '1001')
    await page.view.findByRole('heading', { name: 'Would a friend like Pilea too?' })
    expect(invite()?.getAttribute('product')).toBe('Pilea')
  })

  it('keeps what was typed when it is moved', async () => {
    page.show()
    fireEvent.click(await star('4 stars: Good'))
    await type(/What did you like/, 'Lovely')
    document.body.appendChild(document.createElement('div')).append(page.element)
    expect((await field(/What did you like/)).value).toBe('Lovely')
  })
})

describe('somebody sent me', () => {
  const open = async () =>
    fireEvent.click(await page.view.findByRole('button', { name: 'Did somebody send you here?' }))

  it('is told to the shop, and the answer never says whether anybody was found', async () => {
    page.show()
    await open()
    await type(/Their code or name/, ' Ada ')
    expect(page.view.queryByLabelText(/Your order number/)).toBeNull()
    press('Tell the shop')
    const answer = await page.view.findByText('Thank you! The shop will look.')
    expect(page.focused).toBe(answer)
    expect(page.goodword.missed).toMatchObject([{ from: 'Ada', orderId: '1001' }])
  })

  it.each(['Send', 'Not now'])(
    'leads to its answer, not back to the heading above, after “%s”',
    async (before) => {
      page.show()
      fireEvent.click(await star('5 stars: Very good'))
      await page.view.findByRole('button', { name: 'Send' })
      press(before)
      const heading = await page.view.findByRole('heading', { name: /Thank you!|Would a friend/ })
      await expect.poll(() => page.focused).toBe(heading)
      await open()
      const from = await field(/Their code or name/)
      from.focus()
      await type(/Their code or name/, 'Ada')
      const led: unknown[] = []
      page.base.addEventListener('focusin', ({ target }) => led.push(target))
      press('Tell the shop')
      const answer = await page.view.findByText('Thank you! The shop will look.')
      expect(led).toEqual([answer])
      expect(page.focused).toBe(answer)
    },
  )

  it('leads nowhere when it could not be sent: what comes later leaves the focus alone', async () => {
    page.goodword.away = true
    page.show()
    await open()
    await type(/Their code or name/, 'Ada')
    press('Tell the shop')
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
    await type(/Their code or name/, 'SAMPLE-1')
    await type(/Your order number/, '1002')
    press('Tell the shop')
    await page.view.findByText('Thank you! The shop will look.')
    expect(page.goodword.missed).toMatchObject([{ from: 'SAMPLE-1', orderId: '1002' }])
  })

  it('says at the field what is missing', async () => {
    page.show()
    await open()
    press('Tell the shop')
    const error = await page.view.findByText('Please enter a code or a name.')
    const input = await field(/Their code or name/)
    expect(input.getAttribute('aria-describedby')).toBe(error.id)
    expect(page.focused).toBe(input)
    expect(page.goodword.requests).toEqual([])
  })

  it('keeps what was typed while the server is away', async () => {
    page.goodword.away = true
    page.show()
    await open()
    await type(/Their code or name/, 'Ada')
    press('Tell the shop')
    await page.view.findByText(/What you wrote is still here/, { selector: '[part=error]' })
    expect((await field(/Their code or name/)).value).toBe('Ada')
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
    await star('1 star: Poor')
    await expect.poll(asked).toBeNull()
  })

  it('is not asked of a friend whose order was credited, by a coupon too', async () => {
    page.show()
    await star('1 star: Poor')
    expect(asked()).not.toBeNull()
    decide(true)
    await expect.poll(asked).toBeNull()
  })

  it('is asked of a friend whose link did not count', async () => {
    page.goodword.emit('touch', sampleTouch())
    page.show()
    await star('1 star: Poor')
    await expect.poll(asked).toBeNull()
    decide(false)
    await expect.poll(asked).not.toBeNull()
  })

  it('is asked whatever became of another order', async () => {
    page.show()
    await star('1 star: Poor')
    decide(true, '1000')
    await new Promise((resolve) => setTimeout(resolve))
    expect(asked()).not.toBeNull()
  })

  it('stays where somebody has opened it before the order was credited', async () => {
    page.show()
    await open()
    await type(/Their code or name/, 'Ada')
    decide(true)
    await new Promise((resolve) => setTimeout(resolve))
    expect((await field(/Their code or name/)).value).toBe('Ada')
    await open()
    expect(asked()?.getAttribute('aria-expanded')).toBe('false')
  })
})
