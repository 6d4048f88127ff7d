import { SESSION_KEY } from '@goodword/protocol'
import { fireEvent } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { rewarded, sampleFriend, sampleInvite } from '../fixtures/invite.ts'
import { Page } from '../fixtures/page.ts'

let page: Page
beforeEach(() => {
  page = new Page().known().ready()
})
afterEach(() => {
  page.close()
  Reflect.deleteProperty(navigator, 'share')
  Reflect.deleteProperty(document, 'execCommand')
  vi.restoreAllMocks()
})

const link = () => page.view.findByLabelText<HTMLInputElement>('Your personal link')

describe('the link', () => {
  it('is copied with its channel, spoken, and reported', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    page.show()
    expect((await link()).value).toBe('https://refer.example/i/SAMPLE-1')
    fireEvent.click(page.view.getByRole('button', { name: 'Copy' }))
    await page.view.findByRole('button', { name: 'Copied' })
    expect(written).toHaveBeenCalledWith('https://refer.example/i/SAMPLE-1/copy')
    expect(page.spoken).toMatch(/^Link copied/)
    expect(page.goodword.shares).toEqual([
      { code: 'SAMPLE-1', channel: 'copy', template: 'link', edited: false },
    ])
  })

  it('is spoken again when it is copied again', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    page.show()
    await link()
    fireEvent.click(page.view.getByRole('button', { name: 'Copy' }))
    const button = await page.view.findByRole('button', { name: 'Copied' })
    const first = page.view.getByRole('log').firstChild
    fireEvent.click(button)
    await expect.poll(() => page.view.getByRole('log').firstChild).not.toBe(first)
    expect(page.spoken).toMatch(/^Link copied/)
  })

  it('stays selected where nothing may be copied, and says so', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    page.show()
    const field = await link()
    fireEvent.click(page.view.getByRole('button', { name: 'Copy' }))
    await page.view.findByText(/^Selected: copy it/, { selector: '[part=note]' })
    expect(page.spoken).toMatch(/^Selected: copy it/)
    expect(page.focused).toBe(field)
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
  })
})

describe('the channels', () => {
  it.each([
    ['WhatsApp', 'whatsapp', 'https://wa.me/'],
    ['Telegram', 'telegram', 'https://t.me/share/url'],
    ['E-mail', 'email', 'mailto:'],
  ])('%s is a link that opens by itself, and its press is reported', async (label, channel, address) => {
    page.show()
    await link()
    const button = page.view.getByRole<HTMLAnchorElement>('link', { name: new RegExp(`^${label}`) })
    expect(button.href.startsWith(address)).toBe(true)
    expect(decodeURIComponent(button.href)).toContain(`https://refer.example/i/SAMPLE-1/${channel}`)
    // Both sides of the bargain are named: advertising law wants the friend to know.
    expect(decodeURIComponent(button.href)).toContain('you get €10, and I get €7.50')
    expect([button.target, button.rel]).toEqual(['_blank', 'noopener'])
    button.addEventListener('click', (event) => event.preventDefault())
    fireEvent.click(button)
    expect(page.goodword.shares).toEqual([{ code: 'SAMPLE-1', channel, template: 'default', edited: false }])
  })

  it("the device's share sheet is offered where there is one, and counted when it was used", async () => {
    const share = vi
      .fn()
      .mockRejectedValueOnce(new DOMException('closed', 'AbortError'))
      .mockResolvedValue(null)
    Reflect.set(navigator, 'share', share)
    page.show()
    await link()
    const button = page.view.getByRole('button', { name: 'Share with a friend' })
    fireEvent.click(button)
    await expect.poll(() => share.mock.calls.length).toBe(1)
    fireEvent.click(button)
    await expect.poll(() => page.goodword.shares.length).toBe(1)
    expect(share).toHaveBeenLastCalledWith(
      expect.objectContaining({ url: 'https://refer.example/i/SAMPLE-1/share-sheet' }),
    )
    expect(page.goodword.shares[0]?.channel).toBe('share-sheet')
  })

  it('has no share sheet button where there is no share sheet', async () => {
    page.show()
    await link()
    expect(page.view.queryByRole('button', { name: 'Share with a friend' })).toBeNull()
  })
})

describe('the rewards', () => {
  it('encourage while there are none', async () => {
    page.show()
    expect(await page.view.findByText(/Think of one friend who would love Sample Shop/)).toBeTruthy()
  })

  it('say how often the link was opened, also before anybody bought', async () => {
    page.goodword.invite = sampleInvite({ visits: 3 })
    page.show()
    expect(await page.view.findByText(/opened 3 times/)).toBeTruthy()
    expect((await page.view.findByText('Visits')).parentElement?.textContent).toBe('Visits3')
  })

  it('list each purchase with its state, its reward, or the plain reason for none', async () => {
    page.goodword.invite = sampleInvite({
      friends: [
        { ...rewarded({ status: 'held' }), id: 'f1' },
        sampleFriend({ id: 'f2', reasons: [{ code: 'own_link', fired: true }] }),
      ],
      totals: {
        waiting: { amount: '10.00', currency: 'EUR' },
        earned: { amount: '7.50', currency: 'EUR' },
      },
    })
    page.element.lang = 'en-GB'
    page.show()
    const list = await page.view.findByRole('list', { name: 'Your rewards' }, { timeout: 3000 })
    const [first, second] = list.children
    expect(first?.textContent).toEqual(
      expect.stringMatching(
        /^A friend bought on 1 March 2024Waiting for the shop to confirm the purchase€10Bought/,
      ),
    )
    expect(second?.textContent).toBe(
      'A friend bought on 1 March 2024No reward for this purchase. It was made with your own link, and the link is for friends.',
    )
    const waiting = page.view.getByText('Waiting', { selector: 'dt' })
    expect(waiting.parentElement?.textContent).toBe('Waiting€10')
    expect(page.view.getByText('Earned').parentElement?.textContent).toBe('Earned€7.50')
  })

  it('of somebody who has just joined are words that encourage, and no number', async () => {
    page.element.lang = 'en'
    page.show()
    const rewards = await page.view.findByRole('region', { name: 'Your rewards' })
    expect(rewards.textContent).toBe(
      'Your rewardsYour first reward starts with one messageThink of one friend who would love Sample Shop, and send them your link.',
    )
  })

  it('say that the address is to be confirmed until it is', async () => {
    page.goodword.invite = sampleInvite({ proven: false })
    page.show()
    expect(await page.view.findByText(/Please confirm your address/)).toBeTruthy()
  })

  it('show what the server sent as text, whatever it is', async () => {
    page.goodword.invite = sampleInvite({ shopName: '<img src=x onerror=alert(1)>' })
    page.show()
    await page.view.findByText(/gets €10 at <img src=x/)
    expect(page.element.shadowRoot?.querySelector('img')).toBeNull()
  })
})

describe('refreshing', () => {
  const comeBack = () => document.dispatchEvent(new Event('visibilitychange'))

  it('shows what is new, and keeps the old when the server is away', async () => {
    page.show()
    await link()
    page.goodword.invite = sampleInvite({ visits: 5 })
    comeBack()
    await page.view.findByText(/opened 5 times/)
    page.goodword.away = true
    comeBack()
    await page.view.findByText(/how things stood a while ago/)
    expect(page.view.getByText(/opened 5 times/)).toBeTruthy()
    page.goodword.away = false
    comeBack()
    await expect.poll(() => page.view.queryByText(/how things stood/)).toBeNull()
  })

  it('goes back to the form calmly when the session has ended', async () => {
    page.show()
    await link()
    page.goodword.refusal = 'session_unknown'
    comeBack()
    await page.view.findByLabelText('Your e-mail address')
    expect(page.spoken).toMatch(/It has been a while/)
    expect(page.focused).toBeNull()
    expect(localStorage.getItem(SESSION_KEY)).toBeNull()
  })
})
