import { fireEvent } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Page } from '../fixtures/page.ts'
import { GoodwordInviteElement } from '../index.ts'

let page: Page
beforeEach(() => {
  page = new Page()
})
afterEach(() => {
  page.close()
  document.documentElement.lang = ''
})

describe('<goodword-invite>', () => {
  it('waits for an SDK that comes later', async () => {
    page.known().show()
    await page.view.findByText('One moment…')
    page.ready()
    expect(await page.view.findByLabelText('Your personal link')).toBeTruthy()
  })

  it('may be defined twice', async () => {
    vi.resetModules()
    await expect(import('../define.ts')).resolves.toBeTruthy()
    expect(customElements.get('goodword-invite')).toBe(GoodwordInviteElement)
  })

  it('keeps what was typed when it is moved or put back', async () => {
    page.ready().show()
    fireEvent.input(await page.view.findByLabelText('Your e-mail address'), { target: { value: 'anna@' } })
    const elsewhere = document.body.appendChild(document.createElement('div'))
    elsewhere.append(page.element)
    expect(page.view.getByLabelText<HTMLInputElement>('Your e-mail address').value).toBe('anna@')
    page.element.remove()
    expect(page.element.shadowRoot?.childElementCount).toBe(0)
    elsewhere.append(page.element)
    expect(page.view.getByLabelText<HTMLInputElement>('Your e-mail address').value).toBe('anna@')
  })

  it('asks nothing any more once it is removed', async () => {
    page.known().ready().show()
    await page.view.findByLabelText('Your personal link')
    page.element.remove()
    const asked = page.goodword.requests.length
    document.dispatchEvent(new Event('visibilitychange'))
    expect(page.goodword.requests).toHaveLength(asked)
  })

  it('that was removed before the SDK came stays quiet', () => {
    page.show()
    page.element.remove()
    page.known().ready()
    expect(page.goodword.requests).toEqual([])
  })

  it('says that the server is away, and takes the focus along when a retry succeeds', async () => {
    page.goodword.away = true
    page.known().ready().show()
    const retry = await page.view.findByRole('button', { name: 'Try again' })
    fireEvent.click(retry)
    await expect.poll(() => page.spoken).toMatch(/Nothing is lost/)
    page.goodword.away = false
    fireEvent.click(retry)
    const heading = await page.view.findByRole('heading', { name: /^Give/ })
    expect(page.focused).toBe(heading)
  })

  it('leaves the focus alone when nobody pressed anything', async () => {
    page.known().ready().show()
    await page.view.findByRole('heading', { name: /^Give/ })
    expect(page.focused).toBeNull()
  })

  it('speaks the language of its attribute, also when that changes', async () => {
    page.element.lang = 'de'
    page.known().ready().show()
    const heading = await page.view.findByRole('heading', {
      name: '10\u00a0€ schenken, 7,50\u00a0€ bekommen',
    })
    expect(heading.closest('[lang]')?.getAttribute('lang')).toBe('de')
    page.element.lang = 'en'
    expect(await page.view.findByRole('heading', { name: 'Give €10, get €7.50' })).toBeTruthy()
  })

  it("speaks the page's language without being told", async () => {
    document.documentElement.lang = 'de'
    page.ready().show()
    expect(await page.view.findByLabelText('Deine E-Mail-Adresse')).toBeTruthy()
  })

  it('reads an unknown theme as auto and writes themes back to the attribute', () => {
    expect(page.element.theme).toBe('auto')
    page.element.theme = 'dark'
    expect(page.element.getAttribute('theme')).toBe('dark')
    page.element.setAttribute('theme', 'pink')
    expect(page.element.theme).toBe('auto')
  })

  it('knows of no product and nobody where a property is set to nothing, as React does', async () => {
    page.element.product = 'a Pilea'
    page.element.product = undefined
    page.element.customerToken = undefined
    page.known().ready().show()
    const link = await page.view.findByRole<HTMLAnchorElement>('link', { name: /^WhatsApp/ })
    expect(decodeURIComponent(link.href)).toContain('I like shopping at Sample Shop')
    expect([page.element.product, page.element.customerToken]).toEqual(['', ''])
  })

  it("says the shop's own sentences in the place of ours, in parts too", async () => {
    page.element.texts = { heading: 'Bring {reward}', guide_open: 'Rules', terms_default: 'Be fair.' }
    page.known().ready().show()
    await page.view.findByRole('heading', { name: 'Bring €7.50' })
    fireEvent.click(page.view.getByRole('button', { name: 'Rules' }))
    await page.view.findByText('Be fair.')
    page.element.texts = {}
    await page.view.findByRole('heading', { name: 'Give €10, get €7.50' })
  })

  it('takes properties that were set before it was defined', async () => {
    const early = new Page()
    // As a framework leaves it: a property of the element itself, in front of the class.
    Object.defineProperty(early.element, 'texts', {
      value: { heading: 'Early' },
      configurable: true,
      writable: true,
      enumerable: true,
    })
    early.known().ready().show()
    await early.view.findByRole('heading', { name: 'Early' })
    expect(Object.hasOwn(early.element, 'texts')).toBe(false)
    early.close()
  })

  it('tells the page what was shared', async () => {
    page.known().ready().show()
    const told: unknown[] = []
    document.addEventListener('goodword-share', ({ detail }) => told.push(detail), { once: true })
    const link = await page.view.findByRole('link', { name: /^WhatsApp/ })
    link.addEventListener('click', (event) => event.preventDefault())
    fireEvent.click(link)
    expect(told).toEqual([{ code: 'SAMPLE-1', channel: 'whatsapp', template: 'default', edited: false }])
  })

  it('has room for words of the page in its slots', async () => {
    page.known().ready().show()
    await page.view.findByLabelText('Your personal link')
    const slots = [...(page.element.shadowRoot?.querySelectorAll('slot') ?? [])].map(({ name }) => name)
    expect(slots).toEqual(['heading', 'intro', 'empty', 'terms'])
  })

  it('needs no inline style, script or handler', async () => {
    page.known().ready().show()
    await page.view.findByLabelText('Your personal link')
    const root = page.element.shadowRoot
    expect(root?.adoptedStyleSheets).toHaveLength(1)
    expect(root?.querySelectorAll('style, script, [style], [onclick]')).toHaveLength(0)
  })
})
