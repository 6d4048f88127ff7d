import type { ApiError } from '../api/api-error.ts'
import { useTexts } from '../app.ts'

interface FailureNoteProps {
  readonly error: ApiError | undefined
  /** Tries again what did not work. */
  readonly again?: (() => void) | undefined
}

/** Why something did not work, said aloud too. Always there, so that screen readers hear what is put into it. */
export function FailureNote({ error, again }: FailureNoteProps) {
  const texts = useTexts()
  return (
    <div role="alert" class="failure">
      {error && (
        <>
          <p>{sentence(error)}</p>
          {again && error.isPassing && (
            <button type="button" class="plain" onClick={again}>
              {texts.say('try_again')}
            </button>
          )}
        </>
      )}
    </div>
  )

  function sentence({ problem, isPassing, fields }: ApiError): string {
    if (isPassing || !problem) return texts.say('failure_away')
    if (fields.length > 0) return texts.say('failure_fields', { count: fields.length })
    // Where one code stands for several states, the detail names the one.
    const known = [problem.detail, problem.code].map((one) => texts.sayIfKnown(`failure_${one}`))
    return known.find((one) => one !== undefined) ?? problem.title
  }
}
