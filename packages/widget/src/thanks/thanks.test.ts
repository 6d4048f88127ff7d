import { THANKS_KEY } from '@goodword/protocol'
import { fireEvent } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { enter, field, press, star } from '../fixtures/buyer.ts'
import { ElementPage } from '../fixtures/element-page.ts'

let page: ElementPage<'goodword-thanks'>
beforeEach(() => {
  page = new ElementPage('goodword-thanks').ready()
  page.element.setAttribute('order', '1001')
})
afterEach(() => page.close())

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
    fireEvent.click(await star(page, '5 stars: Very good'))
    await enter(page, /What did you like/, ' Lovely pots ')
    await enter(page, /Why would you recommend/, 'They answer at once.')
    press(page, 'Send')
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
    fireEvent.click(await star(page, '2 stars: Not so good'))
    await enter(page, /What should we do better/, 'The pot was broken.')
    expect(page.view.queryByLabelText(/recommend/)).toBeNull()
    press(page, 'Send')
    await page.view.findByText('Your rating has reached the shop.')
    expect(page.goodword.ratings).toMatchObject([{ stars: 2, words: 'The pot was broken.' }])
    expect(invite()).toBeNull()
  })

  it('may be left out', async () => {
    page.show()
    await star(page, '1 star: Poor')
    press(page, 'Not now')
    expect(page.focused).toBe(await page.view.findByRole('heading', { name: 'Would a friend like it too?' }))
    expect(invite()).not.toBeNull()
    expect(page.goodword.ratings).toEqual([])
  })

  it('uses the invitation that the page put in', async () => {
    page.element.append(document.createElement('goodword-invite'))
    page.show()
    await star(page, '1 star: Poor')
    expect(slot()?.hidden).toBe(true)
    press(page, 'Not now')
    await expect.poll(() => slot()?.hidden).toBe(false)
    expect(page.element.querySelectorAll('goodword-invite')).toHaveLength(1)
  })

  it('keeps what was typed while the server is away, says so, and counts once when sent again', async () => {
    page.goodword.away = true
    page.show()
    fireEvent.click(await star(page, '4 stars: Good'))
    await enter(page, /What did you like/, 'Lovely pots')
    press(page, 'Send')
    await page.view.findByText(/What you wrote is still here/, { selector: '[part=error]' })
    expect(page.spoken).toMatch(/What you wrote is still here/)
    expect((await field(page, /What did you like/)).value).toBe('Lovely pots')
    page.goodword.away = false
    press(page, 'Send')
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
    fireEvent.click(await star(page, '4 stars: Good'))
    press(page, 'Send')
    fireEvent.click(await page.view.findByRole('button', { name: 'One moment…' }))
    open()
    await page.view.findByRole('heading', { name: 'Thank you!' })
    expect(page.goodword.ratings).toHaveLength(1)
  })

  it('is asked once for each order', async () => {
    page.show()
    fireEvent.click(await star(page, '5 stars: Very good'))
    press(page, 'Send')
    await page.view.findByRole('heading', { name: 'Thank you!' })
    page = page.again()
    await page.view.findByRole('heading', { name: 'Would a friend like it too?' })
    expect(invite()).not.toBeNull()
    page.element.setAttribute('order', '1002')
    page = page.again()
    expect(await star(page, '5 stars: Very good')).toBeTruthy()
  })

  it('goes on to the invitation when the page says late which order it is about', async () => {
    localStorage.setItem(`${THANKS_KEY}:pk_sample`, '1001')
    page.element.removeAttribute('order')
    page.show()
    await star(page, '5 stars: Very good')
    page.element.setAttribute('product', 'Pilea')
    page.element.setAttribute('order', '1001')
    await page.view.findByRole('heading', { name: 'Would a friend like Pilea too?' })
    expect(invite()?.getAttribute('product')).toBe('Pilea')
  })

  it('keeps what was typed when it is moved', async () => {
    page.show()
    fireEvent.click(await star(page, '4 stars: Good'))
    await enter(page, /What did you like/, 'Lovely')
    document.body.appendChild(document.createElement('div')).append(page.element)
    expect((await field(page, /What did you like/)).value).toBe('Lovely')
  })
})
