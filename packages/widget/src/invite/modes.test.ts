import { CLOSED_KEY, OPEN_ATTRIBUTE } from '@goodword/protocol'
import { fireEvent, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Page } from '../fixtures/page.ts'
import type { GoodwordInviteElement } from './invite-element.tsx'

let page: Page
beforeEach(() => {
  page = new Page().known().ready()
})
afterEach(() => page.close())

const root = (element: HTMLElement = page.element) => element.shadowRoot ?? expect.fail('no shadow root')
const dialog = (element?: HTMLElement) => root(element).querySelector('dialog')
const opened = () => expect.poll(() => root().querySelector('#link')).not.toBeNull()
const launcher = () => root().querySelector<HTMLElement>('[part=launcher] [part=button]')

describe('a dialog', () => {
  beforeEach(() => {
    page.element.mode = 'dialog'
  })

  it('asks the server for nothing before it is opened', async () => {
    page.show()
    await expect.poll(() => dialog()).not.toBeNull()
    expect(page.goodword.requests).toEqual([])
    page.element.show()
    await opened()
    expect(dialog()?.open).toBe(true)
    expect(dialog()?.getAttribute('aria-label')).toBe('Invite friends')
  })

  it('tells the page when it opens and closes', async () => {
    const told: string[] = []
    page.element.addEventListener('goodword-open', () => told.push('open'))
    page.element.addEventListener('goodword-close', () => told.push('close'))
    page.show().element.show()
    await opened()
    page.element.close()
    await expect.poll(() => dialog()?.open).toBe(false)
    expect(told).toEqual(['open', 'close'])
    expect(page.element.opened).toBe(false)
  })

  it('closes by its button', async () => {
    page.show().element.show()
    await opened()
    fireEvent.click(root().querySelector('[part=close]') ?? expect.fail('no button'))
    await expect.poll(() => dialog()?.open).toBe(false)
  })

  it('may be opened before the SDK is there', async () => {
    page.close()
    page = new Page().known()
    page.element.mode = 'dialog'
    page.show().element.show()
    page.ready()
    await opened()
    expect(dialog()?.open).toBe(true)
  })
})

describe('a launcher', () => {
  beforeEach(() => {
    page.element.mode = 'launcher'
    page.show()
  })

  it('opens the dialog', async () => {
    await expect.poll(launcher).not.toBeNull()
    fireEvent.click(launcher() ?? expect.fail('no launcher'))
    await opened()
  })

  it('can be sent away, which is remembered with consent', async () => {
    await expect.poll(launcher).not.toBeNull()
    const told: string[] = []
    page.element.addEventListener('goodword-dismiss', () => told.push('dismiss'))
    fireEvent.click(root().querySelector('[part=dismiss]') ?? expect.fail('no button'))
    await expect.poll(launcher).toBeNull()
    expect(told).toEqual(['dismiss'])
    expect(Object.keys(localStorage)).toContain(`${CLOSED_KEY}:pk_sample`)
  })
})

it('a launcher that is sent away without consent leaves nothing on the device', async () => {
  page.goodword.consent = 'required'
  localStorage.clear()
  page.element.mode = 'launcher'
  page.show()
  await expect.poll(launcher).not.toBeNull()
  fireEvent.click(root().querySelector('[part=dismiss]') ?? expect.fail('no button'))
  await expect.poll(launcher).toBeNull()
  expect(localStorage).toHaveLength(0)
})

describe('an opener', () => {
  const press = (value = '', options: MouseEventInit = {}) => {
    const link = Object.assign(document.createElement('a'), { href: '/account' })
    link.setAttribute(OPEN_ATTRIBUTE, value)
    link.append(document.createElement('span'))
    document.body.append(link)
    // What is inside of it counts too.
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...options })
    link.firstElementChild?.dispatchEvent(event)
    return event.defaultPrevented
  }

  it("opens the page's dialog", async () => {
    page.element.mode = 'dialog'
    page.show()
    expect(press()).toBe(true)
    await expect.poll(() => dialog()?.open).toBe(true)
  })

  it('opens the element that it names', async () => {
    page.element.mode = 'dialog'
    page.show()
    const other: GoodwordInviteElement = document.createElement('goodword-invite')
    Object.assign(other, { id: 'other', mode: 'dialog' })
    document.body.append(other)
    press('other')
    await expect.poll(() => dialog(other)?.open).toBe(true)
    expect(dialog()?.open).not.toBe(true)
  })

  it('makes a dialog where the page has no element', async () => {
    page.show().element.remove()
    press()
    const made = () => document.querySelector('goodword-invite')
    await expect.poll(() => made()?.shadowRoot?.querySelector('dialog')?.open).toBe(true)
    expect(within(document.body).queryAllByRole('link')).toHaveLength(1)
  })

  it('leaves presses alone that want a new tab', () => {
    page.show()
    expect(press('', { ctrlKey: true })).toBe(false)
  })
})
