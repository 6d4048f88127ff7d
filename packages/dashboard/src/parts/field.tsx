import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { useTexts } from '../app.ts'
import type { Form } from '../forms/form.ts'
import { refusal } from '../language/refusal.ts'
import type { TextKey, Values } from '../language/texts.ts'

/** What every kind of field has. */
export interface FieldProps {
  readonly form: Form
  /** As in the request, `shop.name`. */
  readonly name: string
  readonly label: TextKey
  readonly hint?: TextKey | undefined
  /** What the hint is filled in with. */
  readonly hintValues?: Values | undefined
}

/** What an input needs to be tied to its words. */
export interface FieldTies {
  readonly id: string
  readonly name: string
  readonly 'aria-describedby': string
  readonly 'aria-invalid': boolean
}

/** A label, an input, what it means, and what is wrong with it. */
export function FieldFrame({
  ...props
}: FieldProps & { readonly children: (ties: FieldTies) => ComponentChildren }) {
  const { form, name, label, hint, hintValues, children } = props
  const texts = useTexts()
  const id = useId()
  const errors = form.errors.filter(({ field }) => field === name || field.startsWith(`${name}.`))
  const ties = {
    id,
    name,
    'aria-describedby': `${id}-hint ${id}-error`,
    'aria-invalid': errors.length > 0,
  }
  return (
    <div class="field">
      <label for={id}>{texts.say(label)}</label>
      {children(ties)}
      <p class="hint" id={`${id}-hint`}>
        {hint && texts.say(hint, hintValues)}
      </p>
      <p class="wrong" id={`${id}-error`}>
        {errors[0] && refusal(texts, errors[0].message)}
      </p>
    </div>
  )
}

interface TextFieldProps extends FieldProps {
  /** Which keys a phone shows. */
  readonly inputMode?: 'text' | 'url' | 'decimal' | 'numeric' | 'email'
  /** Stands behind what is typed: a currency, a percent sign. */
  readonly unit?: string | undefined
  readonly isLong?: boolean
  /** What becomes of the text when somebody leaves the field. */
  readonly complete?: (typed: string) => string
  readonly isRequired?: boolean
}

/** A line of text, or several. */
export function TextField({
  inputMode = 'text',
  unit,
  isLong,
  isRequired,
  complete,
  ...props
}: TextFieldProps) {
  const { form, name } = props
  const common = {
    value: form.get(name),
    required: isRequired ?? false,
    onInput: (event: { currentTarget: { value: string } }) => form.set(name, event.currentTarget.value),
    onBlur: () => {
      const typed = form.get(name)
      const completed = complete?.(typed) ?? typed
      // Setting it would take away what is said to be wrong with it.
      if (completed !== typed) form.set(name, completed)
    },
  }
  return (
    <FieldFrame {...props}>
      {(ties) =>
        isLong ? (
          <textarea {...ties} {...common} rows={3} />
        ) : (
          <span class={unit ? 'with-unit' : 'whole'}>
            <input {...ties} {...common} inputMode={inputMode} autocomplete="off" spellcheck={false} />
            {unit && <span aria-hidden="true">{unit}</span>}
          </span>
        )
      }
    </FieldFrame>
  )
}

interface SelectFieldProps extends FieldProps {
  readonly choices: readonly { readonly value: string; readonly label: TextKey }[]
  /** Further ones that no language has words for, such as people. */
  readonly more?: readonly { readonly value: string; readonly name: string }[]
}

/** One of a few. */
export function SelectField({ choices, more = [], ...props }: SelectFieldProps) {
  const { form, name } = props
  const texts = useTexts()
  return (
    <FieldFrame {...props}>
      {(ties) => (
        <select
          {...ties}
          value={form.get(name)}
          onChange={(event) => form.set(name, event.currentTarget.value)}
        >
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {texts.say(label)}
            </option>
          ))}
          {more.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}

/** Yes or no. */
export function CheckField({ form, name, label, hint, hintValues }: FieldProps) {
  const texts = useTexts()
  const id = useId()
  return (
    <div class="field check">
      <input
        type="checkbox"
        id={id}
        name={name}
        checked={form.get(name) !== ''}
        aria-describedby={`${id}-hint`}
        onChange={(event) => form.set(name, event.currentTarget.checked ? 'yes' : '')}
      />
      <label for={id}>{texts.say(label)}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint && texts.say(hint, hintValues)}
      </p>
    </div>
  )
}
