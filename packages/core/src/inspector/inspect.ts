/** The part that is loaded when a developer asks. */
export { explain } from './explain.ts'
export { showOverlay } from './overlay.ts'
