import { useApp } from '../app.ts'

/** What has just been done, said aloud too. */
export function News() {
  const { news } = useApp()
  return (
    <div role="status" class="news">
      {news.value && <p>{news.value}</p>}
    </div>
  )
}
