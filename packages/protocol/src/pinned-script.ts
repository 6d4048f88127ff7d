import { PATHS } from './names.ts'

/**
 * Path of the script of one version, which never changes: the form that can be pinned by an integrity value.
 *
 * @example pinnedScript('1.2.3') // '/goodword-1.2.3.js'
 */
export const pinnedScript = (version: string): string => PATHS.script.replace(/\.js$/, `-${version}.js`)
