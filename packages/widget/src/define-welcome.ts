import { defineElement } from './element/define-element.ts'
import { GoodwordWelcomeElement, WELCOME_ELEMENT } from './welcome/welcome-element.tsx'

defineElement(WELCOME_ELEMENT, GoodwordWelcomeElement)
