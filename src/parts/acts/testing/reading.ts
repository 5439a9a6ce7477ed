/** Short ways of reading composed acts in tests. */
import type { Act, ResolvedAct } from '../model.ts'
import { readAct } from '../read-act.ts'
import type { Eve } from '../resolve/eve.ts'
import { type ResolveOptions, resolveAct } from '../resolve-act.ts'
import { composeAct } from './compose.ts'
import { smallProvince } from './small-province.ts'

/** An act of these clauses, as written. */
export const actOf = (...clauses: readonly string[]): Act => readAct(composeAct({ changes: [] }, clauses))

/** An act of these clauses, tied to the small province. */
export const tiedActOf = (
  clauses: readonly string[],
  options: ResolveOptions = {},
  eve: Eve = smallProvince(),
): ResolvedAct => resolveAct(actOf(...clauses), eve, { provinces: ['province:90'], ...options })

/** Codes of findings without the part's name, each once, sorted. */
export const found = ({ findings }: Pick<Act, 'findings'>, ...ignored: readonly string[]): string[] =>
  [...new Set(findings.map(({ code }) => code.replace('acts/', '')))]
    .filter((code) => !ignored.includes(code))
    .sort()
