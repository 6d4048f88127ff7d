/** How much whoever sends a request may still add to the shop's books by reports that nobody has signed. Made for one request. */
export interface ReportLimits {
  /**
   * Asked before an unsigned report makes an order that the server does not know yet. The same number costs nothing however often it is
   * asked about, so it may be asked again when a transaction is repeated.
   */
  mayAddOrder(number: string): Promise<boolean>
  /**
   * Asked before a report more of an order that was reported often already. Each time counts: ask once for one report.
   *
   * @param orderId what is counted together
   */
  mayRepeat(orderId: string): Promise<boolean>
}

/** For reports that come from no browser. */
export const NO_REPORT_LIMITS: ReportLimits = {
  mayAddOrder: async () => true,
  mayRepeat: async () => true,
}
