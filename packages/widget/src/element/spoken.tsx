/** A sentence to be spoken. `id` tells the same sentence said twice apart. */
export interface Said {
  readonly id: number
  readonly sentence: string | undefined
}

/**
 * The live region. It stands in every view, because a region that appears together with its words is not read, and a
 * sentence said twice is a new node, because an unchanged one is not read again.
 */
export function Spoken({ said }: { said: Said | undefined }) {
  return (
    <div role="log" class="spoken">
      {said && <p key={said.id}>{said.sentence}</p>}
    </div>
  )
}
