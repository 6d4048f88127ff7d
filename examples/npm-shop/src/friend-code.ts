import { signal } from '@preact/signals'
import { onFriendCodeChange, readFriendCode, takeFriendCodes } from 'script-tag-shop/js/friend-code.js'

/** The code that the friend wants to use with the next order, kept up to date across tabs. */
export const friendCode = signal(readFriendCode())

onFriendCodeChange(() => {
  friendCode.value = readFriendCode()
})
takeFriendCodes()
