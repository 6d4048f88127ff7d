export * from './create-goodword.ts'
export * from './error.ts'
export * from './goodword.ts'
export * from './options.ts'
