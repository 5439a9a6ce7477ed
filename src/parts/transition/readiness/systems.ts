/** `transition.systems`, `confirmSystem`: systems that still use codes that end, by which codes they go on, and when they did. */
import { hash } from 'node:crypto'
import { type Static, Type } from 'typebox'
import type { Register } from '../../../../packages/register/src/register.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { readTable } from '../../../platform/documents/index.ts'
import {
  afterField,
  choiceField,
  codeField,
  fileField,
  limitField,
  list,
  nullable,
  nullableNumber,
  nullableText,
  openTextField,
} from '../../../platform/fields.ts'
import { isUuid, uuidv7 } from '../../../platform/ids.ts'
import { type Context, defineOperation, type FileInput } from '../../../platform/operation.ts'
import { pagingOf } from '../../../platform/paging.ts'
import { currentRegister } from '../../register/index.ts'
import { Named, namedOn } from '../disputes/asking.ts'
import { matterOf } from '../disputes/store.ts'
import {
  by,
  doneBy,
  holdingField,
  lookers,
  touchedHolder,
  transitionField,
  transitionMeant,
  whereHolding,
} from '../holdings/asking.ts'
import { allEndedCodes, endedCodes, type Replaced, replacedBy } from './codes.ts'
import { readinessProblem } from './problems.ts'
import { fixSystem, type System, systemsOf } from './systems-store.ts'

const states = ['open', 'fixed'] as const
/** Codes that are shown with their successors for one system; the count says how many there are. */
const mostShown = 200
const mostListBytes = 5_000_000

const CodeAnswer = Type.Object({
  code: Type.String(),
  name: Type.String(),
  by: list(Type.Object({ code: Type.String(), name: Type.String() })),
})
const SystemAnswer = Type.Object({
  holding: Type.String(),
  reference: Type.String(),
  description: Type.String(),
  organisation: Type.String(),
  name: Type.String(),
  province: Type.String(),
  holders: list(Named, { description: 'Who has it by the plan, or has it now' }),
  state: choiceField(states),
  endedCodes: Type.Integer({ description: 'How many of its codes end' }),
  codes: list(CodeAnswer, { description: 'The first of them, with the codes by which they go on' }),
  confirmed: nullable(
    Type.Object({ by: Type.String(), at: Type.String(), basis: Type.String(), listed: nullableNumber }),
  ),
})

const replacedIn = (register: Register, codes: readonly string[], on: string): readonly Replaced[] =>
  codes.flatMap((code) => replacedBy(register, code, on) ?? [])

const shown = (
  { codes, holders, confirmedAt, confirmedBy, basis, listed, ...system }: System,
  {
    register,
    on,
    nameOf,
  }: { readonly register: Register; readonly on: string; readonly nameOf: (id: string) => string },
): Static<typeof SystemAnswer> => {
  const ended = codes.filter(endedCodes(register, on))
  const isSaid = confirmedAt !== null && confirmedBy !== null && basis !== null
  return {
    ...system,
    name: nameOf(system.organisation),
    holders: holders.map((organisation) => ({ organisation, name: nameOf(organisation) })),
    state: isSaid ? 'fixed' : 'open',
    endedCodes: ended.length,
    codes: replacedIn(register, ended.slice(0, mostShown), on).map(({ code, name, by: its }) => ({
      code,
      name,
      by: its,
    })),
    confirmed: isSaid ? { by: confirmedBy, at: confirmedAt, basis, listed } : null,
  }
}

const example = '01978a5c-1f0e-7c3a-9d2b-000000000001'

export const systems = defineOperation({
  name: 'transition.systems',
  kind: 'query',
  access: lookers,
  summary: {
    vi: 'Hệ thống còn dùng mã đơn vị hết hiệu lực, mã thay thế, ai xác nhận đã đổi và khi nào',
    en: 'Systems that use codes that end, the codes by which they go on, who confirmed the change and when',
  },
  input: Type.Object({
    transition: transitionField,
    state: Type.Optional(
      choiceField(states, { description: 'Only those that still use them, or that were fixed' }),
    ),
    unit: Type.Optional(codeField({ description: 'Only of this ended unit: its permanent identity' })),
    limit: Type.Optional(limitField(500, { description: 'Most systems; 50 when left out' })),
    after: Type.Optional(afterField()),
  }),
  positional: ['transition'],
  pages: { rows: 'systems' },
  output: Type.Object({ systems: list(SystemAnswer), next: nullableText }),
  examples: [`${example} --state open`],
  table: {
    columns: [
      'holding',
      'reference',
      'description',
      'organisation',
      'state',
      'code',
      'unit',
      'new_codes',
      'confirmed_by',
      'basis',
    ],
    rows: ({ systems: all }) =>
      all.flatMap((one) =>
        one.codes.map((code) => [
          ...[one.holding, one.reference, one.description, one.organisation, one.state, code.code, code.name],
          code.by.map((its) => its.code).join(' '),
          ...[one.confirmed?.by ?? null, one.confirmed?.basis ?? null],
        ]),
      ),
  },
  run: async (input, context) => {
    const head = await transitionMeant(input.transition, context)
    if (!head.ok) return head
    const paging = pagingOf('transition.systems', input, { usual: 50, order: ['text', 'uuid'] })
    if (!paging.ok) return paging
    const { place: after, wanted: limit, cut } = paging.value
    const { effectiveOn: on } = head.value
    const register = await currentRegister(context)
    const { transition, state = null, unit = null } = input
    const found = await systemsOf(context.database, {
      ...{ transition, state, unit, holding: null, after, limit, ended: allEndedCodes(register, on) },
    })
    const { rows, next } = cut(found, ({ reference, holding }) => [reference, holding])
    const nameOf = await namedOn(context, on)
    return fine({ systems: rows.map((one) => shown(one, { register, on, nameOf })), next })
  },
})

/** A code as it stands in a cell; spreadsheets take the zero of a commune's code away. */
const codeIn = (cell: string): string | null => {
  const text = cell.trim()
  if (/^\d{4}$/.test(text)) return `0${text}`
  return /^(\d{2}|\d{3}|\d{5})$/.test(text) ? text : null
}

type Listed = { readonly codes: readonly string[]; readonly listHash: string }

/** The codes of units in a list: cells of any column that look like one. */
const codesInList = async (file: FileInput): Promise<Result<Listed>> => {
  const table = await readTable(file, { header: false })
  if (!table.ok) return table
  const cells = table.value.rows.flatMap((row) => row.map(String))
  const codes = [...new Set(cells.flatMap((cell) => codeIn(cell) ?? []))]
  if (codes.length === 0)
    return refused(readinessProblem('list-empty', { file: file.name }, { field: 'list' }))
  return fine({ codes, listHash: hash('sha256', file.bytes) })
}

/** Refused where ended codes are still in the list, each with the codes by which it goes on. */
const whyNotFixed = (register: Register, { codes }: Listed, on: string): Result<null> => {
  const ended = codes.filter(endedCodes(register, on))
  if (ended.length === 0) return fine(null)
  const told = replacedIn(register, ended.slice(0, 20), on).map(
    ({ code, name, by: its }) =>
      `${code} ${name} → ${its.map((one) => `${one.code} ${one.name}`).join(', ') || '–'}`,
  )
  return refused(
    readinessProblem('still-uses-ended', { count: ended.length, day: on, codes: told }, { field: 'list' }),
  )
}

export const confirmSystem = defineOperation({
  name: 'transition.confirmSystem',
  kind: 'command',
  access: { roles: ['commune', 'province', 'central'] },
  where: ({ holding }, context: Context) => whereHolding({ holding }, context),
  touched: (answer) => touchedHolder(answer, { kind: 'holding', id: answer.holding }),
  summary: {
    vi: 'Xác nhận một hệ thống đã dùng mã mới; đưa danh sách mã đang dùng để kiểm tra lại',
    en: 'Confirms that a system uses the new codes; hand in the list of its codes to have it checked',
  },
  input: Type.Object({
    holding: holdingField,
    basis: openTextField({ maxLength: 500, description: 'What shows it: a paper, a release of the system' }),
    list: Type.Optional(
      fileField({ maxBytes: mostListBytes, description: 'The codes the system uses now: CSV or XLSX' }),
    ),
    by,
  }),
  positional: ['holding'],
  output: SystemAnswer,
  examples: [`${example} --basis "bản phát hành 4.2"`],
  run: async ({ holding, basis, list: file, by: given }, context) => {
    const { database, now: at } = context
    const unknown = readinessProblem('no-system', { holding }, { field: 'holding' })
    const matter = isUuid(holding) ? await matterOf(database, holding) : null
    if (matter?.kind !== 'system') return refused(unknown)
    const { transition, effectiveOn: on } = matter
    const register = await currentRegister(context)
    const ended = allEndedCodes(register, on)
    const asked = { transition, ended, state: null, unit: null, holding, after: null, limit: 1 }
    if ((await systemsOf(database, asked)).length === 0) return refused(unknown)
    const listed = file ? await codesInList(file) : null
    if (listed && !listed.ok) return listed
    const fixed = listed ? whyNotFixed(register, listed.value, on) : fine(null)
    if (!fixed.ok) return fixed
    await fixSystem(database, {
      ...{ entry: uuidv7(Date.parse(at)), transition, holding, basis: basis.normalize('NFC').trim() },
      ...{ codes: listed?.value.codes.length ?? null, listHash: listed?.value.listHash ?? null },
      ...{ at, by: doneBy(given, context) },
    })
    const [after] = await systemsOf(database, asked)
    if (!after) return refused(unknown)
    return fine(shown(after, { register, on, nameOf: await namedOn(context, on) }))
  },
})
