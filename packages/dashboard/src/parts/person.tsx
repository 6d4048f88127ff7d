import type { AdminAdvocate } from '@goodword/protocol'
import { useTexts } from '../app.ts'
import { hashOf } from '../route.ts'

/** What is known of somebody. */
type Known = Partial<Pick<AdminAdvocate, 'name' | 'email' | 'customerId'>>

/** Somebody's name, else address, else the shop's own number: whatever is known; leads to their page. */
export function Person({ id, ...known }: Known & { readonly id: string }) {
  const texts = useTexts()
  return <a href={hashOf('advocates', id)}>{nameOf(known) ?? texts.say('nobody_named')}</a>
}

export function nameOf({ name, email, customerId }: Known): string | undefined {
  return name || email || customerId
}
