import { common } from './en/common.ts'
import { orders } from './en/orders.ts'
import { pages } from './en/pages.ts'
import { people } from './en/people.ts'
import { reasons } from './en/reasons.ts'
import { start } from './en/start.ts'

/** English: the language that is always there, and the list of all texts. `{name}` stands for a value. */
export const en = { ...common, ...start, ...pages, ...orders, ...people, ...reasons }
