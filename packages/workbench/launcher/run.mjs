// @ts-check
import { spawn } from 'node:child_process'
import { constants } from 'node:os'

const FORWARDED = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Runs a command to its end and passes on the signals that arrive meanwhile, so that Ctrl-C and `kill` stop
 * the child first and leave nothing behind. The child's standard input is closed: nothing can ask.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {boolean} [options.npmCommand] npm's commands are .cmd files on Windows, which only a shell can start
 * @param {boolean} [options.capture] keep what the child prints instead of showing it
 * @returns {Promise<{ code: number, output: string }>} exit code: 128 + n after signal n, 127 where there is no such command
 */
export function run(command, args, { cwd, env, npmCommand = false, capture = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd,
      env,
      stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'],
      shell: npmCommand && process.platform === 'win32',
    })
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      output += text
    })
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => void child.kill(signal)
    for (const signal of FORWARDED) process.on(signal, forward)
    /** @param {number} code */
    const end = (code) => {
      for (const signal of FORWARDED) process.off(signal, forward)
      resolve({ code, output: output.trim() })
    }
    child.once('error', () => end(127))
    child.once('close', (code, signal) => end(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}
