import type { AdminCustomer } from '@goodword/protocol'
import { useSignal } from '@preact/signals'
import type { ImportMode } from '../api/shop-api.ts'
import { useApp, useShopApi, useTexts } from '../app.ts'
import { Card } from '../parts/card.tsx'
import { CsvImport } from '../parts/csv-import.tsx'
import { List } from '../parts/list.tsx'
import { Page } from '../parts/page.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { usePages } from '../state/use-pages.ts'
import { CustomerForm } from './customer-form.tsx'
import { CustomerLine } from './customer-line.tsx'
import { CustomerLookup } from './customer-lookup.tsx'

type Kind = AdminCustomer['kind']

const TABS = [
  { value: 'existing', label: 'customers_tab_existing' },
  { value: 'prospective', label: 'customers_tab_prospective' },
] as const satisfies readonly { value: Kind; label: string }[]

/** Who is a customer already, by the shop's own list and by the orders that are known. */
export function Customers() {
  const { news } = useApp()
  const api = useShopApi()
  const texts = useTexts()
  const kind = useSignal<Kind>('existing')
  const customers = usePages<AdminCustomer>(
    (cursor) => api.customers({ cursor, kind: kind.value }),
    kind.value,
  )

  async function send(file: Blob, mode: ImportMode) {
    const { kept, errors, moreErrors } = await api.importCustomers(file, mode)
    if (mode === 'take') await customers.reload()
    return { good: kept, said: texts.say('customers_imported', { count: kept }), errors, moreErrors }
  }

  return (
    <Page title={texts.say('page_customers')} intro={texts.say('customers_intro')}>
      <Card title={texts.say('customers_look')}>
        <CustomerLookup />
      </Card>
      <h2>{texts.say('customers_list')}</h2>
      <Tabs
        label="customers_which"
        choices={TABS}
        value={kind.value}
        choose={(value) => {
          kind.value = value
        }}
      />
      <List
        pages={customers}
        empty={`customers_empty_${kind.value}`}
        label={texts.say('customers_list')}
        isDense
      >
        {(customer) => (
          <CustomerLine
            customer={customer}
            onRemoved={() => {
              news.value = texts.say('customers_was_removed')
              customers.remove(({ id }) => id === customer.id)
            }}
          />
        )}
      </List>
      <Card title={texts.say('customers_add')}>
        <CustomerForm onSaved={customers.reload} />
      </Card>
      <Card title={texts.say('customers_table')}>
        <CsvImport label="customers_file" hint="customers_file_hint" send={send} />
        <p>
          <a href={api.customersTable} download>
            {texts.say('customers_export')}
          </a>
        </p>
      </Card>
    </Page>
  )
}
