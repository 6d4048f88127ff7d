export * from './error.ts'
export * from './goodword.ts'
