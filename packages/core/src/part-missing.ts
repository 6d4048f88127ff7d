import { GoodwordError } from './error.ts'

/** For a part that cannot be fetched: the page hears of it as of any other failure of the network. */
export function partMissing(name: string): never {
  throw new GoodwordError('network', `${name} cannot be loaded`)
}
