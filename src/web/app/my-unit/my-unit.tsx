/** `/work/unit`: one unit, its answer first; that of the reader unless another was chosen. */
import { useQuery } from '@tanstack/react-query'
import { askAny } from '../api.ts'
import { FailureNotice } from '../frame/failure.tsx'
import { Link, useAsked } from '../link.tsx'
import { Page } from '../page.tsx'
import { today } from '../place.ts'
import { useSession } from '../session.tsx'
import { useView, type View } from '../view.ts'
import { Compare } from './compare.tsx'
import { CompareCode } from './compare-code.tsx'
import type { UnitTold } from './model.ts'
import { People } from './people.tsx'
import { PublicMap } from './public-map.tsx'
import { Bodies, Changes, Figures } from './sheet.tsx'
import { Subordinates, useCounts } from './subordinates.tsx'
import { UnitSearch } from './unit-search.tsx'

const useUnit = (unit: string | undefined) =>
  useQuery({
    queryKey: ['workspace.unit', unit ?? null],
    // A cast: what the operation answers.
    queryFn: async ({ signal }) => (await askAny('workspace.unit', { unit }, signal)) as UnitTold,
  })

/** The units of the reader, and a search for any other. */
const Chooser = ({
  chosen,
  choose,
}: {
  readonly chosen: string | null
  readonly choose: (unit: string) => void
}) => {
  const { words } = useView()
  const { workspace } = useSession()
  return (
    <div className="chooser-bar">
      {workspace.units.length > 1 ? (
        <div>
          <label htmlFor="own-unit">{words.unit.choose}</label>
          <select id="own-unit" value={chosen ?? ''} onChange={(event) => choose(event.target.value)}>
            {workspace.units.some(({ id }) => id === chosen) ? null : <option value={chosen ?? ''}>–</option>}
            {workspace.units.map(({ id, name }) => (
              <option key={id} value={id} lang="vi">
                {name}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <UnitSearch label={words.unit.find} choose={({ code, id }) => choose(code ?? id)} />
    </div>
  )
}

const leadOf = (view: View, { unit }: UnitTold, country: readonly [number, number]): string => {
  const { words, day, number } = view
  if (unit === null) return words.unit.countryLead(number(country[0]), number(country[1]))
  const said = words.unit.lead(unit.type, unit.parent?.name ?? null, day(unit.from))
  if (!unit.until) return said
  const end = unit.until <= today() ? words.unit.ended : words.unit.ends
  return `${said} ${end(day(unit.until))}`
}

const Whole = ({ told }: { readonly told: UnitTold }) => {
  const { words } = useView()
  const { unit, people, mine } = told
  const province = unit !== null && unit.parent === null ? unit.code : null
  const mapPath = unit ? `/unit/${unit.code ?? encodeURIComponent(unit.id)}` : '/country'
  return (
    <>
      {unit ? <Figures sheet={unit} people={people?.length ?? null} /> : null}
      <div className="columns">
        <section aria-labelledby="unit-map">
          <h2 id="unit-map">{words.unit.map}</h2>
          <PublicMap key={mapPath} path={mapPath} />
        </section>
        <div>
          {unit === null || province ? <Subordinates province={province} /> : null}
          {unit ? <Changes changes={unit.changes} /> : null}
        </div>
      </div>
      {unit ? <Bodies organisations={unit.organisations} /> : null}
      <People people={people} mine={mine} />
      {unit === null || province ? <Compare unit={unit} /> : null}
      {unit?.code && !province ? <CompareCode code={unit.code} /> : null}
    </>
  )
}

export const MyUnit = () => {
  const view = useView()
  const { words } = view
  const { workspace } = useSession()
  const [asked, change] = useAsked()
  const { data, error, refetch } = useUnit(asked.unit)
  const { data: counts } = useCounts()
  const total = (level: string) =>
    counts?.find((row) => row.level === level && row.province === null && row.type === null)?.count ?? 0
  const unit = data?.unit ?? null
  const title = data ? (unit?.name ?? words.unit.country) : words.unit.title
  return (
    <Page
      title={title}
      heading={<span lang={unit ? 'vi' : undefined}>{title}</span>}
      lead={data ? leadOf(view, data, [total('province'), total('commune')]) : null}
      beside={
        unit?.code ? (
          <>
            <Link to={`/unit/${unit.code}`}>{words.unit.publicPage}</Link>
            {'evidence.history' in workspace.operations ? (
              <Link to={`/work/history?kind=unit&id=${encodeURIComponent(unit.id)}`}>
                {words.unit.history}
              </Link>
            ) : null}
          </>
        ) : null
      }
    >
      <Chooser chosen={unit?.id ?? null} choose={(next) => change({ unit: next }, { asStep: true })} />
      {error ? <FailureNotice error={error} again={() => void refetch()} /> : null}
      {data ? (
        <Whole key={unit?.id ?? 'country'} told={data} />
      ) : error ? null : (
        <p role="status">{words.loading}</p>
      )}
    </Page>
  )
}
