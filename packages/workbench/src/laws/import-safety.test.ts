import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { inRepository } from '../root.ts'

const BUILT = pathToFileURL(inRepository('packages/core/dist/index.js')).href

/** What a shop's code does with the SDK, wherever it runs; says which status the order got. */
const use = (address: string) => `
  const { createGoodword } = await import(${JSON.stringify(address)})
  const goodword = createGoodword({ shop: 'pk_demo', api: 'https://refer.shop.example' })
  const { status } = await goodword.convert({ orderId: '1001', amount: '49.90', currency: 'EUR' })
`
const inNode = (code: string, ...flags: string[]) =>
  execFileSync(process.execPath, [...flags, '--input-type=module', '--eval', code], {
    cwd: inRepository('packages/workbench'),
    encoding: 'utf8',
    timeout: 60_000,
  })

describe('law: @goodword/core may be imported anywhere', { timeout: 60_000 }, () => {
  it('in Node, built: it does nothing and lets the process end', () => {
    expect(inNode(`${use('@goodword/core')} console.log(status)`)).toBe('skipped\n')
  })

  it('in Node, from its source', () => {
    const code = `console.log(Object.keys(await import('@goodword/core')).join())`
    expect(inNode(code, '--conditions=@goodword/source')).toBe('GoodwordError,createGoodword,newId\n')
  })

  it('in a worker', async () => {
    const code = `import { parentPort } from 'node:worker_threads'; ${use(BUILT)} parentPort.postMessage(status)`
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`))
    const said = await new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    })
    expect(said).toBe('skipped')
  })
})
