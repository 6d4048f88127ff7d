import type { WelcomeWords } from './en.ts'

/** Portuguese. */
export const pt: WelcomeWords = {
  direction: 'ltr',
  benefit_points: { one: '{count} ponto', many: '{count} de pontos', other: '{count} pontos' },

  region: 'Seu convite',
  close: 'Fechar',

  offer_heading: 'Você ganhou {offer}',
  offer_heading_from: '{from} mandou {offer} para você',
  offer_text: 'Boas-vindas à {shop}! É seu ao fazer o pedido com seu código.',
  offer_minimum: 'Para pedidos a partir de {minimum}.',
  offer_until: 'Até {date}.',
  reveal: 'Ver meu código',
  busy: 'Um momento…',

  code_label: 'Seu código',
  copy: 'Copiar',
  copied: 'Copiado',
  copied_spoken: 'Código copiado.',
  copy_selected: 'Selecionado: copie com o teclado ou tocando e segurando.',
  applied: 'Pronto! A loja tem seu código.',
  filled: 'Pronto! Seu código está no campo do cupom.',
  shown: 'Use ao pagar.',

  own_heading: 'Este é seu próprio link',
  own_text:
    'Ele é para seus amigos. Seus próprios pedidos não dão recompensa. Para ver o que um amigo vê, abra-o em uma janela anônima.',
  own_other: 'Sou outra pessoa',

  sorry_heading: 'Boas-vindas à {shop}!',
  ended: 'A oferta do seu convite terminou. Que bom ter você aqui mesmo assim.',
  unknown: 'Este link não vale mais. Você pode pedir um novo.',
}
