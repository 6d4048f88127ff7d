import { describe, expect, it } from 'vitest'
import { interfaceMembers } from './interface-members.ts'

describe('interfaceMembers', () => {
  it('reads fields and methods with what stands above them', () => {
    const source = `
      interface Other { no: 1 }
      export interface Options {
        /** The key, \`pk_…\`. */
        readonly shop: string
        /**
         * Days that it
         * lasts.
         * @default 60
         */
        days?: number | 'ever'
        /** Does it. @see nothing
         * @param order the order
         * @throws {Error} when it cannot. */
        convert<T>(order: T): Promise<void>
        plain: boolean
        nested: {
          readonly a: 1
          /** Said inside. */
          readonly b: 2
        }
      }`
    expect(interfaceMembers(source, 'Options')).toEqual([
      { name: 'shop', optional: false, type: 'string', words: 'The key, `pk_…`.', fallback: undefined },
      { name: 'days', optional: true, type: "number | 'ever'", words: 'Days that it lasts.', fallback: '60' },
      {
        ...{ name: 'convert', optional: false, type: '<T>(order: T): Promise<void>', fallback: undefined },
        words: 'Does it. @see nothing Throws `Error` when it cannot.',
      },
      { name: 'plain', optional: false, type: 'boolean', words: '', fallback: undefined },
      {
        ...{ name: 'nested', optional: false, words: '', fallback: undefined },
        type: '{ readonly a: 1; readonly b: 2 }',
      },
    ])
  })

  it('says when there is no such interface', () => {
    expect(() => interfaceMembers('export type A = 1', 'A')).toThrow('no interface A')
  })
})
