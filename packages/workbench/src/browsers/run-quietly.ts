import { spawn } from 'node:child_process'

/** How a command ended: exit code (`null` when it was stopped or is missing) and all it printed. */
export interface Ended {
  readonly code: number | null
  readonly output: string
}

/** Runs a command without showing its output, and stops it after `limit` milliseconds. Never rejects. */
export function runQuietly(
  command: string,
  args: readonly string[],
  limit: number,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      timeout: limit,
      killSignal: 'SIGKILL',
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    }
    child.once('error', (error) => resolve({ code: null, output: error.message }))
    child.once('close', (code) => resolve({ code, output }))
  })
}
