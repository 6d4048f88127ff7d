import type { Engine } from '../engine.ts'
import { randomCode } from '../keys/random-text.ts'
import type { Shop } from '../store/shop.ts'
import type { StoreTransaction } from '../store/store.ts'

/** Gives an account another code. */
export async function giveCode(
  { now }: Pick<Engine, 'now'>,
  tx: StoreTransaction,
  shop: Shop,
  advocateId: string,
): Promise<string> {
  let code = randomCode()
  while (!(await tx.addCode(shop.id, code, advocateId, now()))) code = randomCode()
  return code
}

/** The code in the account's share link; a first one where it has none. */
export async function codeOf(
  engine: Pick<Engine, 'now'>,
  tx: StoreTransaction,
  shop: Shop,
  advocateId: string,
): Promise<string> {
  const [code = await giveCode(engine, tx, shop, advocateId)] = await tx.codesOf(shop.id, advocateId)
  return code
}
