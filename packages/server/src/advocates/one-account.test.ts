import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Mailbox, mailboxOf } from '../fixtures/mailbox.ts'
import { type TestShop, testShop } from '../fixtures/test-shop.ts'

const EMAIL = 'sample@example.test'

let shop: TestShop
let mailbox: Mailbox
beforeEach(async () => {
  shop = await testShop()
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
    expect(await persons()).toHaveLength(1)
    expect(await shop.invite(joined.session)).toMatchObject({ proven: true })
  })

  it('when tokens of two customers name one address at once: only one has it', async () => {
    await Promise.all(['c-1', 'c-2', 'c-3'].map((sub) => mailbox.joinAs({ sub, email: EMAIL })))
    const accounts = await persons()
    expect(accounts.map((row) => row.customer_id).toSorted()).toEqual(['c-1', 'c-2', 'c-3'])
    expect(accounts.filter((row) => row.email_key !== null)).toHaveLength(1)
  })

  it('and the database keeps no second one, whatever the program does', async () => {
    await mailbox.joinAs({ sub: 'c-1', email: EMAIL })
    const [account] = await persons()
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
    await expect(add({ emailKey: account?.email_key ?? '' })).rejects.toThrow()
    // Whoever only types it makes no claim to it.
    await add({ emailKey: account?.email_key ?? '', proven: false })
  })
})

describe('a customer number outranks an address', () => {
  it('so a token with another customer’s address opens its own account, without that address', async () => {
    const victim = await mailbox.joinAs({ sub: 'c-victim', email: EMAIL, name: 'Vera' })
    const attacker = await mailbox.joinAs({ sub: 'c-attacker', email: EMAIL })
    expect(attacker.code).not.toBe(victim.code)
    const rows = await persons()
    expect(rows.find((row) => row.customer_id === 'c-attacker')).toMatchObject({
      email: null,
      email_key: null,
    })
    expect(rows.find((row) => row.customer_id === 'c-victim')).toMatchObject({ email: EMAIL, name: 'Vera' })
    // Again, now that both have an account.
    expect((await mailbox.joinAs({ sub: 'c-attacker', email: EMAIL })).code).toBe(attacker.code)
    expect((await mailbox.joinAs({ sub: 'c-victim' })).code).toBe(victim.code)
    expect(await shop.invite(attacker.session)).not.toMatchObject({ code: victim.code })
  })

  it('and keeps its own address when a token states somebody else’s', async () => {
    await mailbox.joinAs({ sub: 'c-victim', email: EMAIL })
    await mailbox.joinAs({ sub: 'c-1', email: 'own@example.test' })
    await mailbox.joinAs({ sub: 'c-1', email: EMAIL })
    expect((await persons()).find((row) => row.customer_id === 'c-1')).toMatchObject({
      email: 'own@example.test',
    })
  })

  it('but an account that a mail has proven becomes the customer’s for whom the shop vouches', async () => {
    const known = await shop.join(EMAIL)
    const session = await mailbox.enter()
    const joined = await mailbox.joinAs({ sub: 'c-1', email: EMAIL })
    expect(joined.code).toBe(known.code)
    expect(await persons()).toMatchObject([{ customer_id: 'c-1', email: EMAIL }])
    expect(await shop.invite(session)).toMatchObject({ code: known.code })
  })

  it('and a part of the account that the customer has already', async () => {
    const customer = await mailbox.joinAs({ sub: 'c-1' })
    shop.clock.now += 1000
    const mailed = await shop.join(EMAIL)
    const session = await mailbox.enter()
    expect(await persons()).toHaveLength(2)
    await mailbox.joinAs({ sub: 'c-1', email: EMAIL })
    expect(await persons()).toMatchObject([{ customer_id: 'c-1', email: EMAIL }])
    const owner = (await shop.store.advocatesByCode(shop.shopId, [mailed.code])).get(mailed.code)
    expect(owner?.customerId).toBe('c-1')
    expect(await shop.invite(session)).toMatchObject({ code: customer.code, proven: true })
  })
})

describe('a link in an old mail', () => {
  it('opens nothing once the account has another address', async () => {
    await shop.join(EMAIL)
    const [link] = await mailbox.links()
    await mailbox.enter(link)
    await mailbox.joinAs({ sub: 'c-1', email: EMAIL })
    await mailbox.joinAs({ sub: 'c-1', email: 'new@example.test' })
    expect((await mailbox.press(link)).status).toBe(410)
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
