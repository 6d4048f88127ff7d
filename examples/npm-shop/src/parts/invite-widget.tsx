import { useEffect } from 'preact/hooks'

/** Goodword's invite widget. Its code is loaded by the two pages that show it; the style sheet keeps its room free. */
export function InviteWidget() {
  useEffect(() => {
    import('@goodword/widget/define').catch(reportError)
  }, [])
  return <goodword-invite />
}
