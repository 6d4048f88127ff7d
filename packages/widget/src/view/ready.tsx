import type { Invite } from '@goodword/protocol'
import { FriendList } from './friend-list.tsx'
import { LinkField } from './link-field.tsx'
import { ShareButtons } from './share-buttons.tsx'
import { Totals } from './totals.tsx'
import type { Ui } from './ui.ts'

/** The advocate's own view: sharing first, then what came of it. */
export function Ready({ ui, invite }: { ui: Ui; invite: Invite }) {
  const { model, texts } = ui
  const { say, benefit } = texts
  const values = { shop: invite.shopName, offer: benefit(invite.offer), reward: benefit(invite.reward) }
  return (
    <div class="ready">
      <section aria-labelledby="heading" part="hero">
        <h2 id="heading" part="heading" tabIndex={-1} ref={ui.arrive}>
          {say('heading', values)}
        </h2>
        <p part="intro">{say('intro', values)}</p>
        <LinkField ui={ui} invite={invite} />
        <ShareButtons ui={ui} invite={invite} />
        {!invite.proven && <p part="note">{say('unproven')}</p>}
      </section>
      <section aria-labelledby="rewards" part="rewards">
        <h3 id="rewards" part="subheading">
          {say('totals_heading')}
        </h3>
        <Totals texts={texts} invite={invite} />
        <FriendList texts={texts} invite={invite} />
        {model.stale.value && <p part="note">{say('stale')}</p>}
      </section>
    </div>
  )
}
