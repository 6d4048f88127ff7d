import { defineElement } from './define-element.ts'
import { GoodwordInviteElement, INVITE_ELEMENT } from './element.tsx'

defineElement(INVITE_ELEMENT, GoodwordInviteElement)
