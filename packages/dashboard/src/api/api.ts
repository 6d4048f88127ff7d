import {
  BreakEvenSchema,
  type EconomicsInput,
  OwnerPresenceSchema,
  type OwnerSession,
  OwnerSessionSchema,
  type ShopFields,
  type ShopMade,
  ShopMadeSchema,
} from '@goodword/protocol'
import * as v from 'valibot'
import type { Ask } from './ask.ts'
import { createShopApi, type ShopApi } from './shop-api.ts'
import type { BreakEven, Terms, Weighable } from './terms.ts'

/** Everything about a shop that is to be. */
export interface NewShop {
  readonly shop: ShopFields & { readonly currency: string }
  readonly terms: Terms
  readonly economics: EconomicsInput
  readonly confirmLoss: boolean
}

/** What can be asked of the server. Everything rejects with `ApiError`. */
export interface Api {
  /** `undefined`: nobody is signed in. */
  session(): Promise<OwnerSession | undefined>
  /** Uses a one-time link. */
  enter(link: string): Promise<OwnerSession>
  leave(): Promise<void>
  leaveEverywhere(): Promise<void>
  makeShop(shop: NewShop): Promise<ShopMade>
  weigh(proposal: Weighable & { readonly currency: string }): Promise<BreakEven>
  shop(id: string): ShopApi
}

const EndedSchema = v.object({ ended: v.literal(true) })

/** @param base address of the API, with a slash at its end */
export function createApi(ask: Ask, base: string): Api {
  return {
    async session() {
      const present = await ask(OwnerPresenceSchema, 'GET', 'session')
      return present.signedIn ? present : undefined
    },
    enter: (link) => ask(OwnerSessionSchema, 'POST', 'session', { json: { link } }),
    leave: async () => void (await ask(EndedSchema, 'DELETE', 'session')),
    leaveEverywhere: async () => void (await ask(EndedSchema, 'DELETE', 'session/all')),
    makeShop: (json) => ask(ShopMadeSchema, 'POST', 'shops', { json }),
    weigh: (json) => ask(BreakEvenSchema, 'POST', 'break-even', { json }),
    shop: (id) => createShopApi(ask, base, id),
  }
}
