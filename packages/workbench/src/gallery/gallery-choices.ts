/** In what the gallery shows each sample. */
export const THEMES = ['light', 'dark'] as const
export const WIDTHS = [360, 768, 1280] as const

/** Every language that the widget speaks; one that is not there yet is shown in English. */
export const GALLERY_LANGUAGES = ['en', 'de', 'it', 'ru', 'ar', 'es', 'fr', 'pt', 'ja', 'zh'] as const
