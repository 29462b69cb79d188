/** One part of a value for a field to show and change; the rest stays as it is. `prefix` is where the value itself stands. */
export function partOf<Value extends object>(value: Value, onChange: (value: Value) => void, prefix = "") {
  return <Key extends keyof Value & string>(key: Key) => ({
    name: prefix ? `${prefix}-${key}` : key,
    value: value[key],
    onChange: (part: Value[Key]) => { onChange({ ...value, [key]: part }) },
  })
}
