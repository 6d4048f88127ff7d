import { useId } from 'preact/hooks'
import { useApp, useTexts } from '../app.ts'
import { LANGUAGES } from '../language/languages.ts'

/** In which language the pages are; each language by its own name. */
export function LanguageChoice() {
  const app = useApp()
  const texts = useTexts()
  const id = useId()
  return (
    <div class="language">
      <label for={id} class="unseen">
        {texts.say('language')}
      </label>
      <select
        id={id}
        value={texts.lang.split('-')[0]}
        onChange={(event) => void app.chooseLanguage(event.currentTarget.value)}
      >
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
