/** The points the rules stand on. A test resolves each in the law book. */
import type { Citation } from '../../../law/index.ts'
import { type KindId, transferables } from '../kinds.ts'

const at = (instrument: string, point = ''): Citation => ({ instrument, point })

export const bases = {
  /** Work, files, money, seats and assets are handed over without gap, overlap or omission. */
  handover: at('72/2025/QH15', '54.7'),
  /** Open matters: who receives the function, or the commune of the matter; in doubt the provincial Chair decides. */
  openMatters: at('72/2025/QH15', '54.8'),
  /** A matter of several communes is the province's. */
  severalCommunes: at('72/2025/QH15', '11.2'),
  /** The body that takes over goes on with what was open. */
  goesOn: at('190/2025/QH15', '4.1'),
  /** The official order: same level, level that got the power, place of the object. */
  order: at('4323/BTP-CQLTHADS'),
  /** People keep the special policies of their former area. */
  areaPolicies: at('76/2025/UBTVQH15', '13'),
  /** Documents of a territory hold until they are replaced. */
  documents: at('64/2025/QH15'),
  /** What becomes of records when a body is arranged. */
  records: at('33/2024/QH15', '7'),
  /** Records of the Party, the Front and its organisations are a fonds of their own. */
  partyFonds: at('33/2024/QH15', '9.2'),
} as const satisfies Readonly<Record<string, Citation>>

/** Matters of a power: who holds the power now takes them over, whatever their place. */
export const isOfPower = (kind: KindId): boolean => transferables[kind].rules.includes('level-now')

/** By what a person decides what no rule settles. */
export const decidingBasis = (kind: KindId): Citation => {
  if (kind === 'record') return bases.records
  return isOfPower(kind) ? bases.openMatters : bases.handover
}
