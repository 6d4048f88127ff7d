import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/studio.ts'

/** Portuguese: the message studio. */
export const pt: Translated<typeof en> = {
  studio_heading: 'Suas próprias palavras',
  channel_label: 'Por onde',
  tone_label: 'Para quem',
  tone_friend: 'Amigos',
  tone_family: 'Família',
  tone_colleague: 'Colegas',
  length_label: 'Tamanho',
  length_short: 'Curta',
  length_chat: 'Chat',
  length_letter: 'Carta',

  subject_label: 'Assunto',
  text_label: 'Sua mensagem',
  fixed_label: 'Sempre acrescentado, porque é justo',
  fixed_note: 'Seus amigos têm o direito de saber que você também ganha uma recompensa.',
  message_reset: 'Começar de novo',
  message_copy: 'Copiar mensagem',
  message_copied: 'Copiada',
  message_copied_spoken: 'Mensagem copiada. Cole onde seus amigos vão ver.',
  message_selected: 'Selecionado: copie com o teclado ou tocando e segurando.',
  message_send: 'Enviar com {channel}',
  message_link_only: '{channel} só aceita o link. Copie antes sua mensagem e cole lá.',

  count_sms: {
    one: '{count} SMS, restam {left} caracteres',
    many: '{count} de SMS, restam {left} caracteres',
    other: '{count} SMS, restam {left} caracteres',
  },
  count_left: {
    one: 'Resta {count} caractere',
    many: 'Restam {count} de caracteres',
    other: 'Restam {count} caracteres',
  },
  count_over: {
    one: '{count} caractere a mais',
    many: '{count} de caracteres a mais',
    other: '{count} caracteres a mais',
  },
  count_characters: { one: '{count} caractere', many: '{count} de caracteres', other: '{count} caracteres' },
  count_subject: {
    one: 'O assunto tem {count} caractere; celulares mostram cerca de {most}.',
    many: 'O assunto tem {count} de caracteres; celulares mostram cerca de {most}.',
    other: 'O assunto tem {count} caracteres; celulares mostram cerca de {most}.',
  },

  disclosure: 'Com meu link você ganha {offer}, e eu ganho {reward} se você comprar.',
  opening: 'Gosto de comprar na {shop}.',
  opening_product: 'Acabei de comprar {product} na {shop}.',

  subject_friend: 'Achei algo que você pode gostar',
  subject_family: 'Algo bom para você na {shop}',
  subject_colleague: 'Uma dica: {shop}',

  short_friend: '{opening} Você também ia gostar.',
  short_family: '{opening} Dê uma olhada, me fez pensar em você.',
  short_colleague: '{opening} Uma dica, se for útil para você.',

  chat_friend: 'Oi! {opening} Pensei em você na hora e quis contar. Dê uma olhada quando tiver um tempinho.',
  chat_family:
    'Oi! {opening} Acho que tem algo para você também. Dê uma olhada e me diga do que mais gostou.',
  chat_colleague: 'Oi! {opening} Outro dia falamos de boas lojas, então aqui vai a minha. Recomendo.',

  letter_friend:
    'Oi!\n\nEspero que esteja tudo bem com você. {opening} É uma daquelas lojas que gosto de conhecer, e quero compartilhar com você.\n\nDo que eu gosto: tudo é bem escolhido, e nada é complicado. Olhe com calma e me diga o que achou.\n\nAté breve,\n{name}',
  letter_family:
    'Oi!\n\nEspero que esteja tudo bem por aí. {opening} Enquanto olhava, pensei muito em você, porque algumas coisas combinam com você.\n\nDê uma olhada quando a casa estiver tranquila. E se achar algo, me conte, fiquei com curiosidade.\n\nCom carinho,\n{name}',
  letter_colleague:
    'Olá,\n\nUma dica rápida: {opening} Gostei da escolha e de como tudo foi simples, então passo adiante.\n\nSe você procura algo assim, vale a visita. Se não, tudo bem.\n\nUm abraço,\n{name}',
}
