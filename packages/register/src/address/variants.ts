/** The ways in which a name of the lists is also written. */

/** Ways in which one name is also written: apostrophes left out, state farms abbreviated, `-` parts alone. */
export const variantsOf = (short: string): readonly string[] => {
  const variants = new Set([short])
  if (/['’‘]/.test(short)) {
    variants.add(short.replace(/['’‘]\s*/g, ''))
    variants.add(short.replace(/['’‘]\s*/g, ' '))
  }
  const farm = /^(nông trường|n\.t)\s+/i
  if (farm.test(short))
    for (const word of ['', 'NT ', 'Nông trường ']) variants.add(short.replace(farm, word))
  // `Hải Châu I` is written with a digit as well, `Xuân Hương - Đà Lạt` by its first part.
  const roman = /^(.+\S)\s+(I{1,3}|IV|V)$/.exec(short)
  if (roman) variants.add(`${roman[1]} ${['I', 'II', 'III', 'IV', 'V'].indexOf(roman[2] ?? '') + 1}`)
  const double = /^(.+?)\s+-\s+/.exec(short)
  if (double?.[1]) variants.add(double[1])
  return [...variants]
}
export const numberWords = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
/** Names that only count behind a type word: numbers written out. */
export const spelledOut = (short: string): readonly string[] => {
  const word = /^0?\d{1,2}$/.test(short) ? numberWords[Number(short) - 1] : undefined
  return word === undefined ? [] : [word]
}
