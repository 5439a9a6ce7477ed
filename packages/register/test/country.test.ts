/** The shipped country against the official figures (sources page section 1, law page section 5). */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { brotliCompressSync, constants } from 'node:zlib'
import { compileCountry } from '../compile/compile.ts'
import { decided } from '../compile/decisions.ts'
import { cell, sourcesFolder, table } from '../compile/files.ts'
import { dataFiles, dataFolder, staleFiles } from '../compile/write.ts'
import { countryRecords } from '../src/country.ts'
import { createRegister } from '../src/create-register.ts'
import type { LineRecord, RegisterRecord, Unit } from '../src/model.ts'
import { matchKey } from '../src/text.ts'
import { faultsOf } from './faults.ts'
import { provinceFigures } from './province-figures.ts'

const eve = '2025-06-30'
const day = '2025-07-01'
const today = '2026-09-25'
const records = countryRecords()
const register = createRegister(records)
const folder = sourcesFolder()
const withSources = folder ? false : 'the sources folder ../shared/sources is missing'

const ofKind = <Kind extends RegisterRecord['record']>(kind: Kind) =>
  records.filter((one): one is Extract<RegisterRecord, { record: Kind }> => one.record === kind)
const count = <Item>(items: Iterable<Item>, key: (item: Item) => string): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1
  return counts
}
const typesOn = (date: string, level: string) => count(register.unitsOn(date, { level }), (unit) => unit.type)
const linesOf = (date: string): readonly LineRecord[] => {
  const changes = new Set(
    ofKind('change')
      .filter((one) => one.effectiveOn === date)
      .map((one) => one.id),
  )
  return ofKind('line').filter((one) => changes.has(one.change))
}
const reformLines = linesOf(day)
const units = new Map(ofKind('unit').map((one) => [one.id, one]))
const isCommuneEdge = (line: LineRecord) => line.to !== null && units.get(line.to)?.level === 'commune'
const edges = reformLines.filter(isCommuneEdge)
const own = (code: string, date: string): Unit => {
  const unit = register.unitAt(code, date)
  assert.ok(unit, `nobody bears ${code} on ${date}`)
  return unit
}
const convert = (code: string, from: string, to: string) =>
  register.convertCode(code, { from, to, level: 'commune' })

test('63 provinces become 34: 11 go on and 23 are formed of 52', () => {
  const before = register.unitsOn(eve, { level: 'province' })
  const after = register.unitsOn(day, { level: 'province' })
  const former = new Set(before.map((unit) => unit.id))
  assert.deepEqual([before.length, after.length], [63, 34])
  assert.equal(after.filter((unit) => former.has(unit.id)).length, 11)
  const merged = reformLines.filter((line) => line.to !== null && units.get(line.to)?.level === 'province')
  assert.equal(merged.length, 52)
  assert.ok(merged.every((line) => line.scope === 'whole' && line.people === 'all'))
})

test('696 districts end: 691 without successor, 5 islands into special zones', () => {
  assert.equal(register.unitsOn(eve, { level: 'district' }).length, 696)
  assert.equal(register.unitsOn(day, { level: 'district' }).length, 0)
  const ended = reformLines.filter((line) => line.from !== null && units.get(line.from)?.level === 'district')
  assert.equal(ended.filter((line) => line.to === null).length, 691)
  const islands = ended.flatMap((line) =>
    line.to === null ? [] : [register.unitById(line.to, day)?.shortName],
  )
  assert.deepEqual(islands.sort(), ['Bạch Long Vĩ', 'Cồn Cỏ', 'Côn Đảo', 'Hoàng Sa', 'Lý Sơn'].sort())
})

test('10,035 communes become 3,321 = 2,621 + 687 + 13, of which 127 untouched', () => {
  assert.deepEqual(typesOn(eve, 'commune'), { commune: 7692, ward: 1726, township: 617 })
  assert.deepEqual(typesOn(day, 'commune'), { commune: 2621, ward: 687, 'special-zone': 13 })
  assert.equal(edges.filter((line) => line.scope === 'unchanged').length, 127)
})

test('today there are 2,599 communes, 709 wards and 13 special zones in 9 cities and 25 provinces', () => {
  assert.deepEqual(typesOn(today, 'commune'), { commune: 2599, ward: 709, 'special-zone': 13 })
  assert.deepEqual(typesOn(today, 'province'), { city: 9, province: 25 })
})

test('the acts make 10,572 lines from units, and one from land of nobody', () => {
  // The sources page counts 9,472 full, 444 part, 441 rest, 127 unchanged, 64 area only, 21 area part with all
  // people, 3 other. Its `full` and `rest` (9,913 together) are here 9,470 whole from units, 1 from the coastal flat,
  // 440 rest and the 2 renames; its `area only` and `other` (67) are 65 land and 2 people: Kỳ Lợi (18796) gives
  // all its land to one ward and its people to two others, three lines that the page calls other.
  assert.deepEqual(
    count(edges, (line) => `${line.scope}, ${line.people}`),
    {
      'whole, all': 9471,
      'part, part': 444,
      'part, all': 21,
      'rest, part': 380,
      'rest, all': 39,
      'rest, none': 21,
      'land, none': 65,
      'people, part': 2,
      'renamed, all': 2,
      'unchanged, all': 127,
    },
  )
  assert.equal(edges.length, 10_572)
  const fromNobody = edges.filter((line) => line.from === null)
  assert.deepEqual(
    fromNobody.map((line) => line.change),
    ['1674/NQ-UBTVQH15#1.97'],
  )
})

test('every former commune is covered, and its people go exactly once', () => {
  const byOrigin = Map.groupBy(edges, (line) => line.from)
  for (const unit of register.unitsOn(eve, { level: 'commune' })) {
    const people = (byOrigin.get(unit.id) ?? []).map((line) => line.people)
    const once = people.filter((one) => one === 'all').length === 1 && !people.includes('part')
    const shared = people.filter((one) => one === 'part').length > 1 && !people.includes('all')
    assert.ok(once || shared, `${unit.code} ${unit.name}: ${people.join(' ')}`)
  }
})

test('441 communes are split; the law itself decides 60 of them, 381 need a place', () => {
  const answers = register
    .unitsOn(eve, { level: 'commune' })
    .map((unit) => convert(unit.code ?? '', eve, day))
  assert.deepEqual(
    count(answers, (one) => one.status),
    {
      exact: 9467,
      'already-current': 127,
      'by-law': 60,
      ambiguous: 381,
    },
  )
  const sizes = count(answers, (one) => String(one.candidates.length))
  assert.deepEqual(sizes, { 1: 9594, 2: 369, 3: 55, 4: 16, 5: 1 })
  assert.equal(convert('00634', eve, day).candidates.length, 5)
})

test('no line of the reform crosses the border of a new province', () => {
  const provinceBefore = new Map(
    register.unitsOn(eve).map((unit) => [unit.id, unit.parents.at(-1)?.id ?? unit.id]),
  )
  const provinceAfter = new Map(
    register.unitsOn(day).map((unit) => [unit.id, unit.parents.at(-1)?.id ?? unit.id]),
  )
  const became = new Map(
    reformLines
      .filter((line) => line.from && units.get(line.from)?.level === 'province')
      .map((line) => [line.from, line.to]),
  )
  for (const line of edges) {
    if (line.from === null || line.to === null) continue
    const former = provinceBefore.get(line.from) ?? ''
    assert.equal(became.get(former) ?? former, provinceAfter.get(line.to), line.change)
  }
})

test('3,316 of the 3,321 codes were borne the day before, 129 of them by the same unit', () => {
  const after = register.unitsOn(day, { level: 'commune' })
  const before = after.map((unit) => register.unitAt(unit.code ?? '', eve, { level: 'commune' }))
  const fresh = after.filter((_, place) => before[place] === null).map((unit) => unit.code)
  assert.deepEqual(fresh.sort(), ['11948', '19742', '20333', '21548', '26732'])
  assert.equal(after.filter((unit, place) => before[place]?.id === unit.id).length, 129)
})

test('each new province has the units that the acts and the submission count', () => {
  for (const [code, name, before, after, communes, wards, zones] of provinceFigures) {
    const province = own(code, day)
    assert.equal(province.shortName, name)
    const origins = reformLines.filter((line) => line.to === province.id).map((line) => line.from)
    const former = new Set(origins.length > 0 ? origins : [province.id])
    const stood = register
      .unitsOn(eve, { level: 'commune' })
      .filter((unit) => former.has(unit.parents.at(-1)?.id ?? ''))
    const stand = register.unitsOn(day, { level: 'commune', within: province.id })
    const types = count(stand, (unit) => unit.type)
    assert.deepEqual(
      [stood.length, stand.length, types.commune ?? 0, types.ward ?? 0, types['special-zone'] ?? 0],
      [before, after, communes, wards, zones],
      name,
    )
  }
})

test('the country has no fault: nothing overlaps, hangs loose or goes twice', () => {
  assert.deepEqual(faultsOf(records), [])
})

test('a unit is followed from 2004 through lists, crosswalk and acts', () => {
  // Hà Tây went into Hà Nội; its former units answer with the acts of 2025.
  assert.equal(own('28', '2008-07-01').shortName, 'Hà Tây')
  assert.deepEqual(
    register.convertCode('28', { from: '2008-07-01', to: today, level: 'province' }).unit?.id,
    own('01', today).id,
  )
  // A ward whose name passed to another code by a merger is followed by the crosswalk.
  const xuanKhanh = convert('15490', '2019-01-01', '2025-06-30')
  assert.deepEqual([xuanKhanh.status, xuanKhanh.unit?.shortName], ['exact', 'Xuân Hồng'])
})

test('what no source tells is unknown and never the same code', () => {
  // Thịnh Quang (00223) ended with the list of 01/01/2025, after the crosswalk's last day.
  const answer = convert('00223', '2024-06-01', '2025-06-30')
  assert.equal(answer.status, 'lineage-unknown')
  assert.equal(answer.unit, null)
  assert.deepEqual(
    answer.candidates.map((one) => one.unit.code),
    ['00235'],
  )
})

test('a change seen between two lists carries both days, a change by act its own day only', () => {
  const seen = own('03016', '2020-02-01')
  assert.deepEqual([seen.validFrom, seen.observedFromAfter], ['2020-01-01', '2019-05-10'])
  const formed = own('00004', day)
  assert.deepEqual(
    [formed.id, formed.validFrom, formed.observedFromAfter],
    ['1656/NQ-UBTVQH15#1.3', day, undefined],
  )
})

test('a province keeps its identity when it becomes a city', () => {
  const [before, after] = [own('22', '2026-08-31'), own('22', '2026-09-01')]
  assert.equal(before.id, after.id)
  assert.deepEqual([before.name, after.name], ['Tỉnh Quảng Ninh', 'Thành phố Quảng Ninh'])
})

test('printed and measured areas stand side by side', () => {
  const story = register.story(own('00004', day).id)
  const areas = story?.measures.filter((one) => one.quantity === 'area').map((one) => [one.method, one.value])
  assert.deepEqual(areas?.sort(), [
    ['measured', 2.95],
    ['printed', 2.97],
  ])
})

test('the facts take at most 350 KB compressed', () => {
  const sizes = [...dataFiles.map(({ file }) => file), 'decisions.ts'].map(
    (file) =>
      brotliCompressSync(readFileSync(dataFolder + file), {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
      }).length,
  )
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= 350_000)
})

test('the checked-in facts are what the sources say', { skip: withSources }, () => {
  if (folder) assert.deepEqual(staleFiles(compileCountry(folder).facts), [])
})

test('30 June 2025 is the last three-level catalogue, unit by unit', { skip: withSources }, () => {
  if (!folder) return
  const shown = (unit: Unit) => `${unit.code} ${matchKey(unit.name)} ${unit.parents[0]?.code}`
  const communes = table(folder, 'units/communes_2025-06-30.tsv').map(
    (row) => `${cell(row, 'code')} ${matchKey(cell(row, 'full_name'))} ${cell(row, 'district_code')}`,
  )
  assert.deepEqual(register.unitsOn(eve, { level: 'commune' }).map(shown).sort(), communes.sort())
  const parents = new Map(decided('parent').map((row) => [row.subject, row.value]))
  const districts = table(folder, 'units/districts_2025-06-30.tsv').map(
    (row) =>
      `${cell(row, 'code')} ${matchKey(cell(row, 'name'))} ${parents.get(cell(row, 'code')) ?? cell(row, 'province_code')}`,
  )
  assert.deepEqual(register.unitsOn(eve, { level: 'district' }).map(shown).sort(), districts.sort())
})
