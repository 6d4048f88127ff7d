import { SERVER_PATHS } from '@goodword/protocol'
import { addressOf } from '../advocates/confirm-address.ts'
import { DAY } from '../domain/day.ts'
import type { Engine } from '../engine.ts'
import { fillPlaces } from '../fill-places.ts'
import { makeConfirmToken } from '../keys/confirm-token.ts'
import type { OutgoingMail } from '../store/outgoing-mail.ts'
import type { Shop } from '../store/shop.ts'
import type { Tables } from '../store/tables.ts'
import { mailWords } from './mail-words.ts'

/** Days for which the link in a mail works. */
export const LINK_DAYS = { join_confirmation: 14, sign_in: 1 } as const satisfies Record<
  OutgoingMail['kind'],
  number
>

/** A mail as it is sent. */
export interface RenderedMail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly language: string
}

/**
 * Writes the mail of an outgoing row. The row holds neither address nor link: both are looked up or made here, so a
 * database that somebody reads holds no link that works.
 *
 * @param languages language tags, the best first
 * @param publicUrl where this server is reached, without a slash at the end
 * @returns `undefined` when there is nobody to write to any more
 */
export async function renderMail(
  { store, vault }: Pick<Engine, 'store' | 'vault'>,
  shop: Shop,
  row: Pick<Tables['outgoing'], 'advocate_id' | 'claimant' | 'kind' | 'created_at'>,
  languages: readonly string[],
  publicUrl: string,
): Promise<RenderedMail | undefined> {
  const advocate = await store.advocateRow(shop.id, row.advocate_id)
  const address = advocate && addressOf(advocate)
  if (!advocate?.email || address === undefined) return undefined
  const days = LINK_DAYS[row.kind]
  const confirmation = {
    shopId: shop.id,
    advocateId: advocate.id,
    claimant: row.claimant ?? undefined,
    expiresAt: row.created_at + days * DAY,
  }
  const token = makeConfirmToken(vault, confirmation, address)
  const { language, ...all } = mailWords(languages)
  const words = all.mails[row.kind]
  const values = {
    shop: shop.name,
    days: String(days),
    link: `${publicUrl}${SERVER_PATHS.confirm}?token=${token}`,
  }
  return {
    to: advocate.email,
    // A line break in a header would begin another one.
    subject: fillPlaces(words.subject, values).replace(/\s+/g, ' '),
    text: `${words.paragraphs.map((paragraph) => fillPlaces(paragraph, values)).join('\n\n')}\n`,
    language,
  }
}
