import { isCode, toMinor, toWire } from '@goodword/protocol'

const money = toMinor('49.90', 'EUR')
// Either { minor: 4990, currency: 'EUR' } or why the amount cannot be read, such as 'amount_precision'.
if (typeof money === 'object') console.log(toWire(money), isCode('ANNA-7Q2'))
