/** What knows whether a press of the reader has led to the view that appears now. True once. */
export interface Arrivals {
  takesFocus(): boolean
}

/** `ref` of what a press leads to: it takes the focus, which is lost with the button that was pressed. */
export const arrive = (arrivals: Arrivals) => (element: HTMLElement | null) => {
  if (element && arrivals.takesFocus()) element.focus()
}
