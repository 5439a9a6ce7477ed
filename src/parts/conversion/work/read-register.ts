/** Reads the file of a register; apart from what writes it, so that a process that only converts stays small. */
import { createReadStream } from 'node:fs'
import { createRegister } from '../../../../packages/register/src/create-register.ts'
import type { RegisterRecord } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'

/** The register that a file holds. */
export const readRegisterFile = async (path: string): Promise<Register> => {
  const records: RegisterRecord[] = []
  const one = createShared()
  let rest = ''
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 65_536 })) {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    // Written by `registerFile` from records.
    for (const line of lines) records.push(one(JSON.parse(line)) as RegisterRecord)
  }
  return createRegister(records)
}

/** Equal texts as one text: identities, days and sources are said many times over. */
const createShared = () => {
  const known = new Map<string, string>()
  return (record: Record<string, unknown>): Record<string, unknown> => {
    for (const [name, value] of Object.entries(record)) {
      if (typeof value !== 'string') continue
      const first = known.get(value)
      if (first === undefined) known.set(value, value)
      else record[name] = first
    }
    return record
  }
}
