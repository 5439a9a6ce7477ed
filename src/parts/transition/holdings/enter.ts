/** `transition.enter`: one thing of an ended organisation, entered fast; the same again changes nothing. */
import { type Static, Type } from 'typebox'
import { addDays } from '../../../kernel/dates.ts'
import type { Problem } from '../../../kernel/problems.ts'
import { fine, refused } from '../../../kernel/result.ts'
import {
  choiceField,
  codeField,
  dateField,
  flagField,
  openTextField,
  textField,
} from '../../../platform/fields.ts'
import { uuidv7 } from '../../../platform/ids.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import { kindIds } from '../kinds.ts'
import type { Attributes, Place } from '../model.ts'
import { transitionProblem } from '../problems.ts'
import {
  by,
  doneBy,
  enterers,
  inventoryField,
  openForWriting,
  touchedHolder,
  whereInventory,
} from './asking.ts'
import { longestDescription, longestEvidence } from './limits.ts'
import { contentOf, differencesOf, type Entry, type Inventory, type Kept } from './model.ts'
import { isLate, whyNotEntry, whyNotInto } from './rules.ts'
import { addHolding, holdingByReference } from './store.ts'

const amount = (description: string, least = 0) =>
  Type.Optional(Type.Integer({ minimum: least, description }))

/** What is said of a thing, as fields. */
export const entryFields = {
  kind: choiceField(kindIds, { description: 'What it is' }),
  reference: textField({
    description: 'How its holder knows it: number of the file, the asset card, the account',
  }),
  description: Type.Optional(
    openTextField({
      maxLength: longestDescription,
      description: 'What it is, in words; no names of persons',
    }),
  ),
  count: amount('How many pieces; 1 when no quantity is given'),
  vnd: amount('Whole VND; debts below zero', -9_000_000_000_000_000),
  millimetres: amount('Millimetres of shelf'),
  files: amount('Files within it'),
  squareMetres: amount('Square metres'),
  place: Type.Optional(codeField({ description: 'The unit where it lies, on the eve: code or id' })),
  latitude: Type.Optional(
    Type.Number({ minimum: -90, maximum: 90, description: 'Where it lies, as a point' }),
  ),
  longitude: Type.Optional(
    Type.Number({ minimum: -180, maximum: 180, description: 'Where it lies, as a point' }),
  ),
  shared: Type.Optional(flagField({ description: 'It may be divided among successors' })),
  settled: Type.Optional(flagField({ description: 'It is settled already' })),
  asOf: Type.Optional(
    dateField({
      description: 'The day the facts are of; that on which the inventory was opened, or the eve',
    }),
  ),
  evidence: Type.Optional(
    textField({
      maxLength: longestEvidence,
      description: 'What proves it: number of a paper, hash of a file',
    }),
  ),
  permanence: Type.Optional(
    choiceField(['permanent', 'term'], { description: 'Records: kept for ever or for a term' }),
  ),
  unfinished: Type.Optional(flagField({ description: 'Work on it goes on' })),
  task: Type.Optional(codeField({ description: 'The task of the matrix of authority it is about' })),
  residence: Type.Optional(
    codeField({ description: 'Cases of civil status: commune of residence of who asked' }),
  ),
  number: Type.Optional(textField({ description: 'Cases, assignments, petitions: its number' })),
  dueOn: Type.Optional(dateField({ description: 'Cases, assignments, petitions: the day it is due' })),
  person: Type.Optional(
    codeField({ description: 'Posts: number of the personnel file or account; never a name' }),
  ),
  codes: Type.Optional(textField({ description: 'Systems: the codes of units they use, with commas' })),
} as const
const Fields = Type.Object(entryFields)
type Said = Static<typeof Fields>

const attributesOf = (said: Said): Attributes => {
  const { permanence, unfinished, task, residence, number, dueOn, person, codes } = said
  const used = codes?.split(/[,;\s]+/).filter((code) => code !== '')
  return {
    ...(permanence === undefined ? {} : { permanence }),
    ...(unfinished ? { unfinished } : {}),
    ...(task === undefined ? {} : { function: task.trim() }),
    ...(residence === undefined ? {} : { residence: residence.trim() }),
    ...(number === undefined ? {} : { number: number.trim() }),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(person === undefined ? {} : { person: person.trim() }),
    ...(used && used.length > 0 ? { codes: used } : {}),
  }
}

/** What was said as an entry, and what stands against its place. */
export const entryOf = async (
  said: Said,
  { effectiveOn, countedOn }: Pick<Inventory, 'effectiveOn' | 'countedOn'>,
  context: Context,
): Promise<{ readonly entry: Entry; readonly problems: readonly Problem[] }> => {
  const eve = addDays(effectiveOn, -1)
  const { place, problems } = await placeOf(said, eve, context)
  const given = [said.count, said.vnd, said.millimetres, said.files, said.squareMetres]
  return {
    problems,
    entry: {
      kind: said.kind,
      reference: said.reference.normalize('NFC').trim(),
      description: said.description?.normalize('NFC').trim() ?? '',
      quantities: {
        count: given.every((one) => one === undefined) ? 1 : (said.count ?? 0),
        vnd: said.vnd ?? 0,
        millimetres: said.millimetres ?? 0,
        files: said.files ?? 0,
        squareMetres: said.squareMetres ?? 0,
      },
      place,
      shared: said.shared ?? false,
      state: said.settled ? 'settled' : 'held',
      asOf: said.asOf ?? countedOn,
      evidence: said.evidence?.normalize('NFC').trim() ?? null,
      attributes: attributesOf(said),
    },
  }
}

const placeOf = async (
  { place: code, latitude, longitude }: Said,
  on: string,
  context: Context,
): Promise<{ readonly place: Place | null; readonly problems: readonly Problem[] }> => {
  const isPoint = latitude !== undefined || longitude !== undefined
  if ((isPoint && code !== undefined) || (latitude === undefined) !== (longitude === undefined))
    return { place: null, problems: [transitionProblem('place-twice', {}, { field: 'place' })] }
  if (latitude !== undefined && longitude !== undefined)
    return { place: { unit: null, latitude, longitude }, problems: [] }
  if (code === undefined) return { place: null, problems: [] }
  const unit = (await context.territory?.())?.named(code.trim(), on) ?? null
  return unit
    ? { place: { unit: unit.id }, problems: [] }
    : { place: null, problems: [transitionProblem('place-unknown', { place: code, on }, { field: 'place' })] }
}

/** Nothing where it is not there yet or is just the same; both contents where they differ. */
export const whyNotSame = (entry: Entry, before: Kept | null): readonly Problem[] => {
  if (!before || contentOf(before) === contentOf(entry)) return []
  const [was, now] = differencesOf(before, entry)
  const facts = { reference: entry.reference, holding: before.id, before: was, now }
  return [transitionProblem('other-content', facts, { field: 'reference' })]
}

export const enter = defineOperation({
  name: 'transition.enter',
  kind: 'command',
  access: enterers,
  where: whereInventory,
  touched: (answer) => touchedHolder(answer, { kind: 'holding', id: answer.holding }),
  summary: {
    vi: 'Ghi một mục vào kiểm kê; ghi lại đúng như cũ không đổi gì',
    en: 'Enters one holding into an inventory; entering the same again changes nothing',
  },
  input: Type.Object({
    inventory: inventoryField,
    ...entryFields,
    lateReason: Type.Optional(openTextField({ description: 'After the inventory was frozen: why so late' })),
    by,
  }),
  positional: ['inventory', 'kind', 'reference'],
  output: Type.Object({
    holding: Type.String(),
    outcome: choiceField(['entered', 'there-already']),
    late: Type.Boolean(),
    organisation: Type.String(),
    province: Type.String(),
  }),
  examples: [
    '01978a5c-1f0e-7c3a-9d2b-000000000001 asset TS-0001 --description "Máy phát điện" --count 1 --vnd 250000000',
  ],
  run: async ({ inventory: asked, lateReason, by: given, ...said }, context) => {
    const found = await openForWriting(asked, context)
    if (!found.ok) return found
    const inventory = found.value
    const { database, now: at, today } = context
    const { entry, problems } = await entryOf(said, inventory, context)
    const before = await holdingByReference(database, { holder: inventory.holder, ...entry })
    const { organisation, province } = inventory
    const answer = { organisation, province }
    // What is there already is no late find, and no change of a frozen plan.
    if (before && problems.length === 0 && contentOf(before) === contentOf(entry))
      return fine({
        ...answer,
        holding: before.id,
        outcome: 'there-already' as const,
        late: before.lateReason !== null,
      })
    const against = [
      ...problems,
      ...whyNotInto(inventory, lateReason),
      ...whyNotEntry(entry, { effectiveOn: inventory.effectiveOn, today }),
      ...whyNotSame(entry, before),
    ]
    if (against.length > 0) return refused(...against)
    const late = isLate(inventory)
    const id = uuidv7(Date.parse(at))
    await addHolding(database, {
      ...{ id, entry, inventory, at },
      lateReason: late ? (lateReason?.trim() ?? null) : null,
      by: doneBy(given, context),
    })
    return fine({ ...answer, holding: id, outcome: 'entered' as const, late })
  },
})
