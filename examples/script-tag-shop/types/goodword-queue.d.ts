interface Window {
  /** Goodword's command queue: page code may push before or after the script has loaded. */
  goodwordQueue?: Array<
    [
      'convert',
      {
        orderId: string
        amount: string
        currency: string
        coupon?: string | undefined
        orderToken?: string | undefined
      },
    ]
  >
}
