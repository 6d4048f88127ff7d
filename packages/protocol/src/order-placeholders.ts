/** What stands in the order that a shop is given to paste, until the shop fills in its own. */
export const ORDER_PLACEHOLDERS = { orderId: 'ORDER_NUMBER', amount: 'AMOUNT' } as const

/** Marks of template languages: `{{ order.name }}`, `${number}`, `{% … %}`, `<%= … %>`, `<?php … ?>`. */
const MARK = /\{\{|\}\}|\$\{|\{%|<%|<\?/

/**
 * Whether an order number is what a template was to replace. All orders would be the same one.
 *
 * @example isPlaceholder('{{ order.name }}') // true
 */
export function isPlaceholder(orderId: string): boolean {
  return orderId === ORDER_PLACEHOLDERS.orderId || MARK.test(orderId)
}
