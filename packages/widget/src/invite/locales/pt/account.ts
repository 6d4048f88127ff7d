import type { AccountWords } from '../../parts/account/words.ts'

/** Portuguese: signing out, and the way back in. */
export const pt: AccountWords = {
  account_elsewhere:
    'O seu endereço foi confirmado noutro navegador. Lá vê as suas recompensas; aqui, só o seu link.',
  account_mail: 'Enviar-me um link para entrar',
  account_sent:
    'Um e-mail vai a caminho, a não ser que já tenha recebido vários. Abra o link dele neste navegador.',
  account_away: 'Neste momento não conseguimos contactar a loja. Tente novamente.',
  account_here: 'Sair aqui',
  account_everywhere: 'Sair em todo o lado',
  account_note: 'O seu link continua a funcionar. Para voltar, introduza novamente o seu e-mail.',
}
