import { beforeEach, describe, expect, it } from 'vitest'
import { cookieJar } from './cookie-jar.ts'
import { formatTouches, parseTouches, type Touch } from './touch.ts'

const anna: Touch = { code: 'ANNA-7Q2', channel: 'email', at: Date.now() - 1000, visit: 'mfabc123xyz0' }
const ben: Touch = { ...anna, code: 'BEN-1', at: anna.at + 500, visit: 'mfabc123xyz1' }

beforeEach(() => {
  for (const cookie of document.cookie.split('; ')) {
    // biome-ignore lint/suspicious/noDocumentCookie: the raw cookie is what these tests are about
    document.cookie = `${cookie.split('=')[0]}=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT`
  }
})

/** Sets a cookie as another script would. */
function plant(cookie: string) {
  // biome-ignore lint/suspicious/noDocumentCookie: the raw cookie is what these tests are about
  document.cookie = cookie
}

describe('the cookie jar', () => {
  it('brings back what it wrote, as one plain cookie', () => {
    const jar = cookieJar(location, parseTouches)
    expect(jar.write([anna, ben], 60)).toBe(true)
    expect(jar.read()).toEqual([anna, ben])
    expect(document.cookie).toBe(`goodword=${formatTouches([anna, ben])}`)
  })

  it('reads ours whatever the neighbours are', () => {
    plant('%E0%A4%A=broken; path=/')
    plant('a=b=c"; path=/')
    plant(`goodwordx=${formatTouches([ben])}; path=/`)
    cookieJar(location, parseTouches).write([anna], 60)
    plant('z=%; path=/')
    expect(cookieJar(location, parseTouches).read()).toEqual([anna])
    expect(document.cookie).toContain('a=b=c"')
    expect(document.cookie).toContain('z=%')
  })

  it.each(['%E0%A4%A', 'undefined', '{"code":"<b>"}', '', '1~x'])(
    'takes a corrupt cookie %j for none, and replaces it',
    (value) => {
      plant(`goodword=${value}; path=/`)
      const jar = cookieJar(location, parseTouches)
      expect(jar.read()).toEqual([])
      jar.write([anna], 60)
      expect(document.cookie).toBe(`goodword=${formatTouches([anna])}`)
    },
  )

  it('leaves nothing behind when it is erased', () => {
    const jar = cookieJar(location, parseTouches)
    jar.write([anna], 60)
    jar.erase()
    expect(document.cookie).toBe('')
    expect(jar.read()).toEqual([])
  })
})
