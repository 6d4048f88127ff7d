import { createGoodword } from '@goodword/core'

/** One instance for the whole app. On a server it does nothing, so this file may be imported there too. */
export const goodword = createGoodword({
  shop: 'pk_…',
  api: 'https://refer.shop.example',
  consent: 'granted',
})
