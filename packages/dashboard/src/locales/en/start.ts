import type { Message } from '../../language/message.ts'

/** The door, a new shop, its tag and its orders. */
export const start = {
  away_title: 'The server does not answer',
  away_intro: 'It may be starting, or your connection may be gone. Nothing is lost.',
  out_title: 'You are signed out',
  out_intro: 'There is no password. Whoever runs the server makes a link that lets you in once:',
  out_command: 'Where the server runs, type',
  out_why: 'The link works for half an hour and keeps this browser signed in for seven days.',
  enter_title: 'Welcome',
  enter_intro: 'This link opens the pages of your referral programme, once, in this browser.',
  enter: 'Come in',

  first_title: 'Your referral programme',
  first_intro: 'One page, about three minutes. Everything can be changed later, except the currency.',
  first_shop: 'Your shop',
  first_rewards: 'What both sides get',
  first_economics: 'Does it pay?',
  first_economics_intro:
    'What an average order brings you, compared with what it costs to have it recommended. These numbers stay on your server.',
  first_make: 'Start the programme',

  shop_name: 'Name of the shop',
  shop_name_hint: 'As your customers know it.',
  shop_address: 'Address',
  shop_address_hint:
    'The page that friends come to, such as https://shop.example, or localhost:8080 to try it.',
  shop_origins: 'Addresses that may report orders',
  shop_origins_hint:
    'One in each line, if your shop answers at several: with and without www, the checkout. Empty: the address above.',
  shop_origins_more: 'My shop answers at several addresses',
  shop_currency: 'Currency',
  shop_currency_hint: 'Three letters, such as EUR. It stays.',

  consent: 'Consent to cookies',
  consent_hint: 'Goodword remembers who sent a visitor, in one cookie of your own shop.',
  consent_required: 'Ask first',
  consent_required_hint:
    'Nothing is kept until your consent banner says yes, by a line that you get with the tag. The usual choice in the EU.',
  consent_granted: 'No need to ask',
  consent_granted_hint: 'The cookie is kept at once. To try it, or where the law of your country allows it.',

  friend_gets: 'The friend gets',
  friend_gets_hint: 'For an order with somebody’s link.',
  advocate_gets: 'The advocate gets',
  advocate_gets_hint: 'Whoever recommended you, for each order of a friend.',
  benefit_kind: 'Kind',
  benefit_fixed: 'A fixed amount',
  benefit_percent: 'A share of the order',
  benefit_points: 'Points',
  benefit_gift: 'A gift',
  benefit_amount: 'Amount',
  benefit_share: 'Share',
  benefit_cap: 'At most',
  benefit_number: 'How many',
  benefit_name: 'What',
  benefit_cost: 'What it costs you',
  hold: 'Days to wait for returns',
  hold_hint:
    'A reward is released when these days have passed and nothing was sent back. 0 releases at once.',
  release_verified: {
    one: 'Rewards are released {count} day after an order, once your shop says that it is paid',
    other: 'Rewards are released {count} days after an order, once your shop says that it is paid',
  },
  release_verified_at_once: 'Rewards are released as soon as your shop says that the order is paid',
  release_reported_at_once: 'Rewards are released as soon as a browser reports the order',
  release_reported: {
    one: 'Rewards are released {count} day after an order that a browser reports',
    other: 'Rewards are released {count} days after an order that a browser reports',
  },
  trust: 'Whose word releases a reward',
  trust_verified: 'Only my shop’s',
  trust_verified_hint: 'Your server, a file or you confirm that an order is paid. Nobody can invent orders.',
  trust_reported: 'The buyer’s browser is enough',
  trust_reported_hint: 'Easier, but a browser can be made to say anything. For small rewards.',

  economics_order: 'An average order',
  economics_margin: 'What is left of it',
  economics_margin_hint: 'After goods, shipping and fees.',
  economics_order_history: 'Empty: {value}, from {cases} orders of your shop.',
  economics_more: 'More that this is reckoned with',
  economics_repeat: 'Further orders of 100 new customers',
  economics_repeat_hint: 'Empty: none.',
  economics_repeat_history: 'Empty: {value}, from {cases} customers of your shop.',
  economics_redemption: 'Rewards that are claimed',
  economics_redemption_hint: 'Sooner or later: one that is not paid yet still can be. Empty: all.',
  economics_redemption_history:
    'Sooner or later: one that is not paid yet still can be. Empty: {value}, from {cases} released rewards of your shop.',
  economics_unknown: 'I do not know my margin',
  economics_unknown_hint: 'You can start without. Nobody can warn you of a loss then.',
  outlook_gain: 'A referred order brings {earns} and costs {costs} in rewards.',
  outlook_loss:
    'A referred order brings {earns} and costs {costs} in rewards: you would pay for each new customer.',
  outlook_smallest: 'It pays from an order of {amount}.',
  outlook_any: 'It pays for orders of any size.',
  outlook_largest: 'It pays for orders up to {most}. Larger ones can cost more than they bring.',
  outlook_between: 'It pays for orders from {amount} to {most}. Larger ones can cost more than they bring.',
  outlook_first: 'Weighed is an order of {amount}, the smallest that is rewarded: your average is below it.',
  outlook_assumes: 'Reckoned with:',
  assumed_order: 'An average order: {value} ({source})',
  assumed_margin: 'What is left of it: {value} ({source})',
  assumed_repeat: 'Further orders of 100 new customers: {value} ({source})',
  assumed_redemption: 'Rewards that are claimed: {value} ({source})',
  source_said: 'you say so',
  source_assumed: 'assumed',
  source_history_orders: 'from {cases} orders of your shop',
  source_history_customers: 'from {cases} customers of your shop',
  source_history_rewards: 'from {cases} released rewards of your shop',
  confirm_loss: 'I know, and I want it all the same',
  confirm_loss_hint: 'Some shops do, because customers come back.',

  ready_title: 'Your programme is running',
  ready_banner: 'Your consent banner',
  ready_key: 'The secret key',
  ready_confirm: 'Which orders are paid',
  ready_before: 'Before real friends come',
  steps_title: 'Your first referral',
  steps_intro: 'Paste three things, then play both sides once. What has happened is marked as done.',
  steps_there: 'That was a referral',
  steps_there_rewards: 'What both sides get, and what it waits for, stands under',
  steps_nobody_agreed:
    'But nobody has agreed in your consent banner yet, or it did not tell Goodword: friends who come back another day are lost. Its line stands under Shop & script tag.',
  steps_put_away: 'Put this away',
  step_done: 'Done',
  step_every: 'Paste into every page',
  step_thanks: 'Paste into the thank-you page',
  step_invite: 'Paste where customers invite friends, such as their account page',
  step_join: 'Join there, and copy your link.',
  step_join_asked: 'Agree in your consent banner there, join, and copy your link.',
  step_visit: 'Open the link in a private window: you are the friend. The banner says what you get.',
  step_visit_asked:
    'Open the link in a private window, and agree in your consent banner: you are the friend. The banner says what you get.',
  step_visit_unheard:
    'Your shop asks first, so a friend is heard of once your consent banner says yes. Does it run its line?',
  step_order: 'Buy something there. It takes no code: the link counts.',
  step_order_unheard:
    'Not heard of yet? The page needs the order with its own number and an amount such as 49.90, and the private window. The browser’s console says what is wrong.',
  step_confirm: 'Say that the order is paid: press Confirm order.',
  step_confirm_where: 'It waits under Rewards',
  before_orders_how:
    'Decide how your shop says it from now on: your server signs each order, or you bring a table, or press a button for each.',
  before_code: 'What friends get',
  before_code_how:
    'The banner shows friends a code for the checkout. So that your shop knows it, make coupons there, name a pool for them under Programme and import them under Coupons; or let your pages take the code.',
  before_mails: 'Mails',
  before_mails_how:
    'Whoever joins by e-mail is promised a mail, and is paid only after opening the link in it. The server sends none itself: have a program hand the mails that wait to your mail service.',
  banner_intro:
    'You ask first: until your banner says yes, a friend is credited only for what they buy in the same visit, and advocates are asked to join again when they load the page again.',
  banner_lines: 'To be run when a shopper agrees, and on each later page while your banner remembers it',
  banner_denied:
    'Not in every page for everybody: nobody would be asked. With denied in place of granted it says that somebody has refused, or has changed their mind.',
  paste_every:
    'Right after <body>: the tag, and the place where friends are greeted. Into the <head> goes the tag alone.',
  paste_every_label: 'Script tag and banner',
  paste_thanks:
    'Your shop writes its own order number and amount in the place of ORDER_NUMBER and AMOUNT. The last line asks how it was.',
  paste_thanks_label: 'Order and rating',
  paste_invite_label: 'Invitation',
  tag_check: 'Look whether it is there',
  tag_looking: 'Looking …',
  tag_ready: 'Found on {url}. Your shop is connected.',
  tag_no_welcome:
    'The line <goodword-welcome> is not in the page: unless a script adds it, friends are not greeted.',
  tag_no_consent: 'It says nothing about consent: add data-consent as above.',
  tag_other_consent: 'There is a tag on {url}, but not with the consent that you have chosen.',
  tag_asks_not:
    'It keeps things on a shopper’s device without asking. Replace it with the tag above, on every page.',
  tag_asks: 'It waits for a consent banner. Replace it with the tag above, on every page.',
  tag_other_shop: 'There is a tag on {url}, but with the key of another shop: {instead}.',
  tag_no_shop_key: 'There is a tag on {url}, but without data-shop. Paste it again as it stands above.',
  tag_other_server: 'There is a tag on {url}, but it loads from another address: {instead}.',
  tag_no_tag:
    'No tag on {url} yet. If a tag manager adds it, that is fine: it is not in the page and cannot be seen from here.',
  tag_not_a_page: '{url} answered, but not with a web page.',
  tag_bad_status: '{url} answered with error {status}.',
  tag_moved:
    '{url} leads to {instead}, which is not an address of your shop. Add it to the shop’s addresses.',
  tag_unreachable: '{url} cannot be reached from the server.',
  tag_too_slow: '{url} took too long to answer.',
  tag_address_refused: '{url} leads to a private network, where the server does not look.',

  secret_key: 'Secret key',
  secret_key_once:
    'It is shown this once. It belongs on your shop’s server and into no page; a lost one can be replaced.',
  secret_key_what:
    'Your shop’s server signs orders with it, and programs ask with it. It is shown once, when it is made.',
  secret_key_new: 'Make a new key',
  secret_key_sure:
    'If another key is in use: orders signed with it are believed for seven more days, and for everything else it ends at once.',
  secret_key_replace: 'Make it',

  confirm_intro: 'A reward waits until your shop says that the order is paid. Choose one way:',
  confirm_signed: 'Signed orders',
  confirm_signed_how:
    'Your server signs each order with the secret key and puts the result into the thank-you page.',
  confirm_api: 'From your server',
  confirm_api_how:
    'Your server, or your payment system, calls this address when an order is paid, with the secret key in place of sk_…:',
  confirm_example: 'Example',
  confirm_csv: 'By a file',
  confirm_csv_how:
    'Once a week, export your paid orders as a table with the columns order, amount, currency, status, and import it below.',
  confirm_hand: 'By hand',
  confirm_hand_how: 'You press a button for each order, under Rewards, Waiting.',
} satisfies Record<string, Message>
