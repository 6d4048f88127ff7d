import { defineElement } from './element/define-element.ts'
import { GoodwordThanksElement, THANKS_ELEMENT } from './thanks/thanks-element.tsx'

defineElement(THANKS_ELEMENT, GoodwordThanksElement)
