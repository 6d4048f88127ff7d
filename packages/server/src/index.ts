export { createApp } from './create-app.ts'
export type { AppDependencies } from './http/environment.ts'
export { forgetNetworks } from './jobs/forget-networks.ts'
export { masterKey } from './keys/master-key.ts'
export { openVault, type Vault } from './keys/vault.ts'
export { newId } from './new-id.ts'
export { erasePerson, exportPerson } from './people/people.ts'
export {
  type CreatedShop,
  createShop,
  type ShopOptions,
  type ShopPlace,
  type ShopTools,
  updateShop,
} from './shops/create-shop.ts'
export { makeOwnerLink, type OwnerLinkOptions } from './shops/make-owner-link.ts'
export { type RunningServer, type ServerOptions, startServer } from './start-server.ts'
export { openStore, type StoreSettings } from './store/open-store.ts'
export { type Store, type StoreReads, type StoreTransaction, StoreUnavailableError } from './store/store.ts'
