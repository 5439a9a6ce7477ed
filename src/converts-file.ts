/** Whether what was typed converts a file: looked at before anything is loaded. */
export const convertsFile = (typed: readonly string[]): boolean => {
  const end = typed.indexOf('--')
  const words = end < 0 ? typed : typed.slice(0, end)
  const has = (name: string) => words.some((word) => word === name || word.startsWith(`${name}=`))
  const [first, second] = words.filter(
    (word, at) => !word.startsWith('-') && !/^--(lang|format|out)$/.test(words[at - 1] ?? ''),
  )
  const isMeant = first === 'convert' || (first === 'conversion' && /^convert-?file$/i.test(second ?? ''))
  return isMeant && has('--file') && !has('--help') && !has('-h')
}
