import { beforeEach, describe, expect, it, vi } from 'vitest'
import { standAt } from '../fixtures/stand-at.ts'
import type { Touch } from '../memory/touch.ts'
import { decorateLinks } from './links.ts'

let touches: Touch[]
let sameSite: boolean
let followed: string[]

decorateLinks({
  settings: {
    domains: ['other.example', 'xn--bcher-kva.example'],
    parameters: ['gw', 'friend'],
    channelParameter: 'gwc',
  },
  touches: () => touches,
  sameSite: () => sameSite,
})
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a')
  if (link) followed.push(link.getAttribute('href') ?? '')
  event.preventDefault()
})

beforeEach(() => {
  touches = [{ code: 'ANNA-7Q2', channel: 'email', at: 1, visit: 'visit001' }]
  sameSite = false
  followed = []
  standAt('https://www.shop.example/a')
})

function click(href: string) {
  document.body.innerHTML = ''
  const link = document.createElement('a')
  link.setAttribute('href', href)
  link.append(document.createElement('span'))
  document.body.append(link)
  link.querySelector('span')?.click()
  return link
}

describe('a clicked link', () => {
  it.each([
    ['https://other.example', 'https://other.example?gw=ANNA-7Q2&gwc=email'],
    ['https://other.example/p?a=%20+b#top', 'https://other.example/p?a=%20+b&gw=ANNA-7Q2&gwc=email#top'],
    ['http://www.other.example/', 'http://www.other.example/?gw=ANNA-7Q2&gwc=email'],
    ['//other.example/x', '//other.example/x?gw=ANNA-7Q2&gwc=email'],
    ['https://xn--bcher-kva.example/', 'https://xn--bcher-kva.example/?gw=ANNA-7Q2&gwc=email'],
  ])('%s takes the code along', (href, expected) => {
    click(href)
    expect(followed).toEqual([expected])
  })

  it.each([
    ['https://notother.example/'],
    ['https://other.example.evil.example/'],
    ['https://evil.example/?other.example'],
    ['mailto:a@other.example'],
    ['javascript:void(0)'],
    ['https://www.shop.example/b'],
    ['/b'],
    ['https://other.example/?gw=BEN-1'],
  ])('%s stays as it is', (href) => {
    click(href)
    expect(followed).toEqual([href])
  })

  it('is as it was afterwards', async () => {
    const link = click('https://other.example/')
    await vi.waitFor(() => expect(link.getAttribute('href')).toBe('https://other.example/'))
  })

  it('within the site takes the code along while nothing may be kept', () => {
    sameSite = true
    click('/b?c=1')
    click('#top')
    expect(followed).toEqual(['/b?c=1&gw=ANNA-7Q2&gwc=email', '#top'])
  })

  it('stays as it is while there is no code', () => {
    touches = []
    click('https://other.example/')
    expect(followed).toEqual(['https://other.example/'])
  })
})

describe('a form that is sent', () => {
  let sent: (string | null)[]
  addEventListener('submit', (event) => {
    const { target, submitter } = event
    if (target instanceof Element)
      sent.push((submitter ?? target).getAttribute(submitter ? 'formaction' : 'action'))
    event.preventDefault()
  })

  beforeEach(() => {
    sent = []
    sameSite = true
  })

  function send(attributes: string, button = '') {
    document.body.innerHTML = `<form ${attributes}><button ${button}>Buy</button></form>`
    const form = document.querySelector('form')
    const submitter = button === '' ? null : document.querySelector('button')
    form?.dispatchEvent(
      new SubmitEvent('submit', { submitter, bubbles: true, composed: true, cancelable: true }),
    )
    return form
  }

  it.each([
    ['action="/buy"', '/buy#gw=ANNA-7Q2&gwc=email'],
    ['action="/buy?step=2" method="post"', '/buy?step=2#gw=ANNA-7Q2&gwc=email'],
    ['', 'https://www.shop.example/a#gw=ANNA-7Q2&gwc=email'],
    ['action=""', 'https://www.shop.example/a#gw=ANNA-7Q2&gwc=email'],
    ['action="https://www.other.example/pay"', 'https://www.other.example/pay#gw=ANNA-7Q2&gwc=email'],
  ])(
    '<form %s> takes the code along where neither its values nor a redirect take it away',
    (attributes, action) => {
      send(attributes)
      expect(sent).toEqual([action])
    },
  )

  it('takes it although the page’s own address shows it: a redirect would lose that', () => {
    standAt('https://www.shop.example/a?gw=ANNA-7Q2')
    send('method="post"')
    expect(sent).toEqual(['https://www.shop.example/a?gw=ANNA-7Q2#gw=ANNA-7Q2&gwc=email'])
  })

  it('goes where its button says', () => {
    const form = send('action="/buy"', 'formaction="/buy-now"')
    expect(sent).toEqual(['/buy-now#gw=ANNA-7Q2&gwc=email'])
    expect(form?.getAttribute('action')).toBe('/buy')
  })

  it.each([
    ['action="https://pay.example/"', 'https://pay.example/'],
    ['action="javascript:pay()"', 'javascript:pay()'],
    ['action="https://["', 'https://['],
    ['action="/buy#step"', '/buy#step'],
  ])('<form %s> stays as it is', (attributes, action) => {
    send(attributes)
    expect(sent).toEqual([action])
  })

  it.each(['action="/buy"', ''])('<form %s> is as it was afterwards', async (attributes) => {
    const form = send(attributes)
    const before = attributes === '' ? null : '/buy'
    await vi.waitFor(() => expect(form?.getAttribute('action')).toBe(before))
  })

  it('stays as it is where the code is kept', () => {
    sameSite = false
    send('action="/buy"')
    expect(sent).toEqual(['/buy'])
  })
})
