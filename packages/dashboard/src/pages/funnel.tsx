import type { Funnel as Report } from '@goodword/protocol'
import { useTexts } from '../app.ts'

const STEPS = ['shares', 'visits', 'conversions'] as const

/** Share → visit → purchase, in sum and by channel. */
export function Funnel({ funnel }: { readonly funnel: Report }) {
  const texts = useTexts()
  const { rows, total, previous } = funnel
  const most = Math.max(1, ...STEPS.map((step) => total[step]))
  const known = [...rows].sort((a, b) => b.conversions - a.conversions || b.visits - a.visits)
  if (STEPS.every((step) => total[step] === 0)) return <p class="empty">{texts.say('funnel_empty')}</p>
  return (
    <>
      <dl class="funnel">
        {STEPS.map((step) => (
          <div key={step}>
            <dt>{texts.say(`funnel_${step}`)}</dt>
            <dd>
              <span class="big">{texts.number(total[step])}</span>
              <span class="quiet">{texts.say('funnel_before', { count: previous.total[step] })}</span>
              <progress value={total[step]} max={most} aria-hidden="true" />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {texts.say('funnel_money', { revenue: texts.money(total.revenue), cost: texts.money(total.cost) })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table is scrolled by keyboard too, https://dequeuniversity.com/rules/axe/4.14/scrollable-region-focusable */}
      <section class="scroll" aria-label={texts.say('funnel_by_channel')} tabIndex={0}>
        <table class="stacked">
          <caption class="unseen">{texts.say('funnel_by_channel')}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.say('channel')}</th>
              {STEPS.map((step) => (
                <th scope="col" class="number" key={step}>
                  {texts.say(`funnel_${step}`)}
                </th>
              ))}
              <th scope="col" class="number">
                {texts.say('funnel_revenue')}
              </th>
            </tr>
          </thead>
          <tbody>
            {known.map((row) => (
              <tr key={row.key}>
                <th scope="row">{texts.sayIfKnown(`channel_${row.key || 'none'}`) ?? row.key}</th>
                {STEPS.map((step) => (
                  <td class="number" key={step}>
                    {texts.number(row[step])}
                  </td>
                ))}
                <td class="number">{texts.money(row.revenue)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
