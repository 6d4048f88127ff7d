import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/rewards.ts'

/** Portuguese: what became of the invitations. */
export const pt: Translated<typeof en> = {
  total_earned: 'Ganho',
  total_waiting: 'Em espera',
  total_visits: 'Visitas',

  friend_bought: 'Compra com seu link, {date}',
  friend_opened: 'Seu link foi aberto, {date}',
  friend_opened_note: 'Ainda sem compra. Uma palavra gentil pode ajudar.',

  step_clicked: 'Link aberto',
  step_bought: 'Compra',
  step_waiting: 'Em espera',
  step_paid: 'Paga',
  step_until: 'até {date}',
  step_done: '(feito)',
  step_now: '(agora)',
  step_later: '(ainda por vir)',

  held_until: 'Em espera até {date}, caso algo seja devolvido',
  held: 'Em espera até a loja confirmar a compra',
  approved: 'Confirmada, será paga em breve',
  issued: 'Paga',
  redeemed: 'Paga e usada',
  refused: 'Sem recompensa por esta compra',
  refused_because: 'Sem recompensa por esta compra. {reasons}',
  reversed: 'Retirada: a compra foi devolvida',

  reason_no_touch: 'Ela não foi feita pelo seu link.',
  reason_code_unknown: 'O código usado não é conhecido aqui.',
  reason_window_passed: {
    one: 'Ela foi feita mais de {count} dia depois que seu link foi aberto.',
    many: 'Ela foi feita mais de {count} de dias depois que seu link foi aberto.',
    other: 'Ela foi feita mais de {count} dias depois que seu link foi aberto.',
  },
  reason_advocate_inactive: 'Sua participação no programa está encerrada.',
  reason_own_link: 'Ela foi feita com seu próprio link, e o link é para amigos.',
  reason_order_unverified: 'A loja ainda não confirmou.',
  reason_programme_not_started: 'Ela foi feita antes do início do programa.',
  reason_programme_ended: 'Ela foi feita depois do fim do programa.',
  reason_kind_not_rewarded: 'O programa não tem recompensa para este tipo de compra.',
  reason_other_currency: 'Ela foi paga em uma moeda que o programa não usa.',
  reason_order_below_minimum: 'Ela foi um pouco pequena para uma recompensa.',
  reason_not_a_new_customer: 'Já houve uma compra antes, e a recompensa é para novos clientes.',
  reason_advocate_cap_reached: 'Você já ganhou o máximo por pessoa. Agradecemos!',
  reason_budget_spent: 'A loja já deu todas as recompensas que tinha reservado.',
  reason_order_cancelled: 'Ela foi cancelada.',
  reason_order_refunded: 'Ela foi devolvida.',
  reason_review_refused: 'A loja analisou e viu que ela não conta.',
  reason_touch_after_order: 'Seu link só foi aberto depois da compra.',
  reason_amount_differs:
    'O valor da loja é diferente do que a página dela informou, e a loja precisa analisar.',
  reason_too_late: 'A página da loja não informou a compra a tempo de contar automaticamente.',

  ask: 'Perguntar à loja',
  ask_subject: 'Pergunta sobre uma recompensa, código {code}',
  show_all: 'Mostrar tudo ({total})',
  show_fewer: 'Mostrar menos',

  tier_label: 'Seu caminho para o próximo nível',
  tier_next: {
    one: 'Mais {count} compra de amigos, e você ganha {reward} por cada uma.',
    many: 'Mais {count} de compras de amigos, e você ganha {reward} por cada uma.',
    other: 'Mais {count} compras de amigos, e você ganha {reward} por cada uma.',
  },
  tier_now: 'Você alcançou {name}.',
  tier_top: 'Você alcançou o nível mais alto. Agradecemos!',

  coupons_heading: 'Seus cupons',
  coupon_copy: 'Copiar',
  coupon_copied: 'Copiado',
  coupon_copied_spoken: 'Cupom copiado. Digite-o ao pagar.',
}
