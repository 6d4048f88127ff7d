import './define-invite.ts'
import './define-thanks.ts'
import './define-welcome.ts'
