import { SERVER_PATHS } from '@goodword/protocol'
import { DAY } from '../domain/day.ts'
import type { Engine } from '../engine.ts'
import { fillPlaces } from '../fill-places.ts'
import { makeConfirmToken } from '../keys/confirm-token.ts'
import type { Shop } from '../store/shop.ts'
import type { Tables } from '../store/tables.ts'
import { mailWords } from './mail-words.ts'

/** Days for which the link in a mail works. */
export const LINK_DAYS = 14

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
  row: Pick<Tables['outgoing'], 'advocate_id' | 'created_at'>,
  languages: readonly string[],
  publicUrl: string,
): Promise<RenderedMail | undefined> {
  const advocate = await store.advocate(shop.id, row.advocate_id)
  if (advocate?.email === undefined) return undefined
  const expiresAt = row.created_at + LINK_DAYS * DAY
  const token = makeConfirmToken(vault, { shopId: shop.id, advocateId: advocate.id, expiresAt })
  const words = mailWords(languages)
  const values = {
    shop: shop.name,
    days: String(LINK_DAYS),
    link: `${publicUrl}${SERVER_PATHS.confirm}?token=${token}`,
  }
  return {
    to: advocate.email,
    // A line break in a header would begin another one.
    subject: fillPlaces(words.subject, values).replace(/\s+/g, ' '),
    text: `${words.paragraphs.map((paragraph) => fillPlaces(paragraph, values)).join('\n\n')}\n`,
    language: words.language,
  }
}
