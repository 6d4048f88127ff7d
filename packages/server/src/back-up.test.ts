import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backUp } from './back-up.ts'
import { order, touch, visit } from './fixtures/messages.ts'
import { ENGINE } from './fixtures/test-database.ts'
import { type TestShop, testShop } from './fixtures/test-shop.ts'
import { sealedSecrets } from './shops/sealed-secrets.ts'
import { openStore } from './store/open-store.ts'

let shop: TestShop
let file: string
let target: string
beforeEach(async () => {
  shop = await testShop()
  file = join(shop.folder, 'goodword.sqlite')
  target = join(shop.folder, 'backup.sqlite')
})
afterEach(() => shop.close())

describe.runIf(ENGINE === 'sqlite')('a backup', () => {
  it('holds what was acknowledged before it, and a server can be started on it', async () => {
    const { code, session } = await shop.join()
    await shop.send(order('1001', [touch(code)]))
    const before = await shop.invite(session)
    await backUp(file, target)
    await shop.send(order('1002', [touch(code)]))

    const restored = await openStore({ file: target, now: () => 0 })
    const advocate = (await restored.advocatesByCode(shop.shopId, [code])).get(code)
    const orders = await restored.ordersConcerning(shop.shopId, advocate?.id ?? '', 10)
    expect(orders.map(({ id }) => id)).toEqual(before.friends.map(({ id }) => id))
    const [sealed = ''] = await sealedSecrets(restored, shop.shopId, 0)
    expect(shop.vault.open(sealed)).toBe(shop.secretKey)
    await restored.close()
  })

  it('is whole while writing goes on, and nothing else is left behind', async () => {
    const { code } = await shop.join()
    let writing = true
    let sent = 0
    const writer = (async () => {
      while (writing) {
        await shop.send(...Array.from({ length: 20 }, () => visit(code)))
        sent += 20
      }
    })()
    for (let round = 0; round < 5; round++) await backUp(file, target, true)
    writing = false
    await writer
    const restored = await openStore({ file: target, now: () => 0 })
    const advocate = (await restored.advocatesByCode(shop.shopId, [code])).get(code)
    expect(await restored.countVisits(shop.shopId, advocate?.id ?? '')).toBeLessThanOrEqual(sent)
    await restored.close()
    expect((await readdir(shop.folder)).filter((name) => name.includes('partial'))).toEqual([])
  })

  it('is readable by its owner only, and replaces no file unasked', async () => {
    await backUp(file, target)
    expect((await stat(target)).mode & 0o777).toBe(0o600)
    await writeFile(target, 'something else')
    await expect(backUp(file, target)).rejects.toMatchObject({ code: 'EEXIST' })
    await backUp(file, target, true)
    await (await openStore({ file: target, now: () => 0 })).close()
  })

  it('of a database that is not there fails and leaves no file', async () => {
    await expect(backUp(join(shop.folder, 'nothing.sqlite'), target)).rejects.toThrow()
    expect(await readdir(shop.folder)).not.toContain('backup.sqlite')
  })
})
