import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'

const module = JSON.stringify(new URL('stop-with-npm.mjs', import.meta.url).href)
/** Says its process id, then would run for a minute. */
const child = `import { stopWithNpm } from ${module}
  process.on('SIGTERM', () => { console.log('stopped'); process.exit(0) })
  stopWithNpm()
  setTimeout(() => console.log('not stopped'), 60_000)
  console.log('up')`

it.skipIf(process.platform === 'win32')('stops a launcher whose shell was killed', async () => {
  const env = { ...process.env, npm_lifecycle_event: 'start', CHILD: child, NODE: process.execPath }
  const shell = spawn('sh', ['-c', '"$NODE" --input-type=module -e "$CHILD"; true'], { env })
  let printed = ''
  for await (const text of shell.stdout.setEncoding('utf8')) {
    printed += text
    if (text.includes('up')) shell.kill('SIGKILL')
  }
  expect(printed).toBe('up\nstopped\n')
})
