import { expect, it } from 'vitest'
import type { Explanation } from './explanation.ts'
import { explanationText } from './explanation-text.ts'

const explanation: Explanation = {
  ...{ version: '0.1.0', shop: 'pk_sample', api: 'https://refer.example/', consent: 'granted' },
  touches: [{ code: 'ANNA-7Q2', channel: 'e  mail', at: new Date(0), cookieDaysLeft: 60 }],
  ...{ keptIn: 'cookie', safari: 'kept', waiting: [], dryRun: undefined },
}

it('has a line for each touch, reason and reward, and is the same JSON as before', () => {
  const text = explanationText(explanation)
  expect(text.split('\n')).toContain(
    '    { "code": "ANNA-7Q2", "channel": "e  mail", "at": "1970-01-01T00:00:00.000Z", "cookieDaysLeft": 60 }',
  )
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(explanation)))
})
