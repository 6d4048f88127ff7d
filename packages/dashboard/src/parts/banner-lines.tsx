import { QUEUE_NAME } from '@goodword/protocol'
import { useTexts } from '../app.ts'
import { CopyText } from './copy-text.tsx'

/** What the shop's own consent banner says to the tag. The same in every language. */
const LINES = `<script>
  ;(window.${QUEUE_NAME} ||= []).push(['setConsent', 'granted'])
</script>`

/** The lines without which nobody is remembered by a tag that asks first. */
export function BannerLines() {
  const texts = useTexts()
  return (
    <>
      <p>{texts.say('banner_intro')}</p>
      <CopyText label="banner_lines" text={LINES} isLong />
      <p class="quiet">{texts.say('banner_denied')}</p>
    </>
  )
}
