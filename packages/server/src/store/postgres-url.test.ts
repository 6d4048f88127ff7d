import { describe, expect, it } from 'vitest'
import { ENGINE } from '../fixtures/test-database.ts'
import { readSettings } from '../read-settings.ts'
import { openStore } from './open-store.ts'

describe('the address of a PostgreSQL database', () => {
  it.each([
    'postgres://db.example/shop',
    'postgresql://goodword@db.example:5432/shop',
    'postgres://goodword:secret@[::1]:5432/shop?sslmode=require',
    'postgres://goodword:hunt%40er%2F2%3F%23%25@db.example/shop',
    'postgres://goodword:hunt@er2@db.example/shop',
    'postgres://goodword:[hunter2:;&=@db.example/shop',
    'postgres:///shop?host=/var/run/postgresql',
  ])('may be %s', (url) => {
    expect(readSettings({ DATABASE_URL: url }).server.databaseUrl).toBe(url)
  })

  /** Passwords made of `hunter` and `4711` that nobody encoded, at every place where one ends a part of the address. */
  const broken = [
    'hunter/4711',
    'hunter?4711',
    'hunter#4711',
    'hun@hunter/4711',
    'hun@hunter?4711',
    'hun@hunter#4711',
    '4711/hunter',
    '4711?hunter',
    '4711#hunter',
    'hunter%zz4711',
    'hunter%4711%',
    'hunter:4711/x',
    '/hunter4711',
    'hunter4711/',
  ].map((password) => `postgres://goodword:${password}@db.example:5432/shop`)

  it.each([
    ...broken,
    'postgres://hunter4711',
    'postgres://hunter4711@db.example:5432',
    'hunter4711',
    'mysql://goodword:hunter4711@db.example/shop',
    'postgres://goodword:hunter4711@db.example/shop#4711',
  ])('is refused without a word of it: %s', async (url) => {
    const read = () => readSettings({ DATABASE_URL: url })
    expect(read).toThrow('DATABASE_URL must look like postgres://user:password@host:5432/database')
    expect(read).toThrow('%2F for /')
    expect(read).not.toThrow(/hunt|4711/)
    const opened = await openStore({ url, now: () => 0 }).catch((error: unknown) => error)
    expect(opened).toBeInstanceOf(TypeError)
    expect(String(opened)).not.toMatch(/hunt|4711/)
  })
})

describe.runIf(ENGINE === 'sqlite')('an address where nobody answers', () => {
  it('is told without its password', async () => {
    const url = 'postgres://goodword:hunt%40er@127.0.0.1:1/shop'
    const opened = await openStore({ url, now: () => 0 }).catch((error: unknown) => error)
    expect(opened).toMatchObject({ name: 'StoreUnavailableError' })
    const { message, stack, cause } = opened as Error
    expect([message, stack, String(cause)].join()).not.toContain('hunt')
  })
})
