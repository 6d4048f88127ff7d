/** The part of all values that may be out of the ordinary, as one in so many. */
const ONE_IN = 10

/**
 * The sum of values of which the largest tenth count no more than the next smaller one: one huge order, or one account that the shop's own
 * people test with, must not make all customers look like that.
 *
 * @param values not negative
 * @example typicalSum([20, 20, 20, 5000]) // 80
 */
export function typicalSum(values: readonly number[]): number {
  const rising = values.toSorted((a, b) => a - b)
  const most = rising[rising.length - Math.ceil(rising.length / ONE_IN) - 1]
  return most === undefined ? 0 : rising.reduce((sum, value) => sum + Math.min(value, most), 0)
}
