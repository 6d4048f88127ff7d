import { useTexts } from '../app.ts'
import { refusal } from '../language/refusal.ts'

/** What is wrong with one row of a table. */
export interface CsvError {
  readonly line: number
  readonly field?: string | undefined
  readonly message: string
}

/** Most bad rows that are shown: whoever mends those has found what is wrong with the others. */
const MOST_SHOWN = 50

/** The rows that cannot be taken, by line and column. */
export function CsvErrors({ errors }: { readonly errors: readonly CsvError[] }) {
  const texts = useTexts()
  if (errors.length === 0) return null
  return (
    <div class="scroll">
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
    </div>
  )
}
