/** What an official document asks for beside its facts: who issues and signs. What is left out is a blank to be filled in. */
import { type Static, Type } from 'typebox'
import { fine } from '../../../kernel/result.ts'
import { dateField, textField } from '../../../platform/fields.ts'
import { handOut } from '../../../platform/files/hand-out.ts'
import type { Context } from '../../../platform/operation.ts'
import {
  type Facts,
  formField,
  outField,
  printed,
  siteField,
  type Template,
} from '../../../platform/prints/index.ts'

export const blank = '……………'
const written = (description: string) => Type.Optional(textField({ description }))

export const headGiven = {
  form: Type.Optional(formField),
  site: Type.Optional(siteField),
  above: written('The body above the one that issues'),
  issuer: written('The body that issues; a blank to be filled in when left out'),
  number: written('Number and symbol'),
  issuedAt: written('The place that stands before the day'),
  date: Type.Optional(dateField({ description: 'The day of the document; today when left out' })),
  to: written('Who it is addressed to'),
  signsFor: written('On whose behalf it is signed'),
  signerTitle: written('Position of the signer'),
  signerName: written('Name of the signer'),
  out: Type.Optional(outField),
}
const Head = Type.Object(headGiven)
export type Head = Static<typeof Head>

export const headFacts = (input: Head, { today }: Context): Facts => ({
  above: input.above ?? null,
  issuer: input.issuer ?? blank,
  number: input.number ?? blank,
  place: input.issuedAt ?? blank,
  date: input.date ?? today,
  to: [{ name: `${input.to ?? blank}.` }],
  recipients: [{ name: 'Như trên;' }, { name: 'Lưu: VT.' }],
  signsFor: input.signsFor ?? null,
  signerTitle: input.signerTitle ?? blank,
  signerName: input.signerName ?? null,
})

/** The filled document in the form asked for, handed out under a name. */
export const handPrinted = async (
  template: Template,
  facts: Facts,
  input: Head & { readonly name: string },
  context: Context,
) => {
  const { form = 'pdf', site = context.site, out, name } = input
  const { today: on, now, generated } = context
  const bytes = await printed(template, facts, { form, on, now, generated, site })
  if (!bytes.ok) return bytes
  const handed = await handOut({ name: `${name}.${form}`, bytes: bytes.value }, out, context)
  return handed.ok ? fine({ ...handed.value, form }) : handed
}
