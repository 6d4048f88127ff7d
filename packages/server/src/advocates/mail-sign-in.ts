import type { Engine } from '../engine.ts'
import type { Shop } from '../store/shop.ts'
import { queueMail } from './queue-mail.ts'

/** Leaves a mail to be sent whose link opens the account in the browser that follows it. */
export async function mailSignIn(engine: Engine, shop: Shop, advocateId: string): Promise<void> {
  await engine.store.write(async (tx) => {
    const row = await tx.advocateRow(shop.id, advocateId)
    // An address that the shop states, or somebody typed, is nobody's proof: its reader may be somebody else.
    if (row?.address_proven === 1)
      await queueMail(engine, tx, shop, { kind: 'sign_in', advocateId }, row.email_key)
  })
}
