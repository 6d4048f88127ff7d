import { describe, expect, it } from 'vitest'
import { readSettings } from './read-settings.ts'

describe('readSettings', () => {
  it('needs no setting, and then listens on this machine only', () => {
    expect(readSettings({})).toEqual({
      server: { port: 4400, host: '127.0.0.1', dataFolder: '.data' },
      logLevel: 'info',
    })
  })

  it('takes what the environment says', () => {
    const { server } = readSettings({
      GOODWORD_PORT: '0',
      GOODWORD_HOST: '::1',
      GOODWORD_DATA: '/srv/goodword',
      GOODWORD_PUBLIC_URL: 'https://shop.example/goodword',
    })
    expect(server).toEqual({
      port: 0,
      host: '::1',
      dataFolder: '/srv/goodword',
      publicUrl: 'https://shop.example/goodword',
    })
  })

  it('names all mistakes in one message', () => {
    const wrong = {
      GOODWORD_PORT: '70000',
      GOODWORD_HOST: 'two words',
      GOODWORD_DATA: '',
      GOODWORD_PUBLIC_URL: 'shop.example',
      GOODWORD_LOG_LEVEL: 'loud',
      GOODWORD_MASTER_KEY: 'short',
      GOODWORD_TRUSTED_PROXIES: '10.0.0.0/8, proxy.example',
      DATABASE_URL: 'mysql://localhost/shop',
      GOODWORD_PROT: '4400',
    }
    const read = () => readSettings(wrong)
    for (const name of Object.keys(wrong)) expect(read).toThrow(name)
  })

  it('takes a PostgreSQL database, a master key and trusted proxies', () => {
    const { server } = readSettings({
      DATABASE_URL: 'postgresql://goodword:secret@db.example:5432/goodword',
      GOODWORD_MASTER_KEY: Buffer.alloc(32, 7).toString('base64url'),
      GOODWORD_TRUSTED_PROXIES: '10.0.0.0/8, ::1',
    })
    expect(server).toMatchObject({
      databaseUrl: 'postgresql://goodword:secret@db.example:5432/goodword',
      masterKey: Buffer.alloc(32, 7),
      trustedProxies: ['10.0.0.0/8', '::1'],
    })
  })

  it('never repeats what it refuses: it may be a secret', () => {
    const read = () => readSettings({ GOODWORD_MASTER_KEY: 'hunter2', DATABASE_URL: 'mysql://u:hunter2@h/d' })
    expect(read).toThrow('GOODWORD_MASTER_KEY')
    expect(read).not.toThrow('hunter2')
  })

  it.each(['1e3', '-1', '65536', '', ' 80'])('refuses the port %j', (port) => {
    expect(() => readSettings({ GOODWORD_PORT: port })).toThrow('GOODWORD_PORT must be a port number')
  })
})
