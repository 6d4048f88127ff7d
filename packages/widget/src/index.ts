export * from './element.tsx'
export { LANGUAGES } from './language.ts'
export type { Message, Messages, Plural, TextKey } from './texts.ts'
