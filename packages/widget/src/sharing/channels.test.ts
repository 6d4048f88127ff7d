import { CHANNEL_GRAMMAR } from '@goodword/protocol'
import { describe, expect, it } from 'vitest'
import { CHANNELS, COPY, channelLink, orderChannels, QR, SHARE_SHEET } from './channels.ts'

const letter = {
  link: 'https://refer.example/i/SAMPLE-1/x?a=1&b=2#c',
  subject: 'Für dich & mich?',
  text: 'Give 10 % & "more" #1 + 🌱',
}

const addressOf = (name: string) => {
  const channel = CHANNELS.find((channel) => channel.name === name)
  return new URL(channel?.address?.(letter) ?? '')
}

describe('channels', () => {
  it.each([...CHANNELS.map(({ name }) => name), COPY, SHARE_SHEET, QR])(
    '%s has a name that can travel',
    (name) => {
      expect(name).toMatch(CHANNEL_GRAMMAR)
    },
  )

  it('WhatsApp gets text and link as one message', () => {
    const address = addressOf('whatsapp')
    expect(address.origin).toBe('https://wa.me')
    expect(address.searchParams.get('text')).toBe(`${letter.text} ${letter.link}`)
  })

  it('Telegram gets text and link apart', () => {
    const address = addressOf('telegram')
    expect(address.origin + address.pathname).toBe('https://t.me/share/url')
    expect(address.searchParams.get('url')).toBe(letter.link)
    expect(address.searchParams.get('text')).toBe(letter.text)
  })

  it('e-mail gets a subject, and a body whose plus signs and line breaks survive', () => {
    const { protocol, search } = addressOf('email')
    const [subject, body] = search
      .slice(1)
      .split('&')
      .map((part) => decodeURIComponent(part.split('=')[1] ?? ''))
    expect(protocol).toBe('mailto:')
    expect(subject).toBe(letter.subject)
    expect(body).toBe(`${letter.text}\r\n\r\n${letter.link}`)
  })

  it('text message gets words and link where both kinds of phones read them', () => {
    expect(addressOf('sms').href).toBe(`sms:?&body=${encodeURIComponent(`${letter.text} ${letter.link}`)}`)
  })

  it.each([
    ['facebook', 'https://www.facebook.com/sharer/sharer.php', { u: letter.link }],
    ['linkedin', 'https://www.linkedin.com/sharing/share-offsite/', { url: letter.link }],
    ['x', 'https://x.com/intent/post', { text: letter.text, url: letter.link }],
    ['bluesky', 'https://bsky.app/intent/compose', { text: `${letter.text} ${letter.link}` }],
    [
      'reddit',
      'https://www.reddit.com/submit',
      { title: letter.subject, text: `${letter.text}\n\n${letter.link}` },
    ],
    ['messenger', 'fb-messenger://share', { link: letter.link }],
  ])('%s gets what it takes', (name, place, parameters) => {
    const address = addressOf(name)
    expect(address.href.startsWith(place)).toBe(true)
    expect(Object.fromEntries(address.searchParams)).toEqual(parameters)
  })

  it('has no scheme but those of the web, of mail, of text messages and of its own apps', () => {
    for (const { address } of CHANNELS) {
      if (address) expect(new URL(address(letter)).protocol).toMatch(/^(https|mailto|sms|fb-messenger):$/)
    }
  })

  it.each([
    ['forum-markdown', `${letter.text}\n\n[Für dich & mich?](${letter.link})`],
    ['forum-bbcode', `${letter.text}\n\n[url=${letter.link}]Für dich & mich?[/url]`],
  ])('%s is copied as forums write links', (name, copied) => {
    const channel = CHANNELS.find((one) => one.name === name)
    expect(channel?.format?.(letter)).toBe(copied)
    expect(channel?.format?.({ ...letter, subject: 'a](https://evil.example)' })).not.toContain(
      '](https://evil',
    )
  })

  it('each shares its own link', () => {
    expect(channelLink('https://refer.example/i/A', 'email')).toBe('https://refer.example/i/A/email')
  })
})

describe('orderChannels', () => {
  const names = (best?: string[], phone = true) => orderChannels(best, phone).map(({ name }) => name)

  it('offers first what brought friends at this shop, and passes over what it does not know', () => {
    expect(names(['reddit', 'pigeon', 'x']).slice(0, 3)).toEqual(['reddit', 'x', 'whatsapp'])
    expect(names(['reddit'])).toHaveLength(CHANNELS.length)
  })

  it('offers apps that only phones have on phones only', () => {
    expect(names([], false)).not.toContain('sms')
    expect(names(['sms'], true)[0]).toBe('sms')
  })
})
