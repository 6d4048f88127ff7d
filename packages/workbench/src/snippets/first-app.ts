import { createGoodword } from '@goodword/core'
import '@goodword/widget/define'

const goodword = createGoodword({
  shop: 'pk_…',
  api: 'http://localhost:4400',
  consent: 'granted',
})

document.body.innerHTML = `
  <goodword-welcome></goodword-welcome>
  <button id="buy">Buy</button>
  <pre id="answer"></pre>
  <goodword-invite></goodword-invite>
`

document.querySelector('#buy')?.addEventListener('click', async () => {
  const orderId = `sample-${Date.now()}`
  const result = await goodword.convert({ orderId, amount: '49.90', currency: 'EUR' })
  const answer = document.querySelector('#answer')
  if (answer) answer.textContent = JSON.stringify(result, undefined, 2)
})
