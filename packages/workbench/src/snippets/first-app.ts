import { createGoodword } from '@goodword/core'
import '@goodword/widget/define'

const goodword = createGoodword({
  shop: 'pk_…',
  api: 'http://localhost:4400',
  consent: 'granted',
})

document.body.innerHTML = `
  <goodword-welcome></goodword-welcome>
  <p><button id="buy">Buy</button> <output id="answer"></output></p>
  <goodword-invite></goodword-invite>
`

document.querySelector('#buy')?.addEventListener('click', async () => {
  const orderId = `sample-${Date.now()}`
  const result = await goodword.convert({ orderId, amount: '49.90', currency: 'EUR' })

  const reasons = 'decision' in result ? (result.decision?.reasons ?? []) : []
  const fired = reasons.filter((reason) => reason.fired).map((reason) => reason.code)
  const answer = document.querySelector('#answer')
  if (answer) answer.textContent = [orderId, result.status, ...fired].join(', ')
})
