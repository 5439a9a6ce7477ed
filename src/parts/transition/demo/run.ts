/** The demonstration from invented holdings to a proved report: each phase timed, all of it by what a province would use. */
import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { recordEvidence } from '../../../platform/evidence/record.ts'
import type { Context } from '../../../platform/operation.ts'
import { matrixAndGround } from '../../authority/index.ts'
import { currentRegister, partsOfId, registerRevision } from '../../register/index.ts'
import { openInventories } from '../holdings/inventory-store.ts'
import type { OrganisationId, UnitId } from '../model.ts'
import { runAllocation } from '../plan/allocate-run.ts'
import { armPlan } from '../plan/arm.ts'
import { factsOf } from '../plan/endings.ts'
import { holderNumbers, insertEndings, insertTransition, takeStep } from '../plan/plan-store.ts'
import { runSwitch } from '../plan/switch-run.ts'
import { reportFile } from '../report/file-operation.ts'
import { proveFile } from '../report/prove.ts'
import { allocate } from '../rules/allocate.ts'
import { type Beside, besideAnnounced, type KindTally, talliesOf } from './announced.ts'
import { day, type Generated, generatedOf, type Sizes } from './country.ts'
import { enterAll } from './enter.ts'
import { generatedBy } from './made.ts'
import { watchMemory } from './memory.ts'
import { demoProblem } from './problems.ts'
import { rawSeconds } from './raw-store.ts'
import { identityOf, numberOf } from './seeded.ts'
import { type Came, lookAtRows, transitionEnding, whatCame } from './store.ts'
import { type PhaseName, telling } from './telling.ts'

export type Asked = Sizes & {
  /** Code of a province of the day; null is the country. */
  readonly province: string | null
  /** The report, where not in the folder of data. */
  readonly out: string | null
}

export type Shown = {
  readonly transition: string
  readonly holdings: number
  readonly decisions: number
  readonly endedUnits: number
  readonly endedOrganisations: number
  readonly lines: number
  readonly batches: number
  readonly came: Came
  readonly seconds: number
  readonly rawSeconds: number | null
  readonly peakMemoryMb: number | null
  readonly switchMemoryMb: number | null
  readonly planHash: string
  readonly resultHash: string
  readonly proved: boolean
  readonly orphans: number
  readonly doubles: number
  readonly caretaker: number
  readonly report: string
  readonly phases: Readonly<Record<PhaseName, number>>
  readonly announced: readonly Beside[]
  readonly organisations: readonly KindTally[]
}

const closingOn = '2026-03-01'

const transitionIdOf = ({ seed, percent }: Sizes, province: UnitId | null): string => {
  const text = `transition ${seed} ${percent} ${province ?? 'country'}`
  const place = Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 11), 16)
  return identityOf(seed, 200_000 + (numberOf(text) % 1000), place)
}

const groundAsked = async (
  { province }: Asked,
  context: Context,
): Promise<Result<{ readonly unit: UnitId | null; readonly name: string }>> => {
  if (province === null) return fine({ unit: null, name: 'cả nước' })
  const register = await currentRegister(context)
  const unit = register.unitsOn(day, { level: 'province' }).find(({ code }) => code === province)
  return unit
    ? fine({ unit: unit.id, name: unit.name })
    : refused(demoProblem('no-province', { province }, { field: 'province' }))
}

/** One connection stays open all the while: a server of ours ends when nobody asks it, as while a report is proved. */
export const runDemonstration = (asked: Asked, context: Context): Promise<Result<Shown>> =>
  context.database.connection().execute(() => demonstrateOn(asked, context))

const demonstrateOn = async (asked: Asked, context: Context): Promise<Result<Shown>> => {
  const { database, generated: isGenerated, signal, language } = context
  if (!isGenerated) return refused(demoProblem('real-data'))
  const ground = await groundAsked(asked, context)
  if (!ground.ok) return ground
  const register = await currentRegister(context)
  const told = telling(context)
  const memory = await watchMemory(database)
  try {
    const known = { register, ...(await matrixAndGround(context)) }
    const generated = await told.time('facts', async () => generatedOf(known, ground.value.unit, asked))
    const { endings, holders } = generated
    const before = await transitionEnding(
      database,
      endings.organisations.map(({ organisation }) => organisation),
    )
    if (before) return refused(demoProblem('made-before', { transition: before }))
    const about: About = { transition: transitionIdOf(asked, ground.value.unit), province: ground.value.unit }
    const all = holders.reduce((sum, { size }) => sum + size, 0)
    const begun = await told.time('inventories', () => begin(about, ground.value.name, generated, context))
    const entered = await told.time('holdings', () =>
      enterAll(database, generated, {
        ...{ transition: about.transition, sizes: asked, now: context.now, signal, ...begun },
        onEntered: (rows) => told.rows('holdings', rows, all),
      }),
    )
    await lookAtRows(database)
    const facts = factsOf(endings)
    const allocated = await told.time('allocation', () =>
      runAllocation(database, about.transition, {
        ...{ world: generated.world, allocate, units: generated.units, facts, signal },
        ...{ provinceCodeOf: generated.provinceCodeOf, now: context.now, by: generatedBy },
        progress: ({ rows }) => told.rows('allocation', rows, all),
      }),
    )
    const armed = await told.time('arming', () =>
      database
        .transaction()
        .execute((within) => armPlan(within, about.transition, { facts, now: context.now, by: generatedBy })),
    )
    if (!armed.ok) return armed
    const raw = await told.time('raw', () => rawSeconds(database, about.transition, day))
    const switchMemory = memory.since()
    const switched = await told.time('switch', () =>
      runSwitch(database, about.transition, {
        ...{ day, today: context.today, now: () => context.now, by: generatedBy, signal },
        onProgress: ({ lines }) => told.rows('switch', lines, allocated.lines),
        record: (within, batch) =>
          recordEvidence(within, {
            ...{ operation: 'transition.switch', actor: context.actor, by: null, at: context.now },
            ...{ requestId: context.requestId, input: { transition: about.transition } },
            answer: { unit: batch.unit, root: batch.root, lines: batch.lines },
            things: [{ kind: 'unit', id: batch.unit, province: batch.province }],
          }),
      }),
    )
    if (!switched.ok) return switched
    const switchMemoryMb = switchMemory()
    const reported = await told.time('report', () => writeReport(asked, about, context))
    if (!reported.ok) return reported
    const proof = await told.time('proof', () => proveFile(reported.value))
    return fine({
      transition: about.transition,
      ...entered,
      endedUnits: endings.units.length,
      endedOrganisations: endings.organisations.length,
      ...{ lines: allocated.lines, batches: allocated.batches },
      came: await whatCame(database, about.transition),
      ...{ seconds: told.seconds('switch'), rawSeconds: raw, peakMemoryMb: memory.peak() },
      switchMemoryMb,
      ...{ planHash: switched.value.planHash, resultHash: switched.value.resultHash },
      proved: proof.faults.length === 0,
      ...{ orphans: proof.totals.orphans, doubles: proof.totals.doubles, caretaker: proof.totals.caretaker },
      report: reported.value,
      phases: told.phases(),
      announced: besideAnnounced(register, generated.country, language),
      organisations: talliesOf(register, generated.country),
    })
  } finally {
    memory.stop()
  }
}

type About = { readonly transition: string; readonly province: UnitId | null }

/** The transition, what ends by it, and an inventory for each. */
const begin = async (
  { transition, province }: About,
  name: string,
  { endings, provinceCodeOf }: Generated,
  context: Context,
): Promise<{
  readonly numbers: Map<OrganisationId, number>
  readonly inventories: ReadonlyMap<OrganisationId, string>
}> => {
  const { database, now } = context
  const registerAt = await registerRevision(context)
  return await database.transaction().execute(async (within) => {
    await insertTransition(within, {
      ...{ transition, title: `Chuyển giao giả lập: ${name}`, acts: endings.acts, province },
      ...{
        effectiveOn: day,
        closingOn,
        registerRevision: revisionNumber(registerAt),
        at: now,
        by: generatedBy,
      },
    })
    const keepers = [...new Set(endings.organisations.map(({ caretaker }) => caretaker))].map(
      (organisation) => {
        const { unit, kind } = partsOfId(organisation) ?? { unit: '', kind: '' }
        return { organisation, unit, kind, province: provinceCodeOf(unit) ?? '' }
      },
    )
    const numbers = new Map(await holderNumbers(within, [...endings.organisations, ...keepers]))
    await insertEndings(within, transition, endings.organisations, numbers)
    await takeStep(within, transition, { phase: 'prepare', at: now, by: generatedBy })
    let place = 0
    const mark = numberOf(transition)
    const opened = await openInventories(within, {
      ...{ transition, organisation: null, at: now, by: generatedBy },
      idOf: () => identityOf(mark, 300_000, ++place),
    })
    return {
      numbers,
      inventories: new Map(opened.map(({ organisation, inventory }) => [organisation, inventory])),
    }
  })
}

/** The first number in what names the state of the register. */
const revisionNumber = (revision: string): number => Number(/\d+/.exec(revision)?.[0] ?? 0)

const writeReport = async (
  { out }: Asked,
  { transition }: About,
  context: Context,
): Promise<Result<string>> => {
  const folder = join(context.data ?? '.', 'reports')
  if (out === null) await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = out ?? join(folder, `conservation-${transition}.ndjson.gz`)
  const written = await reportFile.run({ transition, out: path }, context)
  return written.ok ? fine(written.value.path) : written
}
