import { useEffect } from 'preact/hooks'
import { goodword } from '../goodword.ts'

/** Goodword's banner for friends. Its code is loaded only for somebody who came by a link. */
export function WelcomeBanner() {
  useEffect(() => {
    const bring = () => void import('@goodword/widget/define-welcome').catch(reportError)
    const stops = [goodword.on('touch', bring), goodword.on('own', bring)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  return <goodword-welcome />
}
