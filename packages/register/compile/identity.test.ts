import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodeFormer } from '../src/country/former.ts'
import type { Level } from '../src/country/kinds.ts'
import type { CrossRow, Crosswalk } from './crosswalk.ts'
import { encodeFormer } from './encode-former.ts'
import { distance, type Link, tie } from './identity.ts'
import type { ListAct } from './list-acts.ts'
import { type Lists, type Run, sameName } from './lists.ts'

const dates = ['2019-01-01', '2019-06-01', '2020-01-01', '2020-06-01', '2025-01-01']

type Given = Partial<Run> & { readonly code: string; readonly short: string }
const aRun = ({ from = 0, ...given }: Given): Run => ({
  letter: 'X',
  parent: '001',
  until: null,
  from,
  after: Math.max(from - 1, 0),
  ...given,
})
const listsOf = (given: readonly Given[]): Lists => ({
  dates,
  runs: {
    province: new Map(),
    district: new Map(),
    commune: Map.groupBy(given.map(aRun), (run) => run.code),
  },
  typeByName: 0,
})
const crosswalkOf = (rows: readonly Partial<CrossRow>[]): Crosswalk => {
  const full = rows.map((row) => ({
    code: '',
    short: '',
    toCode: '',
    toShort: '',
    toDistrict: '001',
    toProvince: '01',
    note: '',
    ...row,
  }))
  return {
    rows: full,
    from: (code) => full.filter((row) => row.code === code),
    to: (code) => full.filter((row) => row.toCode === code),
  }
}
const linksOf = (
  given: readonly Given[],
  rows: readonly Partial<CrossRow>[] = [],
  acts: readonly ListAct[] = [],
): (Link | null)[] =>
  tie({ lists: listsOf(given), crosswalk: crosswalkOf(rows), acts }, 'commune').map((one) => one.link)
const renamed = (short: string): Given[] => [
  { code: '00001', short: 'An Mộc', until: 2 },
  { code: '00001', short, from: 2 },
]

test('a code under one name is one unit, whatever its type and parent', () => {
  const given = [
    { code: '00001', short: 'Hòa Mộc', until: 2 },
    { code: '00001', short: 'Hoà Mộc', from: 2, letter: 'P', parent: '002' },
  ]
  assert.deepEqual(linksOf(given), [null, 'same-name'])
})

test('another name under the same code is another unit where nothing is said', () => {
  assert.deepEqual(linksOf(renamed('Bình Thủy')), [null, 'observed'])
})

test('a note of the crosswalk tells a rename from a new unit', () => {
  const row = { code: '00001', short: 'An Mộc', toCode: '00001', toShort: 'Bình Thủy' }
  assert.deepEqual(linksOf(renamed('Bình Thủy'), [{ ...row, note: 'Đổi tên' }]), [
    null,
    'rename-by-crosswalk',
  ])
  const merged = { ...row, note: 'Thành lập xã Bình Thủy trên cơ sở nhập xã An Mộc' }
  assert.deepEqual(linksOf(renamed('Bình Thủy'), [merged]), [null, 'formed-by-crosswalk'])
})

test('a number behind the old name is a division, though the note speaks of the type', () => {
  const row = { code: '00001', short: 'An Mộc', toCode: '00001', toShort: 'An Mộc 1', note: 'Đổi loại hình' }
  assert.deepEqual(linksOf(renamed('An Mộc 1'), [row]), [null, 'observed'])
})

test('an act beside the list that renames is believed', () => {
  const act = {
    id: '1/NQ',
    list: 2,
    issuedOn: null,
    title: 'Đổi tên xã An Mộc thành xã Bình Thủy',
    provinces: [],
    districts: [],
  }
  assert.deepEqual(linksOf(renamed('Bình Thủy'), [], [act]), [null, 'rename-by-act'])
})

test('a letter or two are a corrected spelling, unless a neighbour came or went that day', () => {
  assert.deepEqual(linksOf(renamed('Ân Mộc')), [null, 'respelled'])
  const neighbour = { code: '00002', short: 'Cửa Đá', until: 2 }
  assert.deepEqual(linksOf([...renamed('Ân Mộc'), neighbour]), [null, 'observed', null])
  assert.equal(distance('phường 5', 'phường 6'), 1)
  const numbered = [
    { code: '00001', short: '5', until: 2 },
    { code: '00001', short: '6', from: 2 },
  ]
  assert.deepEqual(linksOf(numbered), [null, 'observed'])
})

test('a unit moves to a free code, and to a taken one only where the crosswalk has it go on', () => {
  const free = [
    { code: '00001', short: 'An Mộc', until: 2 },
    { code: '00002', short: 'An Mộc', from: 2 },
  ]
  assert.deepEqual(linksOf(free), [null, 'moved-code'])
  const taken = [...free, { code: '00002', short: 'Bình Thủy', until: 2 }].sort(
    (left, right) => (left.from ?? 0) - (right.from ?? 0),
  )
  assert.deepEqual(linksOf(taken), [null, null, 'observed'])
  const row = {
    code: '00001',
    short: 'An Mộc',
    toCode: '00001',
    toShort: 'An Mộc',
    note: 'Nhập xã Bình Thủy vào xã An Mộc',
  }
  assert.deepEqual(linksOf(taken, [row]), [null, null, 'moved-code-by-crosswalk'])
})

/** Random runs of a few codes: names from a small set, gaps, changes of parent. */
const someRuns = fc
  .array(
    fc.array(
      fc.record({
        name: fc.constantFrom('', 'An Mộc', 'Bình Thủy', 'Cửa Đá', 'Hòa Mộc'),
        letter: fc.constantFrom('X', 'P', 'T'),
        parent: fc.constantFrom('001', '002'),
      }),
      { minLength: dates.length, maxLength: dates.length },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((codes) =>
    codes.flatMap((cells, place): Given[] => {
      const code = String(place + 1).padStart(5, '0')
      const runs: Given[] = []
      cells.forEach(({ name, letter, parent }, at) => {
        const last = runs.at(-1)
        if (name === '') return
        const same =
          last && last.until === at && last.short === name && last.letter === letter && last.parent === parent
        if (same) runs[runs.length - 1] = { ...last, until: at + 1 }
        else runs.push({ code, short: name, letter, parent, from: at, until: at + 1 })
      })
      return runs.map((run) => (run.until === dates.length ? { ...run, until: null } : run))
    }),
  )

test('what is written about former units is read back, code by code and list by list', () => {
  fc.assert(
    fc.property(someRuns, (given) => {
      const lists = listsOf(given)
      const tied = tie({ lists, crosswalk: crosswalkOf([]), acts: [] }, 'commune')
      const none: Readonly<Record<Exclude<Level, 'commune'>, []>> = { province: [], district: [] }
      const former = decodeFormer(encodeFormer(lists, { ...none, commune: tied }))
      const standing = (at: number) =>
        former.units.commune.flatMap((unit) => {
          const holds = (one: { from: number; until: number | null }) =>
            one.from <= at && (one.until === null || at < one.until)
          const [code, version] = [unit.codes.find(holds), unit.versions.find(holds)]
          assert.equal(code === undefined, version === undefined, unit.id)
          return code && version ? [`${code.code} ${version.letter} ${version.short} ${version.parent}`] : []
        })
      dates.forEach((_, at) => {
        const listed = given
          .map(aRun)
          .filter((run) => run.from <= at && (run.until === null || at < run.until))
          .map((run) => `${run.code} ${run.letter} ${run.short} ${run.parent}`)
        assert.deepEqual(standing(at).sort(), listed.sort())
      })
    }),
    { seed: 20250701, numRuns: 300 },
  )
})

test('names differ by letters and tones, not by where the tone sits', () => {
  assert.ok(sameName('Hòa Thủy', 'Hoà Thuỷ'))
  assert.ok(!sameName('Hoằng Phú', 'Hoằng Phụ'))
})
