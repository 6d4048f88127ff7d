import type { Invite } from '@goodword/protocol'
import { Icon } from '../../element/icon.tsx'
import { type Channel, FIRST, orderChannels } from '../../sharing/channels.ts'
import { QUICK, quickLetter } from '../../sharing/invitation.ts'
import { isTouched } from '../../sharing/share-sheet.ts'
import type { Ui } from './ui.ts'

const DOWN = 'M6 9l6 6 6-6'
const UP = 'M6 15l6-6 6 6'

/** The channels, the best of this shop first. Those that open an address are links, so that no browser blocks them. */
export function ShareButtons({ ui, invite }: { ui: Ui; invite: Invite }) {
  const { texts, allChannels, copier, model } = ui
  const { say } = texts
  const all = allChannels.value
  const channels = orderChannels(invite.channels, isTouched())
  const report = (channel: string) => ui.share({ code: invite.code, channel, template: QUICK, edited: false })

  async function copy({ name }: Channel, text: string) {
    report(name)
    if ((await copier.copy(name, text, undefined)) === 'copied') return model.announce('share_copied')
    // There the words can be read, and copied by hand.
    ui.channel.value = name
    ui.panel.value = 'studio'
  }

  function button(channel: Channel) {
    const { name, icon, address, format } = channel
    const letter = quickLetter(texts, invite, ui.product.value, name)
    const words = channel.brand ?? (channel.label && say(channel.label))
    return (
      <li key={name}>
        {address ? (
          <a
            part={`channel channel-${name}`}
            href={address(letter)}
            target="_blank"
            rel="noopener"
            onClick={() => report(name)}
          >
            <Icon path={icon} />
            {words}
            <span class="spoken"> {say('share_opens')}</span>
          </a>
        ) : (
          <button
            type="button"
            part={`channel channel-${name}`}
            onClick={() => copy(channel, format?.(letter) ?? letter.text)}
          >
            <Icon path={icon} />
            {copier.copied.value === name ? say('copied') : words}
          </button>
        )}
      </li>
    )
  }

  return (
    <ul aria-label={say('share_label')} part="channels">
      {(all ? channels : channels.slice(0, FIRST)).map(button)}
      <li key="more">
        <button
          type="button"
          part="channel"
          aria-expanded={all}
          onClick={() => {
            allChannels.value = !all
          }}
        >
          <Icon path={all ? UP : DOWN} />
          {say(all ? 'share_fewer' : 'share_more')}
        </button>
      </li>
    </ul>
  )
}
