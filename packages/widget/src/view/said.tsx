/** A sentence to be spoken. `id` tells the same sentence said twice apart. */
export interface Said {
  readonly id: number
  readonly sentence: string
}

/**
 * The live region. It must be there before its words are, because a region that appears together with them is not
 * read, and a sentence said twice is a new node, because an unchanged one is not read again.
 */
export function SaidAloud({ said }: { said: Said | undefined }) {
  return (
    <div role="log" class="spoken">
      {said && <p key={said.id}>{said.sentence}</p>}
    </div>
  )
}
