/** A friend arrived. */
export interface VisitEvent {
  /** The browser's id of the visit. */
  readonly id: string
  readonly advocateId: string
  readonly code: string
  readonly channel: string | undefined
  /** Epoch ms by the server's clock. */
  readonly at: number
  readonly landing: string | undefined
  readonly referringHost: string | undefined
  readonly utmSource: string | undefined
  readonly utmMedium: string | undefined
}

/** An advocate pressed a share button. */
export interface ShareEvent {
  readonly id: string
  readonly advocateId: string
  readonly code: string
  readonly channel: string
  readonly at: number
  readonly template: string | undefined
  readonly edited: boolean | undefined
}
