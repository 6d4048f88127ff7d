import type { Settings } from '../read-settings.ts'
import { makeOwnerLink } from '../shops/make-owner-link.ts'
import { type Command, UsageError } from './command.ts'
import { optional } from './typed.ts'
import { withStore } from './with-store.ts'

/** `goodword admin link` */
export const adminLinkCommand: Command = {
  words: ['admin', 'link'],
  rest: '',
  summary: "Makes a one-time link to the owner's pages.",
  help: `There are no passwords: whoever opens the link within half an hour is signed in, in that browser, for seven days.
Set GOODWORD_PUBLIC_URL or GOODWORD_ADMIN_URL as for the server, so that the link leads to where browsers reach it.

  --shop SHOP   the shop's id, for an owner who is to see this one shop only   all shops

Example: goodword admin link --shop 0192…`,
  options: { shop: { type: 'string' } },
  async run({ settings, typed, output }) {
    const adminUrl = addressOf(settings)
    const shopId = optional(typed, 'shop')
    output.say(await withStore(settings, (tools) => makeOwnerLink(tools, { adminUrl, shopId })))
  },
}

/** Where browsers reach the pages of the server that runs with these settings. */
function addressOf({ server: { publicUrl, adminUrl = publicUrl, port } }: Settings): string {
  if (adminUrl !== undefined) return adminUrl.replace(/\/+$/, '')
  if (port === 0)
    throw new UsageError('say where the server is reached: GOODWORD_PUBLIC_URL or GOODWORD_PORT')
  return `http://localhost:${port}`
}
