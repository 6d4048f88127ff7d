import { useTexts } from '../app.ts'

/** A state in words; the colour only helps. */
export function Badge({ state, words }: { readonly state: string; readonly words: string }) {
  const texts = useTexts()
  return <span class={`badge ${state}`}>{texts.sayIfKnown(words) ?? state}</span>
}
