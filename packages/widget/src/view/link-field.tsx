import type { Invite } from '@goodword/protocol'
import { useEffect, useRef, useState } from 'preact/hooks'
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
  const { goodword, texts, announce } = ui
  const { say } = texts
  const field = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<'idle' | 'copied' | 'selected'>('idle')
  const copied = state === 'copied'

  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setState('idle'), SAID_FOR)
    return () => clearTimeout(timer)
  }, [copied])

  async function copy() {
    if (!field.current) return
    goodword.share({ code: invite.code, channel: COPY, template: 'link', edited: false })
    const done = await copyText(channelLink(invite.link, COPY), field.current)
    setState(done)
    announce(say(done === 'copied' ? 'copied_spoken' : 'copy_selected'))
  }

  return (
    <>
      <label for="link" part="label">
        {say('link_label')}
      </label>
      <div class="row">
        <input
          ref={field}
          id="link"
          part="link"
          dir="ltr"
          readOnly
          value={invite.link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" class="primary" part="button copy" onClick={copy}>
          <Icon path={copied ? TICK : PAPERS} />
          {say(copied ? 'copied' : 'copy')}
        </button>
      </div>
      {state === 'selected' && <p class="note">{say('copy_selected')}</p>}
    </>
  )
}
