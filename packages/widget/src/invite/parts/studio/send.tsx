import type { Share } from '@goodword/core'
import { Icon, PAPERS, TICK } from '../../../element/icon.tsx'
import type { Channel, Letter } from '../../../sharing/channels.ts'
import type { Ui } from '../../view/ui.ts'
import type { SayStudio } from './words.ts'

const MESSAGE = 'message'

interface SendProps {
  readonly ui: Ui
  readonly say: SayStudio
  readonly channel: Channel
  /** The channel as people call it. */
  readonly name: string
  readonly letter: Letter
  readonly share: Share
}

/** Opens the channel with the message, or copies it. */
export function Send({ ui, say, channel, name, letter, share }: SendProps) {
  const { copier, model } = ui
  const { address, format, linkOnly, icon } = channel
  const copied = copier.copied.value === MESSAGE

  async function copy({ currentTarget }: { currentTarget: HTMLElement }) {
    const field = currentTarget.closest('[part~=panel]')?.querySelector('textarea')
    ui.share(share)
    const outcome = await copier.copy(MESSAGE, format?.(letter) ?? `${letter.text} ${letter.link}`, field)
    model.speak(say(outcome === 'copied' ? 'message_copied_spoken' : 'message_selected'))
  }

  return (
    <>
      {linkOnly && <p part="note">{say('message_link_only', { channel: name })}</p>}
      <div part="tools">
        {address && (
          <a
            part="button"
            href={address(letter)}
            target="_blank"
            rel="noopener"
            onClick={() => ui.share(share)}
          >
            <Icon path={icon} />
            {say('message_send', { channel: name })}
            <span class="spoken"> {ui.texts.say('share_opens')}</span>
          </a>
        )}
        <button type="button" part={address ? 'copy' : 'button copy'} onClick={copy}>
          <Icon path={copied ? TICK : PAPERS} />
          {say(copied ? 'message_copied' : 'message_copy')}
        </button>
      </div>
      {copier.selected.value === MESSAGE && <p part="note">{say('message_selected')}</p>}
    </>
  )
}
