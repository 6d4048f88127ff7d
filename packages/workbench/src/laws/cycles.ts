import type { ModuleGraph } from './module-graph.ts'

/**
 * Import cycles, each as the files along it with the first one repeated at the end. Type-only imports count:
 * files that need each other's types cannot be understood one by one.
 */
export function cycles(graph: ModuleGraph): string[][] {
  const found: string[][] = []
  const done = new Set<string>()
  const path: string[] = []
  const walk = (file: string): void => {
    const start = path.indexOf(file)
    if (start >= 0) found.push([...path.slice(start), file])
    if (start >= 0 || done.has(file)) return
    path.push(file)
    for (const next of graph.get(file) ?? []) walk(next)
    path.pop()
    done.add(file)
  }
  for (const file of graph.keys()) walk(file)
  return found
}
