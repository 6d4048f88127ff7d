import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** A server of the bench in a process of its own. It ends when this process does. */
export interface BenchProcess {
  readonly port: number
  /** Most memory that it has had so far, in megabytes. Linux only. */
  memory(): number
  /** Memory that it has now, in megabytes. Linux only. */
  memoryNow(): number
  /** Time that it has computed so far, on all cores, in microseconds. Linux only. */
  cpu(): number
  stop(): Promise<void>
  /** `kill -9`: the process has no chance to finish anything. */
  kill(): Promise<void>
  /** Whether it still runs. */
  isAlive(): boolean
}

/** Clock ticks of /proc, in microseconds: 100 a second on every Linux that Node runs on. */
const TICK = 10_000

/**
 * Starts a file of this folder and waits for the port that it prints.
 *
 * @param nodeArgs options for Node itself, such as `--cpu-prof`
 */
export async function benchProcess(
  file: string,
  args: readonly string[],
  nodeArgs: readonly string[] = [],
): Promise<BenchProcess> {
  const child = spawn(process.execPath, [...nodeArgs, `${import.meta.dirname}/${file}`, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const port = await portOf(child)
  return {
    port,
    memory: () => megabytes(child.pid, 'VmHWM'),
    memoryNow: () => megabytes(child.pid, 'VmRSS'),
    cpu() {
      // The name of the process, in brackets, may hold spaces; after it the 12th and 13th field are user and system time.
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      return (Number(fields[11]) + Number(fields[12])) * TICK
    },
    isAlive: () => child.exitCode === null && child.signalCode === null,
    async kill() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.stdin?.end()
      await ended
    },
  }
}

function megabytes(pid: number | undefined, field: string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1000
}

async function portOf(child: ChildProcess): Promise<number> {
  if (!child.stdout) throw new Error('the process has no output')
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line).port
  throw new Error('the process ended before it listened')
}
