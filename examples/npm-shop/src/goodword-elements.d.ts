/** Goodword's elements in the app's JSX. */
import type {} from '@goodword/widget/preact'
