import { SERVER_PATHS } from '@goodword/protocol'
import { render } from 'preact'
import { createApp } from './create-app.ts'
import { Dashboard } from './dashboard.tsx'
import './styles/base.css'
import './styles/form.css'
import './styles/shell.css'
import './styles/card.css'
import './styles/steps.css'
import './styles/line.css'
import './styles/controls.css'
import './styles/figures.css'
import './styles/facts.css'
import './styles/fold.css'
import './styles/news.css'

/** Relative to this page, because the server may be mounted under a path. */
const path = SERVER_PATHS.ownerApi.slice(SERVER_PATHS.owner.length + 1)
const base = new URL(`${path}/`, location.href).href
const app = await createApp({ base, fetch: fetch.bind(window), window })
const place = document.getElementById('dashboard')
if (place) render(<Dashboard app={app} />, place)
