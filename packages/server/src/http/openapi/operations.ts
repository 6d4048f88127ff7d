import {
  BatchAnswerSchema,
  BatchSchema,
  CustomerJoinSchema,
  DecisionSchema,
  DryRunSchema,
  InviteSchema,
  JoinedSchema,
  JoinSchema,
  MissedReferralSchema,
  OfferSchema,
  PATHS,
  RatingSchema,
  ReceivedSchema,
  SERVER_PATHS,
  SessionEndedSchema,
  SessionEndSchema,
  SessionEnteredSchema,
  SessionExchangeSchema,
} from '@goodword/protocol'
import * as v from 'valibot'
import { ADMIN_ROUTES } from '../admin/routes.ts'
import { OfferQuery } from '../offer.ts'
import type { Operation } from './operation.ts'

const StatusSchema = v.object({ status: v.literal('ok') })
const ConfirmQuery = v.object({ token: v.string() })

const BROWSER: readonly Operation[] = [
  {
    method: 'POST',
    path: PATHS.messages,
    summary: 'A batch of visits, shares and conversions; each message is answered by itself',
    access: 'publishable',
    body: BatchSchema,
    answer: BatchAnswerSchema,
  },
  {
    method: 'POST',
    path: PATHS.advocates,
    summary: 'Joins the programme, by address or by a token that the shop has signed',
    access: 'publishable',
    body: v.union([JoinSchema, CustomerJoinSchema]),
    answer: JoinedSchema,
    refuses: ['customer_token_invalid'],
  },
  {
    method: 'GET',
    path: PATHS.invite,
    summary: 'What the advocate of the session may see; unchanged data costs a 304',
    access: 'session',
    answer: InviteSchema,
  },
  {
    method: 'POST',
    path: PATHS.sessionExchange,
    summary: 'A session for the one-time secret of “Back to the shop”',
    access: 'publishable',
    body: SessionExchangeSchema,
    answer: SessionEnteredSchema,
    refuses: ['confirm_link_invalid'],
  },
  {
    method: 'POST',
    path: PATHS.sessionLink,
    summary: 'Mails a link that opens the account, to a browser whose address was confirmed elsewhere',
    access: 'session',
    answer: ReceivedSchema,
    refuses: ['state_conflict'],
  },
  {
    method: 'POST',
    path: PATHS.sessionEnd,
    summary: 'Ends the session that asks, or all sessions of its account',
    access: 'session',
    body: SessionEndSchema,
    answer: SessionEndedSchema,
  },
  {
    method: 'GET',
    path: PATHS.offer,
    summary: 'What a friend who came by a code gets',
    access: 'publishable',
    query: OfferQuery,
    answer: OfferSchema,
  },
  {
    method: 'POST',
    path: PATHS.dryRun,
    summary: 'What would be decided about an order made now, with public reasons; nothing is recorded',
    access: 'publishable',
    body: DryRunSchema,
    answer: DecisionSchema,
    refuses: [
      'amount_malformed',
      'amount_precision',
      'amount_too_large',
      'currency_unknown',
      'currency_unsupported',
    ],
  },
  {
    method: 'POST',
    path: PATHS.ratings,
    summary: 'Rates a purchase; the answer is always the same',
    access: 'publishable',
    body: RatingSchema,
    answer: ReceivedSchema,
  },
  {
    method: 'POST',
    path: PATHS.missedReferrals,
    summary: 'Somebody sent me: for the owner to look into; the answer is always the same',
    access: 'publishable',
    body: MissedReferralSchema,
    answer: ReceivedSchema,
  },
]

const PAGES: readonly Operation[] = [
  {
    method: 'GET',
    path: SERVER_PATHS.confirm,
    summary: 'The page behind the link in a mail; it only asks',
    access: 'public',
    query: ConfirmQuery,
    answer: 'html',
  },
  {
    method: 'POST',
    path: SERVER_PATHS.confirm,
    summary: 'The button of that page: the address is proven, accounts of one person become one',
    access: 'public',
    query: ConfirmQuery,
    answer: 'html',
  },
  {
    method: 'GET',
    path: `${PATHS.share}/:code/:channel`,
    pattern: `${PATHS.share}/*`,
    summary: 'The share link; programs that read pages get a small one that says what is behind it',
    access: 'public',
    answer: 'redirect',
  },
  {
    method: 'GET',
    path: PATHS.script,
    pattern: '/:file{goodword(?:-[\\w.-]+)?\\.js}',
    summary: 'The script that shops paste; its chunks lie beside it',
    access: 'public',
    answer: 'script',
  },
  {
    method: 'GET',
    path: SERVER_PATHS.openapi,
    summary: 'This description',
    access: 'public',
    answer: 'json',
  },
  {
    method: 'GET',
    path: PATHS.health,
    summary: 'The process answers',
    access: 'public',
    answer: StatusSchema,
  },
  {
    method: 'GET',
    path: PATHS.ready,
    summary: 'The process can do its work',
    access: 'public',
    answer: StatusSchema,
    refuses: ['unavailable'],
  },
]

/** Every route of the app, in the order in which it is described. A test compares it with the app. */
export const OPERATIONS: readonly Operation[] = [
  ...BROWSER,
  ...PAGES,
  ...ADMIN_ROUTES.map(
    ({ run: _run, path, ...route }): Operation => ({
      ...route,
      path: SERVER_PATHS.admin + path,
      access: 'secret',
    }),
  ),
]
