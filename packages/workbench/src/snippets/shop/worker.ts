import { goodword } from '../goodword.ts'

/** A worker that imports what the page imports: it may, and nothing happens. */
goodword.convert({ orderId: 'worker-1', amount: '1.00', currency: 'EUR' }).then(({ status }) => {
  postMessage(status)
})
