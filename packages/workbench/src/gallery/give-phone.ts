/** What phones have and a desktop browser that plays one lacks: a share sheet. Runs in the page. */
export function givePhone(): void {
  Object.defineProperty(navigator, 'share', { value: async () => {}, configurable: true })
}
