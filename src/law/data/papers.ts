/** What the law says of people's papers when units are arranged. Only what a source states; nothing of fees. */
import type { PapersRule } from '../model.ts'

const article10 = { instrument: '190/2025/QH15', point: '10' } as const
const article14 = { instrument: '76/2025/UBTVQH15', point: '14' } as const

/** The arrangements of 2025: from the day Resolution 76 is in force to the end of the year in its title. */
const arrangementOf2025 = { from: '2025-04-15', until: '2026-01-01' } as const

export const papersRulesOfLaw: readonly PapersRule[] = [
  {
    id: 'papers.stay-valid',
    ...arrangementOf2025,
    says: {
      vi: 'Giấy tờ đã cấp trước khi sắp xếp vẫn có giá trị cho đến khi hết thời hạn của chính giấy tờ đó.',
      en: 'Papers issued before the arrangement stay valid until they expire by their own date.',
    },
    citations: [article10, article14],
  },
  {
    id: 'papers.no-change-demanded',
    ...arrangementOf2025,
    says: {
      vi: 'Không ai được bắt đổi giấy tờ chỉ vì đơn vị hành chính được sắp xếp lại.',
      en: 'Nobody may be asked to change papers because the units were rearranged.',
    },
    citations: [article10, article14],
  },
]
