import type { Order } from '@goodword/core'

/** Stands for the shop's own database, which the snippets do not show. */
export async function orderById(id: string): Promise<Order> {
  return { orderId: id, amount: '49.90', currency: 'EUR' }
}
