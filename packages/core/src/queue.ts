import { QUEUE_NAME } from '@goodword/protocol'
import type { Goodword } from './goodword.ts'
import { warn } from './warn.ts'

/** What pages push: the name of a method of `Goodword`, then its arguments. */
type Command = [name: string, ...args: unknown[]]

/**
 * Runs the commands that the page pushed before the script was there, and each later one at once.
 * The page's array stays the same object. Nothing thrown here reaches the page.
 */
export function takeQueue(goodword: Goodword): void {
  const page: typeof globalThis & { [QUEUE_NAME]?: Command[] } = globalThis
  page[QUEUE_NAME] ??= []
  const queue = page[QUEUE_NAME]
  const run = async ([name, ...args]: Command) => {
    const method: unknown = Object.hasOwn(goodword, name) && Reflect.get(goodword, name)
    if (typeof method !== 'function') throw new Error(`there is no command "${name}"`)
    await method(...args)
  }
  const push = (...commands: Command[]) => {
    for (const command of commands) run(command).catch((error) => warn(error.message))
    return 0
  }
  push(...queue.splice(0))
  queue.push = push
}
