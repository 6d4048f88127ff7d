import type { TargetedMouseEvent } from 'preact'
import type { BannerProps } from './banner-model.ts'
import type { Outcome } from './welcome-model.ts'

export interface CodeFieldProps extends BannerProps {
  readonly code: string
  readonly outcome: Outcome
}

/** The code, what became of it, and a way to take it along. */
export function CodeField({ texts, model, code, outcome }: CodeFieldProps) {
  const { say } = texts
  const { copier, said } = model

  async function copy({ currentTarget }: TargetedMouseEvent<HTMLButtonElement>) {
    const field = currentTarget.parentElement?.querySelector('input')
    const outcome = await copier.copy(code, code, field)
    const sentence = say(outcome === 'copied' ? 'copied_spoken' : 'copy_selected')
    said.value = { id: (said.peek()?.id ?? 0) + 1, sentence }
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
          {say(copier.copied.value ? 'copied' : 'copy')}
        </button>
      </div>
      {copier.selected.value && <p part="note">{say('copy_selected')}</p>}
    </>
  )
}
