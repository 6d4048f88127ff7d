import { runShop } from './run-shop.ts'
import { startShop } from './start-shop.ts'

await runShop('Moss & Clay, plain HTML', startShop)
