import 'script-tag-shop/base.css'
import 'script-tag-shop/pages.css'
import './goodword.ts'
import { render } from 'preact'
import { App } from './app.tsx'
import { followLinks } from './place.ts'

followLinks()
const root = document.getElementById('app')
// In a task of its own: loading the app and drawing it in one would keep a slow phone from answering for too long.
if (root) setTimeout(() => render(<App />, root))
