/** `docs/reference/commands.md`, from what the command says about itself. */
export function commandsPage(help: (...words: string[]) => string): string {
  const overview = help()
  const commands = [...overview.matchAll(/^ {2}((?:[a-z-]+ ?)+?)(?: [A-Z]+)? {2,}\S/gm)].map(
    ([, name = '']) => name.trim(),
  )
  const sections = commands.map((name) => `## \`goodword ${name}\`\n\n${shown(help(...name.split(' ')))}`)
  return `# Commands

For operators. Made from \`goodword --help\` by \`pnpm reference\`. How they work together: [Operations](../operations.md).

${shown(overview)}

${sections.join('\n\n')}
`
}

const shown = (text: string): string => `\`\`\`text\n${text.trim()}\n\`\`\``
