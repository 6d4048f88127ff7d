import { REASON_CODES, REWARD_STATUSES, type ReasonCode } from '@goodword/protocol'
import { describe, expect, it } from 'vitest'
import { rewarded, sampleFriend } from '../../../fixtures/invite.ts'
import { bringWords, LANGUAGES } from '../../../words/languages.ts'
import { createTexts } from '../../../words/texts.ts'
import { en as words } from '../../locales/en/rewards.ts'
import { en } from '../../locales/en.ts'
import { friendWords } from './friend-words.ts'
import { REWARD_WORDS } from './words.ts'

const texts = createTexts('en-GB', en)
const say = texts.sayFrom(words)
const releaseAt = Date.UTC(2024, 2, 14, 12)

describe('friendWords', () => {
  it('says until when a held reward waits', () => {
    const { status, reasons } = friendWords(rewarded({ status: 'held', releaseAt }), say, texts)
    expect(status).toBe('Waiting until 14 March 2024, in case something is sent back')
    expect(reasons).toEqual([])
  })

  it('says that the shop has to confirm when nobody knows until when', () => {
    expect(friendWords(rewarded({ status: 'held' }), say, texts).status).toBe(
      'Waiting for the shop to confirm the purchase',
    )
  })

  it('has different words for every status', () => {
    const said = REWARD_STATUSES.map((status) => friendWords(rewarded({ status }), say, texts).status)
    expect(new Set(said).size).toBe(REWARD_STATUSES.length)
  })

  it('says plainly why there is no reward, and only what decided', () => {
    const reasons = [
      { code: 'touch_credited', fired: false },
      { code: 'window_passed', fired: true, params: { days: 30 } },
      { code: 'own_link', fired: false },
    ] as const
    expect(friendWords(sampleFriend({ reasons: [...reasons] }), say, texts)).toEqual({
      status: 'No reward for this purchase',
      reasons: ['It was made more than 30 days after your link was opened.'],
    })
  })
})

describe.each(LANGUAGES)('in %s', (language) => {
  /** They explain why there is a reward. */
  const FOR = ['touch_credited', 'coupon_credited', 'code_credited', 'order_verified', 'tier_reached']
  const against = REASON_CODES.filter((code) => !FOR.includes(code))

  it.each(against)('%s, which the server may answer, has a whole sentence of its own', async (code) => {
    const say = texts.sayFrom(await bringWords(language, REWARD_WORDS))
    const params = { days: 30, minimum: '20.00', currency: 'EUR' }
    const said = (reason: ReasonCode) =>
      friendWords(sampleFriend({ reasons: [{ code: reason, fired: true, params }] }), say, texts).reasons
    const [sentence, ...more] = said(code)
    expect(more).toEqual([])
    expect(sentence).toMatch(/^[^{}]*\p{L}[^{}]*[.!。]$/u)
    expect(against.filter((other) => said(other)[0] === sentence)).toEqual([code])
  })

  it.each(FOR)('%s says nothing against a reward', async (code) => {
    const say = texts.sayFrom(await bringWords(language, REWARD_WORDS))
    const reasons = REASON_CODES.filter((one) => one === code).map((one) => ({ code: one, fired: true }))
    expect(friendWords(sampleFriend({ reasons }), say, texts).reasons).toEqual([])
  })
})
