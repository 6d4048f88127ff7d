interface Window {
  /** Goodword's command queue: page code may push before or after the script has loaded. */
  goodwordQueue?: Array<
    ['convert', { orderId: string; amount: string; currency: string; orderToken?: string | undefined }]
  >
}
