import type { Invite } from '@goodword/protocol'
import { CHANNELS, type Channel, channelLink, SHARE_SHEET } from '../channels.ts'
import { Icon } from './icon.tsx'
import type { Ui } from './ui.ts'

const BOX_WITH_ARROW = 'M12 15V3M8 7l4-4 4 4M7 11H5v10h14V11h-2'

/**
 * The channels. They are links, so that no browser takes them for unwanted windows; the device's own share sheet,
 * where there is one, comes first on devices that are touched.
 */
export function ShareButtons({ ui, invite }: { ui: Ui; invite: Invite }) {
  const { say, benefit } = ui.texts
  const values = { shop: invite.shopName, offer: benefit(invite.offer), reward: benefit(invite.reward) }
  const text = say('share_text', values)
  const subject = say('share_subject', values)

  const report = (channel: string) =>
    ui.goodword.share({ code: invite.code, channel, template: 'default', edited: false })

  async function openSheet() {
    try {
      await navigator.share({ title: subject, text, url: channelLink(invite.link, SHARE_SHEET) })
      report(SHARE_SHEET)
    } catch {
      // Closed without sharing, or another sheet is still open: nothing was shared.
    }
  }

  const sheet = typeof navigator.share === 'function' && (
    <li key={SHARE_SHEET}>
      <button type="button" part="channel channel-share-sheet" onClick={openSheet}>
        <Icon path={BOX_WITH_ARROW} />
        {say('share_sheet')}
      </button>
    </li>
  )
  const touched = matchMedia('(pointer: coarse)').matches

  const link = ({ name, label, icon, address }: Channel) => (
    <li key={name}>
      <a
        part={`channel channel-${name}`}
        href={address({ link: channelLink(invite.link, name), subject, text })}
        target="_blank"
        rel="noopener"
        onClick={() => report(name)}
      >
        <Icon path={icon} />
        {say(label)}
        <span class="spoken"> {say('share_opens')}</span>
      </a>
    </li>
  )

  return (
    <ul aria-label={say('share_label')} part="channels">
      {touched && sheet}
      {CHANNELS.map(link)}
      {!touched && sheet}
    </ul>
  )
}
