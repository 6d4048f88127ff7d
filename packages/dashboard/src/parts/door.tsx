import type { ComponentChildren } from 'preact'
import { Brand } from './brand.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { Page } from './page.tsx'

interface DoorProps {
  readonly title: string
  readonly intro?: string
  readonly children?: ComponentChildren
  /** A form needs more room than a sentence. */
  readonly isWide?: boolean
}

/** A page outside of the shop's own: before somebody is in. */
export function Door({ title, intro, children, isWide = false }: DoorProps) {
  return (
    <div class={isWide ? 'door wide' : 'door'}>
      <header>
        <Brand />
        <LanguageChoice />
      </header>
      <Page title={title} intro={intro}>
        {children}
      </Page>
    </div>
  )
}
