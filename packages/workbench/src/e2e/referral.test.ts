import { COOKIE_NAME, ELEMENTS, ENTRY_KEY, OUTBOX_KEY } from '@goodword/protocol'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BROWSER_NAMES } from '../browsers/browser-name.ts'
import { arrivedMessages } from './arrived.ts'
import { borrowBrowser, handBack } from './borrow-browser.ts'
import { eventually } from './eventually.ts'
import { buy, join, shownLink } from './shopper.ts'
import type { Site } from './site.ts'
import { SITES } from './sites.ts'

const cookieOf = (page: Page) => page.evaluate(() => document.cookie)

describe.each(BROWSER_NAMES)('in %s', (browserName) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await borrowBrowser(browserName)
  })
  afterAll(() => handBack(browser))

  // A developer's server gives every engine the same modules: one engine is enough to see that they work.
  const sites = SITES.filter(({ built }) => built || browserName === 'chromium')
  describe.each(sites)('a referral in $name', ({ name, open, built }) => {
    let site: Site
    const contexts: BrowserContext[] = []
    /** Errors that a page of the shop saw: nothing of ours may throw into it. */
    const errors: string[] = []
    beforeEach(async () => {
      site = await open()
    })
    afterEach(async () => {
      const seen = errors.splice(0)
      for (const context of contexts.splice(0)) await context.close()
      await site.close()
      expect(seen).toEqual([])
    })

    /** Another person, with a browser that knows nothing. */
    async function newPerson(): Promise<Page> {
      const context = await browser.newContext()
      contexts.push(context)
      const page = await context.newPage()
      page.on('pageerror', (error) => {
        // Firefox asks for the icon of the page behind a mail, which has none.
        if (!page.url().startsWith(site.goodwordUrl)) errors.push(error.message)
      })
      return page
    }
    const messages = (type: string) =>
      arrivedMessages(site.arrivals).filter(({ message }) => message.type === type)

    it('brings a reward from the first link to the account page', async () => {
      const advocate = await newPerson()
      const link = await join(advocate, site.shopUrl, 'sample-advocate@example.com')
      expect(link).toMatch(new RegExp(`^${site.goodwordUrl}/i/[\\w-]{3,64}$`))
      const code = link.slice(link.lastIndexOf('/') + 1)

      await advocate.getByRole('button', { name: 'Copy', exact: true }).click()
      await eventually(() => expect(messages('share')).toHaveLength(1))
      expect(messages('share')).toMatchObject([
        { message: { code, channel: 'copy' }, answer: { status: 'accepted' }, origin: site.shopUrl },
      ])

      const friend = await newPerson()
      await friend.goto(`${link}/copy?keep=this%20one&and=that#shop`)
      await eventually(() => expect(messages('visit')).toHaveLength(1))
      const [visit] = messages('visit')
      expect(visit).toMatchObject({
        message: { code, channel: 'copy', landing: `${site.shopUrl}/` },
        answer: { status: 'accepted' },
        origin: site.shopUrl,
      })
      const cookie = new RegExp(`^${COOKIE_NAME}=1~${code}\\.copy\\.[0-9a-z]{8,9}\\.${visit?.message.id}$`)
      expect(await cookieOf(friend)).toMatch(cookie)
      expect(friend.url()).toBe(`${site.shopUrl}/?keep=this%20one&and=that#shop`)
      expect(site.rows('select id, code, channel from visits')).toEqual([
        { id: visit?.message.id, code, channel: 'copy' },
      ])

      await buy(friend)
      // The code stayed where it was: nothing is taken off, and no line says so.
      expect(await friend.getByText('From your friend').isVisible()).toBe(false)
      await eventually(() => expect(messages('conversion')).toHaveLength(1))
      expect(messages('conversion')).toMatchObject([
        {
          message: {
            amount: expect.any(String),
            currency: 'EUR',
            touches: [{ code, visit: visit?.message.id }],
          },
          answer: { status: 'accepted', decision: { credited: true } },
          origin: site.shopUrl,
        },
      ])
      const kept = () =>
        friend.evaluate((key) => Object.keys(localStorage).filter((name) => name.startsWith(key)), OUTBOX_KEY)
      await eventually(async () => expect(await kept()).toEqual([]))
      expect(site.rows('select side, minor, currency, status from rewards order by side')).toEqual([
        { side: 'advocate', minor: 1000, currency: 'EUR', status: 'held' },
        { side: 'friend', minor: 500, currency: 'EUR', status: 'held' },
      ])

      await advocate.reload()
      expect(await shownLink(advocate)).toBe(link)
      const rewards = advocate.getByRole('list', { name: 'Your rewards' })
      const purchases = rewards.getByRole('listitem').filter({ hasText: 'A friend bought on' })
      await purchases.first().waitFor()
      expect(await purchases.count()).toBe(1)
      const words = await purchases.first().textContent()
      expect(words).toMatch(/Waiting until .*, in case something is sent back/)
      expect(words).toContain('€10')
    })

    // What follows differs between shops and engines, but not between a shop's source and its built files.
    if (!built) return

    it('gives the account to the browser that opened the mail, not to the one that typed the address', async () => {
      const attacker = await newPerson()
      const link = await join(attacker, site.shopUrl, 'sample-victim@example.com')
      const victim = await newPerson()
      await victim.goto((await site.mailLinks())[0] ?? '')
      await victim.getByRole('button', { name: 'Yes, that was me' }).click()
      await victim.getByRole('link', { name: /^Back to / }).click()
      await victim.waitForURL((url) => url.href.startsWith(site.shopUrl) && !url.hash.includes(ENTRY_KEY))
      await victim.goto(`${site.shopUrl}/account`)
      expect(await shownLink(victim)).toBe(link)
      await victim.getByRole('heading', { name: 'Your rewards' }).waitFor()
      expect(await victim.evaluate((key) => sessionStorage.getItem(key), ENTRY_KEY)).toBeNull()

      await attacker.reload()
      await attacker.getByText('Your address was confirmed in another browser.').waitFor()
      expect(await attacker.getByRole('heading', { name: 'Your rewards' }).count()).toBe(0)
      await attacker.getByRole('button', { name: 'Send me a sign-in link' }).click()
      await attacker.getByText('An e-mail is on its way').first().waitFor({ state: 'attached' })
      expect(await site.mailLinks()).toHaveLength(2)

      await victim.getByRole('button', { name: 'Sign out', exact: true }).click()
      await victim.getByRole('button', { name: 'Sign out everywhere' }).click()
      await victim.getByLabel('Your e-mail address').waitFor()
      await attacker.reload()
      await attacker.getByLabel('Your e-mail address').waitFor()
    })

    it('welcomes the friend, and gives what the banner promises', async () => {
      const link = await join(await newPerson(), site.shopUrl, 'sample-advocate@example.com')
      const code = link.slice(link.lastIndexOf('/') + 1)
      const friend = await newPerson()
      await friend.goto(link)
      const banner = friend.getByRole('region', { name: 'Your friend’s invitation' })
      await banner.getByRole('heading', { name: 'A friend sent you €5' }).waitFor()
      expect(await friend.content()).not.toContain(code)
      await banner.getByRole('button', { name: 'Show my code' }).click()
      await banner.getByText('Done! The shop has your code.').waitFor()
      expect(await banner.getByLabel('Your code').inputValue()).toBe(code)
      await banner.getByRole('button', { name: 'Close' }).click()

      await buy(friend)
      await friend.getByText('From your friend').waitFor()
      await eventually(() => expect(messages('conversion')).toHaveLength(1))
      expect(messages('conversion')).toMatchObject([
        {
          // One Pilea and its shipping, less five euro.
          message: { amount: '16.80', coupon: code, touches: [{ code }] },
          answer: { status: 'accepted', decision: { credited: true } },
        },
      ])
    })

    it('invites on a product page, in a dialog that moves nothing', async () => {
      const customer = await newPerson()
      await customer.goto(`${site.shopUrl}/products/pilea`)
      const link = customer.getByRole('link', { name: 'Bring a friend' }).first()
      await link.scrollIntoViewIfNeeded()
      await customer.waitForFunction((name) => customElements.get(name), ELEMENTS[0])
      const height = () => customer.evaluate(() => document.documentElement.scrollHeight)
      const before = await height()
      await link.click()
      const dialog = customer.getByRole('dialog', { name: 'Invite friends' })
      await dialog.getByLabel('Your e-mail address').fill('sample-customer@example.com')
      await dialog.getByRole('button', { name: 'Get my link' }).click()
      await dialog.getByLabel('Your personal link').waitFor()
      expect(await height()).toBe(before)
      expect(new URL(customer.url()).pathname).toBe('/products/pilea')
    })

    it('pays once when the thank-you page is loaded again', async () => {
      const link = await join(await newPerson(), site.shopUrl, 'sample-advocate@example.com')
      const friend = await newPerson()
      await friend.goto(link)
      const banner = friend.getByRole('region', { name: 'Your friend’s invitation' })
      await banner.waitFor()
      await buy(friend)
      await eventually(() => expect(site.rows('select id from rewards')).toHaveLength(2))
      // It asks for an order, and there is one.
      await banner.waitFor({ state: 'hidden' })
      await friend.reload()
      await friend.getByRole('heading', { name: 'Thank you' }).waitFor()
      await eventually(() => expect(messages('conversion').length).toBeGreaterThan(1))
      expect(messages('conversion').at(-1)?.answer?.status).not.toBe('rejected')
      expect(site.rows('select id from orders')).toHaveLength(1)
      expect(site.rows('select id from rewards')).toHaveLength(2)
      expect(await banner.count()).toBe(0)
    })

    // What follows is up to the SDK alone.
    if (name !== SITES[0]?.name) return

    it('ignores a corrupt cookie of our name, and its neighbours, and replaces it', async () => {
      const link = await join(await newPerson(), site.shopUrl, 'sample-advocate@example.com')
      const code = link.slice(link.lastIndexOf('/') + 1)
      const friend = await newPerson()
      await friend.context().addCookies([
        { name: COOKIE_NAME, value: '1~<b>.%E0%A4%A..~~', url: site.shopUrl },
        { name: 'neighbour', value: '%E0%A4%A=|x', url: site.shopUrl },
      ])
      await friend.goto(link)
      await eventually(() => expect(messages('visit')).toHaveLength(1))
      const cookies = (await cookieOf(friend)).split('; ')
      expect(cookies.sort()).toEqual([
        expect.stringMatching(new RegExp(`^${COOKIE_NAME}=1~${code}\\.\\.[0-9a-z]+\\.[0-9a-z]+$`)),
        'neighbour=%E0%A4%A=|x',
      ])
      await buy(friend)
      await eventually(() => expect(site.rows('select side from rewards')).toHaveLength(2))
    })

    it('says nothing to the server about somebody who came without a link', async () => {
      const page = await newPerson()
      await page.goto(site.shopUrl)
      await buy(page)
      await page.goto(site.shopUrl)
      await page.getByRole('link', { name: 'Pilea' }).waitFor()
      expect(arrivedMessages(site.arrivals)).toEqual([])
      expect(await cookieOf(page)).toBe('')
    })
  })
})
