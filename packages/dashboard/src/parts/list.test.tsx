import { cleanup, fireEvent } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { lateAnswer, openPages, SESSION, type TestPages } from '../fixtures/pages.tsx'

afterEach(cleanup)

const RATINGS = 'GET shops/one/ratings'
const rating = (id: string) => ({ id, at: 0, stars: 5, words: `Words of ${id}`, status: 'new' })
const ratings = (items: object[], more = {}) =>
  openPages('#/ratings', {
    'GET session': SESSION,
    [RATINGS]: { items, ...more },
    ...Object.fromEntries(['a', 'b', 'c'].map((id) => [`PATCH shops/one/ratings/${id}`, rating(id)])),
  })

describe('more of a list', () => {
  it('that comes after another tab was chosen is not put under it', async () => {
    const pages = await ratings([rating('a')], { next: 'a' })
    const more = () => pages.getByRole('button', { name: 'Show more' })
    await pages.findByText('Words of a')
    const late = lateAnswer()
    pages.answer(RATINGS, late.answer)
    fireEvent.click(more())
    pages.answer(RATINGS, { items: [rating('hidden')], next: 'hidden' })
    fireEvent.click(pages.getByRole('button', { name: 'Hidden' }))
    await pages.findByText('Words of hidden')
    late.come({ items: [rating('b')], next: 'b' })
    await expect.poll(() => more().getAttribute('aria-disabled'), { timeout: 15_000 }).toBe('false')
    expect(pages.queryByText('Words of b')).toBeNull()
    pages.answer(RATINGS, { items: [] })
    fireEvent.click(more())
    await expect
      .poll(() => pages.queryByRole('button', { name: 'Show more' }), { timeout: 15_000 })
      .toBeNull()
    expect(pages.asked.at(-1)?.query).toBe('cursor=hidden&status=hidden&limit=20')
  })
})

describe('the keyboard, once an item has left with the button that was pressed,', () => {
  const approve = async (pages: TestPages, id: string) => {
    const words = await pages.findByText(`Words of ${id}`)
    const button = words.closest('li')?.querySelector('button')
    button?.focus()
    fireEvent.click(button ?? document.body)
    await expect.poll(() => pages.queryByText(`Words of ${id}`), { timeout: 15_000 }).toBeNull()
    const { activeElement } = document
    return `${activeElement?.tagName}: ${activeElement?.textContent}`
  }

  it('goes on at the next one', async () => {
    expect(await approve(await ratings([rating('a'), rating('b'), rating('c')]), 'a')).toMatch(
      /^LI: .*Words of b/,
    )
  })

  it('goes to the last one when it was the last', async () => {
    expect(await approve(await ratings([rating('a'), rating('b')]), 'b')).toMatch(/^LI: .*Words of a/)
  })

  it('goes to what is said about nothing when it was the only one', async () => {
    expect(await approve(await ratings([rating('a')]), 'a')).toBe('P: No new ratings.')
  })

  it('stays where it has gone meanwhile', async () => {
    const pages = await ratings([rating('a'), rating('b')])
    const words = await pages.findByText('Words of a')
    const tab = pages.getByRole('button', { name: 'Hidden' })
    fireEvent.click(words.closest('li')?.querySelector('button') ?? document.body)
    tab.focus()
    await expect.poll(() => pages.queryByText('Words of a'), { timeout: 15_000 }).toBeNull()
    expect(document.activeElement).toBe(tab)
  })
})
