/** Whose spending a row counts: the whole programme's, or one advocate's. */
export function spendingScope(advocateId: string | undefined): string {
  return advocateId === undefined ? 'programme' : `advocate/${advocateId}`
}
