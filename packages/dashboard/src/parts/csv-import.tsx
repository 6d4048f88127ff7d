import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { useTexts } from '../app.ts'
import { refusal } from '../language/refusal.ts'
import type { TextKey } from '../language/texts.ts'
import { useAction } from '../state/use-action.ts'
import { Button } from './button.tsx'
import { FailureNote } from './failure-note.tsx'

/** What became of a table. */
export interface Imported {
  readonly said: string
  readonly errors: readonly {
    readonly line: number
    readonly field?: string | undefined
    readonly message: string
  }[]
}

interface CsvImportProps {
  readonly label: TextKey
  readonly hint: TextKey
  readonly send: (file: Blob) => Promise<Imported>
}

/** Most bad rows that are shown: whoever mends those has found what is wrong with the others. */
const MOST_SHOWN = 50

/** A file with a table, and what became of each row that is not right. */
export function CsvImport({ label, hint, send }: CsvImportProps) {
  const texts = useTexts()
  const id = useId()
  const file = useSignal<File | undefined>(undefined)
  const result = useSignal<Imported | undefined>(undefined)
  const sending = useAction(async () => {
    result.value = undefined
    if (file.value) result.value = await send(file.value)
  })
  const { said, errors = [] } = result.value ?? {}
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run()
      }}
    >
      <div class="field">
        <label for={id}>{texts.say(label)}</label>
        <input
          type="file"
          id={id}
          accept=".csv,text/csv"
          required
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            file.value = event.currentTarget.files?.[0]
          }}
        />
        <p class="hint" id={`${id}-hint`}>
          {texts.say(hint)}
        </p>
      </div>
      <Button type="submit" look="plain" isBusy={sending.isBusy}>
        {texts.say('import')}
      </Button>
      <FailureNote error={sending.error} again={sending.run} />
      <div role="status">
        {said && <p class="good">{said}</p>}
        {errors.length > 0 && <p>{texts.say('import_errors', { count: errors.length })}</p>}
      </div>
      {errors.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.say('import_line')}</th>
              <th scope="col">{texts.say('import_column')}</th>
              <th scope="col">{texts.say('import_why')}</th>
            </tr>
          </thead>
          <tbody>
            {errors.slice(0, MOST_SHOWN).map(({ line, field, message }) => (
              <tr key={`${line} ${field}`}>
                <td>{texts.number(line)}</td>
                <td>{field ?? ''}</td>
                <td>{refusal(texts, message)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </form>
  )
}
