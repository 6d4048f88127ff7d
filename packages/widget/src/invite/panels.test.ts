import { fireEvent } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { rewarded, sampleFriend, sampleInvite } from '../fixtures/invite.ts'
import { Page } from '../fixtures/page.ts'

let page: Page
beforeEach(() => {
  page = new Page().known().ready()
  page.element.lang = 'en'
})
afterEach(() => {
  page.close()
  vi.restoreAllMocks()
})

const link = () => page.view.findByLabelText<HTMLInputElement>('Your personal link')
const press = async (name: string | RegExp) => fireEvent.click(await page.view.findByRole('button', { name }))
const message = () => page.view.findByLabelText<HTMLTextAreaElement>('Your message')
const choose = (label: string) => fireEvent.click(page.view.getByLabelText(label))

describe('the message studio', () => {
  const open = async () => {
    page.show()
    await press('Write your own words')
    return message()
  }

  it('is fetched when it is asked for, and closed again', async () => {
    page.show()
    await link()
    expect(page.view.queryByLabelText('Your message')).toBeNull()
    await press('Write your own words')
    await message()
    await press('Write your own words')
    await expect.poll(() => page.view.queryByLabelText('Your message')).toBeNull()
  })

  it('drafts with what was bought', async () => {
    page.element.product = 'a Pilea'
    expect((await open()).value).toContain('I just bought a Pilea at Sample Shop.')
  })

  it('chooses the length that suits the channel until somebody chooses one', async () => {
    await open()
    expect(page.view.getByLabelText<HTMLInputElement>('Chat').checked).toBe(true)
    fireEvent.change(page.view.getByLabelText('Where to'), { target: { value: 'email' } })
    await expect.poll(() => page.view.getByLabelText<HTMLInputElement>('Letter').checked).toBe(true)
    expect(page.view.getByLabelText('Subject')).toBeTruthy()
    choose('Short')
    fireEvent.change(page.view.getByLabelText('Where to'), { target: { value: 'whatsapp' } })
    await expect.poll(() => page.view.getByLabelText<HTMLInputElement>('Short').checked).toBe(true)
  })

  it('sends own words with the link and the line that both sides are rewarded, and says so to the shop', async () => {
    fireEvent.input(await open(), { target: { value: 'Look at this.' } })
    const send = await page.view.findByRole<HTMLAnchorElement>('link', { name: /^Send with WhatsApp/ })
    await expect.poll(() => decodeURIComponent(send.href)).toContain('Look at this. With my link you get €10')
    expect(decodeURIComponent(send.href)).toContain('https://refer.example/i/SAMPLE-1/whatsapp')
    send.addEventListener('click', (event) => event.preventDefault())
    fireEvent.click(send)
    expect(page.goodword.shares).toEqual([
      { code: 'SAMPLE-1', channel: 'whatsapp', template: 'chat-friend', edited: true },
    ])
  })

  it('loses no words when another draft is looked at, or the language changes', async () => {
    fireEvent.input(await open(), { target: { value: 'Mine.' } })
    choose('Family')
    await expect.poll(async () => (await message()).value).toMatch(/^Hello!/)
    choose('A friend')
    await expect.poll(async () => (await message()).value).toBe('Mine.')
    page.element.lang = 'de'
    const german = await page.view.findByLabelText<HTMLTextAreaElement>('Deine Nachricht')
    expect(german.value).toBe('Mine.')
    fireEvent.click(page.view.getByRole('button', { name: 'Neu anfangen' }))
    await expect.poll(() => german.value).toMatch(/^Hey!/)
  })

  it('says what does not fit into a post', async () => {
    const field = await open()
    fireEvent.change(page.view.getByLabelText('Where to'), { target: { value: 'x' } })
    fireEvent.input(field, { target: { value: 'я'.repeat(200) } })
    await page.view.findByText(/characters too many/)
    expect((await message()).getAttribute('aria-invalid')).toBe('true')
  })

  it('copies what a channel does not take, and selects it where nothing may be copied', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const field = await open()
    fireEvent.change(page.view.getByLabelText('Where to'), { target: { value: 'facebook' } })
    await page.view.findByText(/Facebook takes only the link/)
    await press('Copy message')
    await page.view.findByRole('button', { name: 'Copied' })
    expect(written).toHaveBeenCalledWith(expect.stringContaining('https://refer.example/i/SAMPLE-1/facebook'))
    written.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await press('Copied')
    await page.view.findByText(/^Selected: copy it/, { selector: '[part=note]' })
    expect(page.focused).toBe(field)
  })
})

describe('the QR code', () => {
  it('is drawn, with a name for those who cannot see it', async () => {
    page.show()
    await press('QR code')
    const drawing = await page.view.findByRole('img', { name: 'QR code that opens your link' })
    expect(drawing.querySelector('path')?.getAttribute('d')).toMatch(/^M/)
  })
})

describe('guidelines and terms', () => {
  it("are the shop's own where it has some", async () => {
    page.goodword.invite = sampleInvite({
      audience: 'People with plants.',
      guidelines: 'Be kind.\n\nBe brief.',
      terms: { text: 'Once per year.', url: 'https://shop.example/terms' },
    })
    page.show()
    await press('How it works')
    await page.view.findByText('People with plants.')
    expect(page.view.getByText('Be brief.')).toBeTruthy()
    expect(page.view.getByRole<HTMLAnchorElement>('link', { name: 'Read all terms' }).href).toBe(
      'https://shop.example/terms',
    )
  })

  it('are ours otherwise, and no address is opened that is none', async () => {
    page.goodword.invite = sampleInvite({ terms: { url: 'javascript:alert(1)' } })
    page.show()
    await press('How it works')
    await page.view.findByText(/Think of one person/)
    expect(page.view.queryByRole('link', { name: 'Read all terms' })).toBeNull()
  })
})

describe('the rewards', () => {
  it('say whom to ask when there is none', async () => {
    page.goodword.invite = sampleInvite({
      friends: [sampleFriend({ reasons: [{ code: 'own_link', fired: true }] })],
      contact: 'mailto:shop@example.com',
    })
    page.show()
    const ask = await page.view.findByRole<HTMLAnchorElement>('link', { name: 'Ask the shop' })
    expect(decodeURIComponent(ask.href)).toBe(
      'mailto:shop@example.com?subject=A question about a reward, code SAMPLE-1',
    )
  })

  it('show the way to the next level', async () => {
    const reward = { kind: 'fixed', money: { amount: '15.00', currency: 'EUR' } } as const
    page.goodword.invite = sampleInvite({ tier: { friends: 3, next: { at: 5, reward } } })
    page.show()
    await page.view.findByText('2 more friends who buy, and you get €15 for each.')
    const bar = page.view.getByRole<HTMLProgressElement>('progressbar', {
      name: 'Your way to the next level',
    })
    expect([bar.value, bar.max]).toEqual([3, 5])
  })

  it('show a few friends of many, and all on request', async () => {
    const friends = Array.from({ length: 12 }, (_, id) => ({
      ...rewarded({ status: 'issued' }),
      id: `f${id}`,
    }))
    page.goodword.invite = sampleInvite({ friends, clicks: [{ id: 'c1', at: Date.UTC(2024, 2, 1, 12) }] })
    page.show()
    const list = await page.view.findByRole('list', { name: 'Your rewards' })
    expect(list.children).toHaveLength(5)
    await press('Show all 13')
    await expect.poll(() => list.children.length).toBe(13)
    expect(page.view.getByText(/A friend opened your link on/)).toBeTruthy()
    await press('Show fewer')
    await expect.poll(() => list.children.length).toBe(5)
  })

  it('hold coupons to copy', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const benefit = { kind: 'percent', basisPoints: 1000 } as const
    page.goodword.invite = sampleInvite({ coupons: [{ code: 'THANKS-10', benefit }] })
    page.show()
    const coupons = await page.view.findByRole('list', { name: 'Your coupons' })
    fireEvent.click(coupons.querySelector('button') ?? expect.fail('no button'))
    await expect.poll(() => written.mock.calls).toEqual([['THANKS-10']])
    await expect.poll(() => page.spoken).toMatch(/^Coupon copied/)
  })
})
