/**
 * Writes day and month; with the year when it is not this year: `14 March`. Apart from the other texts, because no first
 * view of the invitation tells a date.
 *
 * @param lang BCP 47 tag, whose region chooses the format.
 * @param month `short` is as short as the language allows: `14 Mar`.
 */
export function writeDay(lang: string, time: number, month: 'long' | 'short' = 'long'): string {
  const date = new Date(time)
  const otherYear = date.getFullYear() !== new Date().getFullYear()
  return new Intl.DateTimeFormat(lang, {
    day: 'numeric',
    month,
    ...(otherYear && { year: 'numeric' }),
  }).format(date)
}
