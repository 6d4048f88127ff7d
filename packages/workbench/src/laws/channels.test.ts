import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { inRepository } from '../root.ts'

interface Shared {
  readonly CHANNELS: readonly { readonly name: string }[]
  readonly COPY: string
  readonly QR: string
  readonly SHARE_SHEET: string
}

/** The packages never meet, so only here both lists can be seen. */
const shared: Shared = await source('packages/widget/src/sharing/channels.ts')
const { en }: { en: object } = await source('packages/dashboard/src/locales/en.ts')

it('law: the owner reads words for every channel that customers share by, and there are no others', () => {
  const { CHANNELS, COPY, QR, SHARE_SHEET } = shared
  const names = ['none', COPY, QR, SHARE_SHEET, ...CHANNELS.map(({ name }) => name)]
  const told = Object.keys(en).filter((key) => key.startsWith('channel_'))
  expect(told.toSorted()).toEqual(names.map((name) => `channel_${name}`).toSorted())
})

function source(path: string) {
  return import(pathToFileURL(inRepository(path)).href)
}
