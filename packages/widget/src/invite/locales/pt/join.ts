import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/join.ts'

/** Portuguese: the form that joins. */
export const pt: Translated<typeof en> = {
  join_heading: 'Espalhe coisas boas',
  join_intro: 'Receba seu próprio link para amigos. Quando alguém comprar, vocês dois ganham algo bom.',
  join_label: 'Seu e-mail',
  join_button: 'Quero meu link',
  join_button_busy: 'Um momento…',
  join_note: 'Vamos mandar um e-mail para confirmar seu endereço. Você já pode compartilhar seu link.',
  join_missing: 'Digite seu e-mail.',
  join_invalid: 'Este endereço não parece completo. Deveria ser como nome@example.com.',
  join_away: 'Não conseguimos falar com a loja agora. Seu endereço continua aqui: tente de novo.',
}
