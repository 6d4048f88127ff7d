interface ChoiceProps<Value extends string> {
  readonly name: string
  readonly legend: string
  readonly options: readonly Value[]
  readonly chosen: Value
  label(option: Value): string
  choose(option: Value): void
}

/** One of a few, side by side. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, legend, options, chosen, label, choose } = props
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="choice">
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === chosen}
              onChange={() => choose(option)}
            />
            <span>{label(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
