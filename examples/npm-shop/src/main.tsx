import 'script-tag-shop/base.css'
import 'script-tag-shop/pages.css'
import './goodword.ts'
import { render } from 'preact'
import { App } from './app.tsx'
import { followLinks } from './place.ts'

followLinks()
const root = document.getElementById('app')
if (root) render(<App />, root)
