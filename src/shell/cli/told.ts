/** What a command of the program itself tells: names and values, or JSON. */
import { fine, type Result } from '../../kernel/result.ts'
import type { Exit, Io } from './run.ts'

export type Told = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

export const tell = (io: Io, json: boolean, told: Told, exit: Exit = 0): Result<Exit> => {
  io.out(
    json
      ? `${JSON.stringify(told)}\n`
      : `${Object.entries(told)
          .map(
            ([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') || '-' : (value ?? '-')}`,
          )
          .join('\n')}\n`,
  )
  return fine(exit)
}
