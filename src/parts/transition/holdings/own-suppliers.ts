/** Suppliers of the parts that are there: roles on ended units, tasks and texts of authority. */
import type { Territory } from '../../../platform/access/model.ts'
import { wholeCountry } from '../../../platform/access/model.ts'
import { roles } from '../../../platform/access/roles.ts'
import { keptGrants } from '../../../platform/access/store.ts'
import { type Holder as AuthorityHolder, currentMatrix } from '../../authority/index.ts'
import { currentRegister } from '../../register/index.ts'
import { type Holder, plainThing, plugIn, type Supplied, type Supplier } from './suppliers.ts'

const mostGrants = 2_000_000

/** Of each unit the body that answers for what names none: its People's Committee. */
const mainBodies = (holders: readonly Holder[]): ReadonlyMap<string, Holder> =>
  new Map(holders.flatMap((one) => (one.kind === 'people-committee' ? [[one.unit, one] as const] : [])))

const accessGrants: Supplier = {
  id: 'access.grants',
  words: { vi: 'Vai trò của tài khoản tại đơn vị kết thúc', en: 'Roles of accounts in units that end' },
  kinds: ['account'],
  async *supply(holders, { eve }, { database }) {
    const [main, named] = [mainBodies(holders), new Map(holders.map((one) => [one.organisation, one]))]
    const units = [...new Set(holders.map(({ unit }) => unit))]
    for (const grant of await keptGrants(database, { units }, mostGrants)) {
      const { from, until, unit, organisation, role, decision } = grant
      if (from === null || from > eve || (until !== null && until <= eve)) continue
      const holder = (organisation === null ? null : named.get(organisation)) ?? main.get(unit)
      if (!holder) continue
      yield {
        ...plainThing,
        ...{ organisation: holder.organisation, kind: 'account', reference: grant.id },
        description: roles[role].vi,
        evidence: decision,
        attributes: { person: grant.account },
      }
    }
  },
}

/** What the matrix says of a level and kind of body, and where. */
type Task = { readonly task: string; readonly title: string; readonly territory: string }

const usualBodies: Readonly<Partial<Record<AuthorityHolder['kind'], string>>> = {
  committee: 'people-committee',
  chair: 'people-committee',
  official: 'people-committee',
  council: 'council',
  front: 'front',
  'service-centre': 'service-centre',
}
/** The organisation of a unit in which a task is held; null where no source says which. */
const bodyOf = ({ kind, body }: AuthorityHolder): string | null => body ?? usualBodies[kind] ?? null

const liesIn = (territory: Territory | null, ground: string, unit: string, on: string): boolean =>
  ground === wholeCountry || ground === unit || (territory?.covers(ground, unit, on) ?? false)

const authorityTasks: Supplier = {
  id: 'authority.functions',
  words: {
    vi: 'Nhiệm vụ, quyền hạn theo ma trận thẩm quyền',
    en: 'Tasks and powers by the matrix of authority',
  },
  kinds: ['function'],
  async *supply(holders, { eve }, context) {
    const [matrix, register] = [await currentMatrix(context), await currentRegister(context)]
    const territory = (await context.territory?.()) ?? null
    const byBody = new Map<string, Task[]>()
    for (const grant of matrix.facts.grants) {
      const { from, until } = matrix.lifeOf(grant)
      if (from > eve || (until !== null && until <= eve)) continue
      const body = bodyOf(grant.holder)
      if (body === null) continue
      const key = `${grant.holder.level} ${body}`
      const title = matrix.functionById.get(grant.function)?.title.vi ?? grant.function
      byBody.set(key, [
        ...(byBody.get(key) ?? []),
        { task: grant.function, title, territory: grant.territory },
      ])
    }
    for (const { organisation, unit, kind } of holders) {
      const seen = new Set<string>()
      for (const { task, title, territory: ground } of byBody.get(
        `${register.unitById(unit, eve)?.level} ${kind}`,
      ) ?? []) {
        if (seen.has(task) || !liesIn(territory, ground, unit, eve)) continue
        seen.add(task)
        yield {
          ...plainThing,
          ...{ organisation, kind: 'function', reference: task, description: title.slice(0, 2_000) },
          attributes: { function: task },
        }
      }
    }
  },
}

const authorityTexts: Supplier = {
  id: 'authority.instruments',
  words: { vi: 'Văn bản do cơ quan kết thúc ban hành', en: 'Texts that ended bodies issued' },
  kinds: ['legal-document'],
  async *supply(holders, { eve }, context): AsyncGenerator<Supplied> {
    const matrix = await currentMatrix(context)
    const named = new Map(holders.map((one) => [`${one.unit} ${one.kind}`, one]))
    const main = mainBodies(holders)
    for (const { number, title, issuer, from, until } of matrix.facts.instruments) {
      if (issuer.unit === null || (from !== null && from > eve) || (until !== null && until <= eve)) continue
      const holder = named.get(`${issuer.unit} ${bodyOf(issuer)}`) ?? main.get(issuer.unit)
      if (!holder) continue
      yield {
        ...plainThing,
        ...{ organisation: holder.organisation, kind: 'legal-document', reference: number },
        description: title.vi.slice(0, 2_000),
        place: { unit: issuer.unit },
      }
    }
  },
}

for (const supplier of [accessGrants, authorityTasks, authorityTexts]) plugIn(supplier)
