import { ENTRY_KEY } from '@goodword/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../domain/day.ts'
import { type Mailbox, mailboxOf } from '../fixtures/mailbox.ts'
import { order, touch, visit } from '../fixtures/messages.ts'
import { problemOf, type TestShop, testShop } from '../fixtures/test-shop.ts'

const VICTIM = 'victim@example.test'
const NOTHING = { amount: '0.00', currency: 'EUR' }

let shop: TestShop
let mailbox: Mailbox
beforeEach(async () => {
  shop = await testShop({
    programme: { advocateReward: '10.00', friendReward: '5.00', holdDays: 0, couponPool: 'pool' },
  })
  mailbox = mailboxOf(shop)
  await shop.admin('POST', '/coupons/pool/import', 'code\nGIFT-1\nGIFT-2\n')
})
afterEach(() => shop.close())

/** A friend buys by a code; the shop confirms. */
async function buy(code: string, orderId: string) {
  await shop.send(
    order(orderId, [touch(code)], { orderToken: await shop.signed(orderId, { placedAt: shop.clock.now }) }),
  )
  shop.clock.now += 1000
}

async function handOver() {
  for (const { id, side, status } of await shop.rows('rewards')) {
    if (side === 'advocate' && status === 'approved') await shop.admin('POST', `/rewards/${id}/issue`)
  }
}

describe('somebody who joins with another person’s address and keeps the session', () => {
  it('sees nothing of the person, who sees everything in the browser that opened the mail', async () => {
    const attacker = await shop.join(VICTIM)
    await shop.send(visit(attacker.code))
    shop.clock.now += 1000
    expect(await shop.invite(attacker.session)).toMatchObject({ proven: false, visits: 1 })

    // The victim reads the mail and presses “Yes, that was me”.
    const victim = await mailbox.enter()
    shop.clock.now += 1000
    await shop.send(visit(attacker.code))
    await buy(attacker.code, '1001')
    await handOver()

    const seen = await shop.invite(victim)
    expect(seen).toMatchObject({ proven: true, code: attacker.code, visits: 2, friends: [{}] })
    expect(seen.coupons).toHaveLength(1)
    expect(seen.totals.earned.amount).toBe('10.00')
    expect(seen.confirmedElsewhere).toBeUndefined()

    const told = await shop.invite(attacker.session)
    expect(told).toMatchObject({
      confirmedElsewhere: true,
      code: attacker.code,
      visits: 1,
      friends: [],
      coupons: [],
      totals: { waiting: NOTHING, earned: NOTHING },
    })
    expect(told.clicks).toHaveLength(1)
    expect(JSON.stringify(told)).not.toContain(seen.coupons?.[0]?.code)
  })

  it('sees nothing of an account that the person had before, nor its code, level and name', async () => {
    await shop.join(VICTIM)
    const victim = await mailbox.enter()
    const { code } = await shop.invite(victim)
    await shop.admin('PATCH', `/advocates/${(await shop.rows('advocates'))[0]?.id}`, { name: 'Vera' })
    await buy(code, '1001')
    await handOver()
    const attacker = await shop.join(VICTIM)
    shop.clock.now += 1000
    await mailbox.press((await mailbox.links())[0])

    const told = await shop.invite(attacker.session)
    expect(told).toMatchObject({ code: attacker.code, visits: 0, friends: [], coupons: [], clicks: [] })
    for (const theirs of [code, 'GIFT-', 'Vera']) expect(JSON.stringify(told)).not.toContain(theirs)
    expect((await shop.invite(victim)).coupons).toHaveLength(1)
  })

  it('goes on seeing the friends of the own code as they stood when the address was proven', async () => {
    const attacker = await shop.join(VICTIM)
    await buy(attacker.code, '1001')
    const before = await shop.invite(attacker.session)
    expect(before).toMatchObject({ friends: [{ reward: {} }] })
    await mailbox.press((await mailbox.links())[0])
    shop.clock.now += 1000
    await handOver()
    await shop.admin('POST', '/conversions/1001/cancel')

    const told = await shop.invite(attacker.session)
    expect(told.friends).toMatchObject([
      {
        id: before.friends[0]?.id,
        reward: { benefit: before.friends[0]?.reward?.benefit, status: 'approved' },
      },
    ])
    expect(told.friends[0]?.reward?.paidAt).toBeUndefined()
    expect(told.totals).toEqual(before.totals)
    expect(told.coupons).toEqual([])
  })

  it('is not remembered with the networks of the person', async () => {
    const attacker = await shop.join(VICTIM)
    await mailbox.enter()
    const before = await shop.rows('advocate_networks')
    await mailbox.read(attacker.session)
    expect(await shop.rows('advocate_networks')).toEqual(before)
  })
})

describe('the secret behind “Back to the shop”', () => {
  it('stands in the fragment of the landing page, whose own fragment follows, and in no header', async () => {
    await shop.join()
    const page = await mailbox.press((await mailbox.links())[0])
    const link = new RegExp(
      `href="https://shop\\.example/welcome\\?season=spring#${ENTRY_KEY}=[\\w-]{43}#offer"`,
    )
    expect(JSON.stringify([...page.headers])).not.toContain(ENTRY_KEY)
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(await page.text()).toMatch(link)
  })

  it('opens one session, once', async () => {
    await shop.join()
    const secret = await mailbox.secretOf(await mailbox.press((await mailbox.links())[0]))
    expect((await mailbox.exchange(secret)).status).toBe(200)
    expect(await problemOf(await mailbox.exchange(secret))).toMatchObject({
      code: 'confirm_link_invalid',
      status: 410,
    })
  })

  it('opens one session also when it comes twice at once', async () => {
    await shop.join()
    const secret = await mailbox.secretOf(await mailbox.press((await mailbox.links())[0]))
    const answers = await Promise.all([mailbox.exchange(secret), mailbox.exchange(secret)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410])
  })

  it('is worth nothing after ten minutes, for another shop’s page, or as a session', async () => {
    const { session } = await shop.join()
    const secret = await mailbox.secretOf(await mailbox.press((await mailbox.links())[0]))
    expect((await mailbox.exchange(secret, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await mailbox.read(`${session.split('.')[0]}.${secret}`)).status).toBe(401)
    shop.clock.now += 10 * 60 * 1000
    expect((await mailbox.exchange(secret)).status).toBe(410)
    expect(await shop.rows('session_entries')).toEqual([])
  })

  it('is kept as its hash, and stands in no log', async () => {
    await shop.join()
    const secret = await mailbox.secretOf(await mailbox.press((await mailbox.links())[0]))
    expect(JSON.stringify(await shop.rows('session_entries'))).not.toContain(secret)
    await mailbox.exchange(secret)
    expect(shop.logged.join('')).not.toContain(secret)
  })

  it('comes anew each time that the button is pressed', async () => {
    await shop.join()
    const [link] = await mailbox.links()
    const one = await mailbox.secretOf(await mailbox.press(link))
    expect(await mailbox.secretOf(await mailbox.press(link))).not.toBe(one)
  })
})

describe('a browser whose address was confirmed elsewhere', () => {
  it('asks for a link, and its mail opens everything there', async () => {
    const phone = await shop.join()
    await mailbox.enter()
    expect(await (await mailbox.askForLink(phone.session)).json()).toEqual({ received: true })
    const [mail] = await shop.rows('outgoing').then((rows) => rows.filter(({ kind }) => kind === 'sign_in'))
    expect(mail).toMatchObject({ status: 'waiting' })
    const entered = await mailbox.enter()
    expect(await shop.invite(entered)).toMatchObject({ proven: true, code: phone.code })
    expect((await shop.invite(entered)).confirmedElsewhere).toBeUndefined()
  })

  it('gets the same answer when the address was written to often enough, and no mail', async () => {
    const phone = await shop.join()
    await mailbox.enter()
    const answers = []
    for (let times = 0; times < 7; times++)
      answers.push(await (await mailbox.askForLink(phone.session)).json())
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await shop.rows('outgoing')).toHaveLength(5)
  })

  it('is written to for a day’s use, in words of its own', async () => {
    const phone = await shop.join()
    await mailbox.enter()
    shop.clock.now += 1000
    await mailbox.askForLink(phone.session)
    const answer = await shop.admin('GET', '/mails?language=de')
    expect(await answer.text()).toContain('Ihre Einladung bei Sample shop öffnen')
    const [link = ''] = await mailbox.links()
    expect(await (await shop.app.request(link)).text()).toContain('Yes, open it')
    shop.clock.now += DAY
    expect((await mailbox.press(link)).status).toBe(410)
  })

  it.each([
    ['that joined and has not confirmed', async () => (await shop.join()).session],
    ['that opened the mail', async () => shop.join().then(() => mailbox.enter())],
  ])('is not one %s', async (_which, begin) => {
    const session = await begin()
    expect(await problemOf(await mailbox.askForLink(session))).toMatchObject({ code: 'state_conflict' })
  })
})

describe('signing out', () => {
  it('everywhere ends all sessions of the account, those that see less and unused secrets too', async () => {
    const phone = await shop.join()
    const [link] = await mailbox.links()
    const [one, two] = [await mailbox.enter(link), await mailbox.enter(link)]
    const unused = await mailbox.secretOf(await mailbox.press(link))
    const other = await shop.join('other@example.test')
    expect(await (await mailbox.end(one, { everywhere: true })).json()).toEqual({ ended: true, sessions: 3 })
    for (const session of [phone.session, one, two]) {
      expect(await problemOf(await mailbox.read(session))).toMatchObject({ code: 'session_unknown' })
    }
    expect((await mailbox.exchange(unused)).status).toBe(410)
    expect((await mailbox.read(other.session)).status).toBe(200)
  })

  it('everywhere is nothing that a session may do which only typed the address', async () => {
    const attacker = await shop.join(VICTIM)
    const victim = await mailbox.enter()
    expect(await (await mailbox.end(attacker.session, { everywhere: true })).json()).toEqual({
      ended: true,
      sessions: 1,
    })
    expect((await mailbox.read(attacker.session)).status).toBe(401)
    expect((await mailbox.read(victim)).status).toBe(200)
  })

  it('names the field that is wrong', async () => {
    const { session } = await shop.join()
    const answer = await mailbox.end(session, { everywhere: 'yes' })
    expect((await problemOf(answer)).errors?.[0]?.field).toBe('everywhere')
  })
})

describe('an account that its owner closes', () => {
  it('loses all its sessions', async () => {
    const phone = await shop.join()
    const session = await mailbox.enter()
    const [{ id } = { id: '' }] = await shop.rows('advocates')
    await shop.admin('PATCH', `/advocates/${id}`, { name: 'Sample' })
    expect((await mailbox.read(session)).status).toBe(200)
    await shop.admin('PATCH', `/advocates/${id}`, { active: false })
    expect((await mailbox.read(session)).status).toBe(401)
    expect((await mailbox.read(phone.session)).status).toBe(401)
  })
})
