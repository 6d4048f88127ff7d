import { useTexts } from '../app.ts'
import type { TextKey } from '../language/texts.ts'

interface TabsProps<T extends string> {
  readonly label: TextKey
  readonly choices: readonly { readonly value: T; readonly label: TextKey }[]
  readonly value: T
  readonly choose: (value: T) => void
}

/** Which part of a list is shown: plain buttons, of which one is pressed. */
export function Tabs<T extends string>({ label, choices, value, choose }: TabsProps<T>) {
  const texts = useTexts()
  return (
    <fieldset class="tabs">
      <legend class="unseen">{texts.say(label)}</legend>
      {choices.map((choice) => (
        <button
          type="button"
          key={choice.value}
          aria-pressed={choice.value === value}
          onClick={() => choose(choice.value)}
        >
          {texts.say(choice.label)}
        </button>
      ))}
    </fieldset>
  )
}
