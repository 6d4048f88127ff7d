import type { Engine } from '../engine.ts'
import type { OutgoingMail } from '../store/outgoing-mail.ts'
import type { Shop } from '../store/shop.ts'
import type { StoreTransaction } from '../store/store.ts'

/**
 * Most mails to one address in an hour, from however many networks: anybody can type in somebody else's. Whoever asks oftener has
 * several of them already.
 */
const MOST_MAILS = 5
const HOUR = 60 * 60 * 1000

/**
 * Leaves a mail to be sent, unless its address was written to often of late. Where nobody can say how often, none is sent.
 *
 * @param emailKey of the account's address
 */
export async function queueMail(
  { newId, now }: Pick<Engine, 'newId' | 'now'>,
  tx: StoreTransaction,
  shop: Shop,
  mail: Omit<OutgoingMail, 'id'>,
  emailKey: string | null | undefined,
): Promise<void> {
  if (emailKey === null || emailKey === undefined) return
  if ((await tx.mailsSince(shop.id, emailKey, now() - HOUR)) >= MOST_MAILS) return
  await tx.addOutgoing(shop.id, { ...mail, id: newId() }, now())
}
