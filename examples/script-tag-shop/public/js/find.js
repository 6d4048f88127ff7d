/**
 * The element of this page with an id that its HTML has for certain.
 *
 * @template {Element} T
 * @param {string} id
 * @param {{ new (): T, prototype: T }} type
 * @returns {T}
 */
export function find(id, type) {
  const element = document.getElementById(id)
  if (element instanceof type) return element
  throw new TypeError(`this page has no ${type.name} "${id}"`)
}
