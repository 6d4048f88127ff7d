import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/join.ts'

/** Italian: the form that joins. */
export const it: Translated<typeof en> = {
  join_heading: 'Condividi le cose belle',
  join_intro:
    'Ricevi un link tutto tuo per gli amici. Quando uno di loro compra, c’è qualcosa di bello per entrambi.',
  join_label: 'La tua e-mail',
  join_button: 'Ricevi il link',
  join_button_busy: 'Un momento…',
  join_note: 'Ti mandiamo un’e-mail per confermare il tuo indirizzo. Puoi condividere il link da subito.',
  join_missing: 'Inserisci la tua e-mail.',
  join_invalid: 'Questo indirizzo non sembra completo. Dovrebbe essere come nome@example.com.',
  join_away: 'Al momento il negozio non è raggiungibile. Il tuo indirizzo è ancora qui: riprova.',
}
