import { JoinedSchema, PATHS } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PUBLIC_URL, problemOf, SHOP, type TestShop, testShop } from '../fixtures/test-shop.ts'
import { createShop } from '../shops/create-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

const HOME = 'https://shop.example/welcome?season=spring'
const open = async (path: string, host = 'https://anything.example') => {
  const answer = await shop.app.request(`${host}${path}`)
  expect(answer.status).toBe(302)
  return answer.headers
}

describe('a share link', () => {
  it('leads to the landing page with its own query and hash, code and channel', async () => {
    const { code } = await shop.join()
    expect((await open(`/i/${code}`)).get('location')).toBe(`${HOME}&gw=${code}#offer`)
    expect((await open(`/i/${code}/email`)).get('location')).toBe(`${HOME}&gw=${code}&gwc=email#offer`)
  })

  it('keeps its extra parameters, except ours', async () => {
    const { code } = await shop.join()
    const headers = await open(`/i/${code}?utm_source=a%20b&gw=EVIL&x`)
    expect(headers.get('location')).toBe(`${HOME}&utm_source=a%20b&x&gw=${code}#offer`)
  })

  it.each(['NOBODY', 'x', '%zz', '%3Cb%3E', '..%2f..', '', 'NOBODY/email', `${'x'.repeat(65)}`])(
    'with the code %j brings the friend to the shop all the same',
    async (code) => {
      expect((await open(`/i/${code}`)).get('location')).toBe(`${HOME}#offer`)
    },
  )

  it('drops a malformed channel and keeps the code', async () => {
    const { code } = await shop.join()
    expect((await open(`/i/${code}/E-Mail!`)).get('location')).toBe(`${HOME}&gw=${code}#offer`)
  })

  it('never leads to an address that stands in the link', async () => {
    for (const path of ['/i///evil.example', '/i/https://evil.example', '/i/x?url=https://evil.example']) {
      expect((await open(path)).get('location')).toMatch(/^https:\/\/shop\.example\/welcome\?/)
    }
  })

  it('is not cached, and lets the shop see only the origin it was opened from', async () => {
    const headers = await open('/i/NOBODY')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
  })

  describe('once there are two shops', () => {
    const landingUrl = 'https://second.example/'
    const second = (shareHosts: string[] = []) =>
      createShop({ ...shop, now: () => shop.clock.now }, { ...SHOP, landingUrl, shareHosts })
    const joinSecond = async (publishableKey: string) => {
      const said = { shop: publishableKey, email: 'second-advocate@example.com' }
      const answer = await shop.post(PATHS.advocates, said)
      return v.parse(JoinedSchema, await answer.json()).code
    }

    it('belongs to the shop of its host', async () => {
      await second(['127.0.0.1:4400'])
      const { code } = await shop.join()
      expect((await open(`/i/${code}`, 'http://127.0.0.1:4400')).get('location')).toBe(landingUrl)
    })

    it('under any other host belongs to the shop that has given out its code, also when it was shared before', async () => {
      const { code } = await shop.join()
      const { publishableKey } = await second()
      const codeOfSecond = await joinSecond(publishableKey)
      expect((await open(`/i/${code}`)).get('location')).toBe(`${HOME}&gw=${code}#offer`)
      expect((await open(`/i/${codeOfSecond}/email`)).get('location')).toBe(
        `${landingUrl}?gw=${codeOfSecond}&gwc=email`,
      )
    })

    it.each(['NOBODY', '%zz', ''])('leads nowhere under another host with the code %j', async (code) => {
      await second()
      const unknown = await shop.app.request(`http://localhost:4400/i/${code}`)
      expect(await problemOf(unknown)).toMatchObject({ code: 'route_unknown' })
    })
  })

  describe('asked by a robot', () => {
    const PREVIEWS = [
      'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
      'WhatsApp/2.24.6.77 A',
      'Twitterbot/1.0',
      'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
      'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    ]
    const ask = (path: string, agent: string) =>
      shop.app.request(`${PUBLIC_URL}${path}`, { headers: { 'user-agent': agent } })

    it.each(PREVIEWS)('says to %s what is behind it', async (agent) => {
      const { code } = await shop.join()
      const answer = await ask(`${PATHS.share}/${code}/email?utm_source=x`, agent)
      const page = await answer.text()
      expect(answer.status).toBe(200)
      expect(page).toContain(`<link rel="canonical" href="${PUBLIC_URL}${PATHS.share}/${code}/email">`)
      expect(page).toContain('<meta property="og:title" content="Sample shop">')
      expect(page).toContain('€5.00 for friends of Sample shop')
      expect(page).not.toContain('sample@example.test')
    })

    it('says it in the language of the shop, with its picture', async () => {
      const programme = {
        ...{ advocateReward: '10.00', friendReward: { kind: 'points' as const, points: 1500 } },
        ...{ language: 'ru' as const, picture: 'https://shop.example/friends.jpg?size=large&v=1' },
      }
      const other = await testShop({ programme })
      const { code } = await other.join()
      const answer = await other.app.request(`${PUBLIC_URL}${PATHS.share}/${code}`, {
        headers: { 'user-agent': 'Twitterbot/1.0' },
      })
      const page = await answer.text()
      expect(page).toContain('<html lang="ru">')
      expect(page.replaceAll(/\s/g, ' ')).toContain('1 500 баллов для друзей магазина Sample shop')
      expect(page).toContain('og:image" content="https://shop.example/friends.jpg?size=large&amp;v=1"')
      expect(page).toContain('content="summary_large_image"')
      await other.close()
    })

    it('escapes every text', async () => {
      const sharp = await testShop({ name: '"><script>alert(1)</script>' })
      const { code } = await sharp.join()
      const answer = await sharp.app.request(`${PUBLIC_URL}${PATHS.share}/${code}`, {
        headers: { 'user-agent': 'Twitterbot/1.0' },
      })
      const page = await answer.text()
      expect(page).not.toContain('<script')
      expect(page).toContain('&lt;script&gt;')
      await sharp.close()
    })

    it.each([
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/480.0]',
      'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36 Instagram 300.0',
    ])('takes %s for the friend that it is', async (agent) => {
      const { code } = await shop.join()
      expect((await ask(`${PATHS.share}/${code}`, agent)).status).toBe(302)
    })
  })
})
