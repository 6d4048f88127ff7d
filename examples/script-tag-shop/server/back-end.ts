import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { makeOrder, type Order } from './order.ts'
import { CartError, readCart } from './read-cart.ts'
import { refOf } from './ref-of.ts'
import { signOrder } from './sign-order.ts'

/** Orders that a sample shop remembers; older ones are forgotten. */
const KEPT = 1000

/**
 * The shop's own two routes. `POST /checkout` takes a cart, as a form or as JSON, and makes an order of it;
 * `GET /api/orders/:id` tells the thank-you page about the order. Names and addresses that the form sends are
 * not read: nothing is delivered.
 *
 * @param secretKey The shop's secret key at Goodword. Without it orders are not signed.
 */
export function backEnd(secretKey: string | undefined): Hono {
  const orders = new Map<string, Order>()
  const app = new Hono()

  app.post('/checkout', bodyLimit({ maxSize: 16 * 1024 }), async (c) => {
    const { cart, friend } = await sent(c)
    const made = makeOrder(readCart(cart), friend)
    // The browser that buys is the one that followed the link: its cookie belongs to the order from now on.
    const ref = refOf(c.req.header('Cookie'))
    const order = secretKey ? { ...made, orderToken: await signOrder(made, ref, secretKey) } : made
    orders.set(order.orderId, order)
    const [oldest] = orders.keys()
    if (orders.size > KEPT && oldest) orders.delete(oldest)
    return isJson(c) ? c.json(order, 201) : c.redirect(`/thank-you?order=${order.orderId}`, 303)
  })

  app.get('/api/orders/:id', (c) => {
    const order = orders.get(c.req.param('id'))
    c.header('Cache-Control', 'no-store')
    return order ? c.json(order) : c.json({ error: 'We do not know this order.' }, 404)
  })

  app.onError((error, c) => {
    if (!(error instanceof CartError)) throw error
    return isJson(c) ? c.json({ error: error.message }, 422) : c.text(`${error.message}\n`, 422)
  })
  return app
}

const isJson = (c: Context) => c.req.header('Content-Type')?.startsWith('application/json') ?? false

/** What a page sent to the checkout. Nothing of it is believed yet. */
async function sent(c: Context): Promise<{ cart?: unknown; friend?: unknown }> {
  try {
    if (isJson(c)) return Object(await c.req.json())
    const { cart, friend } = await c.req.parseBody()
    return { cart: typeof cart === 'string' ? JSON.parse(cart) : undefined, friend }
  } catch {
    return {}
  }
}
