import { useId } from 'preact/hooks'
import { useTexts } from '../app.ts'
import { refusal } from '../language/refusal.ts'
import type { TextKey } from '../language/texts.ts'
import type { FieldProps } from './field.tsx'

interface ChoiceProps extends FieldProps {
  readonly choices: readonly { readonly value: string; readonly label: TextKey; readonly hint: TextKey }[]
}

/** One of a few, each with a sentence that says what follows from it. */
export function Choice({ form, name, label, hint, choices }: ChoiceProps) {
  const texts = useTexts()
  const id = useId()
  const [error] = form.errors.filter(({ field }) => field === name)
  return (
    <fieldset class="choice" aria-describedby={`${id}-error`}>
      <legend>{texts.say(label)}</legend>
      {hint && <p class="hint">{texts.say(hint)}</p>}
      {choices.map((choice) => (
        <div class="option" key={choice.value}>
          <input
            type="radio"
            id={`${id}-${choice.value}`}
            name={name}
            value={choice.value}
            checked={form.get(name) === choice.value}
            aria-describedby={`${id}-${choice.value}-hint`}
            onChange={() => form.set(name, choice.value)}
          />
          <label for={`${id}-${choice.value}`}>{texts.say(choice.label)}</label>
          <p class="hint" id={`${id}-${choice.value}-hint`}>
            {texts.say(choice.hint)}
          </p>
        </div>
      ))}
      <p class="wrong" id={`${id}-error`}>
        {error && refusal(texts, error.message)}
      </p>
    </fieldset>
  )
}
