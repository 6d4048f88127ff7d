import { describe, expect, it } from 'vitest'
import { classifyVisit } from './classify-visit.ts'

describe('a visit', () => {
  it.each([
    [{}, 'direct', undefined],
    [{ channel: 'whatsapp' }, 'social', 'whatsapp'],
    [{ channel: 'copy-link' }, 'direct', 'copy-link'],
    [{ referringHost: 'www.google.co.uk' }, 'search', undefined],
    [{ referringHost: 'google.de' }, 'search', undefined],
    [{ referringHost: 'duckduckgo.com' }, 'search', undefined],
    [{ referringHost: 'mail.google.com' }, 'email', 'email'],
    [{ referringHost: 'l.facebook.com' }, 'social', 'facebook'],
    [{ referringHost: 'T.CO' }, 'social', 'x'],
    [{ referringHost: 'old.reddit.com' }, 'forum', 'reddit'],
    [{ referringHost: 'forum.plants.example' }, 'forum', undefined],
    [{ referringHost: 'a-blog.example' }, 'site', undefined],
    [{ referringHost: 'notfacebook.com' }, 'site', undefined],
    [{ referringHost: 'google.com.evil.example' }, 'site', undefined],
    [{ utmSource: 'facebook', utmMedium: 'cpc' }, 'social', 'facebook'],
    [{ utmSource: 'facebook.com' }, 'social', 'facebook'],
    [{ utmSource: 'spring', utmMedium: 'Email' }, 'email', undefined],
    [{ utmMedium: 'newsletter', referringHost: 'a-blog.example' }, 'email', undefined],
    [{ channel: 'email', referringHost: 'web.whatsapp.com' }, 'social', 'email'],
    [{ utmSource: '<b>', referringHost: '' }, 'direct', undefined],
  ])('told as %j came from %s through %s', (told, source, channel) => {
    expect(classifyVisit(told)).toEqual({ source, channel })
  })
})
