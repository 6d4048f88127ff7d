import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useTexts } from '../app.ts'
import type { Action } from '../state/use-action.ts'
import { Button } from './button.tsx'
import { FailureNote } from './failure-note.tsx'

interface AskFirstProps {
  /** What the first press says. */
  readonly label: ComponentChildren
  /** What follows from it, in a sentence. */
  readonly sure: string
  /** What the second press says. */
  readonly act: string
  readonly action: Action<[]>
}

/** A button for what cannot be undone: the first press only asks, and the keyboard goes where the question is. */
export function AskFirst({ label, sure, act, action }: AskFirstProps) {
  const texts = useTexts()
  const isAsked = useSignal(false)
  const wasAsked = useRef(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // What was pressed has left the page, and would take the focus with it. The last button is the one that changes nothing.
    const buttons = place.current?.querySelectorAll<HTMLElement>('button') ?? []
    if (isAsked.value || wasAsked.current) [...buttons].at(-1)?.focus()
    wasAsked.current = isAsked.value
  }, [isAsked.value])
  const ask = (next: boolean) => () => {
    isAsked.value = next
  }
  return (
    <div ref={place} class="ask-first">
      {isAsked.value ? (
        <>
          <p role="alert">{sure}</p>
          <div class="buttons">
            <Button look="grave" onClick={action.run} isBusy={action.isBusy}>
              {act}
            </Button>
            <Button look="plain" onClick={ask(false)}>
              {texts.say('cancel')}
            </Button>
          </div>
        </>
      ) : (
        <Button look="plain" onClick={ask(true)}>
          {label}
        </Button>
      )}
      <FailureNote error={action.error} again={action.run} />
    </div>
  )
}
