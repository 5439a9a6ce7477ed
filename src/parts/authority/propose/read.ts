/**
 * Rows read from a text, picked and corrected by a person, proposed in one step. Each keeps the sentence, its provision and
 * the fingerprint of the file: what the second person compares.
 */
import { createHash } from 'node:crypto'
import { type Static, Type } from 'typebox'
import { addDays } from '../../../kernel/dates.ts'
import type { Problem } from '../../../kernel/problems.ts'
import { wholeCountry } from '../../../platform/access/model.ts'
import { defineCommand } from '../../../platform/command.ts'
import { readText } from '../../../platform/documents/index.ts'
import {
  choiceField,
  dateField,
  fileField,
  list,
  openTextField,
  textField,
} from '../../../platform/fields.ts'
import { uuidv7 } from '../../../platform/ids.ts'
import type { Context, FileInput } from '../../../platform/operation.ts'
import { currentMatrix } from '../current.ts'
import { shippedBodyName } from '../data/index.ts'
import type { Matrix } from '../matrix.ts'
import {
  type AuthorityFunction,
  type AuthorityInstrument,
  fields,
  type Grant,
  grantModes,
  type Holder,
  holderKinds,
  holderLevels,
  placeRules,
  type Rank,
  ranks,
  spans,
} from '../model.ts'
import { authorityProblem } from '../problems.ts'
import { lastArticleOf, type ProvisionRead, readProvisions } from '../reader/read-provisions.ts'
import type { Fact } from '../store.ts'
import { holderWords } from '../words.ts'
import { ProposalAnswer, thingsOf } from './answers.ts'
import { territoryMeant } from './load.ts'
import { by, type Made, make, proposers, shownMade, territory, write } from './operations.ts'
import { type Picked, readPicks } from './picked.ts'

const maxBytes = 32 * 1_048_576
const mostSentence = 4_000

const groundOf = async (asked: string | undefined, context: Context) => {
  const meant = await territoryMeant(asked, context)
  return typeof meant === 'string' ? { unit: meant, problems: [] } : { unit: wholeCountry, problems: [meant] }
}

const oneOf = <Word extends string>(words: readonly Word[], said: string | undefined, read: Word): Word =>
  words.find((word) => word === said) ?? read

const holderIn = ({ newHolder }: ProvisionRead, { corrected }: Picked): Holder => ({
  level: oneOf(holderLevels, corrected.level, newHolder.level),
  kind: oneOf(holderKinds, corrected.kind, newHolder.kind),
  body: corrected.body === undefined ? newHolder.body : corrected.body || null,
})

/** The task that a provision created: one that is known, where it stands on the same place of the same text. */
const knownTask = (matrix: Matrix, { cited }: ProvisionRead): AuthorityFunction | null => {
  const [first] = cited
  if (!first?.instrument || first.point === '') return null
  const found = matrix.facts.functions.filter(
    ({ provision }) => provision?.instrument === first.instrument && provision.point === first.point,
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Who issues a text of a rank, where the rank alone says it. */
const issuers: Partial<Record<Rank, Pick<Holder, 'level' | 'kind'>>> = {
  law: { level: 'central', kind: 'national-assembly' },
  ordinance: { level: 'central', kind: 'standing-committee' },
  decree: { level: 'central', kind: 'government' },
  'prime-minister-decision': { level: 'central', kind: 'prime-minister' },
  circular: { level: 'central', kind: 'minister' },
  'province-council-resolution': { level: 'province', kind: 'council' },
  'province-committee-decision': { level: 'province', kind: 'committee' },
  'province-chair-decision': { level: 'province', kind: 'chair' },
  'commune-council-resolution': { level: 'commune', kind: 'council' },
  'commune-committee-decision': { level: 'commune', kind: 'committee' },
}

type Asked = {
  readonly file: FileInput
  readonly instrument: string
  readonly rank?: Rank
  readonly issuedOn?: string
  readonly from: string
  readonly field: AuthorityInstrument['field']
  readonly mode?: Grant['mode']
  readonly territory?: string
  readonly pick?: string
  readonly reason: string
  readonly by?: string
}

/** The text itself, where the matrix does not have it yet. */
const textFact = (input: Asked, unit: string, text: string): readonly Fact[] | Problem => {
  const issuer = input.rank ? issuers[input.rank] : undefined
  if (!input.rank || !issuer || !input.issuedOn)
    return authorityProblem(
      'name-the-text',
      { instrument: input.instrument },
      { field: input.rank ? 'issuedOn' : 'rank' },
    )
  const articles = lastArticleOf(text)
  const body: AuthorityInstrument = {
    number: input.instrument,
    title: { vi: input.instrument, en: null },
    rank: input.rank,
    issuer: { ...issuer, body: null, unit: issuer.level === 'central' ? null : unit },
    field: input.field,
    issuedOn: input.issuedOn,
    from: input.from,
    until: null,
    ends: [],
    replaces: [],
    applies: [],
    ...(articles === null ? {} : { articles }),
  }
  return [{ kind: 'instrument', id: body.number, body }]
}

const rowFacts = (
  read: ProvisionRead,
  picked: Picked,
  given: {
    readonly input: Asked
    readonly unit: string
    readonly matrix: Matrix
    readonly text: string
    readonly sha256: string
    readonly newId: () => string
  },
): readonly Fact[] => {
  const { input, unit, matrix, text, sha256, newId } = given
  const { corrected } = picked
  const known = corrected.task ? matrix.functionById.get(corrected.task) : knownTask(matrix, read)
  const [first] = read.cited
  const id = known?.id ?? corrected.task ?? `fn:${newId()}`
  const place = placeRules.find((rule) => rule === corrected.place) ?? read.placeRule
  const task: AuthorityFunction = {
    id,
    field: input.field,
    title: { vi: corrected.title ?? read.matter, en: null },
    also: [],
    provision: first?.instrument ? { instrument: first.instrument, point: first.point } : null,
    procedures: [],
    placeRule: place,
    from: null,
    until: null,
  }
  const grant: Grant = {
    id: newId(),
    function: id,
    holder: holderIn(read, picked),
    mode: input.mode ?? 'own',
    span: oneOf(spans, corrected.span, read.span),
    territory: unit,
    conditions: [],
    under: null,
    basis: { instrument: input.instrument, point: corrected.point ?? read.point },
    from: input.from,
    until: corrected.lastDay ? addDays(corrected.lastDay, 1) : null,
    // Whoever picks a row has its sentence before them; the second person has it too.
    verified: true,
    source: input.instrument,
    read: {
      sentence: text.slice(read.start, read.end).slice(0, mostSentence),
      point: read.point,
      file: input.file.name.slice(0, 200),
      sha256,
    },
  }
  const isNew = known === undefined || known === null
  return [
    ...(isNew && corrected.task === undefined ? [{ kind: 'function', id, body: task } as const] : []),
    { kind: 'grant', id: grant.id, body: grant },
  ]
}

const Provision = Type.Object({
  number: Type.Integer({ description: 'By which a row is picked' }),
  picked: Type.Boolean(),
  point: Type.String(),
  holder: Type.String(),
  task: Type.String({ description: 'The task it is about, or the title of a new one' }),
  sentence: Type.String(),
  open: list(Type.String(), { description: 'What a person must still say' }),
})
type Loaded = Made & { readonly provisions: readonly Static<typeof Provision>[] }

const reading = defineCommand({
  name: 'authority.proposeRead',
  access: proposers,
  where: async ({ territory: asked }: { readonly territory?: string }, context: Context) =>
    (await groundOf(asked, context)).unit,
  touched: thingsOf,
  summary: {
    vi: 'Đọc một văn bản, chọn và sửa các dòng, đề xuất một lần; giữ câu và điều khoản cho người thứ hai',
    en: 'Reads a text, picks and corrects its rows, proposes them in one step; keeps sentence and provision',
  },
  input: Type.Object({
    file: fileField({ maxBytes, description: 'The text: DOCX, PDF with text, or plain text' }),
    instrument: textField({ description: 'The number of the text' }),
    rank: Type.Optional(
      choiceField(ranks, { description: 'Its rank, where the matrix does not have it yet' }),
    ),
    issuedOn: Type.Optional(
      dateField({ description: 'When it was issued, where the matrix does not have it yet' }),
    ),
    from: dateField({ description: 'The first day of the rows' }),
    field: choiceField(fields, { description: 'The field of new tasks' }),
    mode: Type.Optional(
      choiceField(grantModes, { description: 'Set by law, devolved or assigned down; own when left out' }),
    ),
    territory,
    pick: Type.Optional(
      openTextField({
        maxLength: 200_000,
        description:
          'A number on each line, with corrections: 3; title=...; kind=committee. All rows when left out',
      }),
    ),
    reason: openTextField({ description: 'Why' }),
    by,
  }),
  positional: ['file'],
  output: Type.Object({ ...ProposalAnswer.properties, provisions: list(Provision) }),
  examples: [
    'decree.docx --instrument 151/2025/NĐ-CP --from 2025-07-01 --field land --reason "đọc Điều 5" --pick "1; title=Thu hồi đất"',
  ],
  load: async (input, context: Context): Promise<Loaded> => {
    const { unit, problems: ground } = await groundOf(input.territory, context)
    const matrix = await currentMatrix(context)
    const newId = () => uuidv7(Date.parse(context.now))
    const read = await readText(input.file, { legacy: 'refuse' })
    const text = read.ok ? read.value.text : ''
    const found = readProvisions(text)
    const { picks, problems } = readPicks(input.pick ?? '', found.length)
    const chosen = new Map(picks.map((one) => [one.number, one]))
    const sha256 = createHash('sha256').update(input.file.bytes).digest('hex')
    const own = matrix.instrumentByNumber.has(input.instrument) ? [] : textFact(input, unit, text)
    const rows = found.flatMap((one, at) => {
      const picked = chosen.get(at + 1)
      return picked ? rowFacts(one, picked, { input, unit, matrix, text, sha256, newId }) : []
    })
    const against = [
      ...(read.ok ? [] : read.problems),
      ...ground,
      ...problems,
      ...('code' in own ? [own] : []),
      ...(read.ok && rows.length === 0 ? [authorityProblem('nothing-proposed', {}, { field: 'pick' })] : []),
    ]
    const head = {
      proposal: newId(),
      title: `${input.instrument}: ${input.file.name}`.slice(0, 200),
      reason: input.reason,
      territory: unit,
      source: input.instrument,
    }
    const facts = against.length > 0 || 'code' in own ? [] : [...own, ...rows]
    const made = await make({ ...head, by: input.by, facts, problems: against }, context)
    const provisions = found.map((one, at) => {
      const picked = chosen.get(at + 1) ?? { number: at + 1, corrected: {} }
      const known = picked.corrected.task
        ? matrix.functionById.get(picked.corrected.task)
        : knownTask(matrix, one)
      return {
        number: at + 1,
        picked: chosen.has(at + 1),
        point: picked.corrected.point ?? one.point,
        holder: holderWords(holderIn(one, picked), context.language, shippedBodyName),
        task: known
          ? `${known.id} ${known.title.vi}`
          : (picked.corrected.task ?? picked.corrected.title ?? one.matter),
        sentence: text.slice(one.start, one.end).slice(0, mostSentence),
        open: one.open,
      }
    })
    return { ...made, provisions }
  },
  whyNot: ({ problems }) => problems,
  decide: (made) => made,
  save: write,
  answer: (made) => ({ ...shownMade(made), provisions: made.provisions }),
})
export const proposeRead = reading.command
export const proposeReadPreview = reading.preview
