import { useEffect, useRef } from 'preact/hooks'
import { useApp } from '../app.ts'

/** How long it can be read, in milliseconds. What has happened is seen in the page as well. */
const SHOWN = 10_000

/** What has just been done, said aloud too. */
export function News() {
  const { news, route } = useApp()
  const text = news.value
  const place = route.value.name
  useEffect(() => {
    if (text === '') return
    const timer = setTimeout(() => {
      news.value = ''
    }, SHOWN)
    return () => clearTimeout(timer)
  }, [news, text])
  const told = useRef({ place, text })
  useEffect(() => {
    // What was said on another page is over; what comes with this page is not.
    if (told.current.place !== place && told.current.text === text) news.value = ''
    told.current = { place, text }
  }, [news, place, text])
  return (
    <div role="status" class="news">
      {text && <p>{text}</p>}
    </div>
  )
}
