import { DAY } from '../domain/programme.ts'
import { rotateKey } from '../shops/rotate-key.ts'
import { type Command, UsageError } from './command.ts'
import { count } from './typed.ts'
import { withStore } from './with-store.ts'

const GRACE_DAYS = 7

/** `goodword key rotate SHOP` */
export const keyRotateCommand: Command = {
  words: ['key', 'rotate'],
  rest: 'SHOP',
  summary: 'Gives a shop a new secret key.',
  help: `SHOP is the shop's id. The new key is shown once. Orders signed with the old key are believed for the grace
time, so that the shop's server can be changed over; for everything else the old key ends at once. The publishable
key, which stands in the shop's pages, stays.

  --grace-days N   how long orders signed with the old key are believed   ${GRACE_DAYS}
                   0 when the old key has leaked

Example: goodword key rotate 0192… --grace-days 0`,
  options: { 'grace-days': { type: 'string' } },
  async run({ settings, typed, rest, output }) {
    const [shopId, ...more] = rest
    if (shopId === undefined || more.length > 0) throw new UsageError('say which shop, by its id')
    const grace = (count(typed, 'grace-days') ?? GRACE_DAYS) * DAY
    const { secretKey, oldUntil } = await withStore(settings, (tools) => rotateKey(tools, shopId, grace))
    output.say(`New secret key, shown this once: ${secretKey}`)
    output.say(`Orders signed with the old one are believed until ${new Date(oldUntil).toISOString()}.`)
  },
}
