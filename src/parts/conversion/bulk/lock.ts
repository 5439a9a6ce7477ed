/**
 * Only one process at a time writes an output, its journal and what lies beside them. The lock is a file that names its
 * holder; that of a process which is gone is taken over, by one of those who try.
 */
import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { errorCode } from '../../../kernel/reason.ts'
import { conversionProblem } from '../problems.ts'
import { Objection } from './columns.ts'

type Holder = {
  readonly host: string
  readonly pid: number
  /** When the process began, as the system counts: numbers of processes come again. */
  readonly began: string
  readonly id: string
}

const beganOf = (pid: number): string => {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

const isAlive = ({ host, pid, began }: Holder): boolean => {
  // Nothing is known of processes of another machine.
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return false
  }
  return began === '' || began === beganOf(pid)
}

const holderIn = (path: string): Holder | null => {
  try {
    // Written by `lockOutput`, whole.
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return null
  }
}

/** Makes `path` a file with this content, unless there is one. */
const claim = (path: string, content: string): boolean => {
  try {
    writeFileSync(path, content, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Locks an output for this process and says how to let go; throws the objection that another writes it. */
export const lockOutput = (out: string): (() => void) => {
  const path = `${out}.lock`
  const mine: Holder = {
    host: hostname(),
    pid: process.pid,
    began: beganOf(process.pid),
    id: randomUUID(),
  }
  const content = JSON.stringify(mine)
  const free = () => rmSync(path, { force: true })
  if (claim(path, content)) return free
  const other = holderIn(path)
  if (other && !isAlive(other)) {
    // Who marks the dead holder first inherits; whoever comes later finds another holder.
    const mark = `${path}.${other.id}.gone`
    if (claim(mark, content)) {
      const isStill = holderIn(path)?.id === other.id
      // The mark holds what the lock is to hold.
      if (isStill) renameSync(mark, path)
      else rmSync(mark, { force: true })
      if (isStill) return free
    }
  }
  throw new Objection(
    conversionProblem('being-written', { out, process: other?.pid ?? '?', lock: path }, { field: 'out' }),
  )
}
