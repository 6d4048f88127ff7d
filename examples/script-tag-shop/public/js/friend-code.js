/** What a friend of a customer pays less, in cents, once for each order. */
export const FRIEND_DISCOUNT = 500

const KEY = 'moss-and-clay-friend'
/** Used where the browser refuses storage: the code then lives as long as the page. @type {string | undefined} */
let kept

/**
 * Whether this can be the code of a customer. Whose it is, Goodword knows; the shop grants the same to all of them.
 *
 * @param {unknown} value
 * @returns {value is string}
 */
export function isFriendCode(value) {
  return typeof value === 'string' && /^[\w-]{3,64}$/.test(value)
}

/** @returns {string | undefined} the code that the friend wants to use with the next order */
export function readFriendCode() {
  try {
    const stored = localStorage.getItem(KEY)
    return isFriendCode(stored) ? stored : undefined
  } catch {
    return kept
  }
}

/** @param {string | undefined} code `undefined` forgets it: the order was made */
export function keepFriendCode(code) {
  kept = code
  try {
    if (code) localStorage.setItem(KEY, code)
    else localStorage.removeItem(KEY)
  } catch {
    // Private windows and full disks: `kept` is all there is.
  }
  dispatchEvent(new Event(KEY))
}

/**
 * Calls `listener` when a code is kept or forgotten, in this tab or another one.
 *
 * @param {() => void} listener
 */
export function onFriendCodeChange(listener) {
  addEventListener(KEY, listener)
  addEventListener('storage', (event) => event.key === KEY && listener())
}

/** Takes the code from Goodword's welcome banner when the friend asks for the offer there. */
export function takeFriendCodes() {
  document.addEventListener('goodword-apply', (event) => {
    const code = event instanceof CustomEvent ? event.detail.code : undefined
    if (!isFriendCode(code)) return
    keepFriendCode(code)
    // Says that the shop has taken it.
    event.preventDefault()
  })
}
