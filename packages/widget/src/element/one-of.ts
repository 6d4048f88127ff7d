/** What an attribute says, if it is known; the first is what everything else reads as. */
export function oneOf<Value extends string>(
  element: Element,
  attribute: string,
  known: readonly [Value, ...Value[]],
): Value {
  const given = element.getAttribute(attribute)
  return known.find((value) => value === given) ?? known[0]
}
