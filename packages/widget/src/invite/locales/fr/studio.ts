import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/studio.ts'

/** French: the message studio. */
export const fr: Translated<typeof en> = {
  studio_heading: 'Vos mots à vous',
  channel_label: 'Où',
  tone_label: 'Pour qui',
  tone_friend: 'Amis',
  tone_family: 'Famille',
  tone_colleague: 'Collègues',
  length_label: 'Longueur',
  length_short: 'Court',
  length_chat: 'Chat',
  length_letter: 'Lettre',

  subject_label: 'Objet',
  text_label: 'Votre message',
  fixed_label: 'Toujours ajouté, par honnêteté',
  fixed_note: 'Vos amis ont le droit de savoir que vous recevez aussi une récompense.',
  message_reset: 'Recommencer',
  message_copy: 'Copier le message',
  message_copied: 'Copié',
  message_copied_spoken: 'Message copié. Collez-le là où vos amis le verront.',
  message_selected: 'Sélectionné : copiez au clavier ou par un appui long.',
  message_send: 'Envoyer avec {channel}',
  message_link_only: '{channel} n’accepte que le lien. Copiez d’abord votre message et collez-le là-bas.',

  count_sms: {
    one: '{count} SMS, encore {left} caractères',
    many: '{count} de SMS, encore {left} caractères',
    other: '{count} SMS, encore {left} caractères',
  },
  count_left: {
    one: 'Encore {count} caractère',
    many: 'Encore {count} de caractères',
    other: 'Encore {count} caractères',
  },
  count_over: {
    one: '{count} caractère en trop',
    many: '{count} de caractères en trop',
    other: '{count} caractères en trop',
  },
  count_characters: { one: '{count} caractère', many: '{count} de caractères', other: '{count} caractères' },
  count_subject: {
    one: 'L’objet a {count} caractère ; les téléphones en montrent environ {most}.',
    many: 'L’objet a {count} de caractères ; les téléphones en montrent environ {most}.',
    other: 'L’objet a {count} caractères ; les téléphones en montrent environ {most}.',
  },

  disclosure: 'Avec mon lien, tu reçois {offer}, et moi {reward} si tu achètes.',
  opening: 'J’aime acheter chez {shop}.',
  opening_product: 'Je viens d’acheter {product} chez {shop}.',

  subject_friend: 'Une trouvaille qui pourrait te plaire',
  subject_family: 'Quelque chose de bien pour toi chez {shop}',
  subject_colleague: 'Une bonne adresse : {shop}',

  short_friend: '{opening} Cela te plairait aussi.',
  short_family: '{opening} Jette un œil, cela m’a fait penser à toi.',
  short_colleague: '{opening} Un conseil, si cela peut te servir.',

  chat_friend: 'Coucou ! {opening} J’ai tout de suite pensé à toi. Jette un œil quand tu as un moment.',
  chat_family:
    'Coucou ! {opening} Je crois qu’il y a quelque chose pour toi aussi. Regarde et dis-moi ce que tu préfères.',
  chat_colleague:
    'Salut ! {opening} On parlait l’autre jour de bonnes boutiques, voici la mienne. Je la recommande.',

  letter_friend:
    'Bonjour !\n\nJ’espère que tu vas bien. {opening} C’est une de ces boutiques qu’on aime connaître, et j’ai envie de la partager avec toi.\n\nCe que j’aime : tout est bien choisi, et rien n’est compliqué. Regarde tranquillement et dis-moi ce que tu en penses.\n\nÀ bientôt,\n{name}',
  letter_family:
    'Bonjour !\n\nJ’espère que tout le monde va bien. {opening} En regardant, j’ai souvent pensé à toi, car certaines choses t’iraient très bien.\n\nJette un œil quand la maison est calme. Et si tu trouves quelque chose, raconte-moi, cela m’intéresse.\n\nJe t’embrasse,\n{name}',
  letter_colleague:
    'Bonjour,\n\nUn petit conseil : {opening} Le choix et la simplicité m’ont plu, alors je fais passer.\n\nSi tu cherches ce genre de choses, cela vaut une visite. Sinon, aucun souci.\n\nBien à toi,\n{name}',
}
