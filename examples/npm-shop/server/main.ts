import { startShop } from './start-shop.ts'

const { PORT, GOODWORD_URL, GOODWORD_SECRET_KEY } = process.env

const shop = await startShop({
  port: PORT ? Number(PORT) : undefined,
  goodwordUrl: GOODWORD_URL || undefined,
  secretKey: GOODWORD_SECRET_KEY || undefined,
})
console.log(`Moss & Clay, Vite + Preact: ${shop.url}`)
if (!GOODWORD_SECRET_KEY) {
  console.log(
    'GOODWORD_SECRET_KEY is not set: orders are reported unsigned, so Goodword holds their rewards.',
  )
}
