import { useApp, useShopApi, useTexts } from '../app.ts'
import { FailureNote } from '../parts/failure-note.tsx'
import { Page } from '../parts/page.tsx'
import { useData } from '../state/use-data.ts'
import { ProgrammeForm } from './programme-form.tsx'

/** The terms in force, to be changed. */
export function ProgrammePage() {
  const { shopId } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const known = useData(async () => {
    const [programme, shop, history] = await Promise.all([api.programme(), api.shop(), api.history()])
    return { programme, shop, history }
  }, shopId.value ?? '')
  return (
    <Page title={texts.say('page_programme')} intro={texts.say('programme_intro')}>
      <FailureNote error={known.error} again={known.reload} />
      {known.value && (
        <ProgrammeForm
          {...known.value}
          currency={known.value.shop.currency}
          key={known.value.programme.version}
        />
      )}
    </Page>
  )
}
