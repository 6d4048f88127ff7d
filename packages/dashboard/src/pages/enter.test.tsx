import { OWNER_TOKEN_HEADER } from '@goodword/protocol'
import { cleanup, fireEvent } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { NOBODY, openPages, refused, SESSION } from '../fixtures/pages.tsx'

afterEach(cleanup)

describe('a one-time link', () => {
  it('is used up by the button alone, and leaves the address bar at once', async () => {
    const pages = await openPages('#enter=SECRET', { 'GET session': NOBODY })
    const button = await pages.findByRole('button', { name: 'Come in' })
    expect(location.hash).toBe('')
    expect(pages.asked.map(({ what }) => what)).toEqual(['GET session'])
    pages.answer('POST session', { ...SESSION, shops: [] })
    fireEvent.click(button)
    await pages.findByRole('heading', { name: 'Your referral programme' })
    expect(pages.asked.at(-1)).toMatchObject({ what: 'POST session', body: { link: 'SECRET' } })
  })

  it('that is used up says what to do', async () => {
    const pages = await openPages('#enter=SECRET', {
      'GET session': NOBODY,
      'POST session': refused('owner_link_invalid'),
    })
    fireEvent.click(await pages.findByRole('button', { name: 'Come in' }))
    await pages.findByText(/This link has been used/)
  })
})

describe('without a session', () => {
  it('there is nothing but the command that makes a link', async () => {
    const pages = await openPages('#/rewards', { 'GET session': NOBODY })
    await pages.findByRole('heading', { name: 'You are signed out' })
    expect(pages.queryByRole('navigation')).toBeNull()
  })

  it('a server that is away is not taken for it', async () => {
    const pages = await openPages('', { 'GET session': refused('unavailable') })
    const again = await pages.findByRole('button', { name: 'Try again' })
    pages.answer('GET session', SESSION)
    fireEvent.click(again)
    await pages.findByRole('heading', { name: 'Overview' })
  })

  it('that ends while somebody works, the door is shown', async () => {
    const pages = await openPages('#/ratings', {
      'GET session': SESSION,
      'GET shops/one/ratings': refused('session_unknown'),
    })
    await pages.findByRole('heading', { name: 'You are signed out' })
  })
})

it('every change carries the token of the session', async () => {
  const pages = await openPages('#/advocates', {
    'GET session': SESSION,
    'GET shops/one/advocates': { items: [] },
    'DELETE session': { ended: true },
  })
  fireEvent.click(await pages.findByRole('button', { name: 'Sign out' }))
  await pages.findByRole('heading', { name: 'You are signed out' })
  expect(pages.asked.at(-1)?.headers.get(OWNER_TOKEN_HEADER)).toBe('TOKEN')
})
