/**
 * The one rounding rule: to the nearest whole unit, and exactly half goes up, in favour of the person who is rewarded. Every
 * share of an amount is made here. In BigInt, because amount × share leaves the safe integers long before either does.
 *
 * @param part numerator of the share, not negative
 * @param whole denominator, above zero
 * @example shareOf(4990, 1000, 10_000) // 499: 10 % of 49.90
 * @example shareOf(5, 1, 2)            // 3
 */
export function shareOf(minor: number, part: number, whole: number): number {
  const [amount, numerator, denominator] = [BigInt(minor), BigInt(part), BigInt(whole)]
  return Number((2n * amount * numerator + denominator) / (2n * denominator))
}

/**
 * Splits an amount by weights so that the parts add up to exactly the amount: each part is what the rounded running total
 * grows by, so the one rounding rule holds and no cent is lost or made.
 *
 * @throws RangeError when there is no weight to split by
 * @example split(1000, [1, 1, 1]) // [333, 334, 333]
 */
export function split(minor: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  if (whole <= 0) throw new RangeError('nothing to split by')
  let weight = 0
  let given = 0
  return weights.map((one) => {
    weight += one
    const upTo = shareOf(minor, weight, whole)
    const part = upTo - given
    given = upTo
    return part
  })
}
