import { PATHS, SESSION_KEY } from '@goodword/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Page } from '../fixtures/page.ts'
import { GoodwordInviteElement } from './invite-element.tsx'

let page: Page
beforeEach(() => {
  page = new Page().ready()
  page.element.lang = 'en'
  page.element.customerToken = 'signed'
})
afterEach(() => page.close())

const joins = () => page.goodword.requests.filter(({ path }) => path === PATHS.advocates)

describe('a customer whom the shop knows', () => {
  it('is let in without typing anything, the session does not stay on the device, and no page view counts as a join', async () => {
    const joined: string[] = []
    page.element.addEventListener('goodword-join', ({ detail }) => joined.push(detail.code))
    page.show()
    await page.view.findByLabelText('Your personal link')
    expect(joins().map(({ options }) => options.json)).toEqual([
      { shop: 'pk_sample', customerToken: 'signed' },
    ])
    expect(joined).toEqual([])
    expect(Object.keys(localStorage).filter((key) => key.startsWith(SESSION_KEY))).toEqual([])
  })

  it('joins once, however many elements the page has', async () => {
    page.show()
    await page.view.findByLabelText('Your personal link')
    const other = document.createElement('goodword-invite')
    other.customerToken = 'signed'
    document.body.append(other)
    await expect.poll(() => other.shadowRoot?.querySelector('#link')).not.toBeNull()
    expect(joins()).toHaveLength(1)
  })

  it('is taken up once by an element that stood in the page before its script', async () => {
    let begun = 0
    // A browser tells such an element of its attributes first, though it stands in the page already; happy-dom does not.
    // https://html.spec.whatwg.org/multipage/custom-elements.html#upgrades
    class Late extends GoodwordInviteElement {
      override connectedCallback() {
        begun += 1
        if (begun === 1) this.attributeChangedCallback('customer-token', null, 'signed')
        super.connectedCallback()
      }
    }
    customElements.define('late-invite', Late)
    page.ready()
    document.body.insertAdjacentHTML('beforeend', '<late-invite customer-token="signed"></late-invite>')
    await expect
      .poll(() => document.querySelector('late-invite')?.shadowRoot?.querySelector('#link'))
      .not.toBeNull()
    expect(begun).toBe(1)
    expect(page.goodword.requests.map(({ path }) => path)).toEqual([PATHS.advocates, PATHS.invite])
  })

  it('is another one when the token changes while the element is out of the page', async () => {
    page.show()
    await page.view.findByLabelText('Your personal link')
    page.element.remove()
    page.goodword.refusedTokens.push('other')
    page.element.customerToken = 'other'
    document.body.append(page.element)
    await page.view.findByLabelText('Your e-mail address')
  })

  it('gets the form when the token is refused', async () => {
    page.goodword.refusedTokens.push('signed')
    page.show()
    await page.view.findByLabelText('Your e-mail address')
    expect(joins()).toHaveLength(1)
  })

  it('is told when the server is away, and joins when it is back', async () => {
    page.goodword.away = true
    page.show()
    const retry = await page.view.findByRole('button', { name: 'Try again' })
    page.goodword.away = false
    retry.click()
    await page.view.findByLabelText('Your personal link')
  })

  it('is forgotten when the page names somebody else', async () => {
    page.show()
    await page.view.findByLabelText('Your personal link')
    page.goodword.refusedTokens.push('other')
    page.element.customerToken = 'other'
    await page.view.findByLabelText('Your e-mail address')
    expect(page.view.queryByLabelText('Your personal link')).toBeNull()
  })
})
