/**
 * The register of a revision as a file of records: what a thread builds its own register from, and what work that
 * goes on after a restart is answered by. Made once per revision.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Context } from '../../../platform/operation.ts'
import { currentRegister, registerRevision, shapesOn } from '../../register/index.ts'
import { writeAreas } from './areas-file.ts'
import type { RegisterFiles } from './messages.ts'
import { registersIn, writeRecords } from './write-register.ts'

/** The files of the register of now; with the areas of a day where points are asked about and boundaries known. */
export const registerFiles = async (context: Context, pointsOn: IsoDate | null): Promise<RegisterFiles> => {
  const { data } = context
  if (data === undefined) throw new Error('files of the register need a data folder')
  const token = await registerRevision(context)
  const revision = createHash('sha256').update(token).digest('hex').slice(0, 16)
  const registerPath = join(registersIn(data), `${revision}.ndjson`)
  if (!existsSync(registerPath)) await writeRecords(registerPath, (await currentRegister(context)).records())
  const areasPath = pointsOn === null ? null : await areasFile(context, registerPath, pointsOn)
  return { registerPath, revision, areasPath }
}

const areasFile = async (context: Context, registerPath: string, at: IsoDate): Promise<string | null> => {
  const path = registerPath.replace(/ndjson$/, `${at}.areas`)
  if (existsSync(path)) return path
  const register = await currentRegister(context)
  const level = register.unitsOn(at).at(-1)?.level
  if (level === undefined) return null
  const areas = (await shapesOn(context, { at, level })).flatMap(({ key, shape }) => {
    const code = register.unitById(key, at)?.code ?? null
    return code === null ? [] : [{ code, shape }]
  })
  if (areas.length === 0) return null
  await writeAreas(path, areas)
  return path
}

/** Registers that no work has needed for so long are taken away; the newest register stays. */
export const sweepRegisters = async (data: string, before: number): Promise<void> => {
  const folder = registersIn(data)
  const names = existsSync(folder) ? await readdir(folder) : []
  const files = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  )
  const newest = files
    .toSorted((one, other) => other.time - one.time)
    .find(({ name }) => /ndjson$/.test(name))
  const old = files.filter(({ name }) => name !== newest?.name)
  for (const { name, time } of old) if (time < before) await rm(join(folder, name), { force: true })
}
