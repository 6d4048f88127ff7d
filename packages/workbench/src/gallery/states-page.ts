import { inRepository } from '../root.ts'
import { type CheckedStates, stateTable } from './state-table.ts'

/** Where the docs keep the table. */
export const STATES_PAGE = inRepository('docs/reference/states.md')
/** The checks, by their path from the workbench. */
export const STATE_CHECKS = 'src/e2e/gallery.test.ts'

/** The page about what every state of the elements was asked. */
export const statesPage = (states: CheckedStates): string => `# States of the elements

For developers. Written by \`pnpm states\`, which tries each state of the elements; \`npm test\` asks the same. What the
checks are: [The elements](../widget.md#what-was-tried). See the states yourself: \`pnpm gallery\`.

In Chromium, 768 px wide, where nothing else is said; in Firefox 360 px wide.

${stateTable(states)}
`
