import { takeFriendCodes } from './friend-code.js'

takeFriendCodes()
