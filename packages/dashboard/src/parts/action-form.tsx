import type { ComponentChildren } from 'preact'
import type { Form } from '../forms/form.ts'
import type { Action } from '../state/use-action.ts'
import { Button, type ButtonLook } from './button.tsx'
import { FailureNote } from './failure-note.tsx'

interface ActionFormProps {
  readonly form: Form
  readonly action: Action<[]>
  /** What its button says. */
  readonly submit: string
  readonly look?: ButtonLook
  readonly children: ComponentChildren
}

/** Fields, why they could not be sent, and the button that sends them. What is wrong is said by us, not by the browser. */
export function ActionForm({ form, action, submit, look = 'main', children }: ActionFormProps) {
  return (
    <form
      ref={form.place}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void action.run()
      }}
    >
      {children}
      <FailureNote error={action.error} again={action.run} />
      <Button type="submit" look={look} isBusy={action.isBusy}>
        {submit}
      </Button>
    </form>
  )
}
