import { cleanup, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { openPages, SESSION, type TestPages } from '../fixtures/pages.tsx'

afterEach(cleanup)

const SHOP = {
  ...{ id: 'one', name: 'Sample shop', currency: 'EUR', consent: 'granted', shareHosts: [] },
  ...{ landingUrl: 'https://shop.example', allowedOrigins: ['https://shop.example'] },
  publicUrl: 'https://refer.example',
  ...{ publishableKey: 'pk_sample', scriptTag: '<script data-shop="pk_sample"></script>' },
}
const NONE = { joined: false, visited: false, ordered: false, credited: false }

const open = (steps: object) =>
  openPages('#/overview', {
    'GET session': SESSION,
    'GET shops/one/shop': SHOP,
    'GET shops/one/first-steps': steps,
  })
/** Numbers of the steps that have a tick. */
async function ticked(pages: TestPages): Promise<number[]> {
  const steps = within(await pages.findByRole('region', { name: 'Your first referral' })).getAllByRole(
    'listitem',
  )
  return steps.flatMap((step, at) => (within(step).queryByText('Done') ? [at + 1] : []))
}

describe('the way to the first referral', () => {
  it.each([
    ['nothing has happened', NONE, []],
    ['somebody has joined', { ...NONE, joined: true }, [1, 3, 4]],
    ['a friend has come', { ...NONE, joined: true, visited: true }, [1, 3, 4, 5]],
    ['a friend has bought', { ...NONE, joined: true, visited: true, ordered: true }, [1, 2, 3, 4, 5, 6]],
  ])('ticks off what is done: %s', async (_, steps, done) => {
    const pages = await open(steps)
    await pages.findByLabelText('Script tag and banner')
    expect(await ticked(pages)).toEqual(done)
  })

  it('looks again when somebody comes back from the shop, without a reload', async () => {
    const pages = await open(NONE)
    await pages.findByLabelText('Script tag and banner')
    pages.answer('GET shops/one/first-steps', { ...NONE, joined: true })
    window.dispatchEvent(new Event('focus'))
    await expect.poll(() => ticked(pages)).toEqual([1, 3, 4])
  })

  it('leads to the order that waits, and goes once it is credited', async () => {
    const pages = await open({ ...NONE, joined: true, ordered: true })
    const link = await pages.findByRole('link', { name: 'It waits under Rewards' })
    expect(link.getAttribute('href')).toBe('#/rewards/held')
    pages.answer('GET shops/one/first-steps', { joined: true, visited: true, ordered: true, credited: true })
    window.dispatchEvent(new Event('focus'))
    await expect.poll(() => pages.queryByRole('region', { name: 'Your first referral' })).toBeNull()
  })
})
