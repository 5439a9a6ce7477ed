/** What an act of 16 June 2025 leaves open and a person decided. At most 15 rows; each says why and by what source. */
import type { Decision } from '../model.ts'

export const decisions: readonly Decision[] = [
  {
    instrument: '1661/NQ-UBTVQH15',
    clause: '20',
    name: 'Xá Nhè',
    code: '03244',
    reason:
      'The catalogue already lists the unit under the name that the act gives to its successor, Sáng Nhè.',
    source: 'General Statistics Office, official conversion table, row 03244',
  },
  {
    instrument: '1684/NQ-UBTVQH15',
    clause: '111',
    name: 'Phong Quang',
    code: '00934',
    scope: 'whole',
    reason:
      'The unit is named behind a closed reference to another unit, so the text gives it no scope; no other clause takes any of it.',
    source: 'General Statistics Office, official conversion table, row 00934 to 00691 (taken whole)',
  },
]
