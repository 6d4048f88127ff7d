/** A day in milliseconds. The rules count in it and import nothing from outside, so it stands with them. */
export const DAY = 24 * 60 * 60 * 1000
