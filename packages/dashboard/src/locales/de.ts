import type { Messages } from '../language/texts.ts'
import { common } from './de/common.ts'
import { orders } from './de/orders.ts'
import { pages } from './de/pages.ts'
import { people } from './de/people.ts'
import { reasons } from './de/reasons.ts'
import { start } from './de/start.ts'

export const de: Messages = { ...common, ...start, ...pages, ...orders, ...people, ...reasons }
