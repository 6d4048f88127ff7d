import type { Assumptions } from '@goodword/protocol'
import { useTexts } from '../app.ts'
import type { TextKey } from '../language/texts.ts'

/** What a break-even was reckoned with: each number, and where it is from. */
export function ReckonedWith({ averageOrder, margin, repeat, redemption }: Assumptions) {
  const texts = useTexts()
  const share = (basisPoints: number) => texts.percent(basisPoints / 10_000)
  return (
    <div class="quiet">
      <p>{texts.say('outlook_assumes')}</p>
      <ul>
        <li>
          {line('assumed_order', texts.money(averageOrder.value), averageOrder, 'source_history_orders')}
        </li>
        <li>{line('assumed_margin', share(margin.value), margin, 'source_history_orders')}</li>
        <li>{line('assumed_repeat', repeat.value / 100, repeat, 'source_history_customers')}</li>
        <li>{line('assumed_redemption', share(redemption.value), redemption, 'source_history_rewards')}</li>
      </ul>
    </div>
  )

  function line(
    key: TextKey,
    value: string | number,
    { source, cases }: Assumptions[keyof Assumptions],
    ofBooks: TextKey,
  ): string {
    const sources = { said: 'source_said', assumed: 'source_assumed', history: ofBooks } as const
    return texts.say(key, { value, source: texts.say(sources[source], { cases }) })
  }
}
