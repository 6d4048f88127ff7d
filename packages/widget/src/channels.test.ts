import { CHANNEL_GRAMMAR } from '@goodword/protocol'
import { describe, expect, it } from 'vitest'
import { CHANNELS, COPY, channelLink, SHARE_SHEET } from './channels.ts'

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
  it.each([...CHANNELS.map(({ name }) => name), COPY, SHARE_SHEET])(
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

  it('each shares its own link', () => {
    expect(channelLink('https://refer.example/i/A', 'email')).toBe('https://refer.example/i/A/email')
  })
})
