import { MESSAGE_LENGTHS, TONES } from '@goodword/protocol'
import { describe, expect, it } from 'vitest'
import { sampleInvite } from '../../../fixtures/invite.ts'
import { CHANNELS } from '../../../sharing/channels.ts'
import { createTexts } from '../../../words/texts.ts'
import { en as words } from '../../locales/en/studio.ts'
import { en } from '../../locales/en.ts'
import { countOf } from './count.ts'
import { draftOf, withDisclosure } from './draft.ts'

const texts = createTexts('en', en)
const say = texts.sayFrom(words)
const wish = { tone: 'friend', length: 'chat', product: '' } as const

describe('draftOf', () => {
  const all = TONES.flatMap((tone) => MESSAGE_LENGTHS.map((length) => ({ tone, length, product: 'a Pilea' })))

  it.each(all)('has words of its own for $tone and $length, with what was bought', (wish) => {
    const { template, subject, text } = draftOf(sampleInvite({ name: 'Ada' }), wish, say, texts)
    expect(template).toBe(`${wish.length}-${wish.tone}`)
    expect(subject).not.toBe('')
    expect(text).toContain('I just bought a Pilea at Sample Shop.')
    expect(text).not.toMatch(/[{}]|undefined/)
    if (wish.length === 'letter') expect(text.endsWith('Ada')).toBe(true)
  })

  it('says nothing of a product that nobody bought, and leaves neither gap nor comma for a missing name', () => {
    const { text } = draftOf(sampleInvite(), { ...wish, length: 'letter' }, say, texts)
    expect(text).toContain('I like shopping at Sample Shop.')
    expect(text).toMatch(/See you soon$/)
  })

  it("takes the shop's own template first, and tells it by its own name", () => {
    const own = {
      id: 'spring',
      tone: 'friend',
      length: 'chat',
      text: 'Spring at {shop}: {offer} for you!',
    } as const
    const draft = draftOf(sampleInvite({ templates: [own] }), wish, say, texts)
    expect(draft).toMatchObject({ template: 'spring', text: 'Spring at Sample Shop: €10 for you!' })
    expect(draft.subject).not.toBe('')
  })

  it('shows what the shop or the product are called as it is, whatever it looks like', () => {
    const { text } = draftOf(sampleInvite({ shopName: '{name} $&' }), { ...wish, product: '<b>' }, say, texts)
    expect(text).toContain('I just bought <b> at {name} $&.')
  })
})

it.each(['', 'Only this', 'Two\n\nparagraphs'])(
  'the line that both sides are rewarded is always there: %j',
  (text) => {
    expect(withDisclosure(text, sampleInvite(), say, texts)).toMatch(
      /you get €10, and I get €7.50 when you buy\.$/,
    )
  },
)

describe('countOf', () => {
  const channel = (name: string) => CHANNELS.find((one) => one.name === name) ?? expect.fail(name)
  const link = 'https://refer.example/i/SAMPLE-1/x'

  it('says how much room X leaves, a link being 23 whatever its length', () => {
    expect(countOf(channel('x'), 'a'.repeat(200), link, say)).toEqual({
      sentence: '56 characters left',
      over: false,
    })
    expect(countOf(channel('x'), 'a'.repeat(257), link, say)).toEqual({
      sentence: '1 character too many',
      over: true,
    })
  })

  it('says what a text message costs', () => {
    expect(countOf(channel('sms'), 'a'.repeat(160), link, say).sentence).toBe(
      '2 text messages, 111 characters left',
    )
  })

  it('counts what readers see where there is no limit', () => {
    expect(countOf(channel('whatsapp'), '👍🏽', link, say).sentence).toBe('1 character')
  })

  it.each(TONES)('every short draft for a %s fits into a post', (tone) => {
    const { text } = draftOf(sampleInvite(), { tone, length: 'short', product: 'a Pilea' }, say, texts)
    const whole = withDisclosure(text, sampleInvite(), say, texts)
    for (const name of ['x', 'bluesky']) expect(countOf(channel(name), whole, link, say).over).toBe(false)
  })
})
