import { WELCOME_KEY } from '@goodword/protocol'
import { fireEvent } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ElementPage } from '../fixtures/element-page.ts'
import { arrive, code, comeBack, heading, hidden, reveal } from '../fixtures/friend.ts'
import { sampleOffer } from '../fixtures/offer.ts'

let page: ElementPage<'goodword-welcome'>
beforeEach(() => {
  page = new ElementPage('goodword-welcome')
})
afterEach(() => {
  page.close()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('the code', () => {
  it('is nowhere in the page before it is asked for', async () => {
    page.goodword.offer = sampleOffer({ coupon: 'FRIEND-5' })
    page.ready().show()
    arrive(page)
    await heading(page)
    expect(page.base.outerHTML).not.toMatch(/FRIEND-5|SAMPLE-1/)
    await reveal(page)
    expect((await code(page)).value).toBe('FRIEND-5')
    expect(page.focused).toBe(await code(page))
  })

  it('is the referral code where the shop has no coupons', async () => {
    page.ready().show()
    arrive(page)
    await reveal(page)
    expect((await code(page)).value).toBe('SAMPLE-1')
    expect(page.view.getByText('Use it at the checkout.')).toBeTruthy()
  })

  it('goes to the shop by an event, and the shop says that it took it', async () => {
    const heard: unknown[] = []
    document.addEventListener(
      'goodword-apply',
      (event) => {
        heard.push(event.detail)
        event.preventDefault()
      },
      { once: true },
    )
    page.ready().show()
    arrive(page)
    await reveal(page)
    expect(await page.view.findByText('Done! The shop has your code.')).toBeTruthy()
    expect(heard).toEqual([{ code: 'SAMPLE-1', offer: sampleOffer() }])
    const later = page.again()
    comeBack(later)
    await expect.poll(() => later.goodword.requests).toHaveLength(1)
    await hidden(later)
  })

  it('is written into the coupon field, and what the shopper typed there is left alone', async () => {
    const field = document.body.appendChild(document.createElement('input'))
    field.id = 'coupon'
    page.element.setAttribute('coupon-field', '#coupon')
    page.ready().show()
    arrive(page)
    await reveal(page)
    expect(await page.view.findByText('Done! Your code is in the coupon field.')).toBeTruthy()
    expect(field.value).toBe('SAMPLE-1')

    field.value = 'SOMETHING'
    const later = page.again()
    comeBack(later)
    await expect.poll(() => later.goodword.requests).toHaveLength(1)
    await hidden(later)
    expect(field.value).toBe('SOMETHING')
  })

  it('is written into a coupon field that stands on a later page', async () => {
    page.element.setAttribute('coupon-field', '#coupon')
    page.ready().show()
    arrive(page)
    await reveal(page)
    expect(await page.view.findByText('Use it at the checkout.')).toBeTruthy()
    const field = document.body.appendChild(document.createElement('input'))
    field.id = 'coupon'
    const checkout = page.again()
    comeBack(checkout)
    expect(await checkout.view.findByText('Done! Your code is in the coupon field.')).toBeTruthy()
    expect(field.value).toBe('SAMPLE-1')
    expect(checkout.focused).toBeNull()
  })

  it('that was asked for keeps its promise on later pages although the banner was closed, and else says nothing', async () => {
    page.element.setAttribute('coupon-field', '#coupon')
    page.ready().show()
    arrive(page)
    await reveal(page)
    await page.view.findByText('Use it at the checkout.')
    fireEvent.click(page.view.getByRole('button', { name: 'Close' }))
    await hidden(page)

    let later = page.again()
    comeBack(later)
    await expect.poll(() => later.goodword.requests).toHaveLength(1)
    await hidden(later)

    const field = document.body.appendChild(document.createElement('input'))
    field.id = 'coupon'
    later = later.again()
    comeBack(later)
    expect(await later.view.findByText('Done! Your code is in the coupon field.')).toBeTruthy()
    expect(field.value).toBe('SAMPLE-1')
    fireEvent.click(later.view.getByRole('button', { name: 'Close' }))

    // As after any code that was taken: it is put back where it is missing, quietly.
    field.value = ''
    later = later.again()
    comeBack(later)
    await expect.poll(() => field.value).toBe('SAMPLE-1')
    await hidden(later)
  })

  it('goes into the cart of the shop’s system, once', async () => {
    page.element.setAttribute('cart', 'shopify')
    page.goodword.carts.add('shopify')
    page.goodword.offer = sampleOffer({ coupon: 'FRIEND-5' })
    page.ready().show()
    arrive(page)
    await reveal(page)
    expect(await page.view.findByText('Done! The shop has your code.')).toBeTruthy()
    expect(page.goodword.filled).toEqual(['FRIEND-5'])
    const later = page.again()
    later.goodword.carts.add('shopify')
    comeBack(later)
    await expect.poll(() => later.goodword.requests).toHaveLength(1)
    await hidden(later)
    expect(later.goodword.filled).toEqual([])
  })

  describe('while the cart is asked', () => {
    let answerCart = () => {}
    const slowly = async () => {
      page.element.setAttribute('cart', 'shopify')
      page.goodword.carts.add('shopify')
      page.ready().show()
      arrive(page)
      await heading(page)
      page.goodword.gate = new Promise((resolve) => {
        answerCart = resolve
      })
      await reveal(page)
      return page.view.findByRole('button', { name: 'One moment…' })
    }

    it('is not offered to the shop again however often the button is pressed', async () => {
      const heard: unknown[] = []
      page.element.addEventListener('goodword-apply', ({ detail }) => heard.push(detail))
      const button = await slowly()
      fireEvent.click(button)
      fireEvent.click(button)
      expect(button.getAttribute('aria-disabled')).toBe('true')
      answerCart()
      await page.view.findByText('Done! The shop has your code.')
      expect(heard).toHaveLength(1)
      expect(page.goodword.filled).toEqual(['SAMPLE-1'])
    })

    it('does not bring a banner back that is closed meanwhile', async () => {
      await slowly()
      fireEvent.click(page.view.getByRole('button', { name: 'Close' }))
      answerCart()
      await expect.poll(() => localStorage.getItem(`${WELCOME_KEY}:pk_sample`)).toBe('samplevisit1.applied')
      await hidden(page)
    })

    it('is forgotten when the friend has bought meanwhile', async () => {
      await slowly()
      page.goodword.emit('reported', { order: { orderId: '1001', amount: '49.90', currency: 'EUR' } })
      answerCart()
      await expect.poll(() => page.goodword.filled).toHaveLength(1)
      await hidden(page)
      expect(localStorage.getItem(`${WELCOME_KEY}:pk_sample`)).toBe('samplevisit1.dismissed')
    })
  })

  it('is shown although the page names its coupon field by a selector that is none', async () => {
    page.element.setAttribute('coupon-field', '##')
    page.ready().show()
    arrive(page)
    await reveal(page)
    expect((await code(page)).value).toBe('SAMPLE-1')
  })

  it('goes into a cart that takes it only on a later page', async () => {
    page.element.setAttribute('cart', 'shopify')
    page.ready().show()
    arrive(page)
    await reveal(page)
    expect(await page.view.findByText('Use it at the checkout.')).toBeTruthy()
    const later = page.again()
    later.goodword.carts.add('shopify')
    comeBack(later)
    expect(await later.view.findByText('Done! The shop has your code.')).toBeTruthy()
    expect(later.goodword.filled).toEqual(['SAMPLE-1'])
  })

  it('is said to be copied for three seconds from the last press, and what is selected stays so', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    page.ready().show()
    arrive(page)
    await reveal(page)
    const button = await page.view.findByRole('button', { name: 'Copy' })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const press = async (wait: number) => {
      fireEvent.click(button)
      await vi.advanceTimersByTimeAsync(wait)
    }
    await press(2000)
    await press(2000)
    expect(button.textContent).toBe('Copied')
    written.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await press(4000)
    expect(button.textContent).toBe('Copy')
    expect(page.view.getByText(/^Selected: copy it/, { selector: '[part=note]' })).toBeTruthy()
  })

  it('is copied, and read aloud that it was', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    page.ready().show()
    arrive(page)
    await reveal(page)
    fireEvent.click(await page.view.findByRole('button', { name: 'Copy' }))
    expect(await page.view.findByRole('button', { name: 'Copied' })).toBeTruthy()
    expect(written).toHaveBeenCalledWith('SAMPLE-1')
    expect(page.spoken).toBe('Code copied.')
  })
})
