/** Long work of transitions, done after the command that asks for it: it may fall at any point and is done again. */
import { Type } from 'typebox'
import { wordsOf } from '../../../kernel/problems.ts'
import { localDay } from '../../../platform/clock.ts'
import { recordEvidence } from '../../../platform/evidence/record.ts'
import { defineJob } from '../../../platform/jobs/model.ts'
import { runAllocation } from './allocate-run.ts'
import { finishSwitch } from './finish.ts'
import { transitionNamed } from './plan-store.ts'
import { prepared } from './prepare.ts'
import { rehearse } from './rehearse.ts'
import { runSwitch } from './switch-run.ts'

const input = Type.Object({ transition: Type.String(), by: Type.String() })

export const allocateJob = defineJob({
  kind: 'transition.allocate',
  summary: { vi: 'Tính kế hoạch chuyển giao', en: 'Computes the plan of a transition' },
  input,
  promised: 'once',
  retries: { attempts: 3, wait: [10, 60] },
  run: async ({ transition, by }, { database, now, signal, progress }) => {
    const its = await transitionNamed(database, transition)
    if (!its) throw new Error(`there is no transition ${transition}`)
    await runAllocation(database, transition, {
      ...(await prepared(its, { database })),
      ...{ now: now().toISOString(), by, signal },
      progress: ({ rows }) => progress(0, String(rows)),
    })
  },
})

export const switchJob = defineJob({
  kind: 'transition.switch',
  summary: { vi: 'Chuyển theo kế hoạch đã chốt', en: 'Carries out an armed plan' },
  input,
  promised: 'again',
  retries: { attempts: 20, wait: [1, 5, 30] },
  run: async ({ transition, by }, { database, now, signal, progress, job }) => {
    const its = await transitionNamed(database, transition)
    if (!its) throw new Error(`there is no transition ${transition}`)
    const done = await runSwitch(database, transition, {
      ...{ day: its.effectiveOn, today: localDay(now()), now: () => now().toISOString(), by, signal },
      onProgress: ({ batches, done: some, unit }) => progress(some / Math.max(1, batches), unit),
      record: (within, { unit, province, root, lines }) =>
        recordEvidence(within, {
          ...{
            operation: 'transition.switch',
            actor: { kind: 'operator', name: by },
            by: null,
            at: now().toISOString(),
          },
          ...{ requestId: job, input: { transition }, answer: { unit, root, lines } },
          things: [
            { kind: 'unit', id: unit, province },
            { kind: 'transition', id: transition, province },
          ],
        }),
      finish: (within, armed) => finishSwitch(within, its, armed, { now: now().toISOString(), by }),
    })
    if (!done.ok) throw new Error(done.problems.map((problem) => wordsOf(problem, 'en')).join(' '))
  },
})

export const rehearseJob = defineJob({
  kind: 'transition.rehearse',
  summary: { vi: 'Diễn tập chuyển giao', en: 'Rehearses a switch' },
  input: Type.Object({ transition: Type.String(), by: Type.String(), day: Type.String() }),
  promised: 'again',
  retries: { attempts: 1, wait: [] },
  run: async ({ transition, by, day }, { database, now, signal }) => {
    await rehearse(database, transition, { day, by, signal, now: () => now().toISOString() })
  },
})

export const transitionJobs = [allocateJob, switchJob, rehearseJob] as const
