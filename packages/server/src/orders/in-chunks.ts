/** Values of one question: databases limit them, and each length is a query of its own to compile. */
const CHUNK = 50

/**
 * Asks about any number of values, so many at a time, each once.
 *
 * @example const advocates = await inChunks(codes, (some) => reads.advocatesByCode(shopId, some))
 */
export async function inChunks<V, T>(
  values: readonly V[],
  ask: (some: readonly V[]) => Promise<Iterable<T>>,
): Promise<T[]> {
  const each = [...new Set(values)]
  const found: T[] = []
  for (let start = 0; start < each.length; start += CHUNK) {
    for (const one of await ask(each.slice(start, start + CHUNK))) found.push(one)
  }
  return found
}
