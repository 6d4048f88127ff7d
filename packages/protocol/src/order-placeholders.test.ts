import { expect, it } from 'vitest'
import { isPlaceholder } from './order-placeholders.ts'

it.each([
  'ORDER_NUMBER',
  '{{ order.name }}',
  `$${'{number}'}`,
  '{% number %}',
  '<%= number %>',
  '<?= $number ?>',
])('%s is what a template was to replace', (orderId) => expect(isPlaceholder(orderId)).toBe(true))

it.each(['1001', '#1001', 'ORDER-1001', 'A{1}', 'order_number', '100%'])('%s is an order number', (orderId) =>
  expect(isPlaceholder(orderId)).toBe(false),
)
