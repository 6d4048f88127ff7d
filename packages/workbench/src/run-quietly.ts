import { spawn } from 'node:child_process'

/** How a command ended: exit code (`null` when it was stopped or is missing) and all it printed. */
export interface Ended {
  readonly code: number | null
  readonly output: string
  /** What programs read: its standard output alone. */
  readonly answer: string
}

export interface QuietOptions {
  readonly cwd?: string
  /** Added to this process's own environment. */
  readonly env?: Readonly<Record<string, string>>
  /** Stops the command when aborted. */
  readonly signal?: AbortSignal
  /** Who runs it. @default this process's own user */
  readonly user?: { readonly uid: number; readonly gid: number } | undefined
}

/** Runs a command without showing its output, and stops it after `limit` milliseconds. Never rejects. */
export function runQuietly(
  command: string,
  args: readonly string[],
  limit: number,
  { cwd, env, signal, user }: QuietOptions = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      ...user,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      timeout: limit,
      signal,
      // npm's commands are .CMD files on Windows, which only a shell can start.
      shell: command.endsWith('.CMD'),
    })
    let output = ''
    let answer = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      answer += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.once('error', (error) => resolve({ code: null, output: error.message, answer }))
    child.once('close', (code, by) => {
      const all = by ? `${output}\nstopped by ${by} (limit ${limit / 1000} s)` : output
      resolve({ code, output: all, answer })
    })
  })
}
