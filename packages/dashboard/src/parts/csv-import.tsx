import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { ImportMode } from '../api/shop-api.ts'
import { useTexts } from '../app.ts'
import type { TextKey } from '../language/texts.ts'
import { useAction } from '../state/use-action.ts'
import { Button } from './button.tsx'
import { type CsvError, CsvErrors } from './csv-errors.tsx'
import { FailureNote } from './failure-note.tsx'

/** What became, or would become, of a table. */
export interface Imported {
  /** Rows that are right. */
  readonly good: number
  /** What was done with them, once they were taken. */
  readonly said: string
  readonly errors: readonly CsvError[]
  /** Bad rows beyond those that are told. */
  readonly moreErrors?: number
}

interface CsvImportProps {
  readonly label: TextKey
  readonly hint: TextKey
  readonly send: (file: Blob, mode: ImportMode) => Promise<Imported>
}

/** A file with a table. Choosing it says at once which rows can be taken and what is wrong with the others; one press takes them. */
export function CsvImport({ label, hint, send }: CsvImportProps) {
  const texts = useTexts()
  const id = useId()
  const file = useSignal<File | undefined>(undefined)
  /** What stood in it when it was looked at: a browser refuses to send a file that was written to since it was chosen. */
  const table = useSignal<Blob | undefined>(undefined)
  const isUnreadable = useSignal(false)
  const seen = useSignal<Imported | undefined>(undefined)
  const taken = useSignal<Imported | undefined>(undefined)
  const looking = useAction(async () => {
    let read: File | undefined
    // Whoever chooses another file meanwhile wants to hear about that one.
    while (file.value && file.value !== read) {
      read = file.value
      const isChosen = () => file.value === read
      const rows = await contentOf(read)
      if (!isChosen()) continue
      table.value = rows
      isUnreadable.value = rows === undefined
      if (!rows) return
      try {
        const found = await send(rows, 'check')
        if (isChosen()) seen.value = found
      } catch (error) {
        if (isChosen()) throw error
      }
    }
  })
  const taking = useAction(async () => {
    const sent = table.value
    if (!sent) return
    taken.value = await send(sent, 'take')
    if (table.value !== sent) return
    file.value = undefined
    seen.value = undefined
  })
  const { errors = [], moreErrors = 0 } = seen.value ?? taken.value ?? {}
  const bad = new Set(errors.map(({ line }) => line)).size + moreErrors
  const name = file.value?.name ?? ''
  const good = seen.value?.good ?? 0
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void taking.run()
      }}
    >
      <div class="field">
        <label for={id}>{texts.say(label)}</label>
        <input
          type="file"
          id={id}
          accept=".csv,text/csv"
          aria-describedby={`${id}-hint`}
          onClick={(event) => {
            // The same file again, once it is mended, is a change as well.
            event.currentTarget.value = ''
          }}
          onChange={(event) => {
            file.value = event.currentTarget.files?.[0]
            table.value = undefined
            isUnreadable.value = false
            seen.value = undefined
            taken.value = undefined
            void looking.run()
          }}
        />
        <p class="hint" id={`${id}-hint`}>
          {texts.say(hint)}
        </p>
      </div>
      <FailureNote error={looking.error ?? taking.error} again={looking.error ? looking.run : taking.run} />
      <div role="status">
        {looking.isBusy && <p class="quiet">{texts.say('import_reading', { file: name })}</p>}
        {isUnreadable.value && <p>{texts.say('import_unreadable', { file: name })}</p>}
        {seen.value && (
          <p>{texts.say(good > 0 ? 'import_ready' : 'import_none', { file: name, count: good })}</p>
        )}
        {taken.value && <p class="good">{taken.value.said}</p>}
        {bad > 0 && <p>{texts.say('import_errors', { count: bad })}</p>}
      </div>
      <CsvErrors errors={errors} />
      {good > 0 && (
        <Button type="submit" isBusy={taking.isBusy}>
          {texts.say('import_rows', { count: good })}
        </Button>
      )}
    </form>
  )
}

/** The bytes of a file, whatever becomes of it on the disk; `undefined` when it is gone or was written to since it was chosen. */
async function contentOf(file: File): Promise<Blob | undefined> {
  const bytes = await file.arrayBuffer().catch(() => undefined)
  return bytes && new Blob([bytes], { type: file.type })
}
