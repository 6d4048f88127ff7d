import type { Invite } from '@goodword/protocol'
import { valuesOf } from '../../../sharing/invitation.ts'
import { bringWords } from '../../../words/languages.ts'
import type { Texts } from '../../../words/texts.ts'
import type { Part } from '../parts.ts'
import css from './guide.css?inline'
import { safeAddress } from './safe-address.ts'
import { GUIDE_WORDS, type SayGuide } from './words.ts'

/** Guidelines and terms: whom the shop is right for, what each side gets, how to share well. */
export const part: Part = {
  css,
  async open(texts) {
    const say = texts.sayFrom(await bringWords(texts.lang, GUIDE_WORDS))
    return ({ ui }) => {
      const phase = ui.model.phase.value
      return phase.at === 'ready' ? <Guide invite={phase.invite} say={say} texts={ui.texts} /> : null
    }
  },
}

function Guide({ invite, say, texts }: { invite: Invite; say: SayGuide; texts: Texts }) {
  const { audience, guidelines, terms } = invite
  const values = valuesOf(invite, texts)
  const termsAddress = safeAddress(terms?.url)
  return (
    <>
      <h3 part="subheading">{say('gets_heading')}</h3>
      <p>
        {say('gets_friend', values)} {say('gets_you', values)}
      </p>
      {audience && (
        <>
          <h3 part="subheading">{say('audience_heading', values)}</h3>
          <Paragraphs text={audience} />
        </>
      )}
      <h3 part="subheading">{say('tips_heading')}</h3>
      {guidelines ? (
        <Paragraphs text={guidelines} />
      ) : (
        <ul class="dots">
          <li>{say('tip_one')}</li>
          <li>{say('tip_words')}</li>
          <li>{say('tip_honest')}</li>
          <li>{say('tip_calm')}</li>
        </ul>
      )}
      <h3 part="subheading">{say('terms_heading')}</h3>
      <Paragraphs text={terms?.text ?? say('terms_default')} />
      {termsAddress && (
        <p>
          <a class="words" href={termsAddress} target="_blank" rel="noopener">
            {say('terms_link')}
          </a>
        </p>
      )}
    </>
  )
}

/** Plain text of the shop's; a blank line begins a paragraph. */
function Paragraphs({ text }: { text: string }) {
  return text.split(/\n\s*\n/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)
}
