import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/guide.ts'

/** Portuguese: guidelines and terms. */
export const pt: Translated<typeof en> = {
  gets_heading: 'O que cada lado ganha',
  gets_friend: 'Seus amigos ganham {offer} na {shop}.',
  gets_you: 'Você ganha {reward} depois da compra.',
  audience_heading: 'Para quem é a {shop}',
  tips_heading: 'Como compartilhar bem',
  tip_one:
    'Pense em uma pessoa que realmente gostaria e escreva só para ela. Funciona melhor do que uma mensagem para todo mundo.',
  tip_words: 'Diga com suas palavras do que você gosta. Ninguém sabe melhor do que você.',
  tip_honest: 'Diga que você também ganha uma recompensa. É justo, e nossas mensagens fazem isso por você.',
  tip_calm:
    'Uma vez basta: um link enviado sem parar incomoda. Sites de cupons e anúncios não são para amigos.',
  terms_heading: 'Condições',
  terms_default: 'As recompensas são pagas quando o prazo de devolução termina. Compras próprias não contam.',
  terms_link: 'Ler todas as condições',
}
