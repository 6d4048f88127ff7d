import type { Invite } from '@goodword/protocol'
import type { TargetedMouseEvent } from 'preact'
import { Icon, PAPERS, TICK } from '../../element/icon.tsx'
import { COPY } from '../../sharing/channels.ts'
import type { Ui } from './ui.ts'

const CODE = 'code'

/** The code, for friends who type it at the checkout. A press copies it. */
export function CodeButton({ ui, invite }: { ui: Ui; invite: Invite }) {
  const { model, texts, copier } = ui
  const { code } = invite

  async function copy({ currentTarget }: TargetedMouseEvent<HTMLButtonElement>) {
    ui.share({ code, channel: COPY, template: CODE, edited: false })
    const outcome = await copier.copy(CODE, code, currentTarget.querySelector('b'))
    model.announce(outcome === 'copied' ? 'code_copied' : 'copy_selected')
  }

  return (
    <button type="button" part="tool code" onClick={copy}>
      {texts.say('code_label')}{' '}
      <b dir="ltr" tabIndex={-1}>
        {code}
      </b>
      <Icon path={copier.copied.value === CODE ? TICK : PAPERS} />
      <span class="spoken">{texts.say('code_copy')}</span>
    </button>
  )
}
