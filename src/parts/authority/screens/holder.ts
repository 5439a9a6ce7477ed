/** Who decides, said with the unit whose body it is: "Chủ tịch Ủy ban nhân dân phường Ba Đình, thành phố Hà Nội". */
import type { Language } from '../../../kernel/problems.ts'

type Named = { readonly name: string }

const levelInVietnamese = / cấp (xã|huyện|tỉnh)$/
const levelInEnglish = /^(Chair of the )?(commune|district|provincial) /i

const joinedWith = (all: readonly string[], or: string): string =>
  all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')}${or}${all.at(-1)}`

/** Names of units in one row: what all lie in is said once, at the end. */
export const unitsInWords = (units: readonly Named[], or: string): string => {
  const parts = units.map(({ name }) => {
    const comma = name.indexOf(',')
    return comma < 0 ? ([name, ''] as const) : ([name.slice(0, comma), name.slice(comma)] as const)
  })
  const ends = new Set(parts.map(([, end]) => end))
  const [end = ''] = ends
  return ends.size === 1
    ? `${joinedWith(
        parts.map(([own]) => own),
        or,
      )}${end}`
    : joinedWith(
        units.map(({ name }) => name),
        or,
      )
}

/** The holder of its units; as the law names it where no unit is known. */
export const holderInUnits = (
  holder: Named,
  units: readonly Named[],
  language: Language,
  or: string,
): string => {
  if (units.length === 0) return holder.name
  const where = unitsInWords(units, or)
  if (language === 'vi') return `${holder.name.replace(levelInVietnamese, '')} ${where}`
  const plain = holder.name.replace(levelInEnglish, (_, chair: string | undefined) => chair ?? '')
  return `${plain} of ${where}`
}
