import type { ComponentChildren } from 'preact'

export type ButtonLook = 'main' | 'plain' | 'grave'

interface ButtonProps {
  readonly isBusy?: boolean
  /** Id of the sentence that says why it cannot be pressed yet. */
  readonly blockedBy?: string | undefined
  readonly look?: ButtonLook
  readonly type?: 'button' | 'submit'
  readonly onClick?: () => void
  readonly children: ComponentChildren
}

/** A button. While it works, or cannot be pressed yet, it stays where it is and keeps the focus, which `disabled` would take away. */
export function Button({
  isBusy = false,
  blockedBy,
  look = 'main',
  type = 'button',
  onClick,
  children,
}: ButtonProps) {
  const isOff = isBusy || blockedBy !== undefined
  return (
    <button
      type={type}
      class={look}
      aria-disabled={isOff}
      aria-describedby={blockedBy}
      onClick={() => isOff || onClick?.()}
    >
      {children}
    </button>
  )
}
