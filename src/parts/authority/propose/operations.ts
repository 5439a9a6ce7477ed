/** `authority.propose`, its preview, and the two questions about proposals. */
import { Type } from 'typebox'
import { wordsOfFinding } from '../../../kernel/findings.ts'
import type { Problem } from '../../../kernel/problems.ts'
import { fine } from '../../../kernel/result.ts'
import { defineCommand } from '../../../platform/command.ts'
import {
  afterField,
  codeField,
  flagField,
  limitField,
  list,
  nullableText,
  openTextField,
  textField,
} from '../../../platform/fields.ts'
import { uuidv7 } from '../../../platform/ids.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import { pagingOf } from '../../../platform/paging.ts'
import { addFacts, addProposal, type Fact, type Proposal, proposalsOf, takeStep } from '../store.ts'
import { headOf, type Naming, ProposalAnswer, ProposalHead, proposalOf, thingsOf } from './answers.ts'
import { doneBy, stateOf } from './life.ts'
import { effectNow, loadProposal, namingFor, noEffect, territoryMeant, weighingOf, whereOf } from './load.ts'
import { readRows } from './rows.ts'
import { effectOf, type Weighing, whyNotGround, whyNotIssuer, whyNotRows, whyNotTaken } from './weigh.ts'

export const proposers = { roles: ['province', 'central', 'administrator'] } as const
const readers = { roles: ['province', 'central', 'administrator', 'inspector', 'reader'] } as const

export const by = Type.Optional(
  textField({ description: 'Who does this, by name, at the command line; who signed in acts as themselves' }),
)
export const proposalField = codeField({ description: 'The proposal, by its id' })
export const territory = Type.Optional(
  textField({ description: 'The ground it is for: code or name of a unit; the whole country when left out' }),
)

export type Made = {
  readonly proposal: Proposal
  readonly facts: readonly Fact[]
  readonly problems: readonly Problem[]
  readonly weighing: Weighing
  readonly naming: Naming
}

/** What a new proposal would be, with all that stands against it. */
export const make = async (
  {
    facts,
    problems,
    ...said
  }: Pick<Proposal, 'proposal' | 'title' | 'reason' | 'territory' | 'source'> & {
    readonly facts: readonly Fact[]
    readonly problems: readonly Problem[]
    readonly by?: string | undefined
  },
  context: Context,
): Promise<Made> => {
  const { by: given, ...head } = said
  const step = { step: 'proposed', at: context.now, by: doneBy(given, context), reason: null } as const
  const proposal: Proposal = { ...head, steps: [step] }
  const weighing = await weighingOf(facts, context)
  const against = [
    ...problems,
    ...whyNotTaken(facts, weighing.before),
    ...whyNotIssuer(facts, weighing),
    ...whyNotGround(facts, head.territory, weighing),
    ...whyNotRows(weighing, (finding) => wordsOfFinding(finding, context.language)),
  ]
  return { proposal, facts, problems: against, weighing, naming: await namingFor([proposal], context) }
}

export const write = async (
  { proposal, facts }: Pick<Made, 'proposal' | 'facts'>,
  { database, now }: Context,
) => {
  await addProposal(database, proposal)
  for (const step of proposal.steps) await takeStep(database, proposal.proposal, step)
  await addFacts(database, facts, { proposal: proposal.proposal }, now)
}

export const shownMade = ({ proposal, facts, weighing, naming }: Made) =>
  proposalOf(proposal, facts, effectOf(facts, weighing), naming)

const proposing = defineCommand({
  name: 'authority.propose',
  access: proposers,
  where: async ({ territory: asked }: { readonly territory?: string }, context: Context) => {
    const unit = await territoryMeant(asked, context)
    return typeof unit === 'string' ? unit : null
  },
  touched: thingsOf,
  summary: {
    vi: 'Đề xuất văn bản, nhiệm vụ, dòng giao của ma trận thẩm quyền; người thứ hai xác nhận',
    en: 'Proposes texts, tasks and rows of the matrix of authority; a second person confirms',
  },
  input: Type.Object({
    title: openTextField({ maxLength: 200, description: 'What it is, in one line' }),
    reason: openTextField({ description: 'Why' }),
    source: textField({ description: 'Where the rows come from: a text that was read, a list' }),
    territory,
    rows: openTextField({
      maxLength: 2_000_000,
      description:
        'JSON: [{kind, id, body}]; kind is instrument, function, grant or procedure; body null takes away',
    }),
    by,
  }),
  output: ProposalAnswer,
  examples: [
    '--title "Bỏ dòng nhầm" --reason "đọc lại văn bản" --source "146/2025/NĐ-CP" --rows \'[{"kind":"grant","id":"gr:x","body":null}]\'',
  ],
  load: async (input, context: Context): Promise<Made> => {
    const meant = await territoryMeant(input.territory, context)
    const unit = typeof meant === 'string' ? meant : 'country'
    const newId = () => uuidv7(Date.parse(context.now))
    const read = readRows(input.rows, { territory: unit, source: input.source, newId })
    const problems = [...(typeof meant === 'string' ? [] : [meant]), ...read.problems]
    const { title, reason, source, by: given } = input
    return await make(
      { proposal: newId(), title, reason, source, territory: unit, by: given, facts: read.facts, problems },
      context,
    )
  },
  whyNot: ({ problems }) => problems,
  decide: (made) => made,
  save: write,
  answer: shownMade,
})
export const propose = proposing.command
export const proposePreview = proposing.preview

export const proposalOperation = defineOperation({
  name: 'authority.proposal',
  kind: 'query',
  access: readers,
  where: ({ proposal }, context) => whereOf(proposal, context),
  summary: {
    vi: 'Một đề xuất: các dòng, điều phát hiện thêm và hết, ai làm bước nào',
    en: 'One proposal: its rows, findings that come and go, who took which step',
  },
  input: Type.Object({ proposal: proposalField }),
  positional: ['proposal'],
  output: ProposalAnswer,
  examples: ['01978a5c-1f0e-7c3a-9d2b-000000000001'],
  table: {
    columns: ['kind', 'id', 'goes', 'words', 'from', 'until', 'verified'],
    rows: ({ rows }) =>
      rows.map((one) => [one.kind, one.id, one.goes, one.words, one.from, one.until, one.verified]),
  },
  run: async ({ proposal: id }, context) => {
    const found = await loadProposal(id, context)
    if (!found.ok) return found
    const { proposal, facts } = found.value
    const isOpen = ['proposed', 'confirmed'].includes(stateOf(proposal))
    const effect = isOpen ? await effectNow(facts, context) : noEffect
    return fine(proposalOf(proposal, facts, effect, await namingFor([proposal], context)))
  },
})

export const proposals = defineOperation({
  name: 'authority.proposals',
  kind: 'query',
  access: readers,
  summary: {
    vi: 'Các đề xuất về thẩm quyền, mới nhất trước',
    en: 'Proposals about authority, the newest first',
  },
  input: Type.Object({
    waiting: Type.Optional(flagField({ description: 'Only those that wait for somebody' })),
    limit: Type.Optional(limitField(200, { description: 'At most so many; 50 when left out' })),
    after: Type.Optional(afterField()),
  }),
  output: Type.Object({ proposals: list(ProposalHead), next: nullableText }),
  pages: { rows: 'proposals' },
  examples: ['', '--waiting'],
  table: {
    columns: ['proposal', 'title', 'territory', 'state', 'source'],
    rows: ({ proposals: all }) =>
      all.map((one) => [one.proposal, one.title, one.territory.name, one.state, one.source]),
  },
  run: async ({ waiting, limit, after }, context) => {
    const paging = pagingOf('authority.proposals', { waiting, limit, after }, { usual: 50, order: ['uuid'] })
    if (!paging.ok) return paging
    const { place, wanted, cut } = paging.value
    const found = await proposalsOf(context.database, {
      waiting: waiting ?? false,
      limit: wanted,
      ...(place ? { before: String(place[0]) } : {}),
    })
    const page = cut(found, ({ proposal }) => [proposal])
    const naming = await namingFor(page.rows, context)
    return fine({ proposals: page.rows.map((one) => headOf(one, naming)), next: page.next })
  },
})
