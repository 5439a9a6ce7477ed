/** The same thing in the inventories of two organisations: one of them gives away what is not its own. */
import { transitionFinding as finding } from '../findings.ts'
import { measures } from '../model.ts'
import type { Given, Remark } from './model.ts'

/** Their numbers are given once in the country; others number their things by themselves, each from one on. */
const numberedOnce = ['seal', 'project', 'case']

const sign = ({ kind, reference, description, quantities, attributes }: Given): string => {
  const number = (attributes.number ?? reference).normalize('NFC').trim().toLowerCase()
  const alike = numberedOnce.includes(kind)
    ? []
    : [description.normalize('NFC').trim(), ...measures.map((measure) => quantities[measure])]
  return [kind, number, ...alike].join('\u001f')
}

type Seen = { readonly id: string; readonly holder: string }

/** Looks at things one after the other and keeps what it needs to know the second of two. */
export const lookForTwice = () => {
  const first = new Map<string, Seen>()
  const found = new Map<string, { readonly given: Given; readonly all: Seen[] }>()
  return {
    look: (given: Given): void => {
      const key = sign(given)
      const one = { id: given.id, holder: given.holder }
      const before = first.get(key)
      if (!before) first.set(key, one)
      else if (before.holder !== given.holder) {
        const known = found.get(key) ?? { given, all: [before] }
        known.all.push(one)
        found.set(key, known)
      }
    },
    remarks: (): readonly Remark[] =>
      [...found.values()].map(({ given: { kind, reference }, all }) => ({
        finding: finding(
          'in-two-inventories',
          { kind, reference, organisations: [...new Set(all.map(({ holder }) => holder))] },
          undefined,
          'needs-person',
        ),
        rows: all.map(({ id }) => id),
      })),
  }
}
