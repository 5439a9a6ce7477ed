/** What the acts count together, beside what the table counts. */
import type { Finding } from '../../../kernel/findings.ts'
import type { ResolvedAct } from '../model.ts'
import type { Eve } from '../resolve/eve.ts'
import { edgesOfActs } from './edges.ts'
import { saidByNote, type TableRow } from './table.ts'

export type ComparedFigure = { readonly id: string; readonly acts: number; readonly table: number | null }

const count = <Item>(items: Iterable<Item>, holds: (item: Item) => boolean): number => {
  let counted = 0
  for (const item of items) if (holds(item)) counted++
  return counted
}

const hasCode = (findings: readonly Finding[], code: string) =>
  count(findings, (finding) => finding.code === code)

/** The figures, in a fixed order with stable ids. */
export const figuresOf = (
  acts: readonly ResolvedAct[],
  rows: readonly TableRow[],
  eve: Eve,
): ComparedFigure[] => {
  const edges = edgesOfActs(acts)
  const changes = acts.flatMap((act) => act.changes)
  const findings = acts.flatMap((act) => act.findings)
  const ofScope = (scope: string) => count(edges, ({ leg }) => leg.scope === scope)
  const noted = (scope: string, people?: string) =>
    count(rows, ({ note }) => {
      const said = saidByNote(note)
      return said?.scope === scope && (people === undefined || said.people === people)
    })
  const communes = new Set(eve.units.map(({ id }) => id))
  const origins = Map.groupBy(
    edges.filter(({ leg }) => leg.unitId !== null && communes.has(leg.unitId)),
    ({ leg }) => leg.unitId,
  )
  const figure = (id: string, acts: number, table: number | null = null): ComparedFigure => ({
    id,
    acts,
    table,
  })
  return [
    figure('acts', acts.length),
    figure('units', changes.length, new Set(rows.map(({ newCode }) => newCode)).size),
    ...(['commune', 'ward', 'special-zone'] as const).map((type) =>
      figure(
        `units.${type}`,
        count(changes, ({ result }) => result.type === type),
      ),
    ),
    figure(
      'units.untouched',
      count(changes, ({ kind }) => kind === 'keep'),
      noted('unchanged'),
    ),
    figure('edges', edges.length, rows.length),
    figure('edges.whole', ofScope('whole') + ofScope('renamed'), noted('whole') + noted('renamed')),
    figure(
      'edges.part',
      count(edges, ({ leg }) => leg.scope === 'part' && leg.people !== 'all'),
      null,
    ),
    figure('edges.rest', ofScope('rest'), null),
    figure('edges.part-or-rest', ofScope('part') + ofScope('rest'), noted('part') + noted('rest')),
    figure('edges.unchanged', ofScope('unchanged'), noted('unchanged')),
    figure('edges.land', ofScope('land'), noted('land')),
    figure('edges.people', ofScope('people'), noted('people')),
    figure(
      'edges.part-with-all-people',
      count(edges, ({ leg }) => leg.people === 'all' && (leg.scope === 'part' || leg.scope === 'rest')),
      noted('part', 'all'),
    ),
    figure('former-units', eve.units.length),
    figure('former-units.covered', origins.size),
    figure(
      'former-units.split',
      count(origins.values(), (legs) => legs.length > 1),
    ),
    figure(
      'former-units.people-divided',
      count(origins.values(), (legs) => count(legs, ({ leg }) => leg.people === 'part') > 1),
    ),
    figure('former-units.not-covered', hasCode(findings, 'acts/not-covered')),
    figure('former-units.covered-twice', hasCode(findings, 'acts/covered-twice')),
    figure(
      'findings.error',
      count(findings, ({ weight }) => weight === 'error'),
    ),
    figure(
      'findings.warning',
      count(findings, ({ weight }) => weight === 'warning'),
    ),
    figure(
      'findings.note',
      count(findings, ({ weight }) => weight === 'note'),
    ),
  ]
}
