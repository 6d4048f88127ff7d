import { useEffect } from 'preact/hooks'

/** Goodword's invite widget. Its code is loaded by the page that shows it; the style sheet keeps its room free. */
export function InviteWidget() {
  useEffect(() => {
    import('@goodword/widget/define-invite').catch(reportError)
  }, [])
  return <goodword-invite />
}
