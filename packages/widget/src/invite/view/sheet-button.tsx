import type { Invite } from '@goodword/protocol'
import { Icon } from '../../element/icon.tsx'
import { SHARE_SHEET } from '../../sharing/channels.ts'
import { QUICK, quickLetter } from '../../sharing/invitation.ts'
import { hasShareSheet, isTouched, openShareSheet, preparePicture } from '../../sharing/share-sheet.ts'
import type { Ui } from './ui.ts'

const BOX_WITH_ARROW = 'M12 15V3M8 7l4-4 4 4M7 11H5v10h14V11h-2'

/** The device's own share sheet: first where people touch their screen, since every app of theirs is in it. */
export function SheetButton({ ui, invite }: { ui: Ui; invite: Invite }) {
  if (!hasShareSheet()) return null
  const { code, link } = invite
  const touched = isTouched()

  async function open() {
    const letter = quickLetter(ui.texts, invite, ui.product.peek(), SHARE_SHEET)
    if (await openShareSheet(letter, link)) {
      ui.share({ code, channel: SHARE_SHEET, template: QUICK, edited: false })
    }
  }

  return (
    <button
      type="button"
      part={touched ? 'button sheet' : 'sheet'}
      ref={(button) => {
        if (button && touched) preparePicture(link, code)
      }}
      onClick={open}
    >
      <Icon path={BOX_WITH_ARROW} />
      {ui.texts.say('share_sheet')}
    </button>
  )
}
