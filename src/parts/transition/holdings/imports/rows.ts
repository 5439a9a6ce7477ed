/** A row of a spreadsheet as an entry: what was read, what stands beside the file, and what is known of places and holders. */
import { addDays } from '../../../../kernel/dates.ts'
import type { Problem } from '../../../../kernel/problems.ts'
import { whyNotSecretTexts } from '../../../../platform/access/secrets.ts'
import type { ImportRow } from '../../../../platform/imports/model.ts'
import { kindIds } from '../../kinds.ts'
import type { Attributes, Place } from '../../model.ts'
import { transitionProblem } from '../../problems.ts'
import type { Entry, Inventory } from '../model.ts'
import { isLate, whyNotEntry, whyNotInto } from '../rules.ts'
import type { FieldName } from './fields.ts'
import { kindIn } from './words.ts'

/** What is said beside the file, for all its rows. */
export type Given = {
  readonly transition: string
  readonly kind?: string | undefined
  readonly holder?: string | undefined
  readonly lateReason?: string | undefined
}

/** What is known about the country and the inventories that rows name. */
export type Known = {
  readonly effectiveOn: string
  readonly today: string
  /** The inventory that a row means, or why there is none. */
  readonly inventoryOf: (holder: string, body: string) => Inventory | Problem
  /** The unit of a code on the eve. */
  readonly unitOf: (code: string) => string | null
}

export type RowRead = {
  readonly inventory: Inventory
  readonly entry: Entry
  readonly lateReason: string | null
}

type Row = ImportRow<FieldName>

const isProblem = (found: Inventory | Problem): found is Problem => 'details' in found

const amount = (text: string): number => (text === '' ? 0 : Number(text))

const attributesOf = (row: Row): Attributes => {
  const { permanence, unfinished, task, residence, number, dueOn, person } = row
  const codes = row.codes.split(/[,;\s]+/).filter((code) => code !== '')
  return {
    ...(permanence === 'permanent' || permanence === 'term' ? { permanence } : {}),
    ...(unfinished === '1' ? { unfinished: true } : {}),
    ...(task === '' ? {} : { function: task }),
    ...(residence === '' ? {} : { residence }),
    ...(number === '' ? {} : { number }),
    ...(dueOn === '' ? {} : { dueOn }),
    ...(person === '' ? {} : { person }),
    ...(codes.length > 0 ? { codes } : {}),
  }
}

const placeOf = (row: Row, known: Known): Place | null | Problem => {
  const { place, latitude, longitude } = row
  if ((latitude === '') !== (longitude === '') || (latitude !== '' && place !== ''))
    return transitionProblem('place-twice', {}, { field: 'place' })
  if (latitude !== '') return { unit: null, latitude: Number(latitude), longitude: Number(longitude) }
  if (place === '') return null
  const unit = known.unitOf(place)
  const on = addDays(known.effectiveOn, -1)
  return unit === null ? transitionProblem('place-unknown', { place, on }, { field: 'place' }) : { unit }
}

/** Every marking holds this word, also with spaces between its letters: rows without it are not looked at more closely. */
const mayBeMarked = /m\s*ậ\s*t/iu
const whyNotMarked = ({ description, reference, evidence, lateReason }: Row): readonly Problem[] => {
  const texts = [description, reference, evidence, lateReason].filter((text) => mayBeMarked.test(text))
  return texts.length === 0 ? [] : whyNotSecretTexts(texts)
}

/** The entry of a row, or everything that stands against it. */
export const readRow = (row: Row, given: Given, known: Known): RowRead | readonly Problem[] => {
  const problems: Problem[] = []
  if (row.secrecy !== '')
    problems.push(transitionProblem('secret-record', { level: row.secrecy }, { field: 'secrecy' }))
  else problems.push(...whyNotMarked(row))
  const said = row.kind === '' ? (given.kind ?? '') : row.kind
  const kind = kindIn(said)
  if (!kind)
    problems.push(transitionProblem('unknown-kind', { kind: said, kinds: kindIds }, { field: 'kind' }))
  const inventory = known.inventoryOf(row.holder === '' ? (given.holder ?? '') : row.holder, row.body)
  if (isProblem(inventory)) problems.push(inventory)
  const place = placeOf(row, known)
  const isWrongPlace = place !== null && 'details' in place
  if (isWrongPlace) problems.push(place)
  if (kind === null || isProblem(inventory) || isWrongPlace) return problems
  const amounts = [row.count, row.vnd, row.metres, row.millimetres, row.files, row.squareMetres]
  const entry: Entry = {
    kind,
    reference: row.reference,
    description: row.description,
    quantities: {
      count: amounts.every((cell) => cell === '') ? 1 : amount(row.count),
      vnd: amount(row.vnd),
      millimetres: row.millimetres === '' ? amount(row.metres) : amount(row.millimetres),
      files: amount(row.files),
      squareMetres: amount(row.squareMetres),
    },
    place,
    shared: row.shared === '1',
    state: row.settled === '1' ? 'settled' : 'held',
    asOf: row.asOf === '' ? inventory.countedOn : row.asOf,
    evidence: row.evidence === '' ? null : row.evidence,
    attributes: attributesOf(row),
  }
  const reason = row.lateReason === '' ? given.lateReason?.trim() : row.lateReason
  problems.push(...whyNotInto(inventory, reason), ...whyNotEntry(entry, known))
  if (problems.length > 0) return problems
  return { inventory, entry, lateReason: isLate(inventory) ? (reason ?? null) : null }
}

export const isRead = (read: RowRead | readonly Problem[]): read is RowRead => 'entry' in read
