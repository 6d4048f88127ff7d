import {
  AdvocateReportQuery,
  AdvocateReportSchema,
  FirstStepsSchema,
  FunnelQuery,
  FunnelSchema,
} from '@goodword/protocol'
import { advocateReport, funnelReport, MOST_DAYS } from '../../reports.ts'
import { Refusal } from '../problem-response.ts'
import { type AdminRoute, adminRoute } from './admin-route.ts'

export const REPORT_ROUTES: readonly AdminRoute[] = [
  adminRoute({
    method: 'GET',
    path: '/first-steps',
    summary:
      'How far the first referral has come: somebody has joined, a friend has come, has bought, is credited',
    answer: FirstStepsSchema,
    answers: ({ app, shop }) => app.store.firstSteps(shop.id),
  }),
  adminRoute({
    method: 'GET',
    path: '/reports/funnel',
    summary: 'Shares, visits and conversions by day, channel, template or kind of place',
    query: FunnelQuery,
    answer: FunnelSchema,
    async answers({ app, shop, query }) {
      const report = await funnelReport(app.store, shop, query)
      if (report) return report
      const message = `must lie at or after from, and at most ${MOST_DAYS} days later`
      throw new Refusal('field_invalid', undefined, [{ field: 'to', message }])
    },
  }),
  adminRoute({
    method: 'GET',
    path: '/reports/advocates',
    summary: 'The hundred most successful advocates of a month',
    query: AdvocateReportQuery,
    answer: AdvocateReportSchema,
    answers: ({ app, shop, query }) => advocateReport(app.store, shop, query.month),
  }),
]
