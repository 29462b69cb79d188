import type { Field, FieldErrors, Values } from "./field-names"
import { needsState, US_STATES } from "./states"
import { TextField } from "./text-field"
import { postcodeRule } from "./postcode"

/** How the fields are called in a country. */
export function labelsFor(country: string): Record<Field, string> {
  return {
    email: "E-mail",
    full_name: "Full name",
    address_1: country === "us" || country === "gb" || country === "ie" ? "Street and number" : "Street and house number",
    address_2: "Flat, floor or company",
    postal_code: postcodeRule(country).label,
    city: country === "us" ? "City" : "Town or city",
    province: "State",
    shipping_option_id: "How fast",
  }
}

/** `onStateChange`: the tax follows from the state, and from nothing else in an address. */
type Props = { country: string; values: Values; errors: FieldErrors; onStateChange: () => void }

function StateField({ values, errors, onStateChange }: Omit<Props, "country">) {
  return (
    <div className="field" data-wrong={errors.province ? "" : undefined}>
      <label htmlFor="province">State</label>
      <select
        className="input" id="province" name="province" autoComplete="address-level1" defaultValue={values.province} key={values.province}
        aria-invalid={errors.province ? true : undefined} aria-describedby={errors.province ? "province-wrong" : undefined} onChange={onStateChange}
      >
        <option value="">Choose</option>
        {US_STATES.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
      </select>
    </div>
  )
}

/** Where to: as few fields as a parcel needs, the second address line folded. */
export function AddressFields({ country, values, errors, onStateChange }: Props) {
  const labels = labelsFor(country)
  const rule = postcodeRule(country)
  const trio = (["postal_code", "city", "province"] as const).filter((field) => errors[field])
  return (
    <>
      <TextField name="email" label={labels.email} type="email" autoComplete="email" defaultValue={values.email} error={errors.email} hint="For the receipt and the parcel’s number. Nothing else." />
      <TextField name="full_name" label={labels.full_name} autoComplete="name" defaultValue={values.full_name} error={errors.full_name} />
      <TextField name="address_1" label={labels.address_1} autoComplete="address-line1" defaultValue={values.address_1} error={errors.address_1} />
      <details className="fold-line" open={values.address_2 !== ""}>
        <summary>Add a flat, a floor or a company</summary>
        <TextField name="address_2" label={labels.address_2} autoComplete="address-line2" defaultValue={values.address_2} error={errors.address_2} />
      </details>
      <div className={needsState(country) ? "trio" : "trio duo"}>
        <TextField
          name="postal_code" label={labels.postal_code} autoComplete="postal-code" inputMode={rule.numeric ? "numeric" : "text"}
          defaultValue={values.postal_code} error={errors.postal_code} ownError={false} className="input num"
        />
        <TextField name="city" label={labels.city} autoComplete="address-level2" defaultValue={values.city} error={errors.city} ownError={false} />
        {needsState(country) && <StateField values={values} errors={errors} onStateChange={onStateChange} />}
        {trio.length > 0 && <div className="trio-wrong">{trio.map((field) => <p className="wrong" id={`${field}-wrong`} key={field}>{errors[field]}</p>)}</div>}
      </div>
    </>
  )
}
