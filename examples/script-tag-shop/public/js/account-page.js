import { showBriefLines } from './brief-lines.js'
import { find } from './find.js'
import { readPastOrders } from './past-orders.js'
import { euro } from './totals.js'

const orders = readPastOrders()

showBriefLines(
  find('orders', HTMLUListElement),
  orders.map(({ orderId, amount }) => ({
    name: orderId,
    quantity: 1,
    price: euro(Math.round(Number(amount) * 100)),
  })),
)
find('no-orders', HTMLElement).hidden = orders.length > 0
