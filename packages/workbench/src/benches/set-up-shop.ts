import { JoinedSchema, PATHS } from '@goodword/protocol'
import { createShop, masterKey, openStore, openVault } from '@goodword/server'
import * as v from 'valibot'
import type { TrafficShop } from './traffic.ts'

const JOINED = 100

/** Makes a shop in the server's database. @param place of the database, as `openStore` takes it */
export async function makeShop(dataFolder: string, place: { file: string } | { url: string }) {
  const store = await openStore({ ...place, now: Date.now })
  try {
    return await createShop(
      { store, vault: openVault(await masterKey(dataFolder)), now: Date.now },
      {
        name: 'Sample shop',
        currency: 'EUR',
        allowedOrigins: ['https://shop.example'],
        landingUrl: 'https://shop.example/',
        programme: { advocateReward: '10.00', friendReward: '5.00' },
      },
    )
  } finally {
    await store.close()
  }
}

/** Lets some customers join a running server, and says what traffic needs to know. */
export async function joinSome(
  port: number,
  { publishableKey, secretKey }: Omit<TrafficShop, 'codes'>,
  count = JOINED,
): Promise<TrafficShop> {
  const codes: string[] = []
  for (let index = 0; index < count; index++) {
    const body = JSON.stringify({ shop: publishableKey, email: `sample-${index}@example.test` })
    const answer = await fetch(`http://127.0.0.1:${port}${PATHS.advocates}`, { method: 'POST', body })
    codes.push(v.parse(JoinedSchema, await answer.json()).code)
  }
  return { publishableKey, secretKey, codes }
}
