import { describe, expect, it } from 'vitest'
import { findTags } from './find-tag.ts'

const find = (html: string) => findTags(html, 'https://shop.example/en/')

describe('findTags', () => {
  it.each([
    [
      '<script type="module" async src="https://refer.example/goodword.js" data-shop="pk_a" data-consent="required"></script>',
    ],
    [`<SCRIPT\n  src='https://refer.example/goodword.js' data-consent=required DATA-SHOP=pk_a></SCRIPT>`],
    ['<script src="https://refer.example/goodword.js?shop=pk_a&amp;consent=required" data-x="a>b"></script>'],
  ])('reads %s', (html) => {
    expect(find(`<!doctype html><p>${html}`)).toMatchObject([{ shop: 'pk_a', consent: 'required' }])
  })

  it('resolves an address under the page', () => {
    expect(find('<script src="/goodword/goodword.js" data-shop="pk_a">')).toEqual([
      { src: 'https://shop.example/goodword/goodword.js', shop: 'pk_a', consent: undefined },
    ])
  })

  it.each([
    ['<!-- <script src="https://refer.example/goodword.js" data-shop="pk_a"></script> -->'],
    ['<script src="https://refer.example/other.js"></script>'],
    ['<script>goodword.js</script>'],
    ['<script src="http://["></script>'],
    ['<a href="/goodword.js">x</a>'],
    ['<script>"<script src=/goodword.js></script>'],
  ])('finds nothing in %.60s', (html) => {
    expect(find(html)).toEqual([])
  })

  it.each(['<script ', '<script a="', "<script a='b", '<!--', '<script a = ', '<script    '])(
    'takes no more time for a page made of %s than for another one',
    (piece) => {
      expect(find(piece.repeat(200_000))).toEqual([])
    },
  )
})
