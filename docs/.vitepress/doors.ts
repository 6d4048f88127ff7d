import type { DefaultTheme } from 'vitepress'

/** One way into the docs: who comes through it, and the pages behind, in reading order. */
interface Door {
  readonly text: string
  /** Page that the door opens on. */
  readonly link: string
  readonly pages: readonly DefaultTheme.SidebarItem[]
}

export const DOORS: readonly Door[] = [
  {
    text: 'Shop owners',
    link: '/start',
    pages: [
      { text: 'Start', link: '/start' },
      { text: 'The owner’s pages', link: '/admin' },
      {
        text: 'Put it into your shop',
        items: [
          { text: 'A plain page', link: '/shops/plain-html' },
          { text: 'Shopify', link: '/shops/shopify' },
          { text: 'WooCommerce', link: '/shops/woocommerce' },
          { text: 'Google Tag Manager', link: '/shops/tag-manager' },
        ],
      },
      {
        text: 'Your programme',
        items: [
          { text: 'Who is rewarded, with what', link: '/programme' },
          { text: 'What shoppers see', link: '/widget' },
          { text: 'Consent and privacy', link: '/privacy' },
          { text: '“I got nothing”', link: '/troubleshooting' },
        ],
      },
    ],
  },
  {
    text: 'Developers',
    link: '/developers',
    pages: [
      { text: 'Five minutes', link: '/developers' },
      { text: 'The SDK', link: '/sdk' },
      { text: 'In your framework', link: '/frameworks' },
      { text: 'The elements', link: '/widget' },
      { text: 'The API', link: '/api' },
      {
        text: 'Reference',
        items: [
          { text: 'SDK', link: '/reference/sdk' },
          { text: 'Elements', link: '/reference/elements' },
          { text: 'Routes and codes', link: '/reference/routes' },
        ],
      },
      {
        text: 'The house',
        items: [
          { text: 'How it works', link: '/how-it-works' },
          { text: 'Contributing', link: '/contributing' },
          { text: 'Decisions', link: '/decisions/README' },
        ],
      },
    ],
  },
  {
    text: 'Operators',
    link: '/operations',
    pages: [
      { text: 'Operations', link: '/operations' },
      { text: 'Deploy', link: '/deploy' },
      { text: 'Commands', link: '/reference/commands' },
      { text: 'Scaling', link: '/scaling' },
      { text: 'Security', link: '/security' },
    ],
  },
]

/** All doors beside every page: a reader may be more than one person. */
export const SIDEBAR: DefaultTheme.SidebarItem[] = DOORS.map(({ text, pages }) => ({
  text,
  items: [...pages],
}))
