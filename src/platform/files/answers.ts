/** What is answered about a file, and who may ask. */
import { Type } from 'typebox'
import { wholeCountry } from '../access/model.ts'
import { choiceField, nullable, nullableText } from '../fields.ts'
import { isUuid } from '../ids.ts'
import type { Context, Thing } from '../operation.ts'
import { type KeptFile, retentions } from './model.ts'
import { fileNamed } from './store.ts'

export const FileAnswer = Type.Object({
  file: Type.String(),
  name: Type.String(),
  sha256: Type.String(),
  size: Type.Integer(),
  kind: Type.String(),
  unit: Type.String(),
  retention: choiceField(retentions),
  retainedUntil: nullableText,
  retainedBy: Type.String(),
  storedAt: Type.String(),
  storedBy: Type.String(),
  holds: Type.Array(
    Type.Object({
      hold: Type.String(),
      number: Type.String(),
      reason: Type.String(),
      setAt: Type.String(),
      setBy: Type.String(),
    }),
  ),
  proposals: Type.Array(
    Type.Object({
      number: Type.String(),
      reason: Type.String(),
      decidedOn: Type.String(),
      proposedAt: Type.String(),
      proposedBy: Type.String(),
    }),
  ),
  deletion: nullable(Type.Object({ number: Type.String(), at: Type.String(), by: Type.String() })),
})

export const shownFile = (file: KeptFile) => ({
  ...file,
  holds: file.holds.map((hold) => ({ ...hold })),
  proposals: file.proposals.map((proposal) => ({ ...proposal })),
})

export const findFile = async ({ database }: Pick<Context, 'database'>, file: string) =>
  isUuid(file) ? await fileNamed(database, file) : null

/** The ground of a file, for the decision who may: its unit, nowhere in particular for one that is not there. */
export const whereFile = async (
  { file }: { readonly file: string },
  context: Pick<Context, 'database'>,
): Promise<string | null> => (await findFile(context, file))?.unit ?? null

export const touchedFile = ({ file, unit }: { readonly file: string; readonly unit: string }): Thing[] => [
  { kind: 'file', id: file },
  ...(unit === wholeCountry ? [] : [{ kind: 'unit', id: unit }]),
]

/** What a browser is told of a kind; what could run in it is only bytes. */
const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  text: 'text/plain; charset=utf-8',
}
export const mediaTypeOf = (kind: string): string => types[kind] ?? 'application/octet-stream'
