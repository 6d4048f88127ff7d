import type { ComponentChildren } from 'preact'

export type ButtonLook = 'main' | 'plain' | 'grave'

interface ButtonProps {
  readonly isBusy?: boolean
  readonly look?: ButtonLook
  readonly type?: 'button' | 'submit'
  readonly onClick?: () => void
  readonly children: ComponentChildren
}

/** A button. While it works it stays where it is and keeps the focus, which `disabled` would take away. */
export function Button({ isBusy = false, look = 'main', type = 'button', onClick, children }: ButtonProps) {
  return (
    <button type={type} class={look} aria-disabled={isBusy} onClick={() => isBusy || onClick?.()}>
      {children}
    </button>
  )
}
