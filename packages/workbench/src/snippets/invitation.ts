import '@goodword/widget/define-invite'
import './goodword.ts'

document.body.append(document.createElement('goodword-invite'))
