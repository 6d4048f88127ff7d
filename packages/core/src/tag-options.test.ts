import { describe, expect, it } from 'vitest'
import { tagOptions } from './tag-options.ts'

const script = 'https://refer.shop.example/goodword.js'
/** A page whose scripts do not run. */
const page = (html: string) => new DOMParser().parseFromString(html, 'text/html')

describe('tagOptions', () => {
  it('reads the tag’s attributes, and finds the server where the tag’s file is', () => {
    const tag = `<script type="module" src="${script}" data-shop="pk_demo" data-clean-url="false"></script>`
    expect(tagOptions(page(tag), script)).toEqual({
      shop: 'pk_demo',
      cleanUrl: 'false',
      api: 'https://refer.shop.example/',
    })
  })

  it('reads the script’s own address where there is no tag', () => {
    expect(tagOptions(page(''), `${script}?shop=pk_demo&consent=required`)).toEqual({
      shop: 'pk_demo',
      consent: 'required',
      api: 'https://refer.shop.example/',
    })
  })

  it('takes no other vendor’s tag for ours, wherever it stands', () => {
    const vendor = '<script src="https://vendor.example/chat.js" data-shop="sample.myshopify.com"></script>'
    const tag = `<script type="module" src="${script}" data-shop="pk_demo"></script>`
    expect(tagOptions(page(vendor + tag), script)).toEqual({
      shop: 'pk_demo',
      api: 'https://refer.shop.example/',
    })

    const { shop, api } = tagOptions(page(vendor), `${script}?shop=pk_demo`)
    expect({ shop, api }).toEqual({ shop: 'pk_demo', api: 'https://refer.shop.example/' })
  })
})
