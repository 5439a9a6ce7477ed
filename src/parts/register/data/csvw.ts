/**
 * CSV on the Web (W3C): what each column of a CSV is called and holds, what a row is known by, and to which rows of
 * which other file it points. Addresses are relative to the metadata, which stands beside the CSV.
 */
import type { Register } from '../../../../packages/register/src/register.ts'
import { licence, sourcesOf, titleOf } from './about.ts'
import {
  actColumns,
  type ColumnKind,
  changeColumns,
  correspondenceColumns,
  type DataColumn,
  unitColumns,
} from './columns.ts'
import { fileOf, type SetName, type Wanted } from './wanted.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

const datatypes: Readonly<Record<ColumnKind, Json>> = {
  text: 'string',
  code: 'string',
  id: 'string',
  texts: 'string',
  date: { base: 'date', format: 'yyyy-MM-dd' },
  integer: 'integer',
  number: 'number',
}

/** What stands between several texts of one cell. */
export const separator = '; '

const columnOf = ({ name, kind, vi, en, required }: DataColumn): Json => ({
  name,
  titles: { und: name, vi, en },
  datatype: datatypes[kind],
  ...(kind === 'texts' ? { separator } : {}),
  ...(required ? { required: true } : {}),
})

type Reference = { readonly column: string; readonly file: string; readonly key: string }

const columnsOfSet: Readonly<Record<SetName, readonly DataColumn[]>> = {
  units: unitColumns,
  points: unitColumns,
  correspondence: correspondenceColumns,
  changes: changeColumns,
  acts: actColumns,
}
const keysOfSet: Readonly<Record<SetName, string | readonly string[]>> = {
  units: 'id',
  points: 'id',
  correspondence: 'row',
  changes: ['change', 'line'],
  acts: 'number',
}

/** The whole sets whose rows this one points to. */
const referredTo = (wanted: Wanted): readonly { readonly column: string; readonly set: Wanted }[] => {
  switch (wanted.set) {
    case 'units':
    case 'points':
      return [{ column: 'parent_id', set: { set: 'units', at: wanted.at } }]
    case 'correspondence':
      return [
        { column: 'from_id', set: { set: 'units', at: wanted.from } },
        { column: 'to_id', set: { set: 'units', at: wanted.to } },
      ]
    case 'changes':
      return [{ column: 'instrument', set: { set: 'acts', from: wanted.from, to: wanted.to } }]
    case 'acts':
      return []
    default:
      return wanted satisfies never
  }
}

const references = (wanted: Wanted): readonly Reference[] =>
  referredTo(wanted).map(({ column, set }) => ({
    column,
    file: fileOf(set, 'csv'),
    key: String(keysOfSet[set.set]),
  }))

const tableOf = (wanted: Wanted): Json => ({
  url: fileOf(wanted, 'csv'),
  'dc:title': [
    { '@value': titleOf(wanted, 'vi'), '@language': 'vi' },
    { '@value': titleOf(wanted, 'en'), '@language': 'en' },
  ],
  tableSchema: {
    columns: columnsOfSet[wanted.set].map(columnOf),
    primaryKey: keysOfSet[wanted.set],
    foreignKeys: references(wanted).map(({ column, file, key }) => ({
      columnReference: column,
      reference: { resource: file, columnReference: key },
    })),
  },
})

/** This table and those it points to, each once. */
const tablesOf = (wanted: Wanted): readonly Wanted[] => {
  const tables = new Map([[fileOf(wanted, 'csv'), wanted]])
  for (const table of tables.values())
    for (const { set } of referredTo(table))
      if (!tables.has(fileOf(set, 'csv'))) tables.set(fileOf(set, 'csv'), set)
  return [...tables.values()]
}

export const metadataOf = (register: Register, wanted: Wanted): Json => {
  const { id, recordedAt, dataFrom, dataTo } = register.release
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    '@type': 'TableGroup',
    'dc:publisher': 'haicap',
    'dc:issued': { '@value': recordedAt, '@type': 'xsd:dateTime' },
    'dc:hasVersion': id,
    'dc:temporal': `${dataFrom}/${dataTo}`,
    'dc:license': { '@id': licence.url },
    'dc:rights': [
      { '@value': licence.vi, '@language': 'vi' },
      { '@value': licence.en, '@language': 'en' },
    ],
    'dc:source': sourcesOf(register).map((source) => ({
      ...(source.url ? { '@id': source.url } : {}),
      'dc:title': source.title,
      'dc:publisher': source.publisher,
      ...(source.asOf ? { 'dc:date': { '@value': source.asOf, '@type': 'xsd:date' } } : {}),
    })),
    dialect: { encoding: 'utf-8', delimiter: ',', lineTerminators: ['\n'], header: true },
    tables: tablesOf(wanted).map(tableOf),
  }
}
