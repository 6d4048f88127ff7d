import { ENTRY_KEY, PATHS, SESSION_KEY } from '@goodword/protocol'
import { fireEvent, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleInvite } from '../fixtures/invite.ts'
import { Page } from '../fixtures/page.ts'

const SECRET = 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg'
const HOME = 'https://shop.example/account'

const standAt = (address: string) => Reflect.get(window, 'happyDOM').setURL(address)

let page: Page
beforeEach(() => {
  standAt(HOME)
  page = new Page()
  page.element.lang = 'en'
})
afterEach(() => {
  page.close()
  sessionStorage.clear()
})

const kept = () => localStorage.getItem(`${SESSION_KEY}:${page.goodword.shop}`)
const asked = (path: string) => page.goodword.requests.filter((request) => request.path === path)

describe('whoever comes back from the page behind a mail', () => {
  it('has the session of the link instead of the one before, and a clean address', async () => {
    standAt(`${HOME}#${ENTRY_KEY}=${SECRET}#rewards`)
    page.goodword.entries.add(SECRET)
    page.known().ready().show()
    await page.view.findByLabelText('Your personal link')
    expect(kept()).toBe('session-3')
    expect(location.href).toBe(`${HOME}#rewards`)
    expect(asked(PATHS.sessionExchange)).toHaveLength(1)
    expect(asked(PATHS.invite).map(({ options }) => options.session)).toEqual(['session-3'])
  })

  it('has it also when the SDK kept the secret on another page, and in a dialog before it is opened', async () => {
    sessionStorage.setItem(ENTRY_KEY, SECRET)
    page.goodword.entries.add(SECRET)
    page.element.mode = 'dialog'
    page.ready().show()
    await waitFor(() => expect(kept()).toBe('session-3'))
    expect(sessionStorage).toHaveLength(0)
  })

  it('with a link that is used up sees what this browser saw before', async () => {
    standAt(`${HOME}#${ENTRY_KEY}=${SECRET}#`)
    page.known().ready().show()
    await page.view.findByLabelText('Your personal link')
    expect(kept()).toBe('session-0')
    expect(location.href).not.toContain(SECRET)
  })

  it('while the server is away tries again with the same link', async () => {
    standAt(`${HOME}#${ENTRY_KEY}=${SECRET}#`)
    page.goodword.entries.add(SECRET)
    page.goodword.away = true
    page.ready().show()
    const retry = await page.view.findByRole('button', { name: 'Try again' })
    page.goodword.away = false
    fireEvent.click(retry)
    await page.view.findByLabelText('Your personal link')
    expect(kept()).toBe('session-3')
  })

  it('is whom the shop’s page says, where it says so', async () => {
    sessionStorage.setItem(ENTRY_KEY, SECRET)
    page.element.customerToken = 'token'
    page.ready().show()
    await page.view.findByLabelText('Your personal link')
    expect(asked(PATHS.sessionExchange)).toEqual([])
  })
})

describe('a browser whose address was confirmed elsewhere', () => {
  beforeEach(() => {
    page.goodword.invite = sampleInvite({ confirmedElsewhere: true })
    page.known().ready().show()
  })

  it('is told so in the place of rewards, and has a link mailed', async () => {
    await page.view.findByText(/confirmed in another browser/)
    expect(page.view.queryByText('Your rewards')).toBeNull()
    fireEvent.click(await page.view.findByRole('button', { name: 'Send me a sign-in link' }))
    await page.view.findByText(/An e-mail is on its way/, { selector: '[part=note]' })
    expect(page.spoken).toMatch(/An e-mail is on its way/)
    expect(asked(PATHS.sessionLink)).toMatchObject([{ options: { session: 'session-0' } }])
  })

  it('hears it when the server is away', async () => {
    const button = await page.view.findByRole('button', { name: 'Send me a sign-in link' })
    page.goodword.away = true
    fireEvent.click(button)
    await page.view.findByText(/cannot reach the shop/, { selector: '[part=note]' })
  })

  it('can sign out here, and nowhere else', async () => {
    fireEvent.click(await page.view.findByRole('button', { name: 'Sign out here' }))
    await page.view.findByLabelText('Your e-mail address')
    expect(asked(PATHS.sessionEnd)).toMatchObject([{ options: { json: { everywhere: false } } }])
    expect(page.view.queryByRole('button', { name: 'Sign out everywhere' })).toBeNull()
  })
})

describe('signing out', () => {
  it('everywhere ends all sessions, forgets this one, and leads to the form', async () => {
    page.known().ready().show()
    fireEvent.click(await page.view.findByRole('button', { name: 'Sign out' }))
    fireEvent.click(await page.view.findByRole('button', { name: 'Sign out everywhere' }))
    await page.view.findByLabelText('Your e-mail address')
    expect(page.goodword.sessions.size).toBe(0)
    expect(kept()).toBeNull()
    expect(page.focused?.id).toBe('heading')
  })

  it('leaves everything as it is while the server is away', async () => {
    page.known().ready().show()
    fireEvent.click(await page.view.findByRole('button', { name: 'Sign out' }))
    const button = await page.view.findByRole('button', { name: 'Sign out here' })
    page.goodword.away = true
    fireEvent.click(button)
    await page.view.findByText(/cannot reach the shop/, { selector: '[part=note]' })
    expect(kept()).toBe('session-0')
  })

  it('is not offered to a customer whom the page knows', async () => {
    page.element.customerToken = 'token'
    page.ready().show()
    await page.view.findByLabelText('Your personal link')
    expect(page.view.queryByRole('button', { name: 'Sign out' })).toBeNull()
  })
})
