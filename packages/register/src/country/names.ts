/** Decodes other spellings of names: `id-of-former-code|spelling;...` under `=former`, by today's code under `=new`. */
import type { NameRecord } from '../model.ts'

export const decodeNames = (
  text: string,
  unitOf: { readonly former: (code: string) => string; readonly new: (code: string) => string },
  source: string,
): readonly NameRecord[] => {
  let resolve = unitOf.former
  return text
    .trim()
    .split('\n')
    .flatMap((line): NameRecord[] => {
      if (line.startsWith('=')) {
        resolve = line === '=new' ? unitOf.new : unitOf.former
        return []
      }
      const [code = '', spellings = ''] = line.split('|')
      const unit = resolve(code)
      return spellings
        .split(';')
        .map((spelling) => ({ record: 'name', unit, text: spelling, use: 'spelling', source }))
    })
}
