import { DAY } from '../domain/day.ts'
import { rotateKey } from '../shops/rotate-key.ts'
import { type Command, UsageError } from './command.ts'
import { count } from './typed.ts'
import { withStore, withVault } from './with-store.ts'

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
  --master-key-lost  the master key that the old key was sealed with is gone: the new one is sealed with the present
                     one. Read first, in the operators' documentation, what else is lost with it

Example: goodword key rotate 0192… --grace-days 0`,
  options: { 'grace-days': { type: 'string' }, 'master-key-lost': { type: 'boolean' } },
  async run({ settings, typed, rest, output }) {
    const [shopId, ...more] = rest
    if (shopId === undefined || more.length > 0) throw new UsageError('say which shop, by its id')
    const grace = (count(typed, 'grace-days') ?? GRACE_DAYS) * DAY
    const isLost = typed['master-key-lost'] === true
    const open = isLost ? withStore : withVault
    const { secretKey, oldUntil } = await open(settings, (tools) => rotateKey(tools, shopId, grace))
    const until = new Date(oldUntil).toISOString()
    output.say(`New secret key, shown this once: ${secretKey}`)
    output.say(
      isLost
        ? `Orders signed with the old one count as unsigned until ${until}: they wait for confirmation.`
        : `Orders signed with the old one are believed until ${until}.`,
    )
  },
}
