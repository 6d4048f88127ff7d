/** Elements that the widget defines. What comes after the first dash is the name of the file that defines it. */
export const ELEMENTS = ['goodword-invite', 'goodword-welcome', 'goodword-thanks'] as const
