import type { Given } from './options.ts'

/**
 * Options of the pasted tag: from its `data-` attributes, else from the script's own address
 * (`goodword.js?shop=pk_…`), which survives tag managers that strip attributes. A module has no
 * `document.currentScript`, so the tag is looked for, by our key: others have attributes of that name too.
 *
 * @param script address of the running script
 */
export function tagOptions(document: Document, script: string): Given {
  const tag = document.querySelector<HTMLScriptElement>('script[data-shop^=pk_]')
  return {
    shop: '',
    // The folder that the script came from is where the server answers.
    api: new URL('.', tag?.src || script).href,
    ...Object.fromEntries(new URL(script).searchParams),
    ...tag?.dataset,
  }
}
