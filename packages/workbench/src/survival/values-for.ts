import type { GenericSchema } from 'valibot'

/** A picker of random things, always the same ones for a seed. */
export type Pick = <T>(choices: readonly T[]) => T

/** Values that programs trip over. */
const BAD: readonly unknown[] = [
  ...[null, true, false, 0, -1, 0.5, 1e308, -1e308, Number.MAX_SAFE_INTEGER + 1, '', ' ', '0', 'null'],
  ...['\0', '\u202E', '\uD800', '💥'.repeat(50), 'x'.repeat(5000), '../../etc/passwd', '{{7*7}}', '<script>'],
  ...["' or 1=1 --", '1e999', '-0', 'NaN', '49,90', '٤٩', 'constructor', '__proto__', [], {}, [[]], [null]],
  ...[
    { toString: 1 },
    { length: -1 },
    Array(200).fill(0),
    JSON.parse('{"__proto__":{"a":1},"constructor":1}'),
  ],
]

/**
 * Makes a value for a schema from what the schema says about itself: mostly of the right shape, so that it gets past the first
 * check, with something bad in it somewhere.
 *
 * @param spoil how likely a part is bad, 0 to 1
 */
export function valueFor(schema: GenericSchema, pick: Pick, spoil: number): unknown {
  if (pick(HUNDRED) < spoil * 100) return pick(BAD)
  const part = (inner: unknown) => (isSchema(inner) ? valueFor(inner, pick, spoil) : undefined)
  switch (schema.type) {
    case 'object':
    case 'strict_object':
      return 'entries' in schema && typeof schema.entries === 'object' && schema.entries
        ? Object.fromEntries(Object.entries(schema.entries).map(([name, inner]) => [name, part(inner)]))
        : {}
    case 'array':
      return Array.from({ length: pick([0, 1, 2, 3]) }, () => part('item' in schema && schema.item))
    case 'optional':
    case 'nullable':
    case 'nullish':
    case 'exact_optional':
      return pick([true, false]) ? part('wrapped' in schema && schema.wrapped) : undefined
    case 'variant':
    case 'union':
      return 'options' in schema && Array.isArray(schema.options) ? part(pick(schema.options)) : undefined
    case 'picklist':
      return 'options' in schema && Array.isArray(schema.options) ? pick(schema.options) : undefined
    case 'literal':
      return 'literal' in schema ? schema.literal : undefined
    case 'number':
      return pick([0, 1, 1000, 86_400_000])
    case 'boolean':
      return pick([true, false])
    case 'string':
      return pick([
        'sample00abcd',
        'SAMPLE',
        'EUR',
        '49.90',
        'email',
        'a@example.test',
        'https://shop.example/',
      ])
    default:
      return pick(BAD)
  }
}

const HUNDRED = Array.from({ length: 100 }, (_, index) => index)

function isSchema(value: unknown): value is GenericSchema {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema'
}

/** The same choices for the same seed. @see https://en.wikipedia.org/wiki/Linear_congruential_generator */
export function pickBy(seed: number): Pick {
  let state = seed
  return (choices) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const found = choices[Math.floor((state / 2 ** 32) * choices.length)]
    if (found === undefined && choices.length === 0) throw new RangeError('nothing to choose from')
    return found as (typeof choices)[number]
  }
}
