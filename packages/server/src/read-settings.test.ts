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
    }
    const read = () => readSettings(wrong)
    for (const name of Object.keys(wrong)) expect(read).toThrow(name)
  })

  it.each(['1e3', '-1', '65536', '', ' 80'])('refuses the port %j', (port) => {
    expect(() => readSettings({ GOODWORD_PORT: port })).toThrow('GOODWORD_PORT must be a port number')
  })
})
