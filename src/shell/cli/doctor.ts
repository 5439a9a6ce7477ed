/** `haicap doctor`: what is well, what needs attention, what failed, and what to do about it. */

import type { Language } from '../../kernel/problems.ts'
import { wordsOf } from '../../kernel/problems.ts'
import { fine } from '../../kernel/result.ts'
import { findDatabase } from '../../platform/database/place.ts'
import { lookAt } from '../../platform/doctor/look.ts'
import { linesOf } from '../../platform/doctor/model.ts'
import { type Line, type Verdict, verdictOf } from '../../platform/doctor/verdict.ts'
import type { Product } from '../product.ts'
import type { Command, Exit } from './run.ts'

/** The oldest Node that runs the product, as `package.json` says. */
const leastNode = '24.11'

const signs = {
  vi: { ok: 'tốt', attention: 'lưu ý', failed: 'HỎNG' },
  en: { ok: 'ok', attention: 'attention', failed: 'FAILED' },
} as const satisfies Record<Language, Record<Verdict, string>>

const exits = { ok: 0, attention: 1, failed: 3 } as const satisfies Record<Verdict, Exit>

const textOf = (lines: readonly Line[], language: Language): string =>
  lines
    .map(({ verdict, says, todo }) => {
      const first = `${signs[language][verdict].padEnd(10)} ${says[language]}\n`
      return todo ? `${first}${' '.repeat(11)}→ ${todo[language]}\n` : first
    })
    .join('')

export const doctorCommand = ({ settings, migrations, version }: Product): Command => ({
  words: ['doctor'],
  summary: {
    vi: 'Khám máy này: phiên bản, đồng hồ, đĩa, khóa, lịch, việc nền, nhật ký, thư, sao lưu (thoát 0 tốt, 1 lưu ý, 3 hỏng)',
    en: 'Looks at versions, clock, disk, keys, calendar, jobs, evidence, mail, backups (exit 0 well, 1 attention, 3 failed)',
  },
  run: async (_typed, face, io) => {
    const found = await findDatabase(settings)
    const [problem] = found.ok ? [] : found.problems
    const facts = await lookAt({
      settings,
      version,
      migrations,
      place: found.ok
        ? found.value.address
        : { unreachable: problem ? wordsOf(problem, face.language) : 'unknown' },
      now: () => new Date(),
      node: process.version,
      leastNode,
    })
    const lines = linesOf(facts)
    const verdict = verdictOf(lines)
    const told = lines.map(({ about, verdict: of, says, todo }) => ({
      about,
      verdict: of,
      says: says[face.language],
      todo: todo?.[face.language] ?? null,
    }))
    io.out(face.json ? `${JSON.stringify({ verdict, lines: told })}\n` : textOf(lines, face.language))
    return fine(exits[verdict])
  },
})
