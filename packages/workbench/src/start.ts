import { buildAll } from './build/build-all.ts'
import { NPM_SHOP, SCRIPT_TAG_SHOP } from './demo/demo-shops.ts'
import { inRepository } from './root.ts'
import { announcement } from './start/announcement.ts'
import { busyPorts } from './start/busy-ports.ts'
import { freePorts } from './start/free-port.ts'

/** `npm start`: builds, then runs the server and both sample shops until Ctrl-C. */
const WANTED = [4400, SCRIPT_TAG_SHOP.port, NPM_SHOP.port]

try {
  console.log('Building')
  await buildAll({ say: (line) => console.log(`  ${line}`), types: false })

  const found = await freePorts(WANTED)
  for (const sentence of busyPorts(WANTED, found)) console.log(sentence)
  const [goodword = 0, scriptTagShop = 0, npmShop = 0] = found
  // Loads the packages, so it must wait until they are built.
  const { startDemo } = await import('./start/start-demo.ts')
  const demo = await startDemo(inRepository('.data'), { goodword, scriptTagShop, npmShop })
  console.log(announcement(demo))

  // A terminal sends Ctrl-C to every process of the group and the launcher passes it on too: one is enough.
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    console.log('\nStopping')
    await demo.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
