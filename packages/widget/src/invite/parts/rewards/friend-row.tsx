import type { Invite, InviteFriend, RewardStatus } from '@goodword/protocol'
import { Icon } from '../../../element/icon.tsx'
import type { Texts } from '../../../words/texts.ts'
import { writeDay } from '../../../words/write-day.ts'
import { safeAddress } from '../guide/safe-address.ts'
import { friendWords } from './friend-words.ts'
import { Steps } from './steps.tsx'
import { stepsOf } from './steps-of.ts'
import type { SayReward } from './words.ts'

const CLOCK = 'M12 6v6l4 2'
const TICK = 'M7 12.5l3.5 3.5L17 9'
const DASH = 'M8 12h8'
const SIGNS: Record<RewardStatus, string> = {
  held: CLOCK,
  approved: TICK,
  issued: TICK,
  redeemed: TICK,
  refused: DASH,
  reversed: DASH,
}

interface RowProps {
  readonly invite: Invite
  readonly friend: InviteFriend
  readonly say: SayReward
  readonly texts: Texts
}

/** One purchase: what it brings, how far that is, or plainly why nothing came of it and whom to ask. */
export function FriendRow({ invite, friend, say, texts }: RowProps) {
  const { reward, boughtAt } = friend
  const { status, reasons } = friendWords(friend, say, texts)
  const state = reward?.status ?? 'refused'
  const steps = stepsOf(friend)
  return (
    <li part={`friend friend-${state}`}>
      <Icon path={SIGNS[state]} />
      <div>
        <p>{say('friend_bought', { date: writeDay(texts.lang, boughtAt) })}</p>
        <p part="note status">
          {reasons.length ? say('refused_because', { reasons: reasons.join(' ') }) : status}
        </p>
        {!steps.length && <Ask invite={invite} say={say} />}
      </div>
      {reward && steps.length > 0 && (
        <>
          <b part="amount">{texts.benefit(reward.benefit)}</b>
          <Steps steps={steps} say={say} texts={texts} />
        </>
      )}
    </li>
  )
}

/** Whom to ask about a purchase that brought nothing, if the shop says so. */
function Ask({ invite, say }: Pick<RowProps, 'invite' | 'say'>) {
  const address = safeAddress(invite.contact)
  if (!address) return null
  const plainMail = /^mailto:[^?]+$/i.test(address)
  const subject = encodeURIComponent(say('ask_subject', { code: invite.code }))
  return (
    <p>
      <a
        class="words"
        href={plainMail ? `${address}?subject=${subject}` : address}
        target="_blank"
        rel="noopener"
      >
        {say('ask')}
      </a>
    </p>
  )
}
