/** Two rows that say the same become one, by a proposal like any other: a second person confirms. */
import { Type } from 'typebox'
import { wholeCountry } from '../../../platform/access/model.ts'
import { defineCommand } from '../../../platform/command.ts'
import { codeField, openTextField } from '../../../platform/fields.ts'
import { uuidv7 } from '../../../platform/ids.ts'
import type { Context } from '../../../platform/operation.ts'
import { currentMatrix } from '../current.ts'
import { saysTheSame } from '../facts.ts'
import { authorityProblem } from '../problems.ts'
import type { Fact } from '../store.ts'
import { ProposalAnswer, thingsOf } from './answers.ts'
import { by, type Made, make, proposers, shownMade, write } from './operations.ts'

const merging = defineCommand({
  name: 'authority.merge',
  access: proposers,
  where: async ({ keep }: { readonly keep: string }, context: Context) =>
    (await currentMatrix(context)).grantById.get(keep)?.territory ?? null,
  touched: thingsOf,
  summary: {
    vi: 'Đề xuất gộp hai dòng nói cùng một điều: giữ một, bỏ một',
    en: 'Proposes to merge two rows that say the same: one stays, one goes',
  },
  input: Type.Object({
    keep: codeField({ description: 'The row that stays, by its id' }),
    take: codeField({ description: 'The row that goes, by its id' }),
    reason: openTextField({ description: 'Why' }),
    by,
  }),
  positional: ['keep', 'take'],
  output: ProposalAnswer,
  examples: ['gr:one gr:other --reason "hai danh sách cùng ghi"'],
  load: async ({ keep, take, reason, by: given }, context: Context): Promise<Made> => {
    const matrix = await currentMatrix(context)
    const [stays, goes] = [matrix.grantById.get(keep), matrix.grantById.get(take)]
    const fits = keep !== take && stays !== undefined && goes !== undefined && saysTheSame(stays, goes)
    // What was passed on under the row that goes hangs on the one that stays; what a person read stays read.
    const facts: readonly Fact[] = fits
      ? [
          ...(goes.verified && !stays.verified
            ? [{ kind: 'grant', id: keep, body: { ...stays, verified: true } } as const]
            : []),
          ...matrix
            .under(take)
            .map((one) => ({ kind: 'grant', id: one.id, body: { ...one, under: keep } }) as const),
          { kind: 'grant', id: take, body: null },
        ]
      : []
    const title = context.language === 'vi' ? `Gộp ${take} vào ${keep}` : `Merge ${take} into ${keep}`
    const head = { title, reason, territory: stays?.territory ?? wholeCountry, source: take }
    const problems = fits ? [] : [authorityProblem('not-the-same', { keep, take }, { field: 'take' })]
    const proposal = uuidv7(Date.parse(context.now))
    return await make({ ...head, proposal, by: given, facts, problems }, context)
  },
  whyNot: ({ problems }) => problems,
  decide: (made) => made,
  save: write,
  answer: shownMade,
})
export const merge = merging.command
export const mergePreview = merging.preview
