import type { Invite } from '@goodword/protocol'
import { valuesOf } from '../../sharing/invitation.ts'
import { CodeButton } from './code-button.tsx'
import { LinkField } from './link-field.tsx'
import { Panel } from './panel.tsx'
import { PanelButton } from './panel-button.tsx'
import { PartView } from './part-view.tsx'
import { Rewards } from './rewards.tsx'
import { ShareButtons } from './share-buttons.tsx'
import { SheetButton } from './sheet-button.tsx'
import type { Ui } from './ui.ts'

/** The advocate's own view: sharing first, then what came of it. */
export function Ready({ ui, invite }: { ui: Ui; invite: Invite }) {
  const { say } = ui.texts
  const values = valuesOf(invite, ui.texts)
  return (
    <div class="ready">
      <section aria-labelledby="heading" part="hero">
        <h2 id="heading" part="heading" tabIndex={-1} ref={ui.model.arrive}>
          <slot name="heading">{say('heading', values)}</slot>
        </h2>
        <p part="intro">
          <slot name="intro">{say('intro', values)}</slot>
        </p>
        <SheetButton ui={ui} invite={invite} />
        <LinkField ui={ui} invite={invite} />
        <ShareButtons ui={ui} invite={invite} />
        <div part="tools">
          <PanelButton ui={ui} name="studio">
            {say('studio_open')}
          </PanelButton>
          <PanelButton ui={ui} name="qr">
            {say('qr_open')}
          </PanelButton>
          <CodeButton ui={ui} invite={invite} />
        </div>
        <Panel ui={ui} of={['studio', 'qr']} />
        {!invite.proven && <p part="note">{say('unproven')}</p>}
      </section>
      {invite.confirmedElsewhere ? <PartView ui={ui} name="account" /> : <Rewards ui={ui} invite={invite} />}
      <div part="footer">
        <PanelButton ui={ui} name="guide">
          {say('guide_open')}
        </PanelButton>
        {ui.model.signOut && !invite.confirmedElsewhere && (
          <PanelButton ui={ui} name="account">
            {say('sign_out')}
          </PanelButton>
        )}
        <Panel ui={ui} of={['guide', 'account']} />
        <slot name="terms" />
      </div>
    </div>
  )
}
