import { QUEUE_NAME } from '@goodword/protocol'
import { useTexts } from '../app.ts'
import { CopyText } from './copy-text.tsx'

/** What the shop's own consent banner says to the tag. Without a script around it: in every page for everybody it would ask nobody. */
const LINE = `;(window.${QUEUE_NAME} ||= []).push(['setConsent', 'granted'])`

/** The line without which nobody is remembered by a tag that asks first. */
export function BannerLines() {
  const texts = useTexts()
  return (
    <>
      <p>{texts.say('banner_intro')}</p>
      <CopyText label="banner_lines" text={LINE} />
      <p class="quiet">{texts.say('banner_denied')}</p>
    </>
  )
}
