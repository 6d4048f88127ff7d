import { type BatchAnswer, type Message, PATHS } from '@goodword/protocol'
import type { Arrival } from './recorder.ts'

/** One message that arrived, with the server's answer to it. */
export interface ArrivedMessage {
  readonly message: Message
  readonly answer: BatchAnswer['answers'][number] | undefined
  readonly origin: string | undefined
}

/** The messages among the requests that arrived. */
export function arrivedMessages(arrivals: readonly Arrival[]): ArrivedMessage[] {
  return arrivals
    .filter(({ method, path }) => method === 'POST' && path === PATHS.messages)
    .flatMap(({ body, answer, origin }) => {
      const sent: { messages: Message[] } = JSON.parse(body)
      const answered: BatchAnswer = JSON.parse(answer)
      return sent.messages.map((message, index) => ({ message, answer: answered.answers[index], origin }))
    })
}

/** The orders among them: number, codes of their touches, and what the server answered. */
export function ordersArrived(arrivals: readonly Arrival[]) {
  return arrivedMessages(arrivals).flatMap(({ message, answer }) => {
    if (message.type !== 'conversion') return []
    const { orderId, touches = [] } = message
    return [{ orderId, codes: touches.map(({ code }) => code), status: answer?.status }]
  })
}
