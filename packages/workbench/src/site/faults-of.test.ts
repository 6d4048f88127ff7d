import { describe, expect, it } from 'vitest'
import { faultsOf } from './faults-of.ts'

const site = (files: Record<string, string>) => faultsOf(new Map(Object.entries(files)))

describe('faultsOf', () => {
  it('finds nothing wrong with links to pages, folders, anchors and other sites', () => {
    const html = `<h2 id="b&amp;c">B</h2><a href="./shops/one.html#a">1</a><a class="x" href="/shops/">2</a>
      <a href="#b&amp;c">3</a><a href="https://example.org/nowhere">4</a><img src="/pictures/a.png"><link rel="icon" href="data:,">`
    const files = { 'index.html': html, 'shops/one.html': '<p id="a">', 'shops/index.html': '' }
    expect(site({ ...files, 'pictures/a.png': '' })).toEqual([])
  })

  it('names a link to a page that is not there, and the page it stands in', () => {
    expect(site({ 'a/b.html': '<a href="../c.html">' })).toEqual([
      'a/b.html links to ../c.html: no such page',
    ])
  })

  it('names an anchor that is not there, in the same page or another one', () => {
    expect(site({ 'a.html': '<a href="#x"><a href="b#y">', 'b.html': '<p id="x">' })).toEqual([
      'a.html links to #x: nothing there is called "x"',
      'a.html links to b#y: nothing there is called "y"',
    ])
  })

  it('names what a browser would fetch from somewhere else', () => {
    const html = '<link rel="stylesheet" href="https://fonts.example/a.css"><script src="//cdn.example/a.js">'
    expect(site({ 'a.html': html, 'a.css': "@font-face{src:url('https://fonts.example/a.woff2')}" })).toEqual(
      [
        'a.html fetches https://fonts.example/a.css',
        'a.html fetches //cdn.example/a.js',
        'a.css fetches https://fonts.example/a.woff2',
      ],
    )
  })
})
