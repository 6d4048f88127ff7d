import type { Invite } from '@goodword/protocol'
import { signal } from '@preact/signals-core'
import { bringWords } from '../../../words/languages.ts'
import type { Ui } from '../../view/ui.ts'
import type { Part } from '../parts.ts'
import { ClickRow } from './click-row.tsx'
import { Coupons } from './coupons.tsx'
import { FriendRow } from './friend-row.tsx'
import css from './rewards.css?inline'
import { Tier } from './tier.tsx'
import { Totals } from './totals.tsx'
import { REWARD_WORDS, type SayReward } from './words.ts'

/** How many friends are shown before “show all”. */
const FIRST = 5

/** Whether the whole list is shown; kept while the language changes. */
const all = new WeakMap<Ui['model'], ReturnType<typeof signal<boolean>>>()

/** Where is my reward? Levels, coupons, and each friend's way from the click to the payment. */
export const part: Part = {
  css,
  async open(texts) {
    const say = texts.sayFrom(await bringWords(texts.lang, REWARD_WORDS))
    return ({ ui }) => {
      const phase = ui.model.phase.value
      return phase.at === 'ready' ? <Rewards ui={ui} invite={phase.invite} say={say} /> : null
    }
  },
}

function Rewards({ ui, invite, say }: { ui: Ui; invite: Invite; say: SayReward }) {
  const { texts } = ui
  const { tier, coupons, friends, clicks = [] } = invite
  const whole = all.get(ui.model) ?? signal(false)
  all.set(ui.model, whole)
  const rows = [
    ...friends.map((friend) => (
      <FriendRow key={friend.id} invite={invite} friend={friend} say={say} texts={texts} />
    )),
    ...clicks.map((click) => <ClickRow key={click.id} click={click} say={say} texts={texts} />),
  ]
  return (
    <>
      <Totals texts={texts} invite={invite} say={say} />
      {tier && <Tier tier={tier} say={say} texts={texts} />}
      {!!coupons?.length && <Coupons ui={ui} coupons={coupons} say={say} />}
      {rows.length > 0 && (
        <ul part="friends" aria-labelledby="rewards">
          {whole.value ? rows : rows.slice(0, FIRST)}
        </ul>
      )}
      {rows.length > FIRST && (
        <button
          type="button"
          part="tool"
          aria-expanded={!!whole.value}
          onClick={() => {
            whole.value = !whole.value
          }}
        >
          {whole.value ? say('show_fewer') : say('show_all', { total: rows.length })}
        </button>
      )}
    </>
  )
}
