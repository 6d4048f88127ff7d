import { createGoodword } from '@goodword/core'

/** The server writes the address of Goodword into the page, so that one build runs anywhere. */
const api = document.querySelector<HTMLMetaElement>('meta[name="goodword"]')?.content

/** One instance for the whole app, made at once: it sees the address that a friend lands on. */
export const goodword = createGoodword({
  shop: 'pk_demoNpm',
  api: api ?? 'http://127.0.0.1:4400',
  consent: 'granted',
})
