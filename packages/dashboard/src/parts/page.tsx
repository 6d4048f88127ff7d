import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useTexts } from '../app.ts'

interface PageProps {
  readonly title: string
  readonly intro?: string | undefined
  readonly children: ComponentChildren
}

/** One page: its heading gets the focus when somebody comes to it, so that keyboards and screen readers begin there. */
export function Page({ title, intro, children }: PageProps) {
  const texts = useTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = texts.say('document_title', { page: title })
  }, [title, texts])
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <main id="main">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {intro && <p class="intro">{intro}</p>}
      {children}
    </main>
  )
}
