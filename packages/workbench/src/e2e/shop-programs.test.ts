import { execFileSync } from 'node:child_process'
import { createHash, createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatTouches, type Joined, type Offer, ORDER_ATTRIBUTE, PATHS } from '@goodword/protocol'
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
const statementsOf = (number: string, columns = 'source, minor, customer_id, code, coupons') =>
  rows(
    join(folder, 'goodword.sqlite'),
    `select ${columns} from statements where (shop_id, order_id) in (select shop_id, id from orders where number = ?)`,
    number,
  )

describe('the program for Shopify', () => {
  const keys = () => ({
    ...{ goodword: server.url, shop: shop.publishableKey, secret: shop.secretKey },
    shopify: 'sample-webhook-secret',
  })
  const order = () => ({
    ...{ id: 5_551_112_223_334, name: '#1001', total_price: '49.90', currency: 'EUR', customer: { id: 77 } },
    ...{ created_at: '2025-03-01T09:30:00-05:00', updated_at: '2025-03-01T09:31:00-05:00' },
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
    expect(statementsOf('#1001')).toEqual([
      { source: 'token', minor: 4990, customer_id: '77', code, coupons: '[]' },
    ])
    expect(statementsOf('#1001', 'placed_at, as_of')).toEqual([
      { placed_at: Date.parse('2025-03-01T14:30Z'), as_of: Date.parse('2025-03-01T14:31Z') },
    ])
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
    expect(statementsOf('#1005')).toEqual([
      { source: 'token', minor: 4990, customer_id: '78', code: '', coupons: '["FRIEND-1"]' },
    ])
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
    expect(statementsOf('#1003')).toHaveLength(1)
  })

  it('says what was refused for good, and does not have Shopify call for it again', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue()
    expect((await call({ ...order(), id: 4, name: '#1004', currency: 'ZZZ' })).status).toBe(204)
    expect(told.mock.calls).toEqual([
      ['Goodword refused #1004', expect.objectContaining({ code: 'currency_unknown' })],
    ])
    told.mockRestore()
  })

  it('takes what somebody else wrote into the cart for no code, and very long coupons for none', async () => {
    const odd = {
      ...{ ...order(), id: 6, name: '#1006', customer: null },
      note_attributes: [{ name: 'goodword', value: '<b>'.repeat(100) }],
      discount_codes: [{ code: 'x'.repeat(65) }, { code: 'SPRING' }],
    }
    const told = vi.spyOn(console, 'error').mockReturnValue()
    expect((await call(odd)).status).toBe(204)
    expect(told).not.toHaveBeenCalled()
    told.mockRestore()
    expect(statementsOf('#1006')).toMatchObject([{ source: 'token', coupons: '["SPRING"]' }])
  })

  it('refuses who is not Shopify, and passes over orders without a code', async () => {
    expect((await call(order(), 'another secret')).status).toBe(401)
    expect((await call({ ...order(), id: 2, name: '#1002', note_attributes: [] })).status).toBe(204)
    expect(statementsOf('#1002')).toEqual([])
  })
})

const PHP = (() => {
  try {
    return execFileSync('php', ['-r', 'echo PHP_VERSION;'], { encoding: 'utf8' })
  } catch {
    return undefined
  }
})()

/** What the plugin uses of WordPress and WooCommerce, and the hooks that are called for one order, one after the other. */
const WORDPRESS = `<?php
define( 'ABSPATH', '/' );
$hooks = array();
function add_action( $name, $work ) { global $hooks; $hooks[ $name ] = $work; }
function wp_json_encode( $value, $flags = 0 ) { return json_encode( $value, $flags ); }
function esc_attr( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
function wp_print_script_tag( $attributes ) { echo json_encode( $attributes ); }
class Order {
  private $meta = array();
  private $kept = array();
  function get_order_number() { return getenv( 'NUMBER' ); }
  function get_order_key() { return 'wc_order_Ab12Cd34Ef56G'; }
  function get_total() { return '49.90'; }
  function get_currency() { return 'EUR'; }
  function get_customer_id() { return (int) getenv( 'CUSTOMER' ); }
  function get_coupon_codes() { return array_filter( explode( ',', getenv( 'COUPONS' ) ) ); }
  function get_date_created() { return new DateTime( '@' . getenv( 'CREATED' ) ); }
  function get_date_paid() { return getenv( 'PAID_AT' ) ? new DateTime( '@' . getenv( 'PAID_AT' ) ) : null; }
  function has_status( $status ) { return false; }
  function is_paid() { return getenv( 'PAID' ) === '1'; }
  function update_meta_data( $key, $value ) { $this->meta[ $key ] = $value; }
  function save_meta_data() { $this->kept = $this->meta; }
  function get_meta( $key ) { return $this->kept[ $key ] ?? ''; }
}
$order = new Order();
function wc_get_order( $id ) { global $order; return $order; }
define( 'GOODWORD_URL', 'https://refer.shop.example' );
define( 'GOODWORD_SHOP', 'pk_sample' );
define( 'GOODWORD_SECRET', getenv( 'SECRET' ) );
if ( getenv( 'CONSENT' ) ) { define( 'GOODWORD_CONSENT', getenv( 'CONSENT' ) ); }
if ( getenv( 'COOKIE' ) ) { $_COOKIE['goodword'] = getenv( 'COOKIE' ); }
require getenv( 'PLUGIN' );
foreach ( explode( ',', getenv( 'HOOKS' ) ) as $hook ) {
  $hooks[ $hook ]( $hook === 'woocommerce_thankyou' ? 2001 : $order );
  // The classic checkout saves the order itself, after its hook.
  if ( $hook === 'woocommerce_checkout_create_order' ) { $order->save_meta_data(); }
}`

describe.skipIf(PHP === undefined)('the plugin for WooCommerce', () => {
  const now = Math.floor(Date.now() / 1000)
  const print = (hooks: readonly string[], env: Record<string, string> = {}) =>
    execFileSync('php', [], {
      input: WORDPRESS,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...{ HOOKS: hooks.join(), PAID: '1', PAID_AT: `${now}`, CREATED: `${now - 60}`, NUMBER: '2001' },
        ...{ CUSTOMER: '7', COUPONS: '', SECRET: shop.secretKey },
        PLUGIN: inRepository('docs/shops/goodword.php'),
        ...env,
      },
    })
  const THANK_YOU = ['woocommerce_thankyou']
  const CHECKOUTS = [
    ['classic', 'woocommerce_checkout_create_order', '2001'],
    ['block', 'woocommerce_store_api_checkout_update_order_meta', '2003'],
  ] as const

  /** What the thank-you page tells of the order. */
  const toldIn = (html: string) => {
    const [, json = ''] =
      new RegExp(`<script type="application/json" ${ORDER_ATTRIBUTE}>(.*?)</script>`).exec(html) ?? []
    return JSON.parse(json)
  }
  /** What the token in it states; not checked here, the server does that. */
  const statedIn = (html: string) =>
    JSON.parse(Buffer.from(toldIn(html).orderToken.split('.')[1], 'base64url').toString())
  const report = (html: string, number: string, touches: unknown[] = []) => {
    const message = { type: 'conversion', id: `woocommerce${number}`, age: 0, touches, ...toldIn(html) }
    return post(PATHS.messages, { shop: shop.publishableKey, messages: [message] })
  }
  const cookie = () =>
    formatTouches([{ code, channel: 'whatsapp', at: (now - 3600) * 1000, visit: 'v1a2b3c4d5e6' }])

  it.each(CHECKOUTS)(
    'prints an order that the server believes, and credits to the link in the cookie (%s checkout)',
    async (_, checkout, number) => {
      const html = print([checkout, ...THANK_YOU], {
        ...{ NUMBER: number, COOKIE: cookie(), COUPONS: 'spring,summer' },
      })
      const { answers } = await report(html, number)
      expect(answers).toMatchObject([{ status: 'accepted', decision: { credited: true } }])
      expect(answers[0]).not.toHaveProperty('problem')
      expect(statementsOf(number)).toEqual([
        { source: 'token', minor: 4990, customer_id: '7', code: null, coupons: '["spring","summer"]' },
      ])
      expect(statementsOf(number, 'placed_at')).toEqual([{ placed_at: (now - 60) * 1000 }])
      const key = createHash('sha256').update('wc_order_Ab12Cd34Ef56G').digest('hex')
      expect(statementsOf(number, 'proofs')).toEqual([{ proofs: JSON.stringify([key]) }])
      expect(html).toContain(`<goodword-thanks order="${number}"></goodword-thanks>`)
    },
  )

  it.each(CHECKOUTS)(
    'says that nobody sent the buyer where there is no cookie (%s checkout)',
    (_, checkout) => {
      for (const changed of ['', '1~<b>..m1.v1a2b3c4d5e6', `${cookie()}\n`]) {
        const html = print([checkout, ...THANK_YOU], { COOKIE: changed, CUSTOMER: '0' })
        expect(statedIn(html)).toMatchObject({ ref: null, coupons: [], customerId: null })
      }
    },
  )

  it('does not say so where shoppers are asked first, and for orders that no checkout of ours has seen', async () => {
    const [, checkout] = CHECKOUTS[0]
    const asked = print([checkout, ...THANK_YOU], { CONSENT: 'required' })
    expect(statedIn(asked)).not.toHaveProperty('ref')
    expect(statedIn(print(THANK_YOU, { COOKIE: cookie() }))).not.toHaveProperty('ref')
    // Then the page's own word counts, because it is signed.
    const touches = [{ code, age: 3_600_000, visit: 'v1a2b3c4d5e7' }]
    const { answers } = await report(print(THANK_YOU, { NUMBER: '2002' }), '2002', touches)
    expect(answers).toMatchObject([{ status: 'accepted', decision: { credited: true } }])
  })

  it('signs nothing that is not paid, also where only the status says so', () => {
    expect(print(THANK_YOU, { PAID: '0' })).not.toContain('orderToken')
    expect(print(THANK_YOU, { PAID_AT: '' })).not.toContain('orderToken')
  })

  it('prints the tag, with the consent that the shop has chosen', () => {
    expect(JSON.parse(print(['wp_head']))).toMatchObject({
      src: `https://refer.shop.example${PATHS.script}`,
      'data-shop': 'pk_sample',
      'data-consent': 'granted',
    })
    expect(JSON.parse(print(['wp_head'], { CONSENT: 'required' }))).toMatchObject({
      'data-consent': 'required',
    })
  })
})
