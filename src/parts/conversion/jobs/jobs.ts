/**
 * Takes in files, converts them one after the other, keeps the answers for a day and erases everything then. What is
 * known of a job is on disk, so that any process can answer for it and a new one goes on with it.
 */
import { extname, join } from 'node:path'
import type { Instant } from '../../../kernel/dates.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import type { FileInput } from '../../../platform/operation.ts'
import type { FileAnswer } from '../bulk/convert-file.ts'
import type { FileAsked } from '../bulk/file-asked.ts'
import type { Progress } from '../model.ts'
import { conversionProblem } from '../problems.ts'
import type { RegisterFiles, Work } from '../work/messages.ts'
import { eraseJob, folderOf, jobIds, layDown, newId, readJob, take, touchedAt, writeJob } from './folder.ts'
import type { Job, JobLimits } from './model.ts'
import { createShares } from './shares.ts'

export type ConvertWork = (
  work: Work,
  options: { readonly onProgress: (progress: Progress) => void; readonly signal: AbortSignal },
) => Promise<Result<FileAnswer>>

export type Handed = {
  readonly file: FileInput
  /** The question about the column, once the file has its place. */
  readonly ask: (place: Pick<FileAsked, 'path' | 'name' | 'out' | 'hamlets'>) => Result<FileAsked>
  /** A list of hamlets that goes with it. */
  readonly hamlets: FileInput | null
  readonly asker: string
  readonly now: Instant
  readonly files: RegisterFiles
}

export type Jobs = {
  readonly start: (handed: Handed) => Promise<Result<Job>>
  readonly find: (id: string) => Job | null
  readonly erase: (id: string) => Promise<boolean>
  /** Erases what is older than its time. */
  readonly sweep: (now: Date) => Promise<number>
  /** Goes on with what an earlier process left. */
  readonly resume: () => Promise<number>
  /** Settled when nothing waits or runs. */
  readonly idle: () => Promise<void>
  /** Stops what runs; it is gone on with later. */
  readonly stop: () => Promise<void>
}

const endingOf = ({ name }: FileInput): string =>
  /^\.[a-z0-9]{1,8}$/i.test(extname(name)) ? extname(name).toLowerCase() : '.csv'

const hour = 3_600_000
/** How often the progress of a job is written, in milliseconds. */
const pause = 300

export const createJobs = (data: string, limits: JobLimits, convert: ConvertWork): Jobs => {
  const waiting: string[] = []
  const running = new Map<string, { readonly abort: AbortController; readonly done: Promise<void> }>()
  const shares = createShares(limits)
  let isStopped = false

  const work = async (id: string, signal: AbortSignal): Promise<void> => {
    const job = readJob(data, id)
    if (!job || !take(data, id)) return
    let [latest, told] = [{ ...job, state: 'running' } as Job, 0]
    writeJob(data, latest)
    const onProgress = ({ stage, rows, share }: Progress) => {
      // Writing the file is the last tenth of the way.
      const whole = stage === 'writing' ? 0.9 + share / 10 : stage === 'converting' ? share * 0.9 : 0
      latest = { ...latest, rows: Math.max(rows, latest.rows), share: whole }
      const now = performance.now()
      if (now - told < pause || signal.aborted) return
      told = now
      writeJob(data, latest)
    }
    try {
      const answer = await convert(job.work, { onProgress, signal })
      if (signal.aborted) return
      writeJob(
        data,
        answer.ok
          ? {
              ...latest,
              state: 'done',
              share: 1,
              rows: answer.value.summary.rows,
              summary: answer.value.summary,
              format: answer.value.format,
            }
          : { ...latest, state: 'failed', problems: answer.problems },
      )
    } catch (error) {
      if (signal.aborted) return
      const reason = error instanceof Error ? error.name : 'unknown'
      writeJob(data, {
        ...latest,
        state: 'failed',
        problems: [conversionProblem('job-broke', { reason })],
      })
    }
  }

  const next = (): void => {
    while (!isStopped && running.size < limits.running) {
      const id = waiting.shift()
      if (id === undefined) return
      const abort = new AbortController()
      const done = work(id, abort.signal).finally(() => {
        running.delete(id)
        shares.finished(id)
        next()
      })
      running.set(id, { abort, done })
    }
  }

  const whyNotStart = async ({ asker, now }: Handed) => {
    const seconds = shares.secondsToWait(asker, Date.parse(now))
    const isFull = waiting.length >= limits.waiting || (await jobIds(data)).length >= limits.kept
    if (seconds === 0 && !isFull) return null
    const jobs = waiting.length + running.size
    return conversionProblem('too-many-jobs', { jobs, seconds: Math.max(seconds, 60) })
  }

  return {
    start: async (handed) => {
      const { file, hamlets, ask, asker, now, files } = handed
      const against = await whyNotStart(handed)
      if (against) return refused(against)
      const id = newId()
      const folder = folderOf(data, id)
      const ending = endingOf(file)
      const asked = ask({
        path: join(folder, `given${ending}`),
        name: file.name,
        out: join(folder, `answer${ending}`),
        hamlets: hamlets && { path: join(folder, `hamlets${endingOf(hamlets)}`), name: hamlets.name },
      })
      if (!asked.ok) return asked
      const job: Job = {
        id,
        state: 'waiting',
        share: 0,
        rows: 0,
        name: file.name,
        startedAt: now,
        erasedAt: new Date(Date.parse(now) + limits.hours * hour).toISOString(),
        work: { asked: asked.value, ...files },
        summary: null,
        format: null,
        problems: [],
      }
      shares.started(asker, id, Date.parse(now))
      await layDown(data, job, { file, hamlets })
      waiting.push(id)
      next()
      return fine(job)
    },
    find: (id) => readJob(data, id),
    erase: async (id) => {
      if (!readJob(data, id)) return false
      const place = waiting.indexOf(id)
      if (place >= 0) waiting.splice(place, 1)
      const one = running.get(id)
      one?.abort.abort()
      await one?.done
      shares.finished(id)
      await eraseJob(data, id)
      return true
    },
    sweep: async (now) => {
      let erased = 0
      for (const id of await jobIds(data)) {
        const job = readJob(data, id)
        const until = job ? Date.parse(job.erasedAt) : (await touchedAt(data, id)) + limits.hours * hour
        if (until > now.getTime()) continue
        const one = running.get(id)
        one?.abort.abort()
        await one?.done
        await eraseJob(data, id)
        erased++
      }
      return erased
    },
    resume: async () => {
      const left = (await jobIds(data)).filter((id) => {
        const state = readJob(data, id)?.state
        const isOpen = state === 'waiting' || state === 'running'
        return isOpen && !waiting.includes(id) && !running.has(id)
      })
      waiting.push(...left)
      next()
      return left.length
    },
    idle: async () => {
      while (running.size > 0) await Promise.all([...running.values()].map(({ done }) => done))
    },
    stop: async () => {
      isStopped = true
      const all = [...running.values()]
      for (const { abort } of all) abort.abort()
      await Promise.all(all.map(({ done }) => done))
    },
  }
}
