import type { Invite } from '@goodword/protocol'
import type { TargetedMouseEvent } from 'preact'
import { COPY, channelLink } from '../channels.ts'
import { copyText } from '../copy-text.ts'
import { Icon } from './icon.tsx'
import type { Ui } from './ui.ts'

/** How long the button says that it has copied, in milliseconds. */
const SAID_FOR = 3000

const PAPERS = 'M9 9h11v11H9zM5 15H4V4h11v1'
const TICK = 'M5 12.5l4.5 4.5L19 7.5'

/** The share link and its copy button. What is copied also says that it was copied, what is shown stays short. */
export function LinkField({ ui, invite }: { ui: Ui; invite: Invite }) {
  const { goodword, model, texts, copyState } = ui
  const { say } = texts
  const state = copyState.value
  const copied = state === 'copied'

  async function copy({ currentTarget }: TargetedMouseEvent<HTMLButtonElement>) {
    const field = currentTarget.parentElement?.querySelector('input')
    if (!field) return
    goodword.share({ code: invite.code, channel: COPY, template: 'link', edited: false })
    copyState.value = await copyText(channelLink(invite.link, COPY), field)
    if (copyState.peek() === 'selected') return model.announce('copy_selected')
    model.announce('copied_spoken')
    setTimeout(() => {
      copyState.value = 'idle'
    }, SAID_FOR)
  }

  return (
    <>
      <label for="link" part="label">
        {say('link_label')}
      </label>
      <div class="row">
        <input
          id="link"
          part="link"
          dir="ltr"
          readOnly
          value={invite.link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" part="button copy" onClick={copy}>
          <Icon path={copied ? TICK : PAPERS} />
          {say(copied ? 'copied' : 'copy')}
        </button>
      </div>
      {state === 'selected' && <p part="note">{say('copy_selected')}</p>}
    </>
  )
}
