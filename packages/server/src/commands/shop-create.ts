import { toMinor, toWire } from '@goodword/protocol'
import { createShop } from '../shops/create-shop.ts'
import type { Command } from './command.ts'
import { count, optional, required, several } from './typed.ts'
import { withVault } from './with-store.ts'

/** `goodword shop create` */
export const shopCreateCommand: Command = {
  words: ['shop', 'create'],
  rest: '',
  summary: 'Makes a shop with its keys and its first programme.',
  help: `  --name NAME                as shoppers know it
  --currency CODE            ISO 4217 code of the programme, such as EUR
  --origin ORIGIN            whose pages may report, https://shop.example; may be given several times
  --landing-url URL          where share links lead
  --share-host HOST          host of share links, refer.shop.example; may be given several times
  --advocate-reward AMOUNT   what the advocate gets for an order, 10.00
  --friend-reward AMOUNT     what the friend gets, 5.00
  --window-days N            days between visit and order                                  30
  --hold-days N              days that a reward waits for returns                          14
  --publishable-key KEY      pk_…; a new random one when it is not given
  --json                     write the keys as JSON

The secret key is shown once. It belongs on the shop's server; the publishable key goes into the script tag.
The programme is in force at once, and nobody has weighed its rewards against the shop's margin: do that on the
owner's pages, under Programme. They are opened by

  npx @goodword/server admin link

Example: goodword shop create --name "Sample shop" --currency EUR --origin https://shop.example \\
  --landing-url https://shop.example/ --advocate-reward 10.00 --friend-reward 5.00`,
  options: {
    name: { type: 'string' },
    currency: { type: 'string' },
    origin: { type: 'string', multiple: true },
    'landing-url': { type: 'string' },
    'share-host': { type: 'string', multiple: true },
    'advocate-reward': { type: 'string' },
    'friend-reward': { type: 'string' },
    'window-days': { type: 'string' },
    'hold-days': { type: 'string' },
    'publishable-key': { type: 'string' },
    json: { type: 'boolean' },
  },
  async run({ settings, typed, output }) {
    const windowDays = count(typed, 'window-days')
    const holdDays = count(typed, 'hold-days')
    const publishableKey = optional(typed, 'publishable-key')
    const shop = {
      name: required(typed, 'name'),
      currency: required(typed, 'currency'),
      allowedOrigins: several(typed, 'origin'),
      landingUrl: required(typed, 'landing-url'),
      shareHosts: several(typed, 'share-host'),
      programme: {
        advocateReward: required(typed, 'advocate-reward'),
        friendReward: required(typed, 'friend-reward'),
        ...(windowDays !== undefined && { windowDays }),
        ...(holdDays !== undefined && { holdDays }),
      },
      ...(publishableKey !== undefined && { publishableKey }),
    }
    const made = await withVault(settings, (tools) => createShop(tools, shop))
    if (typed.json === true) output.say(JSON.stringify(made))
    else {
      output.say(`Shop             ${made.shopId}`)
      output.say(`Publishable key  ${made.publishableKey}`)
      output.say(`Secret key       ${made.secretKey}   (shown this once)`)
    }
    output.complain(notWeighed(shop.programme, shop.currency))
  },
}

/** A shop must never unknowingly spend more on bringing a customer than that customer brings; here nobody has said what one brings. */
function notWeighed(
  { advocateReward, friendReward }: { readonly advocateReward: string; readonly friendReward: string },
  currency: string,
): string {
  const minor = [advocateReward, friendReward].reduce((sum, reward) => {
    const money = toMinor(reward, currency)
    return typeof money === 'string' ? sum : sum + money.minor
  }, 0)
  const cost = `${toWire({ minor, currency }).amount} ${currency}`
  return `
The programme is in force: each referred order costs ${cost} in rewards, for the advocate and the friend together.
Nobody has weighed that against what an order brings. Do so on the owner's pages, under Programme, "Does it pay?":
npx @goodword/server admin link
opens them.`
}
