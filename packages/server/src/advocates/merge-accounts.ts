import type { Engine } from '../engine.ts'
import type { StoreTransaction } from '../store/store.ts'

/**
 * Makes one account a part of another one of the same person. Codes, sessions, visits, shares, orders, rewards and counts move;
 * balances move through the ledger, which is only ever added to. The empty account stays, so that old decisions
 * that name it still lead to the person.
 */
export async function mergeAccounts(
  { now, newId }: Pick<Engine, 'now' | 'newId'>,
  tx: StoreTransaction,
  shopId: string,
  from: string,
  into: string,
): Promise<void> {
  for (const { orderId, entries } of await tx.balancesToMove(shopId, from, into)) {
    await tx.addLedgerTransactions(shopId, orderId, [{ id: newId(), entries }], now())
  }
  await tx.moveAdvocate(shopId, from, into)
}
