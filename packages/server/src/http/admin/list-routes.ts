import {
  LISTED_KINDS,
  ListedPeopleSchema,
  ListedPersonSchema,
  ListedSchema,
  PageQuerySchema,
  UnlistSchema,
} from '@goodword/protocol'
import * as v from 'valibot'
import { listPerson, unlistPerson } from '../../people/list-person.ts'
import { present } from '../../present.ts'
import type { ListedPerson } from '../../store/listed-person.ts'
import { Refusal } from '../problem-response.ts'
import { type AdminRoute, adminRoute } from './admin-route.ts'

const CursorSchema = v.pipe(v.string(), v.parseJson(), v.tuple([v.picklist(LISTED_KINDS), v.string()]))

const LISTS = ['allowed', 'blocked'] as const

/** The same for both lists; their names are part of the address. */
export const LIST_ROUTES: readonly AdminRoute[] = LISTS.flatMap((list): AdminRoute[] => [
  adminRoute({
    method: 'GET',
    path: `/lists/${list}`,
    summary:
      list === 'allowed' ? 'People about whom no signal counts' : 'People by whom nobody earns anything',
    query: PageQuerySchema,
    answer: ListedPeopleSchema,
    async answers({ app, shop, query }) {
      const { cursor, limit } = query
      const people = await app.store.listedPeople(shop.id, list, readCursor(cursor), limit + 1)
      const last = people.length > limit ? people[limit - 1] : undefined
      return {
        items: people.slice(0, limit).map(({ kind, value, note, at }) => ({
          ...{ kind, value, listedAt: at },
          ...present({ note }),
        })),
        ...(last && {
          next: Buffer.from(JSON.stringify([last.kind, last.value])).toString('base64url'),
        }),
      }
    },
  }),
  adminRoute({
    method: 'PUT',
    path: `/lists/${list}`,
    summary: `Puts somebody on the list; decisions made from now on heed it`,
    body: ListedPersonSchema,
    answer: ListedSchema,
    async answers({ app, shop, body }) {
      const listed = await listPerson(app, shop, {
        list,
        note: body.note,
        kind: body.kind,
        value: body.value,
      })
      if (listed) return { listed }
      const message = 'must be an e-mail address'
      throw new Refusal('field_invalid', undefined, [{ field: 'value', message }])
    },
  }),
  adminRoute({
    method: 'DELETE',
    path: `/lists/${list}`,
    summary: 'Takes somebody off the list',
    body: UnlistSchema,
    answer: ListedSchema,
    refuses: ['not_found'],
    async answers({ app, shop, body }) {
      if (!(await unlistPerson(app, shop, body))) throw new Refusal('not_found')
      return { listed: false }
    },
  }),
])

function readCursor(cursor: string | undefined): Pick<ListedPerson, 'kind' | 'value'> | undefined {
  if (cursor === undefined) return undefined
  const read = v.safeParse(CursorSchema, Buffer.from(cursor, 'base64url').toString())
  return read.success ? { kind: read.output[0], value: read.output[1] } : undefined
}
