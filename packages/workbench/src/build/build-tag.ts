import type { Plugin } from 'vite'
import { bundleConfig } from './bundle.ts'
import { compressTag } from './compress-tag.ts'
import { pinTag } from './pin-tag.ts'
import { type Say, step } from './step.ts'
import { CHUNK_MODES, TAG_PLACE, type TagPlace, tagBuilds } from './tag-files.ts'

export interface TagOptions {
  readonly say: Say
  /** @default the server's folder, and the packages' version */
  readonly place?: TagPlace
  /** Changes what is built, for a test that needs another version. @default nothing */
  readonly plugin?: Plugin
}

/**
 * Builds the tag with its chunks, a copy under the name of its version, and both compressed.
 *
 * @throws BuildError naming the step that failed
 */
export async function buildTag({ say, place = TAG_PLACE, plugin }: TagOptions): Promise<void> {
  const builds = tagBuilds(place)
  const code = (name: string) => {
    const config = builds[name]?.() ?? {}
    const plugins = [config.plugins, plugin]
    return step(say, name, () => bundleConfig({ ...config, plugins }))
  }
  await Promise.all(CHUNK_MODES.map(code))
  // The tag knows the names of its chunks, which carry a hash of their content.
  await code('tag')
  await step(say, 'tag (pinned)', () => pinTag(place))
  await step(say, 'tag (compressed)', () => compressTag(place.folder))
}
