import { startServer } from '@goodword/server'

const server = await startServer({ dataFolder: '.data', publicUrl: 'https://refer.shop.example' })
process.once('SIGTERM', () => server.close())
