import { GALLERY_LANGUAGES, THEMES, WIDTHS } from '../gallery-choices.ts'
import { SAMPLES } from '../samples.ts'

/** All samples, each in a frame of its own: there is one SDK per page. */
const form = document.querySelector('form')
const main = document.querySelector('main')
if (!form || !main) throw new Error('the page has no form or no room')

const choices = { theme: THEMES, lang: GALLERY_LANGUAGES, width: WIDTHS.map(String) }
for (const [name, values] of Object.entries(choices)) {
  const select = form.elements.namedItem(name)
  if (select instanceof HTMLSelectElement) select.append(...values.map((value) => new Option(value)))
}
const chosen = (name: string): string => String(new FormData(form).get(name))

function show(): void {
  if (!main) return
  main.dataset.width = chosen('width')
  main.replaceChildren(
    ...SAMPLES.map(({ id }) => {
      const figure = document.createElement('figure')
      const frame = Object.assign(document.createElement('iframe'), {
        loading: 'lazy',
        title: id,
        src: `/sample.html?${new URLSearchParams({ id, theme: chosen('theme'), lang: chosen('lang') })}`,
      })
      figure.append(Object.assign(document.createElement('figcaption'), { textContent: id }), frame)
      return figure
    }),
  )
}

form.addEventListener('change', show)
show()
