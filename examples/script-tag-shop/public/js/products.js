/**
 * What the shop sells. The pages and the shop's server read this one list; a price that a page sends is ignored.
 *
 * @typedef {object} Product
 * @property {string} id Names the page, `/products/ID`, and the picture, `/pictures/ID.svg`.
 * @property {string} name
 * @property {number} cents Price in euro cents, VAT included.
 * @property {string} tint Wall behind the picture, a `data-tint` of the style sheet.
 * @property {string} alt What the picture shows.
 * @property {string} line One short sentence for the list.
 * @property {string} story
 * @property {ReadonlyArray<readonly [label: string, value: string]>} facts
 */

/** @type {readonly Product[]} */
export const products = [
  {
    id: 'monstera',
    name: 'Monstera',
    cents: 3490,
    tint: 'sage',
    alt: 'Monstera with five split leaves in a clay pot',
    line: 'Fills a corner within a year.',
    story:
      'The one with the holes. Each new leaf unrolls a little larger than the last, so give it a corner it can grow into and something to lean on.',
    facts: [
      ['Light', 'Bright, no midday sun'],
      ['Water', 'Once a week'],
      ['Height', '65 cm with its pot'],
    ],
  },
  {
    id: 'snake-plant',
    name: 'Snake plant',
    cents: 2490,
    tint: 'sand',
    alt: 'Snake plant with upright banded leaves in a speckled stone bowl',
    line: 'Forgives every holiday.',
    story:
      'Stands upright, asks for little and takes a dark hallway as kindly as a window sill. The right first plant for somebody who says that plants die on them.',
    facts: [
      ['Light', 'Anything but full dark'],
      ['Water', 'Every three weeks'],
      ['Height', '55 cm with its bowl'],
    ],
  },
  {
    id: 'pilea',
    name: 'Pilea',
    cents: 1690,
    tint: 'rose',
    alt: 'Pilea with round leaves in a blue glazed pot',
    line: 'Made to be given away.',
    story:
      'Round leaves on thin stems, always turning to the window. It grows small copies of itself from the soil: cut one off, pot it, and hand it to a friend.',
    facts: [
      ['Light', 'Bright, turn it weekly'],
      ['Water', 'When the soil is dry'],
      ['Height', '30 cm with its pot'],
    ],
  },
  {
    id: 'string-of-pearls',
    name: 'String of pearls',
    cents: 1950,
    tint: 'sky',
    alt: 'String of pearls trailing from a hanging pot',
    line: 'For the window without a sill.',
    story:
      'Green beads on long threads that pour over the rim. Hang it high in good light, water it rarely, and it will reach the table by next summer.',
    facts: [
      ['Light', 'Bright, some morning sun'],
      ['Water', 'Every two weeks'],
      ['Length', '40 cm, cords included'],
    ],
  },
  {
    id: 'clay-pots',
    name: 'Three clay pots',
    cents: 1800,
    tint: 'stone',
    alt: 'Three terracotta pots, two stacked and a small one on its saucer',
    line: '10, 14 and 18 cm, one saucer.',
    story:
      'Plain terracotta that breathes, so roots stay dry. Three sizes for the next three times something outgrows its home. The small one comes with a saucer.',
    facts: [
      ['Sizes', '10, 14 and 18 cm'],
      ['Made of', 'Unglazed terracotta'],
      ['Drainage', 'One hole in each'],
    ],
  },
  {
    id: 'watering-can',
    name: 'Watering can',
    cents: 3200,
    tint: 'mint',
    alt: 'Green enamel watering can with a brass handle',
    line: 'Long spout, steady hand.',
    story:
      'Enamelled steel with a brass handle and a rose that comes off. The spout is long enough to reach under leaves without lifting them.',
    facts: [
      ['Holds', '1.5 litres'],
      ['Made of', 'Enamelled steel, brass'],
      ['Weight', '640 g empty'],
    ],
  },
]

/**
 * @param {unknown} id
 * @returns {Product | undefined} the product, when the shop sells it
 */
export function productById(id) {
  return products.find((product) => product.id === id)
}
