import { ARRIVAL_KEY } from '@goodword/protocol'

/** The page was opened, or an address was entered, with something that may be a code in it. */
export interface Arrival {
  /** Milliseconds since 1970, by this browser's clock. */
  readonly at: number
  readonly address: string
  /** `document.referrer` at that moment. */
  readonly from: string
}

/** What an earlier page of this tab saw and had no time to keep, if anything. Taken out of the storage. */
export function takeArrival(storage: Storage | undefined): Arrival | undefined {
  try {
    const arrival: Arrival = JSON.parse(storage?.getItem(ARRIVAL_KEY) ?? '')
    storage?.removeItem(ARRIVAL_KEY)
    return arrival.at > 0 && typeof arrival.address === 'string' && typeof arrival.from === 'string'
      ? arrival
      : undefined
  } catch {
    return undefined
  }
}
