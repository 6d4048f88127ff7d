import { describe, expect, it } from 'vitest'
import { type Box, findRoom } from './find-room.ts'

const WIDTH = 1280
const HOME: Box = { left: 16, top: 600, right: 432, bottom: 784 }

/** Answers of a window in which these boxes stay where they are. */
const among =
  (...boxes: Box[]) =>
  (box: Box) => {
    const met = boxes.filter(
      ({ left, top, right, bottom }) =>
        left < box.right && right > box.left && top < box.bottom && bottom > box.top,
    )
    return met.length ? Math.min(...met.map(({ top }) => top)) : undefined
  }
const bar = (top: number, bottom: number): Box => ({ left: 0, top, right: WIDTH, bottom })

describe('findRoom', () => {
  it('stays at home where nothing lies', () => {
    expect(findRoom(HOME, WIDTH, among())).toEqual({ x: 0, y: 0 })
    expect(findRoom(HOME, WIDTH, among({ left: 500, top: 0, right: 900, bottom: 800 }))).toEqual({
      x: 0,
      y: 0,
    })
  })

  it('stands above a bar, and above a bar upon a bar', () => {
    expect(findRoom(HOME, WIDTH, among(bar(740, 800)))).toEqual({ x: 0, y: -60 })
    expect(findRoom(HOME, WIDTH, among(bar(740, 800), bar(560, 640)))).toEqual({ x: 0, y: -240 })
  })

  it('goes to the other side where there is no room above', () => {
    const high = { left: 0, top: 120, right: 300, bottom: 800 }
    expect(findRoom(HOME, WIDTH, among(high))).toEqual({ x: 832, y: 0 })
    expect(findRoom(HOME, WIDTH, among(high, bar(740, 800)))).toEqual({ x: 832, y: -60 })
  })

  it('does not rise into what lies above, nor out of the window', () => {
    expect(findRoom(HOME, WIDTH, among(bar(740, 800), bar(0, 550)))).toBeUndefined()
  })

  it('finds nothing where there is nothing, and comes to an end', () => {
    expect(findRoom(HOME, WIDTH, among(bar(100, 800)))).toBeUndefined()
    expect(findRoom(HOME, WIDTH, () => 10_000)).toBeUndefined()
  })
})
