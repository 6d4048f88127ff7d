import type { Signal } from '@preact/signals-core'

export interface AreaProps {
  readonly id: string
  readonly label: string
  /** Quieter words behind the label. */
  readonly note: string
  /** Most characters that the server takes. */
  readonly most: number
  readonly value: Signal<string>
}

/** A field for a few sentences. */
export function Area({ id, label, note, most, value }: AreaProps) {
  return (
    <div class="area">
      <label for={id} part="label">
        {label} <span part="note">({note})</span>
      </label>
      <textarea
        id={id}
        part="input"
        rows={2}
        maxLength={most}
        value={value.value}
        onInput={(event) => {
          value.value = event.currentTarget.value
        }}
      />
    </div>
  )
}
