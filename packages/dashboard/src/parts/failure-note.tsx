import type { ApiError } from '../api/api-error.ts'
import { useTexts } from '../app.ts'
import { failureSentence } from '../language/failure-sentence.ts'

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
          <p>{failureSentence(texts, error)}</p>
          {again && error.isPassing && (
            <button type="button" class="plain" onClick={again}>
              {texts.say('try_again')}
            </button>
          )}
        </>
      )}
    </div>
  )
}
