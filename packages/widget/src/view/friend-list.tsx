import type { Invite, InviteFriend, RewardStatus } from '@goodword/protocol'
import { friendWords } from '../friend-words.ts'
import type { Texts } from '../texts.ts'
import { Icon } from './icon.tsx'

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

/** Each purchase of a friend: what it brings, how far that is, or plainly why nothing came of it. */
export function FriendList({ texts, invite }: { texts: Texts; invite: Invite }) {
  if (!invite.friends.length) return <NoFriends texts={texts} invite={invite} />
  return (
    <ul part="friends" aria-labelledby="rewards">
      {invite.friends.map((friend) => (
        <Friend key={friend.id} texts={texts} friend={friend} />
      ))}
    </ul>
  )
}

function Friend({ texts, friend }: { texts: Texts; friend: InviteFriend }) {
  const { reward } = friend
  const { status, reasons } = friendWords(friend, texts)
  const state = reward?.status ?? 'refused'
  const due = reward && state !== 'refused' && state !== 'reversed'
  return (
    <li part={`friend friend-${state}`}>
      <Icon path={SIGNS[state]} />
      <div>
        <p>{texts.say('friend_bought', { date: texts.date(friend.boughtAt) })}</p>
        <p part="note status">{reasons.length ? `${status}. ${reasons.join(' ')}` : status}</p>
      </div>
      {due && <b part="amount">{texts.benefit(reward.benefit)}</b>}
    </li>
  )
}

function NoFriends({ texts, invite }: { texts: Texts; invite: Invite }) {
  const { visits, shopName } = invite
  return (
    <div part="empty">
      <p>
        <b>{texts.say('empty_heading')}</b>
      </p>
      <p part="note">
        {visits ? texts.say('empty_visited', { count: visits }) : texts.say('empty_text', { shop: shopName })}
      </p>
    </div>
  )
}
