import { execFileSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Joined, type Offer, ORDER_ATTRIBUTE, PATHS } from '@goodword/protocol'
import { type CreatedShop, createShop, type RunningServer, startServer } from '@goodword/server'
import Driver from 'better-sqlite3'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { inRepository } from '../root.ts'
import { shopifyOrderPaid } from '../snippets/shopify-order-paid.ts'
import { rows } from './rows.ts'

/** The programs that the docs give to shops hand real orders to a real server. */
const folder = mkdtempSync(join(tmpdir(), 'goodword-programs-'))
let server: RunningServer
let shop: CreatedShop
let code: string

beforeAll(async () => {
  server = await startServer({ dataFolder: folder, port: 0, log: pino({ level: 'error' }) })
  const tools = { store: server.store, vault: server.vault, now: Date.now }
  shop = await createShop(tools, {
    ...{ name: 'Sample shop', currency: 'EUR', allowedOrigins: ['https://shop.example'] },
    ...{ landingUrl: 'https://shop.example/', shareHosts: [] },
    programme: { advocateReward: '10.00', friendReward: '5.00', friendCouponPool: 'friends' },
  })
  const joined: Joined = await post(PATHS.advocates, {
    shop: shop.publishableKey,
    email: 'sample@example.com',
  })
  code = joined.code
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const post = async (path: string, body: unknown) =>
  (await fetch(server.url + path, { method: 'POST', body: JSON.stringify(body) })).json()
const claimsOf = (number: string) =>
  rows(
    join(folder, 'goodword.sqlite'),
    'select verified, minor, customer_id from claims join orders on orders.id = order_id where number = ?',
    number,
  )

describe('the program for Shopify', () => {
  const keys = () => ({
    ...{ goodword: server.url, shop: shop.publishableKey, secret: shop.secretKey },
    shopify: 'sample-webhook-secret',
  })
  const order = () => ({
    ...{ id: 5_551_112_223_334, name: '#1001', total_price: '49.90', currency: 'EUR', customer: { id: 77 } },
    note_attributes: [{ name: 'goodword', value: code }],
    discount_codes: [],
  })
  function call(order: unknown, secret = keys().shopify): Promise<Response> {
    const body = JSON.stringify(order)
    const hmac = createHmac('sha256', secret).update(body).digest('base64')
    const headers = { 'x-shopify-hmac-sha256': hmac }
    return shopifyOrderPaid(new Request('https://program.example', { method: 'POST', body, headers }), keys())
  }

  it('hands a paid order with a friend’s code over, once, as the shop’s own word', async () => {
    expect((await call(order())).status).toBe(204)
    expect((await call(order())).status).toBe(204)
    expect(claimsOf('#1001')).toEqual([{ verified: 1, minor: 4990, customer_id: '77' }])
    const rewards = rows(join(folder, 'goodword.sqlite'), 'select side, status from rewards order by side')
    expect(rewards).toEqual([
      { side: 'advocate', status: 'held' },
      { side: 'friend', status: 'held' },
    ])
  })

  it('hands over an order that only a friend’s discount code tells of, for example one bought in another browser', async () => {
    const imported = await fetch(`${server.url}/v1/admin/coupons/friends/import`, {
      method: 'POST',
      headers: { authorization: `Bearer ${shop.secretKey}` },
      body: 'code\nFRIEND-1\n',
    })
    expect(await imported.json()).toMatchObject({ added: 1, errors: [] })
    const query = new URLSearchParams({ shop: shop.publishableKey, code, visit: 'v1a2b3c4d5e6' })
    // Robots get no coupon.
    const headers = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }
    const offer = await fetch(`${server.url}${PATHS.offer}?${query}`, { headers })
    const { coupon }: Offer = await offer.json()
    expect(coupon).toBe('FRIEND-1')
    const bought = { ...order(), id: 5, name: '#1005', customer: { id: 78 }, note_attributes: [] }
    expect((await call({ ...bought, discount_codes: [{ code: coupon }] })).status).toBe(204)
    expect(claimsOf('#1005')).toEqual([{ verified: 1, minor: 4990, customer_id: '78' }])
    const rewards = `select side from rewards join orders on orders.id = order_id where number = ? order by side`
    expect(rows(join(folder, 'goodword.sqlite'), rewards, '#1005')).toEqual([
      { side: 'advocate' },
      { side: 'friend' },
    ])
  })

  it('lets Shopify call again while the database is away, and has the order then', async () => {
    const later = { ...order(), id: 3, name: '#1003' }
    // The server's own driver: another SQLite in this process would not see its locks.
    const other = new Driver(join(folder, 'goodword.sqlite'))
    other.exec('begin immediate')
    expect((await call(later)).status).toBe(503)
    other.exec('rollback')
    other.close()
    expect((await call(later)).status).toBe(204)
    expect(claimsOf('#1003')).toHaveLength(1)
  })

  it('says what was refused for good, and does not have Shopify call for it again', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue()
    expect((await call({ ...order(), id: 4, name: '#1004', currency: 'USD' })).status).toBe(204)
    expect(told.mock.calls).toEqual([
      ['Goodword refused #1004', expect.objectContaining({ code: 'currency_unsupported' })],
    ])
    told.mockRestore()
  })

  it('refuses who is not Shopify, and passes over orders without a code', async () => {
    expect((await call(order(), 'another secret')).status).toBe(401)
    expect((await call({ ...order(), id: 2, name: '#1002', note_attributes: [] })).status).toBe(204)
    expect(claimsOf('#1002')).toEqual([])
  })
})

const PHP = (() => {
  try {
    return execFileSync('php', ['-r', 'echo PHP_VERSION;'], { encoding: 'utf8' })
  } catch {
    return undefined
  }
})()

/** What the plugin uses of WordPress and WooCommerce, and the hook that prints the thank-you page. */
const WORDPRESS = `<?php
define( 'ABSPATH', '/' );
$hooks = array();
function add_action( $name, $work ) { global $hooks; $hooks[ $name ] = $work; }
function wp_json_encode( $value, $flags = 0 ) { return json_encode( $value, $flags ); }
function esc_attr( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
function wp_print_script_tag( $attributes ) { echo json_encode( $attributes ); }
class Order {
  function get_order_number() { return '2001'; }
  function get_total() { return '49.90'; }
  function get_currency() { return 'EUR'; }
  function get_customer_id() { return 7; }
  function get_coupon_codes() { return array( getenv( 'COUPON' ) ); }
  function has_status( $status ) { return false; }
  function is_paid() { return getenv( 'PAID' ) === '1'; }
}
function wc_get_order( $id ) { return new Order(); }
define( 'GOODWORD_URL', 'https://refer.shop.example' );
define( 'GOODWORD_SHOP', 'pk_sample' );
define( 'GOODWORD_SECRET', getenv( 'SECRET' ) );
require getenv( 'PLUGIN' );
$hooks[ getenv( 'HOOK' ) ]( 2001 );`

describe.skipIf(PHP === undefined)('the plugin for WooCommerce', () => {
  const print = (hook: string, paid: boolean) =>
    execFileSync('php', [], {
      input: WORDPRESS,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...{ HOOK: hook, PAID: paid ? '1' : '0', COUPON: code, SECRET: shop.secretKey },
        PLUGIN: inRepository('docs/shops/goodword.php'),
      },
    })

  it('prints an order that the server believes once it is paid', async () => {
    const html = print('woocommerce_thankyou', true)
    const [, json = ''] =
      new RegExp(`<script type="application/json" ${ORDER_ATTRIBUTE}>(.*?)</script>`).exec(html) ?? []
    const message = { type: 'conversion', id: 'woocommerce2001', age: 0, touches: [], ...JSON.parse(json) }
    const { answers } = await post(PATHS.messages, { shop: shop.publishableKey, messages: [message] })
    expect(answers).toMatchObject([{ status: 'accepted', decision: { credited: true } }])
    expect(claimsOf('2001')).toEqual([{ verified: 1, minor: 4990, customer_id: '7' }])
    expect(html).toContain('<goodword-thanks order="2001"></goodword-thanks>')
  })

  it('signs nothing that is not paid', () => {
    expect(print('woocommerce_thankyou', false)).not.toContain('orderToken')
  })

  it('prints the tag', () => {
    expect(JSON.parse(print('wp_head', true))).toMatchObject({
      src: `https://refer.shop.example${PATHS.script}`,
      'data-shop': 'pk_sample',
    })
  })
})
