/** Languages that a share link's preview can be in. */
export const PREVIEW_LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'pt', 'ru', 'zh'] as const
export type PreviewLanguage = (typeof PREVIEW_LANGUAGES)[number]
