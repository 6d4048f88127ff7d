import type { InviteCoupon } from '@goodword/protocol'
import type { TargetedMouseEvent } from 'preact'
import { Icon, PAPERS, TICK } from '../../../element/icon.tsx'
import type { Ui } from '../../view/ui.ts'
import type { SayReward } from './words.ts'

/** Codes that the advocate may spend, each with a button that copies it. */
export function Coupons({ ui, coupons, say }: { ui: Ui; coupons: readonly InviteCoupon[]; say: SayReward }) {
  const { copier, model, texts } = ui

  async function copy(code: string, { currentTarget }: TargetedMouseEvent<HTMLButtonElement>) {
    const outcome = await copier.copy(code, code, currentTarget.parentElement?.querySelector('code'))
    if (outcome === 'copied') model.speak(say('coupon_copied_spoken'))
    else model.announce('copy_selected')
  }

  return (
    <>
      <h4 id="coupons" part="subheading">
        {say('coupons_heading')}
      </h4>
      <ul part="coupons" aria-labelledby="coupons">
        {coupons.map(({ code, benefit }) => (
          <li key={code} part="coupon">
            <p>
              <b>{texts.benefit(benefit)}</b>
              <code dir="ltr" id={`coupon-${code}`} tabIndex={-1}>
                {code}
              </code>
            </p>
            <button
              type="button"
              part="copy"
              aria-describedby={`coupon-${code}`}
              onClick={(event) => copy(code, event)}
            >
              <Icon path={copier.copied.value === code ? TICK : PAPERS} />
              {say(copier.copied.value === code ? 'coupon_copied' : 'coupon_copy')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
