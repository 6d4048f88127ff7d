import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ENGINE } from '../fixtures/test-database.ts'
import { type TestShop, testShop } from '../fixtures/test-shop.ts'
import { typeCommand } from '../fixtures/type-command.ts'
import { sealedSecrets } from '../shops/sealed-secrets.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

const type = (line: string, environment?: Record<string, string>) => typeCommand(shop, line, environment)

const COMMANDS = [
  'serve',
  'migrate',
  'shop create',
  'tag',
  'key rotate',
  'backup',
  'person export',
  'person erase',
]

const MAKE =
  'shop create --name Sample --currency EUR --origin https://shop.example --landing-url https://shop.example/ ' +
  '--advocate-reward 10.00 --friend-reward 5.00'

describe('the command line', () => {
  it('prints the tag under the address that browsers know', async () => {
    const environment = { GOODWORD_PUBLIC_URL: 'https://shop.example/goodword/' }
    const { code, said } = await type('tag --shop pk_demo --consent required', environment)
    expect([code, said]).toEqual([
      0,
      expect.stringContaining('src="https://shop.example/goodword/goodword.js"'),
    ])
  })

  it('lists its commands and settings', async () => {
    const { code, said } = await type('--help')
    expect(code).toBe(0)
    for (const word of [...COMMANDS, 'DATABASE_URL']) {
      expect(said).toContain(word)
    }
  })

  it.each(COMMANDS)('explains %s', async (command) => {
    const { code, said } = await type(`${command} --help`)
    expect([code, said]).toEqual([0, expect.stringContaining(`goodword ${command}`)])
  })

  it.each([
    ['sevre', 'no command'],
    ['shop', 'no command'],
    ['migrate now', 'now'],
    ['migrate --fast', '--fast'],
    ['shop create', '--name is missing'],
    ['tag', '--shop is missing'],
    ['tag --shop pk_demo', '--consent is missing'],
    ['tag --shop sk_demo --consent granted', '--shop must be'],
    ['tag --shop pk_demo --consent maybe', '--consent must be'],
    ['key rotate', 'which shop'],
    ['key rotate x --grace-days soon', '--grace-days'],
    ['backup', 'which file'],
    ['person export --shop x', 'say who'],
    ['person erase --email a@example.test', '--shop is missing'],
  ])('says what is wrong with "%s"', async (line, word) => {
    const { code, complained } = await type(line)
    expect([code, complained]).toEqual([2, expect.stringContaining(word)])
  })

  it('names all wrong settings at once', async () => {
    const wrong = { GOODWORD_PORT: 'x', DATABASE_URL: 'mysql://h/d' }
    const { code, complained } = await type('migrate', wrong)
    expect(code).toBe(2)
    for (const name of Object.keys(wrong)) expect(complained).toContain(name)
  })

  it('says that a database does not answer', async () => {
    const { code, complained } = await type('migrate', { DATABASE_URL: 'postgres://a@127.0.0.1:1/none' })
    expect([code, complained]).toEqual([1, expect.stringContaining('does not answer')])
  })

  it('makes a shop beside a running store', async () => {
    const { code, said } = await type(`${MAKE} --json`)
    expect(code).toBe(0)
    const made = JSON.parse(said)
    expect(await shop.store.shop(made.shopId)).toMatchObject({ name: 'Sample', currency: 'EUR' })
    const [sealed = ''] = await sealedSecrets(shop.store, made.shopId, 0)
    expect(shop.vault.open(sealed)).toBe(made.secretKey)
  })

  it('says what each order costs, and that nobody has weighed that against what it brings', async () => {
    for (const line of [MAKE, `${MAKE} --json`]) {
      const { complained } = await type(line)
      expect(complained).toContain('15.00 EUR in rewards')
      expect(complained).toContain('Nobody has weighed')
      expect(complained).toContain('npx @goodword/server admin link')
    }
    expect((await type(MAKE.replaceAll('EUR', 'JPY').replaceAll('.00', ''))).complained).toContain('15 JPY')
  })

  it('refuses a shop that cannot be right with a sentence, not with a stack', async () => {
    const { code, complained } = await type(MAKE.replace('EUR', 'EURO'))
    expect([code, complained]).toEqual([1, 'currency EURO is not an ISO 4217 code.'])
  })

  it.each([
    ['--share-host refer.example', 'shareHosts: refer.example belongs to another shop.'],
    ['--publishable-key pk_taken', 'publishableKey: pk_taken belongs to another shop.'],
  ])('names what another shop has already: %s', async (option, sentence) => {
    expect((await type(`${MAKE} ${option}`)).code).toBe(0)
    expect(await type(`${MAKE} ${option}`)).toEqual({ code: 1, said: '', complained: sentence })
  })

  it('gives a shop a new secret key', async () => {
    const { code, said } = await type(`key rotate ${shop.shopId} --grace-days 1`)
    expect(code).toBe(0)
    const [sealed = ''] = await sealedSecrets(shop.store, shop.shopId, Date.now())
    expect(said).toContain(shop.vault.open(sealed))
    expect((await type('key rotate nobody')).complained).toBe('there is no shop nobody.')
  })

  describe('with another master key than the shops were made with', () => {
    const lost = { GOODWORD_MASTER_KEY: Buffer.alloc(32, 7).toString('base64url') }

    it.each([MAKE, 'person erase --email anna@example.test --shop', 'key rotate'])(
      'refuses %s and says why',
      async (line) => {
        const { code, complained } = await type(line === MAKE ? line : `${line} ${shop.shopId}`, lost)
        expect([code, complained]).toEqual([1, expect.stringContaining('opens none of their secret keys')])
        expect(complained).toContain(`--master-key-lost\`; the shops are ${shop.shopId}`)
      },
    )

    it('makes a new secret key once it is said to be lost', async () => {
      const { code, said } = await type(`key rotate ${shop.shopId} --master-key-lost`, lost)
      expect([code, said]).toEqual([0, expect.stringContaining('they wait for confirmation')])
      expect((await type(`key rotate ${shop.shopId}`, lost)).code).toBe(0)
    })
  })

  it('tells what is kept about a person, and forgets it', async () => {
    await shop.join('anna@example.test')
    const who = `--shop ${shop.shopId} --email anna@example.test`
    const told = await type(`person export ${who}`)
    expect(JSON.parse(told.said)).toMatchObject({ advocates: [{ email: 'anna@example.test' }] })
    expect((await type(`person erase ${who}`)).said).toContain('advocates')
    expect((await type(`person export ${who}`)).said).not.toContain('anna')
    expect((await type(`person erase ${who}`)).said).toBe('Nothing was kept about this person.')
  })

  it.runIf(ENGINE === 'sqlite')('backs up, and says what else is needed', async () => {
    const { code, complained } = await type(`backup ${shop.folder}/copy.sqlite`)
    expect([code, complained]).toEqual([0, expect.stringContaining('master.key')])
    expect((await type(`backup ${shop.folder}/copy.sqlite`)).code).toBe(1)
    expect((await type(`backup ${shop.folder}/copy.sqlite --replace`)).code).toBe(0)
  })

  it.runIf(ENGINE === 'postgres')('leaves the backup of PostgreSQL to PostgreSQL', async () => {
    expect((await type('backup x')).complained).toContain('pg_dump')
  })
})
