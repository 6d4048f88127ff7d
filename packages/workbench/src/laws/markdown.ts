import GithubSlugger from 'github-slugger'

/** Where the links and pictures of a Markdown file lead, as they are written there. Code is no link. */
export function markdownLinks(text: string): string[] {
  const prose = withoutCode(text)
  const patterns = [
    /\]\(\s*<?([^)\s>]+)/g,
    /<(?:a|img)\s[^>]*?\b(?:href|src)="([^"]+)"/g,
    /^\[[^\]]+\]:\s*(\S+)/gm,
  ]
  return patterns.flatMap((pattern) => [...prose.matchAll(pattern)].map(([, target = '']) => target))
}

/** What an address may point at behind its `#`: the headings, as GitHub and our site name them. */
export function markdownAnchors(text: string): Set<string> {
  const slugger = new GithubSlugger()
  const headings = withoutFences(text).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)
  return new Set([...headings].map(([, heading = '']) => slugger.slug(plain(heading))))
}

/** What stands in the typeface of code: in fences, and between backticks. */
export function markdownCode(text: string): string[] {
  const fences = [...text.matchAll(FENCE)].map(([fence]) => fence.replace(/^.*\n|\n.*$/g, ''))
  const inline = [...withoutFences(text).matchAll(/(`+)([^`][\s\S]*?)\1/g)].map(([, , code = '']) => code)
  return [...fences, ...inline]
}

const FENCE = /^( *)(```+|~~~+)[\s\S]*?^\1\2\s*$/gm
const withoutFences = (text: string): string => text.replace(FENCE, '')
const withoutCode = (text: string): string => withoutFences(text).replace(/(`+)[^`][\s\S]*?\1/g, '')
/** A heading's words without their marks. */
const plain = (heading: string): string =>
  heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '')
