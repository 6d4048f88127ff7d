import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pinnedTag } from './pinned-tag.ts'
import { scriptTag } from './script-tag.ts'

it('the tag names the script, the shop and the choice of consent', () => {
  const tag = scriptTag({
    address: 'https://refer.shop.example/goodword.js',
    shop: 'pk_demo',
    consent: 'required',
  })
  expect(tag).toBe(`<script
  type="module"
  async
  src="https://refer.shop.example/goodword.js"
  data-shop="pk_demo"
  data-consent="required"
></script>`)
})

it('the tag holds an address with quotes as text', () => {
  const tag = scriptTag({ address: 'https://shop.example/"><b>&', shop: 'pk_demo', consent: 'granted' })
  expect(tag).toContain('src="https://shop.example/&quot;>&lt;b>&amp;"')
})

it('the pinned script is the one that carries a version, with the digest of its bytes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-tag-'))
  try {
    expect(await pinnedTag(folder)).toBeUndefined()
    for (const name of ['goodword.js', 'goodword-cart-1b2c3d4e.js', 'goodword-1.2.3.js.br']) {
      await writeFile(join(folder, name), 'another')
    }
    await writeFile(join(folder, 'goodword-1.2.3.js'), 'bytes')
    const digest = createHash('sha384').update('bytes').digest('base64')
    expect(await pinnedTag(folder)).toEqual({ path: '/goodword-1.2.3.js', integrity: `sha384-${digest}` })
  } finally {
    await rm(folder, { recursive: true })
  }
})
