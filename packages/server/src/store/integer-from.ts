/**
 * Reads an integer that the database sent as text, because its type holds more than a number can.
 *
 * @throws RangeError when it is no integer, or too large to be exact: a wrong sum of money is worse than no answer
 */
export function integerFrom(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('the database sent a number that is not exact here')
  return value
}
