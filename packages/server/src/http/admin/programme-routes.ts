import {
  BreakEvenSchema,
  EconomicsSchema,
  PROGRAMME_WARNINGS,
  ProgrammeVersionsSchema,
  SaidEconomicsSchema,
  ShopHistorySchema,
  toWire,
} from '@goodword/protocol'
import * as v from 'valibot'
import { saidAfter } from '../../domain/assumptions.ts'
import { programmeWarnings } from '../../domain/programme-warnings.ts'
import { present } from '../../present.ts'
import { activateProgramme } from '../../programme/activate-programme.ts'
import { ProgrammeOptionsSchema } from '../../programme/programme-options.ts'
import { programmeTermsTold } from '../../programme/programme-terms-told.ts'
import { shopHistory } from '../../programme/shop-history.ts'
import { Refusal } from '../problem-response.ts'
import { type AdminRoute, adminRoute } from './admin-route.ts'
import { economicsIn, outlookOf, proposalRefused, toldEconomics, toldOutlook } from './told-break-even.ts'

/** A version of the programme. */
export const ProgrammeToldSchema = v.object({ version: v.number(), terms: ProgrammeOptionsSchema })

/** The programme in force. */
const CurrentProgrammeSchema = v.object({
  ...ProgrammeToldSchema.entries,
  /** What the owner has said that the shop earns. */
  economics: v.optional(SaidEconomicsSchema),
})

/** Body that puts new terms into force. */
export const ActivationSchema = v.strictObject({
  terms: ProgrammeOptionsSchema,
  /** @default all of it as it was said last */
  economics: v.optional(EconomicsSchema),
  /** The owner has seen that it costs more than it brings, or that nobody knows, and wants it all the same. */
  confirmLoss: v.optional(v.boolean(), false),
})

const ActivatedSchema = v.object({
  ...ProgrammeToldSchema.entries,
  breakEven: v.optional(BreakEvenSchema),
  /** What the owner should know; absent where there is nothing. */
  warnings: v.optional(v.array(v.picklist(PROGRAMME_WARNINGS))),
})

export const PROGRAMME_ROUTES: readonly AdminRoute[] = [
  adminRoute({
    method: 'GET',
    path: '/programmes',
    summary: 'Versions of the programme, the newest first',
    answer: ProgrammeVersionsSchema,
    answers: async ({ app, shop }) => ({ items: await app.store.programmeVersions(shop.id) }),
  }),
  adminRoute({
    method: 'GET',
    path: '/programmes/current',
    summary: 'The programme in force, and what the owner has said that the shop earns',
    answer: CurrentProgrammeSchema,
    async answers({ app, shop }) {
      const programme = await app.store.programme(shop.id)
      const economics = toldEconomics(await app.store.economics(shop.id))
      const told = { version: programme.version, terms: programmeTermsTold(programme) }
      return { ...told, ...(economics && { economics }) }
    },
  }),
  adminRoute({
    method: 'GET',
    path: '/programmes/:version',
    summary: 'One version of the programme',
    answer: ProgrammeToldSchema,
    refuses: ['not_found'],
    async answers({ app, shop, param }) {
      const versions = await app.store.programmeVersions(shop.id)
      const known = versions.find(({ version }) => String(version) === param('version'))
      if (!known) throw new Refusal('not_found')
      const programme = await app.store.programme(shop.id, known.version)
      return { version: programme.version, terms: programmeTermsTold(programme) }
    },
  }),
  adminRoute({
    method: 'POST',
    path: '/programmes',
    summary: 'Puts new terms into force; orders heard of before are still judged by theirs',
    body: ActivationSchema,
    answer: ActivatedSchema,
    refuses: ['margin_unknown', 'reward_exceeds_margin'],
    idempotent: true,
    async answers({ app, shop, body }) {
      const economics = body.economics && economicsIn(shop.currency, body.economics)
      const { terms: options, confirmLoss } = body
      const made = await activateProgramme(app, shop, { options, economics, confirmLoss })
      if (made.refused) throw proposalRefused(made)
      const { programme, outlook } = made
      const told = { version: programme.version, terms: programmeTermsTold(programme) }
      const warnings = programmeWarnings(programme)
      return {
        ...told,
        ...(outlook && { breakEven: toldOutlook(outlook) }),
        ...(warnings.length > 0 && { warnings }),
      }
    },
  }),
  adminRoute({
    method: 'POST',
    path: '/programmes/break-even',
    summary: 'What a referred customer would cost and bring; nothing is changed',
    body: v.strictObject({ terms: ProgrammeOptionsSchema, economics: v.optional(EconomicsSchema, {}) }),
    answer: BreakEvenSchema,
    refuses: ['margin_unknown'],
    async answers({ app, shop, body }) {
      const word = economicsIn(shop.currency, body.economics)
      const { guessed } = await shopHistory(app.store, shop)
      const said = saidAfter(await app.store.economics(shop.id), word)
      return outlookOf({ options: body.terms, said, guessed }, shop.currency)
    },
  }),
  adminRoute({
    method: 'GET',
    path: '/history',
    summary: "Averages of the shop's own latest orders, for the break-even",
    answer: ShopHistorySchema,
    async answers({ app, shop }) {
      const { guessed, ...cases } = await shopHistory(app.store, shop)
      const { averageOrder, repeat, redemption } = guessed
      const average = averageOrder && toWire(averageOrder.value)
      return present({
        ...cases,
        averageOrder: average,
        repeat: repeat?.value,
        redemption: redemption?.value,
      })
    },
  }),
]
