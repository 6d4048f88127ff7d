import { PersonSchema } from '@goodword/protocol'
import * as v from 'valibot'
import type { Engine } from '../engine.ts'
import { newId } from '../new-id.ts'
import { erasePerson, exportPerson } from '../people/people.ts'
import type { Shop } from '../store/shop.ts'
import { type Command, type CommandInput, UsageError } from './command.ts'
import { optional, required } from './typed.ts'
import { withVault } from './with-store.ts'

type Who = v.InferOutput<typeof PersonSchema>

const OPTIONS = `  --shop SHOP        the shop's id
  --email ADDRESS    the person's address, or
  --customer-id ID   the shop's own id of the person`

const options = {
  shop: { type: 'string' },
  email: { type: 'string' },
  'customer-id': { type: 'string' },
} as const

/** `goodword person export` */
export const personExportCommand: Command = {
  words: ['person', 'export'],
  rest: '',
  summary: 'Writes everything that is kept about a person, as JSON.',
  help: `${OPTIONS}

Example: goodword person export --shop 0192… --email anna@example.org > anna.json`,
  options,
  async run(input) {
    const told = await about(input, exportPerson)
    input.output.say(JSON.stringify(told, undefined, 2))
  },
}

/** `goodword person erase` */
export const personEraseCommand: Command = {
  words: ['person', 'erase'],
  rest: '',
  summary: 'Forgets a person, in every table, and cannot be undone.',
  help: `${OPTIONS}

What the books rest on stays under an id that leads to nobody any more. Settle first what the shop still owes: afterwards
nobody can say whose it was. Backups are yours to look after: they still hold the person.

Example: goodword person erase --shop 0192… --email anna@example.org`,
  options,
  async run(input) {
    const erased = Object.entries(await about(input, erasePerson))
    for (const [table, rows] of erased) input.output.say(`${table.padEnd(20)} ${rows}`)
    if (erased.length === 0) input.output.say('Nothing was kept about this person.')
  },
}

async function about<T>(
  { settings, typed }: CommandInput,
  work: (engine: Engine, shop: Shop, who: Who) => Promise<T>,
): Promise<T> {
  const shopId = required(typed, 'shop')
  const read = v.safeParse(PersonSchema, {
    email: optional(typed, 'email'),
    customerId: optional(typed, 'customer-id'),
  })
  if (!read.success) throw new UsageError('say who: --email or --customer-id')
  return withVault(settings, async (tools) => {
    const shop = await tools.store.shop(shopId)
    if (!shop) throw new RangeError(`there is no shop ${shopId}`)
    return work({ ...tools, newId }, shop, read.output)
  })
}
