import type { Invite } from '@goodword/protocol'
import type { TargetedMouseEvent } from 'preact'
import { Icon, PAPERS, TICK } from '../../element/icon.tsx'
import { COPY, channelLink } from '../../sharing/channels.ts'
import type { Ui } from './ui.ts'

const LINK = 'link'

/** The share link and its copy button. What is copied also says that it was copied, what is shown stays short. */
export function LinkField({ ui, invite }: { ui: Ui; invite: Invite }) {
  const { model, texts, copier } = ui
  const { say } = texts
  const copied = copier.copied.value === LINK

  async function copy({ currentTarget }: TargetedMouseEvent<HTMLButtonElement>) {
    const field = currentTarget.parentElement?.querySelector('input')
    ui.share({ code: invite.code, channel: COPY, template: LINK, edited: false })
    const outcome = await copier.copy(LINK, channelLink(invite.link, COPY), field)
    model.announce(outcome === 'copied' ? 'copied_spoken' : 'copy_selected')
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
      {copier.selected.value === LINK && <p part="note">{say('copy_selected')}</p>}
    </>
  )
}
