import type { DefaultTheme } from 'vitepress'

/** Pages by their names, in reading order; some stand together under a heading. */
type Pages = Readonly<Record<string, string | Readonly<Record<string, string>>>>

/** One way into the docs: who comes through it, and the pages behind. It opens on the first one. */
const BEHIND: Readonly<Record<string, Pages>> = {
  'Shop owners': {
    Start: '/start',
    'The owner’s pages': '/admin',
    'Put it into your shop': {
      'A plain page': '/shops/plain-html',
      Shopify: '/shops/shopify',
      WooCommerce: '/shops/woocommerce',
      'Google Tag Manager': '/shops/tag-manager',
    },
    'Your programme': {
      'Who is rewarded, with what': '/programme',
      'What shoppers see': '/widget',
      'Consent and privacy': '/privacy',
      '“I got nothing”': '/troubleshooting',
    },
  },
  Developers: {
    'Five minutes': '/developers',
    'The SDK': '/sdk',
    'In your framework': '/frameworks',
    'The elements': '/widget',
    'The API': '/api',
    Reference: {
      SDK: '/reference/sdk',
      Elements: '/reference/elements',
      'States of the elements': '/reference/states',
      'Routes and codes': '/reference/routes',
    },
    'The house': {
      'How it works': '/how-it-works',
      Contributing: '/contributing',
      Decisions: '/decisions/README',
    },
  },
  Operators: {
    Operations: '/operations',
    Deploy: '/deploy',
    Commands: '/reference/commands',
    Scaling: '/scaling',
    Security: '/security',
  },
}

const itemsOf = (pages: Pages): DefaultTheme.SidebarItem[] =>
  Object.entries(pages).map(([text, link]) =>
    typeof link === 'string' ? { text, link } : { text, items: itemsOf(link) },
  )

/** All doors beside every page: a reader may be more than one person. */
export const SIDEBAR: DefaultTheme.SidebarItem[] = Object.entries(BEHIND).map(([text, pages]) => ({
  text,
  items: itemsOf(pages),
}))

/** The doors themselves, over every page. */
export const DOORS: DefaultTheme.NavItemWithLink[] = SIDEBAR.map(({ text = '', items }) => ({
  text,
  link: items?.[0]?.link ?? '/',
}))
