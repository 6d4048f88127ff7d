import { posix } from 'node:path'
import { Visitor } from 'vite'
import { importsOf } from './imports-of.ts'
import { parse } from './parse.ts'
import type { SourceFile } from './source-files.ts'

/** Where rules are decided. Everything there is a function of its arguments, so that a decision can be replayed. */
export const DOMAIN = 'packages/server/src/domain'

const FORBIDDEN_NAMES = new Set(['process', 'crypto', 'performance', 'fetch', 'setTimeout', 'setInterval'])
const FORBIDDEN_MEMBERS = new Set(['Date.now', 'Math.random'])

/** What makes a file of `domain/` depend on more than its arguments, each as one sentence. */
export function impurities(file: SourceFile): string[] {
  return [...foreignImports(file), ...impureSyntax(file)].map((what) => `${file.path}: ${what}`)
}

function foreignImports(file: SourceFile): string[] {
  return importsOf(file)
    .filter((specifier) => {
      const inside = posix.join(posix.dirname(file.path), specifier).startsWith(`${DOMAIN}/`)
      return !(specifier.startsWith('.') && inside) && specifier !== '@goodword/protocol'
    })
    .map((specifier) => `imports ${specifier}`)
}

function impureSyntax(file: SourceFile): string[] {
  const found: string[] = []
  /** Identifiers that name a property, not a variable. */
  const properties = new Set<unknown>()
  const async = (node: { async: boolean }) => {
    if (node.async) found.push('has an async function')
  }
  new Visitor({
    AwaitExpression: () => void found.push('awaits'),
    FunctionDeclaration: async,
    FunctionExpression: async,
    ArrowFunctionExpression: async,
    Property: (node) => void (node.computed || node.shorthand || properties.add(node.key)),
    TSPropertySignature: (node) => void properties.add(node.key),
    MemberExpression: (node) => {
      if (node.computed) return
      properties.add(node.property)
      const { object, property } = node
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return
      const name = `${object.name}.${property.name}`
      if (FORBIDDEN_MEMBERS.has(name)) found.push(`uses ${name}`)
    },
    NewExpression: (node) => {
      const isDate = node.callee.type === 'Identifier' && node.callee.name === 'Date'
      if (isDate && node.arguments.length === 0) found.push('uses new Date() without a time')
    },
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date') found.push('uses Date()')
    },
    Identifier: (node) => {
      if (!properties.has(node) && FORBIDDEN_NAMES.has(node.name)) found.push(`uses ${node.name}`)
    },
  }).visit(parse(file).program)
  return found
}
