/** `register.centralBodies`: the bodies of the centre that the founding documents address, with their Party committees. */
import { Type } from 'typebox'
import type { Language } from '../../../kernel/problems.ts'
import { fine } from '../../../kernel/result.ts'
import { choiceField, nullable, nullableText } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { Basis, type Body, basisOf } from './answers.ts'
import { centralBodies as bodies, localAddressees } from './data/central.ts'
import { registerBegins } from './data/days.ts'

const families = ['party', 'party-committee', 'state', 'ministry', 'front'] as const

/** `org:central:<slug>`. */
export const centralId = (slug: string): string => `org:central:${slug}`

/** A body of the centre in the form of any other; null for an id that is none. */
export const centralBodyOf = (id: string, language: Language): Body | null => {
  const found = bodies.find(({ slug }) => centralId(slug) === id)
  if (!found) return null
  return {
    id,
    kind: 'central',
    name: found.vi,
    nameEn: found.en,
    parent: found.parent && centralId(found.parent),
    validFrom: registerBegins,
    validTo: null,
    continuity: 'continuing',
    basis: basisOf(found.basis, language),
    end: null,
  }
}

const CentralBody = Type.Object({
  id: Type.String(),
  family: choiceField(families),
  name: Type.String(),
  nameEn: Type.String(),
  parent: nullableText,
  party: nullable(Type.String({ description: 'Its Party committee; null where none is on record' })),
  validFrom: Type.String({ format: 'date' }),
  basis: Basis,
  addressedIn: Type.Array(Basis),
})
const Addressee = Type.Object({
  id: Type.String(),
  name: Type.String(),
  nameEn: Type.String(),
  level: choiceField(['province', 'commune', 'any'] as const),
  kinds: Type.Array(Type.String(), {
    description: 'Kinds of organisation meant; register.bodies answers each',
  }),
  addressedIn: Type.Array(Basis),
})

export const centralBodies = defineOperation({
  name: 'register.centralBodies',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'Cơ quan Trung ương và đảng ủy mà các văn kiện nền tảng giao việc, cùng các đối tượng ở địa phương',
    en: 'Central bodies and Party committees that the founding documents address, and the local addressees',
  },
  input: Type.Object({
    family: Type.Optional(choiceField(families, { description: 'Only this family of bodies' })),
  }),
  output: Type.Object({ bodies: Type.Array(CentralBody), local: Type.Array(Addressee) }),
  examples: ['', '--family party-committee'],
  table: {
    columns: ['id', 'family', 'name', 'parent', 'party', 'basis', 'addressedIn'],
    rows: (answer) =>
      answer.bodies.map((body) => [
        body.id,
        body.family,
        body.name,
        body.parent,
        body.party,
        body.basis.words,
        body.addressedIn.map(({ words }) => words).join('; '),
      ]),
  },
  run: async ({ family }, { language }) => {
    const cite = (list: (typeof bodies)[number]['addressedIn']) =>
      list.map((citation) => basisOf(citation, language))
    return fine({
      bodies: bodies
        .filter((body) => family === undefined || body.family === family)
        .map((body) => ({
          id: centralId(body.slug),
          family: body.family,
          name: body.vi,
          nameEn: body.en,
          parent: body.parent && centralId(body.parent),
          party: body.party && centralId(body.party),
          validFrom: registerBegins,
          basis: basisOf(body.basis, language),
          addressedIn: cite(body.addressedIn),
        })),
      local: localAddressees.map(({ vi, en, kinds, addressedIn, ...rest }) => ({
        ...rest,
        name: vi,
        nameEn: en,
        kinds: [...kinds],
        addressedIn: cite(addressedIn),
      })),
    })
  },
})
