/**
 * Does `work` for every item, at most `limit` of them at once.
 *
 * @returns the results in the order of the items
 */
export async function severalAtATime<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = items.entries()
  const worker = async () => {
    // One iterator for all workers: each takes the next item that nobody has taken.
    for (const [index, item] of waiting) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: limit }, worker))
  return results
}
