import { ApiError } from '../api/api-error.ts'
import type { Typed } from '../state/draft.ts'

const ORIGINS = /(?:^|\.)allowedOrigins(?:\..*)?$/
const ADDRESS = /(?:^|\.)landingUrl$/

/**
 * What the server says about a shop's fields, as it concerns what was typed: where no origins were typed, the address stands for them, and
 * what is wrong with them is wrong with it.
 */
export function shopRefusal(error: ApiError, typed: Typed): ApiError {
  const { problem, fields } = error
  if (!problem || (typed['shop.allowedOrigins'] ?? '').trim() !== '') return error
  const wrong = fields.find(({ field }) => ORIGINS.test(field))
  if (!wrong) return error
  const errors = fields.filter(({ field }) => !ORIGINS.test(field))
  const isSaid = errors.some(({ field }) => ADDRESS.test(field))
  const field = wrong.field.replace(/allowedOrigins.*$/, 'landingUrl')
  return new ApiError(
    { ...problem, errors: isSaid ? errors : [{ ...wrong, field }, ...errors] },
    { cause: error },
  )
}
