import { useSignal } from '@preact/signals'
import { useId, useRef } from 'preact/hooks'
import { useApp, useTexts } from '../app.ts'
import type { TextKey } from '../language/texts.ts'
import { Button } from './button.tsx'

interface CopyTextProps {
  readonly label: TextKey
  readonly text: string
  readonly isLong?: boolean
}

/** Something to be copied. Where the browser does not let us, it is selected, for the keyboard or a long press. */
export function CopyText({ label, text, isLong = false }: CopyTextProps) {
  const { news } = useApp()
  const texts = useTexts()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const isCopied = useSignal(false)

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      isCopied.value = true
      news.value = texts.say('copied')
    } catch {
      field.current?.select()
      news.value = texts.say('copy_selected')
    }
  }

  return (
    <div class="copy">
      <label for={id}>{texts.say(label)}</label>
      <textarea
        id={id}
        ref={field}
        class="code"
        readOnly
        rows={isLong ? 7 : 1}
        value={text}
        spellcheck={false}
      />
      <Button look="plain" onClick={copy}>
        {texts.say(isCopied.value ? 'copied' : 'copy')}
      </Button>
    </div>
  )
}
