import { COOKIE_NAME } from '@goodword/protocol'

/** Takes everything of ours out of the storages: all our keys begin with the cookie's name. */
export function eraseStorages(...storages: readonly (Storage | undefined)[]): void {
  for (const storage of storages) {
    for (const key of Object.keys(storage ?? {})) if (key.startsWith(COOKIE_NAME)) storage?.removeItem(key)
  }
}
