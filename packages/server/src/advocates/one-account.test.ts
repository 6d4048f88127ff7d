import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../domain/day.ts'
import { type Mailbox, mailboxOf } from '../fixtures/mailbox.ts'
import { order, touch } from '../fixtures/messages.ts'
import { type TestShop, testShop } from '../fixtures/test-shop.ts'

const EMAIL = 'sample@example.test'

let shop: TestShop
let mailbox: Mailbox
beforeEach(async () => {
  shop = await testShop({
    programme: { advocateReward: '10.00', friendReward: '5.00', holdDays: 0, couponPool: 'pool' },
  })
  mailbox = mailboxOf(shop)
})
afterEach(() => shop.close())

/** Accounts that were not merged and belong to somebody. */
async function persons() {
  const rows = await shop.rows('advocates')
  return rows.filter((row) => row.merged_into === null && row.proven === 1)
}

describe('one person has one account', () => {
  it('when several mails to one address are pressed at once', async () => {
    const codes = []
    for (const email of [EMAIL, 'Sample+a@example.test', 'sample+b@EXAMPLE.test', EMAIL]) {
      codes.push((await shop.join(email)).code)
    }
    const links = await mailbox.links()
    const answers = await Promise.all(links.map((link) => mailbox.press(link)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const [account, ...others] = await persons()
    expect(others).toEqual([])
    const owners = await shop.store.advocatesByCode(shop.shopId, codes)
    expect(new Set([...owners.values()].map(({ id }) => id))).toEqual(new Set([account?.id]))
    expect(await shop.rows('session_entries')).toHaveLength(4)
  })

  it('when several tokens of one customer come at once', async () => {
    const joined = await Promise.all([0, 1, 2, 3].map(() => mailbox.joinAs({ sub: 'c-1', email: EMAIL })))
    expect(new Set(joined.map(({ code }) => code)).size).toBe(1)
    expect(await persons()).toHaveLength(1)
  })

  it('when a mail is pressed while the shop vouches for its address', async () => {
    await shop.join(EMAIL)
    const [link] = await mailbox.links()
    const [page, joined] = await Promise.all([
      mailbox.press(link),
      mailbox.joinAs({ sub: 'c-1', email: EMAIL }),
    ])
    expect(page.status).toBe(200)
    const holders = (await persons()).filter((row) => row.email_key !== null)
    expect(holders).toMatchObject([{ customer_id: null, address_proven: 1 }])
    expect(await shop.invite(joined.session)).toMatchObject({ proven: true })
  })

  it('when tokens of several customers name one address at once: it is proven for none', async () => {
    await Promise.all(['c-1', 'c-2', 'c-3'].map((sub) => mailbox.joinAs({ sub, email: EMAIL })))
    const accounts = await persons()
    expect(accounts.map((row) => row.customer_id).toSorted()).toEqual(['c-1', 'c-2', 'c-3'])
    expect(accounts.map((row) => row.address_proven)).toEqual([0, 0, 0])
  })

  it('and the database keeps no second one, whatever the program does', async () => {
    await mailbox.joinAs({ sub: 'c-1' })
    await shop.join(EMAIL)
    await mailbox.enter()
    const account = (await persons()).find((row) => row.email_key !== null)
    const second = {
      id: 'second',
      email: undefined,
      emailKey: undefined,
      name: undefined,
      customerId: undefined,
      active: true,
      proven: true,
    }
    const add = (more: object) =>
      shop.store.write((tx) => tx.addAdvocate(shop.shopId, { ...second, ...more }, shop.clock.now))
    await expect(add({ customerId: 'c-1' })).rejects.toThrow()
    // Whoever only types it, or has it by the shop's word, makes no claim to it.
    await add({ emailKey: account?.email_key ?? '' })
    await expect(
      shop.store.write((tx) =>
        tx.proveAddress(shop.shopId, second.id, { email: EMAIL, email_key: account?.email_key ?? '' }),
      ),
    ).rejects.toThrow()
  })
})

describe('a customer token proves a number, and no address', () => {
  /** A mail has proven the address; a friend has bought, and the shop has handed over the coupon. */
  async function withCoupon(code: string) {
    await shop.admin('POST', '/coupons/pool/import', 'code\nGIFT-1\n')
    const orderToken = await shop.signed('1001', { placedAt: shop.clock.now })
    await shop.send(order('1001', [touch(code)], { orderToken }))
    shop.clock.now += 1000
    const rewards = await shop.rows('rewards')
    const own = rewards.find(({ side }) => side === 'advocate')
    await shop.admin('POST', `/rewards/${own?.id}/issue`)
  }

  it('A: so a stranger whose token names the address of an account that a mail has proven sees nothing of it', async () => {
    const lou = await shop.join(EMAIL)
    const session = await mailbox.enter()
    await withCoupon(lou.code)
    const before = await shop.invite(session)
    expect(before).toMatchObject({ friends: [{}], coupons: [{}] })

    const stranger = await mailbox.joinAs({ sub: 'c-evil', email: EMAIL })
    expect(stranger.code).not.toBe(lou.code)
    expect(await shop.invite(stranger.session)).toMatchObject({ friends: [], coupons: [], clicks: [] })
    // Nor when he signs in again, after all other sessions have ended.
    await mailbox.end(session, { everywhere: true })
    const again = await mailbox.joinAs({ sub: 'c-evil', email: EMAIL })
    expect(again.code).toBe(stranger.code)
    expect(await shop.invite(again.session)).toMatchObject({ friends: [], coupons: [] })
    const rows = await persons()
    expect(rows.find((row) => row.customer_id === 'c-evil')).toMatchObject({ email: null, email_key: null })
    expect(rows.find((row) => row.customer_id === null)).toMatchObject({ email: EMAIL, address_proven: 1 })
  })

  it('B: and a stranger whose token named it first loses it, and gets nothing, when its mail is pressed', async () => {
    const stranger = await mailbox.joinAs({ sub: 'c-evil', email: EMAIL })
    expect(await persons()).toMatchObject([{ customer_id: 'c-evil', email: EMAIL, address_proven: 0 }])
    const lisa = await shop.join(EMAIL)
    const session = await mailbox.enter()
    await withCoupon(lisa.code)
    expect(await shop.invite(session)).toMatchObject({ code: lisa.code, friends: [{}], coupons: [{}] })
    expect(await shop.invite(stranger.session)).toMatchObject({
      code: stranger.code,
      friends: [],
      coupons: [],
    })
    const rows = await persons()
    expect(rows.find((row) => row.customer_id === 'c-evil')).toMatchObject({ email: null, email_key: null })
    expect(rows.find((row) => row.customer_id === null)).toMatchObject({ email: EMAIL, address_proven: 1 })
  })

  it('but who reads that address may say by mail that both accounts are theirs', async () => {
    const mailed = await shop.join(EMAIL)
    const session = await mailbox.enter()
    await withCoupon(mailed.code)
    shop.clock.now += 1000
    const customer = await mailbox.joinAs({ sub: 'c-1', email: EMAIL, name: 'Lou' })
    expect(customer.code).not.toBe(mailed.code)
    const [link = ''] = await mailbox.links()
    const page = await (await shop.app.request(link)).text()
    for (const told of ['A customer account at Sample shop', 'Lou', 'Yes, that was me'])
      expect(page).toContain(told)

    const pressed = await mailbox.enter(link)
    expect(await persons()).toMatchObject([{ customer_id: 'c-1', email: EMAIL, address_proven: 1 }])
    const told = await shop.invite(pressed)
    expect(told).toMatchObject({ friends: [{}], coupons: [{}] })
    expect(await shop.invite(session)).toEqual(told)
    expect(await shop.invite(customer.session)).toEqual(told)
    // The browser that had only typed the address sees what it saw.
    expect(await shop.invite(mailed.session)).toMatchObject({ confirmedElsewhere: true, coupons: [] })
    // Twice is once, and the next token finds one account.
    expect(await shop.invite(await mailbox.enter(link))).toEqual(told)
    const mails = await shop.rows('outgoing')
    expect((await mailbox.joinAs({ sub: 'c-1', email: EMAIL })).code).toBe(told.code)
    expect(await persons()).toMatchObject([{ email: EMAIL, address_proven: 1 }])
    expect(await shop.rows('outgoing')).toHaveLength(mails.length)
  })

  it('who is asked once for as long as the link works, and never beyond the mails of an hour', async () => {
    await shop.join(EMAIL)
    await mailbox.enter()
    for (let times = 0; times < 3; times++) await mailbox.joinAs({ sub: 'c-1', email: EMAIL })
    expect(await shop.rows('outgoing')).toHaveLength(2)
    for (const sub of ['c-2', 'c-3', 'c-4', 'c-5', 'c-6']) await mailbox.joinAs({ sub, email: EMAIL })
    expect(await shop.rows('outgoing')).toHaveLength(5)
    shop.clock.now += 14 * DAY + 1
    await mailbox.joinAs({ sub: 'c-1', email: EMAIL })
    expect(await shop.rows('outgoing')).toHaveLength(6)
  })

  it('and is not asked for the account of another number', async () => {
    await shop.join(EMAIL)
    await mailbox.enter()
    const victim = await mailbox.joinAs({ sub: 'c-victim', email: EMAIL })
    await mailbox.enter((await mailbox.links())[0])
    const mails = await shop.rows('outgoing')
    const stranger = await mailbox.joinAs({ sub: 'c-evil', email: EMAIL })
    expect(stranger.code).not.toBe(victim.code)
    expect(await shop.rows('outgoing')).toHaveLength(mails.length)
  })

  it.each(['c-1', undefined])(
    'nor for an account that was closed before the button is pressed (%s)',
    async (closed) => {
      await shop.join(EMAIL)
      await mailbox.enter()
      shop.clock.now += 1000
      await mailbox.joinAs({ sub: 'c-1', email: EMAIL })
      const [link] = await mailbox.links()
      const account = (await persons()).find((row) => row.customer_id === (closed ?? null))
      await shop.admin('PATCH', `/advocates/${account?.id}`, { active: false })
      expect((await mailbox.press(link)).status).toBe(200)
      expect(await persons()).toHaveLength(2)
    },
  )

  it('and an account keeps its own address when a token states one that is another’s', async () => {
    await shop.join(EMAIL)
    await mailbox.enter()
    await mailbox.joinAs({ sub: 'c-1', email: 'own@example.test' })
    await mailbox.joinAs({ sub: 'c-1', email: EMAIL })
    expect((await persons()).find((row) => row.customer_id === 'c-1')).toMatchObject({
      email: 'own@example.test',
    })
  })

  it('and a link to sign in goes to no address that the shop has only stated', async () => {
    const typed = await shop.join(EMAIL)
    await mailbox.enter()
    shop.clock.now += 1000
    await mailbox.joinAs({ sub: 'c-1', email: EMAIL })
    await mailbox.enter((await mailbox.links())[0])
    await mailbox.joinAs({ sub: 'c-1', email: 'new@example.test' })
    expect(await persons()).toMatchObject([{ email: 'new@example.test', address_proven: 0 }])
    const mails = await shop.rows('outgoing')
    expect((await mailbox.askForLink(typed.session)).status).toBe(200)
    expect(await shop.rows('outgoing')).toHaveLength(mails.length)
  })
})

describe('a link in an old mail', () => {
  it('opens nothing once the account has another address', async () => {
    await shop.join(EMAIL)
    const [link] = await mailbox.links()
    await mailbox.enter(link)
    shop.clock.now += 1000
    await mailbox.joinAs({ sub: 'c-1', email: EMAIL })
    await mailbox.enter((await mailbox.links())[0])
    await mailbox.joinAs({ sub: 'c-1', email: 'new@example.test' })
    expect((await mailbox.press(link)).status).toBe(410)
  })

  it('proves the address anew when the shop had stated another one in between', async () => {
    await shop.join(EMAIL)
    const [link] = await mailbox.links()
    await mailbox.enter(link)
    shop.clock.now += 1000
    await mailbox.joinAs({ sub: 'c-1', email: EMAIL })
    await mailbox.enter((await mailbox.links())[0])
    for (const email of ['new@example.test', EMAIL]) await mailbox.joinAs({ sub: 'c-1', email })
    expect(await persons()).toMatchObject([{ email: EMAIL, proven: 1, address_proven: 0 }])
    expect((await mailbox.press(link)).status).toBe(200)
    expect(await persons()).toMatchObject([{ customer_id: 'c-1', email: EMAIL, address_proven: 1 }])
  })

  it('opens nothing once the person is forgotten', async () => {
    await shop.join(EMAIL)
    const [link] = await mailbox.links()
    await shop.admin('POST', '/people/erase', { email: EMAIL })
    expect((await mailbox.press(link)).status).toBe(410)
  })
})

describe('what a customer token states', () => {
  it('may be a number, and none', async () => {
    const { code } = await mailbox.joinAs({ sub: 77001, email: null, name: null })
    expect((await mailbox.joinAs({ sub: '77001', email: '' })).code).toBe(code)
  })
})
