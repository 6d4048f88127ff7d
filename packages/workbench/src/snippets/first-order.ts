import { goodword } from './goodword.ts'

const result = await goodword.convert({ orderId: '1001', amount: '49.90', currency: 'EUR' })
console.log(result.status)
