import { EconomicsSchema, type ShopMade } from '@goodword/protocol'
import { Hono } from 'hono'
import * as v from 'valibot'
import { saidAfter, UNGUESSED, UNSAID } from '../../domain/assumptions.ts'
import { DAY } from '../../domain/day.ts'
import { ProgrammeOptionsSchema } from '../../programme/programme-options.ts'
import { weighProgramme } from '../../programme/weigh-programme.ts'
import { createShop } from '../../shops/create-shop.ts'
import { rotateKey } from '../../shops/rotate-key.ts'
import { CurrencySchema, ShopInputSchema } from '../../shops/shop-input-schema.ts'
import { economicsIn, outlookOf, proposalRefused } from '../admin/told-break-even.ts'
import type { RouteTools } from '../environment.ts'
import { Refusal } from '../problem-response.ts'
import { readBody } from '../read-body.ts'
import { ownerOf, shopOfOwner } from './owner-of.ts'

const NewShopSchema = v.strictObject({
  shop: ShopInputSchema,
  terms: ProgrammeOptionsSchema,
  economics: v.optional(EconomicsSchema, {}),
  confirmLoss: v.optional(v.boolean(), false),
})
const OutlookSchema = v.strictObject({
  currency: CurrencySchema,
  terms: ProgrammeOptionsSchema,
  economics: EconomicsSchema,
})

/** How long orders signed with the old key are still believed after a new one was made here, in milliseconds. */
const GRACE = 7 * DAY

/** What the owner's pages ask before there is a shop, and what only they may. */
export function ownerShops(app: RouteTools): Hono {
  return new Hono()
    .post('/shops', async (c) => {
      const { shopId: only } = await ownerOf(c, app)
      if (only !== undefined) throw new Refusal('not_found')
      const { shop, terms: options, economics, confirmLoss } = await readBody(c, NewShopSchema)
      const said = saidAfter(UNSAID, economicsIn(shop.currency, economics))
      const weighed = weighProgramme({ options, said, guessed: UNGUESSED, confirmLoss }, shop.currency)
      if (weighed.refused) throw proposalRefused(weighed)
      const { consent, ...place } = shop
      const { shopId, secretKey } = await createShop(app, { ...place, programme: options })
      await app.store.write(async (tx) => {
        await tx.keepConsent(shopId, consent)
        await tx.keepEconomics(shopId, said)
      })
      return c.json({ shopId, secretKey } satisfies ShopMade)
    })
    .post('/break-even', async (c) => {
      await ownerOf(c, app)
      const { currency, terms, economics } = await readBody(c, OutlookSchema)
      const said = saidAfter(UNSAID, economicsIn(currency, economics))
      return c.json(outlookOf({ options: terms, said, guessed: UNGUESSED }, currency))
    })
    .post('/shops/:shop/secret-key', async (c) => {
      const shop = await shopOfOwner(c, app)
      const { secretKey } = await rotateKey(app, shop.id, GRACE)
      return c.json({ shopId: shop.id, secretKey } satisfies ShopMade)
    })
}
