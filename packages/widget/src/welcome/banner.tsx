import type { Offer } from '@goodword/protocol'
import { Icon } from '../element/icon.tsx'
import { Spoken } from '../element/spoken.tsx'
import type { Texts } from '../words/texts.ts'
import { writeDay } from '../words/write-day.ts'
import type { BannerProps } from './banner-model.ts'
import { CodeField } from './code-field.tsx'
import type { WelcomeKey } from './locales/en.ts'
import type { WelcomePhase } from './welcome-model.ts'

type Shown = Exclude<WelcomePhase, { at: 'hidden' }>

const GIFT = 'M4 11h16v9H4zM3 7h18v4H3zM12 7v13M12 7S10 3 8 3.5 7 7 12 7zM12 7s2-4 4-3.5S17 7 12 7z'
const LEAF = 'M5 19C5 9 11 5 20 4c0 9-4 14-12 14M5 21c1-5 4-8 8-10'
const CROSS = 'M6 6l12 12M18 6L6 18'

/** The friend's banner, or nothing. */
export function Banner({ texts, model }: BannerProps) {
  const phase = model.phase.value
  const shown = phase.at !== 'hidden'
  const heading = shown ? headingOf(phase, texts) : ''
  return (
    <>
      <Spoken said={model.said.value ?? (shown ? { id: 0, sentence: heading } : undefined)} />
      {shown && (
        <section part="card" aria-label={texts.say('region')}>
          <span class="mark">
            <Icon path={phase.at === 'offer' || phase.at === 'code' ? GIFT : LEAF} />
          </span>
          <div class="words">
            <h2 part="heading" tabIndex={-1} ref={phase.at === 'code' ? null : model.arrive}>
              {heading}
            </h2>
            <Words texts={texts} model={model} phase={phase} />
          </div>
          <button type="button" part="close" aria-label={texts.say('close')} onClick={model.dismiss}>
            <Icon path={CROSS} />
          </button>
        </section>
      )}
    </>
  )
}

function headingOf(phase: Shown, { say, benefit }: Texts<WelcomeKey>): string {
  if (phase.at === 'own') return say('own_heading')
  const { shopName: shop, from, offer } = phase.offer
  if (phase.at === 'ended' || phase.at === 'unknown' || !offer) return say('sorry_heading', { shop })
  const values = { offer: benefit(offer) }
  return from ? say('offer_heading_from', { ...values, from }) : say('offer_heading', values)
}

function Words({ texts, model, phase }: BannerProps & { phase: Shown }) {
  const { say } = texts
  switch (phase.at) {
    case 'own':
      return (
        <>
          <p part="intro">{say('own_text')}</p>
          <button type="button" part="button" onClick={model.somebodyElse}>
            {say('own_other')}
          </button>
        </>
      )
    case 'ended':
    case 'unknown':
      return <p part="intro">{say(phase.at)}</p>
    case 'offer':
      return (
        <>
          <p part="intro">{say('offer_text', { shop: phase.offer.shopName })}</p>
          <Conditions texts={texts} offer={phase.offer} />
          <button type="button" part="button" aria-disabled={model.busy.value} onClick={model.reveal}>
            {say(model.busy.value ? 'busy' : 'reveal')}
          </button>
        </>
      )
    case 'code':
      return <CodeField texts={texts} model={model} code={phase.code} outcome={phase.outcome} />
  }
}

function Conditions({ texts, offer }: { texts: Texts<WelcomeKey>; offer: Offer }) {
  const { say, money, lang } = texts
  const { minimumOrder, endsAt } = offer
  const sentences = [
    minimumOrder && say('offer_minimum', { minimum: money(minimumOrder) }),
    endsAt && say('offer_until', { date: writeDay(lang, endsAt) }),
  ].filter(Boolean)
  return sentences.length ? <p part="note">{onePoint(sentences.join(' '))}</p> : null
}

/** Russian dates end with a point of their own. */
const onePoint = (sentences: string) => sentences.replace(/\.\.$/, '.')
