import { type Invite, MESSAGE_LENGTHS, TONES } from '@goodword/protocol'
import { type Channel, channelLink, orderChannels } from '../../../sharing/channels.ts'
import { isTouched } from '../../../sharing/share-sheet.ts'
import type { Ui } from '../../view/ui.ts'
import { Choice } from './choice.tsx'
import { countOf } from './count.ts'
import { draftOf, withDisclosure } from './draft.ts'
import { Send } from './send.tsx'
import { type Edit, studioStateOf, usualLength } from './studio-state.ts'
import type { SayStudio } from './words.ts'

/** Characters of a subject that mail apps on phones show. */
const SUBJECT_SHOWN = 40

interface WorkplaceProps {
  readonly ui: Ui
  readonly invite: Invite
  readonly say: SayStudio
}

export function Workplace({ ui, invite, say }: WorkplaceProps) {
  const { texts, model } = ui
  const state = studioStateOf(model)
  const channels = orderChannels(invite.channels, isTouched())
  const channel = channels.find(({ name }) => name === ui.channel.value) ?? channels[0]
  if (!channel) return null
  const nameOf = ({ brand, label }: Channel) => brand ?? (label ? texts.say(label) : '')

  const tone = state.tone.value
  const length = state.length.value ?? usualLength(channel)
  const draft = draftOf(invite, { tone, length, product: ui.product.value }, say, texts)
  const edit = state.edits.value[draft.template] ?? {}
  const text = edit.text ?? draft.text
  const subject = edit.subject ?? draft.subject
  const edited = text !== draft.text || subject !== draft.subject
  const link = channelLink(invite.link, channel.name)
  const whole = withDisclosure(text, invite, say, texts)
  const count = countOf(channel, whole, link, say)
  const hasSubject = channel.name === 'email' || channel.name === 'reddit'

  const write = (change: Edit | undefined) => {
    const { [draft.template]: before, ...others } = state.edits.peek()
    state.edits.value = change ? { ...others, [draft.template]: { ...before, ...change } } : others
  }

  return (
    <>
      <h3 part="subheading">{say('studio_heading')}</h3>
      <label for="channel" part="label">
        {say('channel_label')}
      </label>
      <select
        id="channel"
        part="input"
        value={channel.name}
        onChange={(event) => {
          ui.channel.value = event.currentTarget.value
        }}
      >
        {channels.map((one) => (
          <option key={one.name} value={one.name}>
            {nameOf(one)}
          </option>
        ))}
      </select>
      <Choice
        name="tone"
        legend={say('tone_label')}
        options={TONES}
        chosen={tone}
        label={(one) => say(`tone_${one}`)}
        choose={(one) => {
          state.tone.value = one
        }}
      />
      <Choice
        name="length"
        legend={say('length_label')}
        options={MESSAGE_LENGTHS}
        chosen={length}
        label={(one) => say(`length_${one}`)}
        choose={(one) => {
          state.length.value = one
        }}
      />
      {hasSubject && (
        <>
          <label for="subject" part="label">
            {say('subject_label')}
          </label>
          <input
            id="subject"
            part="input"
            value={subject}
            aria-describedby="subject-note"
            onInput={(event) => write({ subject: event.currentTarget.value })}
          />
          <p id="subject-note" part="note">
            {say('count_subject', { count: [...subject].length, most: SUBJECT_SHOWN })}
          </p>
        </>
      )}
      <label for="message" part="label">
        {say('text_label')}
      </label>
      <textarea
        id="message"
        part="input"
        rows={length === 'letter' ? 10 : 5}
        value={text}
        aria-describedby="count fixed"
        aria-invalid={count.over}
        onInput={(event) => write({ text: event.currentTarget.value })}
      />
      <p id="count" part={count.over ? 'error' : 'note'}>
        {count.sentence}
      </p>
      <div id="fixed" part="fixed">
        <p part="note">{say('fixed_label')}</p>
        <p>
          {say('disclosure', { offer: texts.benefit(invite.offer), reward: texts.benefit(invite.reward) })}{' '}
          <bdi dir="ltr">{link}</bdi>
        </p>
        <p part="note">{say('fixed_note')}</p>
      </div>
      {edited && (
        <button type="button" part="tool" onClick={() => write(undefined)}>
          {say('message_reset')}
        </button>
      )}
      <Send
        ui={ui}
        say={say}
        channel={channel}
        name={nameOf(channel)}
        letter={{ link, subject, text: whole }}
        share={{ code: invite.code, channel: channel.name, template: draft.template, edited }}
      />
    </>
  )
}
