import { ErasedSchema, PersonExportSchema, PersonSchema } from '@goodword/protocol'
import { erasePerson, exportPerson } from '../../people/people.ts'
import { type AdminRoute, adminRoute } from './admin-route.ts'

export const PEOPLE_ROUTES: readonly AdminRoute[] = [
  adminRoute({
    method: 'POST',
    path: '/people/export',
    summary: 'Everything that is kept about a person, by address or customer id',
    body: PersonSchema,
    answer: PersonExportSchema,
    answers: ({ app, shop, body }) => exportPerson(app, shop, body),
  }),
  adminRoute({
    method: 'POST',
    path: '/people/erase',
    summary: 'Forgets a person; cannot be undone',
    body: PersonSchema,
    answer: ErasedSchema,
    answers: ({ app, shop, body }) => erasePerson(app, shop, body),
  }),
]
