import { describe, expect, it } from 'vitest'
import { killServer } from '../survival/kill-server.ts'
import { sendMalformed } from '../survival/send-malformed.ts'

/** A short run of `pnpm survive`, on the built server. */
describe('the server survives', { timeout: 120_000 }, () => {
  it('kill -9 in mid-load, with everything that it has acknowledged', async () => {
    expect(await killServer(2)).toMatchObject({ passed: true })
  })

  it('malformed requests, made from the schemas: none fails, none hangs', async () => {
    expect(await sendMalformed(500, 7)).toMatchObject({ passed: true })
  })
})
