import { PATHS } from '@goodword/protocol'
import { fireEvent } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Page } from '../fixtures/page.ts'

let page: Page
beforeEach(() => {
  page = new Page().ready().show()
})
afterEach(() => page.close())

const field = () => page.view.findByLabelText<HTMLInputElement>('Your e-mail address')
async function send(email: string) {
  fireEvent.input(await field(), { target: { value: email } })
  fireEvent.click(page.view.getByRole('button'))
}

describe('joining', () => {
  it('asks for one address, in a form that phones and password managers understand', async () => {
    const input = await field()
    expect(input.form).not.toBeNull()
    expect(input.autocomplete).toBe('email')
    expect(input.getAttribute('inputmode')).toBe('email')
    expect(input.getAttribute('aria-describedby')).toBe('note')
    expect(page.view.getByText(/e-mail to confirm your address/)).toBeTruthy()
  })

  it('leads to the link, says so and tells the page, and takes the focus along', async () => {
    const joined: string[] = []
    page.element.addEventListener('goodword-join', ({ detail }) => joined.push(detail.code))
    await send('  anna@example.org ')
    const heading = await page.view.findByRole('heading', { name: 'Give €10, get €7.50' })
    expect(joined).toEqual(['SAMPLE-1'])
    expect(page.goodword.requests[0]).toMatchObject({
      path: PATHS.advocates,
      options: { json: { shop: 'pk_sample', email: 'anna@example.org' } },
    })
    expect(page.focused).toBe(heading)
    expect(page.spoken).toBe('Welcome! Your link is ready to share.')
  })

  it.each([
    ['', 'Please enter your e-mail address.'],
    ['anna', /does not look complete/],
    ['anna@example', /does not look complete/],
  ])('does not send %j, and says at the field what is missing', async (email, sentence) => {
    await send(email)
    const input = await field()
    const error = await page.view.findByText(sentence)
    expect(page.goodword.requests).toEqual([])
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(input.getAttribute('aria-describedby')?.split(' ')).toContain(error.id)
    expect(page.focused).toBe(input)
  })

  it("shows the server's refusal of the address at the field", async () => {
    page.goodword.refusedAddresses.push('anna@refused.example')
    await send('anna@refused.example')
    await page.view.findByText(/does not look complete/)
    expect((await field()).value).toBe('anna@refused.example')
    expect(page.focused).toBe(await field())
  })

  it('keeps what was typed while the server is away, says so, and sends it when asked again', async () => {
    page.goodword.away = true
    await send('anna@example.org')
    const notice = await page.view.findByText(/Your address is still here/, { selector: '#error' })
    expect(notice).toBeTruthy()
    expect(page.spoken).toMatch(/Your address is still here/)
    expect((await field()).value).toBe('anna@example.org')
    expect((await field()).getAttribute('aria-invalid')).toBe('false')

    page.goodword.away = false
    fireEvent.click(page.view.getByRole('button'))
    expect(await page.view.findByLabelText('Your personal link')).toBeTruthy()
  })

  it('sends once however often the button is pressed', async () => {
    let open = () => {}
    page.goodword.gate = new Promise((resolve) => {
      open = resolve
    })
    await send('anna@example.org')
    const button = page.view.getByRole('button', { name: 'One moment…' })
    fireEvent.click(button)
    fireEvent.click(button)
    open()
    await page.view.findByLabelText('Your personal link')
    expect(page.goodword.requests.filter(({ path }) => path === PATHS.advocates)).toHaveLength(1)
  })

  it('is shared by all elements of the page', async () => {
    const other = document.createElement('goodword-invite')
    document.body.append(other)
    await send('anna@example.org')
    await page.view.findByLabelText('Your personal link')
    await expect.poll(() => other.shadowRoot?.querySelector('#link')).not.toBeNull()
  })
})
