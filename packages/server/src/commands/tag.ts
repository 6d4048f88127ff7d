import { isPublishableKey, PATHS } from '@goodword/protocol'
import { pinnedTag } from '../tag/pinned-tag.ts'
import { scriptTag } from '../tag/script-tag.ts'
import { TAG_FOLDER } from '../tag-folder.ts'
import { type Command, UsageError } from './command.ts'
import { required } from './typed.ts'

const CONSENTS = ['granted', 'required'] as const

/** `goodword tag` */
export const tagCommand: Command = {
  words: ['tag'],
  rest: '',
  summary: 'Prints the script tag to paste into the shop.',
  help: `  --shop KEY         the shop's publishable key, pk_…
  --consent CHOICE   granted: the code is remembered at once; required: nothing is kept on the shopper's device until
                     your consent banner says so
  --pinned           the script of this version only, with its integrity value: browsers refuse any other bytes. It is
                     served as long as somebody asks for it, and 30 days more; paste a new tag after an update

GOODWORD_PUBLIC_URL is the address that the tag names.

Example: goodword tag --shop pk_demo1234 --consent required --pinned`,
  options: { shop: { type: 'string' }, consent: { type: 'string' }, pinned: { type: 'boolean' } },
  async run({ settings, typed, output }) {
    const shop = required(typed, 'shop')
    if (!isPublishableKey(shop)) throw new UsageError('--shop must be a publishable key, pk_…')
    const given = required(typed, 'consent')
    const consent = CONSENTS.find((one) => one === given)
    if (!consent) throw new UsageError('--consent must be granted or required')

    const { publicUrl, port = 4400 } = settings.server
    const url = (publicUrl ?? `http://localhost:${port}`).replace(/\/+$/, '')
    if (typed.pinned !== true) return output.say(scriptTag({ address: url + PATHS.script, shop, consent }))
    const pinned = await pinnedTag(TAG_FOLDER)
    if (!pinned) throw new Error('The tag has not been built.')
    output.say(scriptTag({ address: url + pinned.path, integrity: pinned.integrity, shop, consent }))
  },
}
