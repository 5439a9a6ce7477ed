/** Whether everything a record names is there, once. */
import type { RegisterRecord } from '../model.ts'
import { lineOfRecord } from '../ndjson.ts'
import { finding, type IntegrityCode, type IntegrityFinding } from './finding.ts'

type Known = { readonly [Kind in RegisterRecord['record']]?: ReadonlySet<string> }

const idsByKind = (records: readonly RegisterRecord[]) => {
  const kinds: { [Kind in RegisterRecord['record']]?: Set<string> } = {}
  const findings: IntegrityFinding[] = []
  const lines = new Set<string>()
  for (const record of records) {
    const line = lineOfRecord(record)
    const about = 'id' in record ? record.id : 'unit' in record ? record.unit : record.change
    if (lines.has(line)) findings.push(finding('duplicate-record', [about], { found: record.record }))
    else if ('id' in record) {
      kinds[record.record] ??= new Set()
      const ids = kinds[record.record]
      if (ids?.has(record.id)) findings.push(finding('duplicate-id', [record.id], { found: record.record }))
      ids?.add(record.id)
    }
    lines.add(line)
  }
  return { known: kinds as Known, findings }
}

/** Findings on doubled records and on names of levels, types, units, changes, sources that are not there. */
export const whyNotReferences = (records: readonly RegisterRecord[]): readonly IntegrityFinding[] => {
  const { known, findings } = idsByKind(records)
  const need = (
    kind: RegisterRecord['record'],
    id: string | null | undefined,
    code: IntegrityCode,
    about: string,
  ) => {
    if (id !== null && id !== undefined && !known[kind]?.has(id))
      findings.push(finding(code, [about], { found: id }))
  }
  for (const record of records) {
    const about = 'id' in record ? record.id : 'unit' in record ? record.unit : record.change
    if ('unit' in record) need('unit', record.unit, 'unknown-unit', about)
    if ('basis' in record) need('instrument', record.basis?.instrument, 'unknown-instrument', about)
    if ('source' in record) need('source', record.source, 'unknown-source', about)
    switch (record.record) {
      case 'unit':
      case 'type':
        need('level', record.level, 'unknown-level', about)
        break
      case 'scheme':
        for (const level of record.levels) need('level', level, 'unknown-level', about)
        break
      case 'version':
        need('type', record.type, 'unknown-type', about)
        need('unit', record.parent, 'unknown-parent', about)
        break
      case 'code':
        need('system', record.system, 'unknown-system', about)
        break
      case 'line':
        need('change', record.change, 'unknown-change', about)
        need('unit', record.from, 'unknown-unit', about)
        need('unit', record.to, 'unknown-unit', about)
        break
    }
  }
  return findings
}
