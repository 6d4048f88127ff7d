export * from './element.tsx'
export { LANGUAGES } from './language.ts'
export type { Message, Plural } from './message.ts'
export type { Messages, TextKey } from './texts.ts'
