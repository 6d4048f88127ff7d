/**
 * Minor units by currency, from the list that the ISO 4217 maintenance agency publishes.
 * Not from Intl: its digits follow CLDR, which changes them with the habits of cash (and from one engine to the next).
 *
 * @see https://www.six-group.com/en/products-services/financial-information/data-standards.html
 */
const TWO_DIGITS =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW ' +
  'CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF ' +
  'IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK ' +
  'MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP ' +
  'SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG ' +
  'YER ZAR ZMW ZWG'
const NO_DIGITS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
const THREE_DIGITS = 'BHD IQD JOD KWD LYD OMR TND'
const FOUR_DIGITS = 'CLF UYW'

function table(): ReadonlyMap<string, number> {
  const digits = new Map<string, number>()
  for (const [list, count] of [
    [NO_DIGITS, 0],
    [TWO_DIGITS, 2],
    [THREE_DIGITS, 3],
    [FOUR_DIGITS, 4],
  ] as const) {
    for (const code of list.split(' ')) digits.set(code, count)
  }
  return digits
}

const DIGITS = /* @__PURE__ */ table()

/** Digits after the point of an ISO 4217 currency, or `undefined` when the code is not in the table. */
export function minorUnits(currency: string): number | undefined {
  return DIGITS.get(currency)
}
