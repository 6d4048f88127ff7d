import type { Theme } from 'vitepress'
// Without the fonts that the theme would bring along: the reader's own are faster.
import DefaultTheme from 'vitepress/theme-without-fonts'
import './style.css'

export default DefaultTheme satisfies Theme
