/** Form fields: label, hint, error, and what was typed kept. One column. */
import type { IsoDate } from '../kernel/dates.ts'
import { type Content, type Html, html } from './html.ts'
import { here, type Query, to, type View } from './view.ts'

export type FieldParts = {
  readonly name: string
  readonly label: Content
  readonly hint?: Content
  readonly error?: Content
  readonly value?: string | undefined
  readonly required?: boolean
}

type Described = { readonly id: string; readonly describedBy: Content; readonly invalid: Content }

const describe = ({ name, hint, error }: FieldParts): Described => {
  const ids = [...(hint ? [`${name}-hint`] : []), ...(error ? [`${name}-error`] : [])]
  return {
    id: `field-${name}`,
    describedBy: ids.length > 0 ? html` aria-describedby="${ids.join(' ')}"` : null,
    invalid: error ? html` aria-invalid="true"` : null,
  }
}

const field = (view: View, parts: FieldParts, control: Content): Html =>
  html`<div class="field"><label for="field-${parts.name}">${parts.label}</label>${
    parts.hint ? html`<p class="hint" id="${parts.name}-hint">${parts.hint}</p>` : null
  }${
    parts.error
      ? html`<p class="field-error" id="${parts.name}-error">${view.words.form.wrong}: ${parts.error}</p>`
      : null
  }${control}</div>`

export type TextFieldParts = FieldParts & {
  readonly kind?: 'text' | 'search' | 'password' | 'email'
  /** What the browser may fill in; nothing when left out. */
  readonly complete?: string
  readonly length?: number
  readonly mode?: 'numeric'
  /** With script: choices while one types, from this address, in the form of `conversion.suggest`. */
  readonly suggest?: Suggesting
}
export type Suggesting = {
  readonly ask: string
  readonly list: string
  /** How many there are, with `{count}`. */
  readonly count: string
  /** Several are parted by semicolons; each is suggested by itself. */
  readonly many?: boolean
}

export const textField = (view: View, parts: TextFieldParts): Html => {
  const { id, describedBy, invalid } = describe(parts)
  const size = parts.length ? html` size="${parts.length}" class="short"` : null
  const { suggest } = parts
  const control = html`<input id="${id}" name="${parts.name}" type="${parts.kind ?? 'text'}" value="${parts.value ?? ''}" autocomplete="${parts.complete ?? 'off'}" spellcheck="false"${
    parts.mode ? html` inputmode="${parts.mode}"` : null
  }${size}${parts.required ? html` required` : null}${describedBy}${invalid}>`
  return field(
    view,
    parts,
    suggest
      ? html`<div class="ask-field" data-island="suggest" data-fill data-ask="${suggest.ask}" data-lang="${view.language}" data-list="${suggest.list}" data-count="${suggest.count}"${suggest.many ? html` data-many` : null}><div class="ask-line">${control}</div></div>`
      : control,
  )
}

export const dateField = (
  view: View,
  parts: FieldParts & { readonly min?: IsoDate; readonly max?: IsoDate },
): Html => {
  const { id, describedBy, invalid } = describe(parts)
  return field(
    view,
    parts,
    html`<input id="${id}" name="${parts.name}" type="date" class="short" value="${parts.value ?? ''}"${
      parts.min ? html` min="${parts.min}"` : null
    }${parts.max ? html` max="${parts.max}"` : null}${parts.required ? html` required` : null}${describedBy}${invalid}>`,
  )
}

export const areaField = (view: View, parts: FieldParts & { readonly rows?: number }): Html => {
  const { id, describedBy, invalid } = describe(parts)
  return field(
    view,
    parts,
    html`<textarea id="${id}" name="${parts.name}" rows="${parts.rows ?? 10}" spellcheck="false"${describedBy}${invalid}>
${parts.value ?? ''}</textarea>`,
  )
}

export const fileField = (view: View, parts: FieldParts & { readonly accept: string }): Html => {
  const { id, describedBy, invalid } = describe(parts)
  return field(
    view,
    parts,
    html`<input id="${id}" name="${parts.name}" type="file" accept="${parts.accept}"${describedBy}${invalid}>`,
  )
}

export type Choice = { readonly value: string; readonly label: string }

export const choiceField = (
  view: View,
  parts: FieldParts & { readonly choices: readonly Choice[] },
): Html => {
  const { id, describedBy, invalid } = describe(parts)
  return field(
    view,
    parts,
    html`<select id="${id}" name="${parts.name}"${describedBy}${invalid}>${parts.choices.map(
      ({ value, label }) =>
        html`<option value="${value}"${value === (parts.value ?? '') ? html` selected` : null}>${label}</option>`,
    )}</select>`,
  )
}

/** Questions of the page that a form takes along unseen: what the visit keeps, and what is given. */
export const keptFields = (view: View, keep: Query = {}): Content =>
  Object.entries({ ...view.keeps, ...keep }).map(([name, value]) =>
    value ? html`<input type="hidden" name="${name}" value="${value}">` : null,
  )

/** A form that asks by its address. `keep` are questions of the page that stay as they are. */
export const questionForm = (
  view: View,
  {
    path,
    keep = {},
    fields,
    button,
    label,
    inline = false,
  }: {
    readonly path: string
    readonly keep?: Query
    readonly fields: Content
    readonly button: string
    readonly label?: string
    /** Fields and button in one line where there is room. */
    readonly inline?: boolean
  },
): Html =>
  html`<form method="get" action="${to(view, path)}" class="question${inline ? ' inline' : ''}"${label ? html` aria-label="${label}"` : null}>${keptFields(view, keep)}${fields}<button type="submit">${button}</button></form>`

/** Another day for the same page: a field and the days that are asked for most. */
export const dateChooser = (
  view: View,
  {
    name = 'at',
    value,
    min,
    max,
    days,
  }: {
    readonly name?: string
    readonly value: IsoDate
    readonly min?: IsoDate
    readonly max?: IsoDate
    readonly days: readonly { readonly day: IsoDate | undefined; readonly label: string }[]
  },
): Html => {
  const { words } = view
  const keep = { ...view.query, [name]: undefined, page: undefined }
  return html`<details class="chooser"><summary>${words.state.choose}</summary>${questionForm(view, {
    path: view.path,
    keep,
    fields: dateField(view, {
      name,
      label: words.state.choose,
      value,
      ...(min ? { min } : {}),
      ...(max ? { max } : {}),
    }),
    button: words.state.go,
  })}<ul class="days">${days.map(
    ({ day, label }) =>
      html`<li><a href="${here(view, { [name]: day, page: undefined })}"${
        day === value ? html` aria-current="date"` : null
      }>${label}</a></li>`,
  )}</ul></details>`
}
