import type { Messages } from '../../words/texts.ts'

/** Portuguese. */
export const pt: Messages = {
  direction: 'ltr',

  join_expired: 'Já faz um tempo. Digite seu e-mail de novo.',

  loading: 'Um momento…',
  away_heading: 'Seu convite está a caminho',
  away_text:
    'Não conseguimos falar com a loja agora. Nada se perdeu: seu link e suas recompensas estão seguros.',
  away_retry: 'Tentar de novo',
  stale: 'Não conseguimos falar com a loja agora. Estes dados são de há pouco.',

  heading: 'Dê {offer}, ganhe {reward}',
  intro: 'Seus amigos ganham {offer} na {shop}. Depois da compra, você ganha {reward}.',
  welcome: 'Boas-vindas! Seu link está pronto.',
  unproven: 'Confirme seu endereço com o link do nosso e-mail. As recompensas são pagas depois disso.',

  link_label: 'Seu link pessoal',
  copy: 'Copiar',
  copied: 'Copiado',
  copied_spoken: 'Link copiado. Cole onde seus amigos vão ver.',
  copy_selected: 'Selecionado: copie com o teclado ou tocando e segurando.',
  code_label: 'Seu código',
  code_copy: 'Copiar o código',
  code_copied: 'Código copiado. Seus amigos podem digitá-lo ao pagar.',

  share_label: 'Compartilhar seu link',
  share_sheet: 'Compartilhar com amigos',
  share_email: 'E-mail',
  share_sms: 'SMS',
  share_markdown: 'Fórum Markdown',
  share_bbcode: 'Fórum BBCode',
  share_more: 'Mais',
  share_fewer: 'Menos',
  share_opens: '(abre em outra janela)',
  share_copied: 'Copiado. Cole na sua publicação.',
  share_subject: 'Um mimo da {shop}',
  share_text:
    'Gosto de comprar na {shop} e pensei em você. Com meu link você ganha {offer}, e eu ganho {reward} se você comprar.',
  share_text_product:
    'Acabei de comprar {product} na {shop} e pensei em você. Com meu link você ganha {offer}, e eu ganho {reward} se você comprar.',

  studio_open: 'Escreva com suas palavras',
  qr_open: 'QR Code',
  guide_open: 'Como funciona',
  sign_out: 'Sair',
  part_failed: 'Não foi possível carregar.',

  totals_heading: 'Suas recompensas',

  empty_heading: 'A primeira recompensa começa com uma mensagem',
  empty_text: 'Pense em alguém que adoraria a {shop} e mande seu link.',
  empty_visited: {
    one: 'Seu link foi aberto {count} vez. Sua recompensa aparece aqui assim que alguém comprar.',
    many: 'Seu link foi aberto {count} de vezes. Sua recompensa aparece aqui assim que alguém comprar.',
    other: 'Seu link foi aberto {count} vezes. Sua recompensa aparece aqui assim que alguém comprar.',
  },

  benefit_points: { one: '{count} ponto', many: '{count} de pontos', other: '{count} pontos' },
}
