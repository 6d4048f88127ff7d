import type { Invite } from '@goodword/protocol'
import { PartView } from './part-view.tsx'
import type { Ui } from './ui.ts'

/** What came of it. Sums, friends, levels and coupons are fetched when there are any. */
export function Rewards({ ui, invite }: { ui: Ui; invite: Invite }) {
  const { model, texts } = ui
  const { friends, visits, tier, coupons } = invite
  return (
    <section aria-labelledby="rewards" part="rewards">
      <h3 id="rewards" part="subheading">
        {texts.say('totals_heading')}
      </h3>
      {/* The last is no number: a lone 0 would be drawn. */}
      {(friends.length || visits || tier || coupons?.[0]) && <PartView ui={ui} name="rewards" />}
      {!friends.length && <Empty ui={ui} invite={invite} />}
      {model.stale.value && <p part="note">{texts.say('stale')}</p>}
    </section>
  )
}

function Empty({ ui, invite }: { ui: Ui; invite: Invite }) {
  const { say } = ui.texts
  const { visits, shopName } = invite
  return (
    <div part="empty">
      <slot name="empty">
        <p>
          <b>{say('empty_heading')}</b>
        </p>
        <p part="note">
          {visits ? say('empty_visited', { count: visits }) : say('empty_text', { shop: shopName })}
        </p>
      </slot>
    </div>
  )
}
