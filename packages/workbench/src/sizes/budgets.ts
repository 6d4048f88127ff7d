import type { TagFile, TagSizes } from './measure-tag.ts'

/** What a page loads at one moment, and how many bytes after brotli it may cost. */
export interface Budget {
  readonly name: string
  /** When a browser loads it. */
  readonly when: string
  readonly files: readonly TagFile[]
  readonly most: number
}

export const BUDGETS: readonly Budget[] = [
  { name: '`goodword.js`', when: 'on every page', files: ['script'], most: 3600 },
  {
    name: 'engine + transport',
    when: 'when there is something to tell the server',
    files: ['engine', 'transport'],
    most: 9600,
  },
  {
    name: 'invitation + transport',
    when: 'until `<goodword-invite>` can be seen',
    files: ['invite', 'transport'],
    most: 20_000,
  },
  {
    name: 'banner + transport',
    when: 'until `<goodword-welcome>` can be seen, for friends only',
    files: ['welcome', 'transport'],
    most: 20_000,
  },
  {
    name: 'rating + transport',
    when: 'until `<goodword-thanks>` can be seen',
    files: ['thanks', 'transport'],
    most: 20_000,
  },
]

/** Bytes of all files of a budget, each compressed by itself. */
export function spent(budget: Budget, sizes: TagSizes): number {
  return budget.files.reduce((sum, file) => sum + sizes[file], 0)
}

/** Budgets that are exceeded, each as one sentence. */
export function overspent(sizes: TagSizes): string[] {
  return BUDGETS.filter((budget) => spent(budget, sizes) > budget.most).map((budget) => {
    const bytes = spent(budget, sizes)
    return `${budget.name} takes ${bytes} bytes of brotli, ${bytes - budget.most} more than its budget of ${budget.most}: run pnpm sizes to see what each part costs`
  })
}
