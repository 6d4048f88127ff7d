import type { TargetedMouseEvent } from 'preact'
import { copyText } from '../sharing/copy-text.ts'
import type { BannerProps } from './banner-model.ts'
import type { Outcome } from './welcome-model.ts'

/** How long the button says that it has copied, in milliseconds. */
const SAID_FOR = 3000

export interface CodeFieldProps extends BannerProps {
  readonly code: string
  readonly outcome: Outcome
}

/** The code, what became of it, and a way to take it along. */
export function CodeField({ texts, model, code, outcome }: CodeFieldProps) {
  const { say } = texts
  const { copyState, said } = model
  const state = copyState.value
  const speak = (sentence: string) => {
    said.value = { id: (said.peek()?.id ?? 0) + 1, sentence }
  }

  async function copy({ currentTarget }: TargetedMouseEvent<HTMLButtonElement>) {
    const field = currentTarget.parentElement?.querySelector('input')
    if (!field) return
    copyState.value = await copyText(code, field)
    if (copyState.peek() === 'selected') return speak(say('copy_selected'))
    speak(say('copied_spoken'))
    setTimeout(() => {
      copyState.value = 'idle'
    }, SAID_FOR)
  }

  return (
    <>
      <p part="intro" id="outcome">
        {say(outcome)}
      </p>
      <div class="row">
        <input
          part="code"
          dir="ltr"
          readOnly
          value={code}
          aria-label={say('code_label')}
          aria-describedby="outcome"
          ref={model.arrive}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" part="copy" onClick={copy}>
          {say(state === 'copied' ? 'copied' : 'copy')}
        </button>
      </div>
      {state === 'selected' && <p part="note">{say('copy_selected')}</p>}
    </>
  )
}
