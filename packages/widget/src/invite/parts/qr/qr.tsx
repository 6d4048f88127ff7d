import type { Invite } from '@goodword/protocol'
import { toSvgPath } from 'lean-qr/extras/svg'
import { channelLink, QR } from '../../../sharing/channels.ts'
import { bringWords } from '../../../words/languages.ts'
import type { Ui } from '../../view/ui.ts'
import type { Part } from '../parts.ts'
import css from './qr.css?inline'
import { QUIET, qrCode } from './qr-code.ts'
import { qrFile } from './qr-file.ts'
import { QR_WORDS, type SayQr } from './words.ts'

/** The share link as a QR code: shown, saved, shared. */
export const part: Part = {
  css,
  async open(texts) {
    const say = texts.sayFrom(await bringWords(texts.lang, QR_WORDS))
    return ({ ui }) => {
      const phase = ui.model.phase.value
      return phase.at === 'ready' ? <QrPanel ui={ui} invite={phase.invite} say={say} /> : null
    }
  },
}

const TEMPLATE = 'picture'

function QrPanel({ ui, invite, say }: { ui: Ui; invite: Invite; say: SayQr }) {
  const link = channelLink(invite.link, QR)
  const code = qrCode(link)
  const side = code.size + 2 * QUIET
  const report = () => ui.share({ code: invite.code, channel: QR, template: TEMPLATE, edited: false })

  async function save() {
    const file = await qrFile(invite.link, invite.code)
    const address = URL.createObjectURL(file)
    Object.assign(document.createElement('a'), { href: address, download: file.name }).click()
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
    report()
    ui.model.speak(say('qr_saved'))
  }

  async function share() {
    const file = await qrFile(invite.link, invite.code)
    try {
      await navigator.share({ files: [file], text: link })
      report()
    } catch {
      // Closed without sharing.
    }
  }

  return (
    <>
      <h3 part="subheading">{say('qr_heading')}</h3>
      <p part="note">{say('qr_intro')}</p>
      <svg
        part="qr"
        role="img"
        aria-label={say('qr_image')}
        viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
        shape-rendering="crispEdges"
      >
        <path d={toSvgPath(code)} />
      </svg>
      <div part="tools">
        <button type="button" onClick={save}>
          {say('qr_save')}
        </button>
        {canShareFiles() && (
          <button type="button" onClick={share}>
            {say('qr_share')}
          </button>
        )}
      </div>
    </>
  )
}

function canShareFiles(): boolean {
  const file = new File([''], 'x.png', { type: 'image/png' })
  return !!navigator.canShare?.({ files: [file] })
}
