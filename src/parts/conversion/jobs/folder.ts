/** Jobs on disk: a folder each under a random name, readable by nobody else, the truth about its job. */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '../../../kernel/reason.ts'
import type { FileInput } from '../../../platform/operation.ts'
import type { Job } from './model.ts'

export const jobsIn = (data: string): string => join(data, 'conversion', 'jobs')
/** 128 random bits: knowing the id is the right to ask. */
export const newId = (): string => randomBytes(16).toString('hex')
export const isId = (text: string): boolean => /^[0-9a-f]{32}$/.test(text)
export const folderOf = (data: string, id: string): string => join(jobsIn(data), id)

const factsOf = (data: string, id: string): string => join(folderOf(data, id), 'job.json')

export const readJob = (data: string, id: string): Job | null => {
  if (!isId(id) || !existsSync(factsOf(data, id))) return null
  // Written by `writeJob` and by nobody else.
  return JSON.parse(readFileSync(factsOf(data, id), 'utf8')) as Job
}

/** Written aside and renamed, so that no reader sees half of it; a job that was erased stays erased. */
export const writeJob = (data: string, job: Job): void => {
  const path = factsOf(data, job.id)
  if (!existsSync(folderOf(data, job.id))) return
  writeFileSync(`${path}.part`, JSON.stringify(job), { mode: 0o600 })
  renameSync(`${path}.part`, path)
}

type Given = { readonly file: FileInput; readonly hamlets: FileInput | null }

export const layDown = async (data: string, job: Job, { file, hamlets }: Given): Promise<void> => {
  const { asked } = job.work
  await mkdir(folderOf(data, job.id), { recursive: true, mode: 0o700 })
  await writeFile(asked.path, file.bytes, { mode: 0o600 })
  if (hamlets && asked.hamlets) await writeFile(asked.hamlets.path, hamlets.bytes, { mode: 0o600 })
  writeJob(data, job)
}

export const eraseJob = (data: string, id: string): Promise<void> =>
  rm(folderOf(data, id), { recursive: true, force: true })

/** Ids of all jobs, with the time of those that were never finished being laid down. */
export const jobIds = async (data: string): Promise<readonly string[]> =>
  existsSync(jobsIn(data)) ? (await readdir(jobsIn(data))).filter(isId).toSorted() : []

export const touchedAt = async (data: string, id: string): Promise<number> =>
  (await stat(folderOf(data, id)).catch(() => null))?.mtimeMs ?? 0

/** Takes the job for this process; false while another living process has it. */
export const take = (data: string, id: string): boolean => {
  const path = join(folderOf(data, id), 'taken')
  const mine = String(process.pid)
  try {
    writeFileSync(path, mine, { flag: 'wx', mode: 0o600 })
    return true
  } catch {
    if (!existsSync(path)) return false
    const other = Number(readFileSync(path, 'utf8'))
    if (other !== process.pid && isAlive(other)) return false
    writeFileSync(path, mine, { mode: 0o600 })
    return true
  }
}

const isAlive = (pid: number): boolean => {
  try {
    return Number.isInteger(pid) && pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}
