/** What Goodword writes into its cookie: the version, then one or two visits. */
const REF = /^1(~[\w-]{3,64}\.([a-z][a-z\d-]{0,19})?\.[a-z\d]{1,9}\.[a-z\d]{8,24}){1,2}$/

/**
 * The friends' links that led a shopper here, for `ref` in the order token: the value of the cookie `goodword`.
 *
 * @param cookies The header `Cookie` of the request that places the order.
 * @returns `null` when there is none: this shop keeps links at once, so nobody sent the shopper. A shop that asks for consent first would
 * not say `ref` at all then. A cookie that somebody has changed is none too: with it the whole token would be refused.
 */
export function refOf(cookies: string | undefined): string | null {
  const values = (cookies ?? '').split('; ').flatMap((cookie) => /^goodword=(.*)$/.exec(cookie)?.[1] ?? [])
  return values.find((value) => REF.test(value)) ?? null
}
