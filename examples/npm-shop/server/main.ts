import { runShop } from 'script-tag-shop/run-shop'
import { startShop } from './start-shop.ts'

await runShop('Moss & Clay, Vite + Preact', startShop)
