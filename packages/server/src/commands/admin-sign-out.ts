import type { Command } from './command.ts'
import { optional } from './typed.ts'
import { withStore } from './with-store.ts'

/** `goodword admin sign-out` */
export const adminSignOutCommand: Command = {
  words: ['admin', 'sign-out'],
  rest: '',
  summary: "Signs everybody out of the owner's pages.",
  help: `Links that nobody has used yet end too.

  --shop SHOP   only owners of this one shop

Example: goodword admin sign-out`,
  options: { shop: { type: 'string' } },
  async run({ settings, typed, output }) {
    const shopId = optional(typed, 'shop')
    const ended = await withStore(settings, ({ store }) => store.write((tx) => tx.endOwnerSessions(shopId)))
    output.say(`Signed out: ${ended}`)
  },
}
