import { ELEMENTS, PATHS } from '@goodword/protocol'
import type { Browser, Page } from 'playwright-core'
import { startShop } from 'script-tag-shop/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SCRIPT_TAG_SHOP } from '../demo/demo-shops.ts'
import { borrowBrowser, handBack } from './borrow-browser.ts'
import { eventually } from './eventually.ts'
import { watchLayoutShifts } from './layout-shifts.ts'
import { buy, join, order, shownLink } from './shopper.ts'
import { openSite, type Site } from './site.ts'
import { AGREE, bannerBox, stick, unstick } from './sticking.ts'

const [, WELCOME, THANKS] = ELEMENTS

describe.each([
  ['phone', { width: 360, height: 740 }],
  ['desktop', { width: 1280, height: 800 }],
] as const)('on a %s', (_, viewport) => {
  let browser: Browser
  let site: Site
  let advocate: Page
  let link: string
  const newPerson = async () => (await browser.newContext({ viewport })).newPage()
  beforeAll(async () => {
    browser = await borrowBrowser('chromium')
    site = await openSite(SCRIPT_TAG_SHOP, startShop)
    advocate = await newPerson()
    link = await join(advocate, site.shopUrl, 'sample-advocate@example.com')
  })
  afterAll(async () => {
    await handBack(browser)
    await site?.close()
  })

  it('the banner moves nothing in the page, and keeps its code until it is asked for', async () => {
    const friend = await newPerson()
    const moved = await watchLayoutShifts(friend)
    await friend.goto(link)
    const show = friend.getByRole('button', { name: 'Show my code' })
    await show.waitFor()
    const inBanner = () =>
      friend.evaluate((name) => document.querySelector(name)?.shadowRoot?.innerHTML, WELCOME)
    const code = link.slice(link.lastIndexOf('/') + 1)
    expect(await inBanner()).toContain('Show my code')
    expect(await inBanner()).not.toContain(code)
    expect(await friend.content()).not.toContain(code)
    await show.click()
    await friend.getByLabel('Your code').waitFor()
    expect(await moved()).toEqual([])
  })

  it('the banner makes room for a bar that comes late, which is no shift of the layout', async () => {
    const friend = await newPerson()
    const moved = await watchLayoutShifts(friend)
    await friend.goto(link)
    await friend.getByRole('button', { name: 'Show my code' }).waitFor()
    const bar = await stick(friend, 'position: fixed; inset: auto 0 0 0; padding: 16px; background: #fdd')
    await eventually(async () => expect((await bannerBox(friend)).bottom).toBeLessThan(bar.top))
    await friend.getByRole('button', { name: AGREE }).click()
    await unstick(friend)
    await eventually(async () =>
      expect((await bannerBox(friend)).bottom).toBeGreaterThan(viewport.height - 18),
    )
    expect(await moved()).toEqual([])
  })

  it('the banner covers nothing that has the focus', async () => {
    const friend = await newPerson()
    await friend.goto(link)
    await friend.getByRole('button', { name: 'Show my code' }).waitFor()
    const covered = new Set<string>()
    // Past the last link of the page, and so through all of it.
    for (let presses = 0; presses < 30; presses++) {
      await friend.keyboard.press('Tab')
      const name = await friend.evaluate((name) => {
        const banner = document.querySelector(name)
        const focused = document.activeElement
        if (!banner || !focused || focused === banner || focused === document.body) return ''
        const over = banner.getBoundingClientRect()
        const { top, bottom, left, right } = focused.getBoundingClientRect()
        const hidden = top >= over.top && bottom <= over.bottom && left >= over.left && right <= over.right
        return hidden ? focused.outerHTML : ''
      }, WELCOME)
      if (name) covered.add(name)
    }
    expect([...covered]).toEqual([])
  })

  it('a purchase is rated, and somebody thanked, by keyboard alone', async () => {
    const friend = await newPerson()
    await friend.goto(`${site.shopUrl}/`)
    await order(friend)
    const press = (...keys: string[]) =>
      keys.reduce((before, key) => before.then(() => friend.keyboard.press(key)), Promise.resolve())
    await friend.getByRole('radio', { name: '1 star: Poor' }).focus()
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Tab')
    await friend.keyboard.type('Well packed.')
    await press('Tab', 'Tab', 'Enter')
    const thanks = friend.locator(THANKS).getByRole('heading', { name: 'Thank you!' })
    await thanks.waitFor()
    expect(
      await thanks.evaluate((heading) => {
        const root = heading.getRootNode()
        return root instanceof ShadowRoot && root.activeElement === heading
      }),
    ).toBe(true)
    const rated = site.arrivals.find(({ path }) => path === PATHS.ratings)
    expect(rated?.status).toBeLessThan(300)
    expect(JSON.parse(rated?.body ?? '')).toMatchObject({ stars: 5, words: 'Well packed.' })

    await friend.getByRole('button', { name: 'Did somebody send you here?' }).focus()
    await press('Enter', 'Tab')
    await friend.keyboard.type('Sample Friend')
    await press('Enter')
    await friend.getByText('Thank you! The shop will look.').waitFor()
    expect(site.arrivals.find(({ path }) => path === PATHS.missedReferrals)?.status).toBeLessThan(300)
  })

  it('a friend who came by the link is not asked who sent them, before the order is decided and after', async () => {
    const friend = await newPerson()
    await friend.goto(link)
    await friend.getByRole('button', { name: 'Show my code' }).waitFor()
    const moved = await watchLayoutShifts(friend)
    await order(friend)
    const asked = friend.getByText('Did somebody send you here?')
    const later = friend.locator(THANKS).getByRole('button', { name: 'Not now' })
    await later.waitFor()
    expect(await asked.count()).toBe(0)
    await eventually(() =>
      expect(site.arrivals.some(({ answer }) => answer.includes('"credited":true'))).toBe(true),
    )
    expect((await moved()).flatMap(({ nodes }) => nodes)).toEqual([])
    await later.click()
    await friend.getByLabel('Your e-mail address').waitFor()
    expect(await asked.count()).toBe(0)
  })

  it('the invitation and the rating move nothing around them', async () => {
    const moved = await watchLayoutShifts(advocate)
    await advocate.reload()
    expect(await shownLink(advocate)).toBe(link)
    expect((await moved()).flatMap(({ nodes }) => nodes)).toEqual([])
    const friend = await newPerson()
    const movedAtFriend = await watchLayoutShifts(friend)
    await friend.goto(`${site.shopUrl}/`)
    await buy(friend)
    expect((await movedAtFriend()).flatMap(({ nodes }) => nodes)).toEqual([])
  })
})
