import type { Message } from '../../../words/message.ts'

/** English: dialog and launcher. */
export const en = {
  overlay_close: 'Close',
  launcher: 'Invite friends',
  launcher_dismiss: 'Hide “Invite friends”',
} satisfies Record<string, Message>
