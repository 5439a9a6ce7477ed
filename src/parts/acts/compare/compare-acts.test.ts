import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAct } from '../read-act.ts'
import { resolveAct } from '../resolve-act.ts'
import { composeAct, type Plan } from '../testing/compose.ts'
import { smallProvince } from '../testing/small-province.ts'
import { compareActs } from './compare-acts.ts'
import { resultKey } from './edges.ts'
import { saidByNote, tableOf } from './table.ts'

const plan: Plan = {
  changes: [
    {
      result: { type: 'commune', name: 'Mẵn Thượng' },
      legs: [
        { type: 'commune', name: 'Lươm', scope: 'whole', people: 'all', district: 'Sông Thượng' },
        { type: 'commune', name: 'Hoè Rịch', scope: 'part', people: 'part' },
      ],
    },
    {
      result: { type: 'ward', name: 'Mẵn Hạ' },
      legs: [
        { type: 'ward', name: '3', scope: 'whole', people: 'all' },
        { type: 'commune', name: 'Hoè Rịch', scope: 'rest', people: 'part', after: ['1'] },
      ],
    },
  ],
}
const eve = smallProvince()
const acts = [resolveAct(readAct(composeAct(plan)), eve)]

const header = 'Tỉnh, thành phố|Tên Xã mới|Mã Xã mới|Tên Xã cũ|Mã Xã cũ|Ghi chú|Quận/huyện|Tỉnh cũ'
const right = [
  'Tỉnh Vân Sa (90)|Xã Mẵn Thượng|95001|Xã Lươm|90001|Nhập toàn bộ|Huyện Sông Thượng (901)|Tỉnh Vân Sa (90)',
  'Tỉnh Vân Sa (90)|Xã Mẵn Thượng|95001|Xã Hoè Rịch|90012|Nhập một phần|Huyện Sông Hạ (902)|Tỉnh Vân Sa (90)',
  'Tỉnh Vân Sa (90)|Phường Mẵn Hạ|95002|Phường 3|90013|Nhập toàn bộ|Huyện Sông Hạ (902)|Tỉnh Vân Sa (90)',
  'Tỉnh Vân Sa (90)|Phường Mẵn Hạ|95002|Xã Hoè Rịch|90012|Nhập một phần|Huyện Sông Hạ (902)|Tỉnh Vân Sa (90)',
] as const
const cells = (lines: readonly string[]) => lines.map((line) => line.split('|'))
const tabled = (lines: readonly string[]) =>
  tableOf(cells(['Bảng chuyển đổi', header, 'TỈNH VÂN SA', ...lines])) ?? []
const differences = (lines: readonly string[]) =>
  compareActs(acts, tabled(lines), { eve }).map(({ kind, line, how }) =>
    [kind, line, ...(how ? [how] : [])].join(' '),
  )
const changed = (at: number, from: string, to: string) =>
  right.map((line, place) => (place === at ? line.replace(from, to) : line))

test('a table that says what the acts say has no difference', () => {
  assert.deepEqual(differences(right), [])
})

test('each way in which a table can be wrong is named with its line', () => {
  const rows: readonly (readonly [readonly string[], readonly string[]])[] = [
    [changed(0, '90001', '90011'), ['wrong-old-code 4']],
    [right.slice(1), ['missing-row ']],
    [right.slice(0, 2), ['missing-row ', 'missing-row ', 'missing-unit ']],
    [[...right, right[0]], ['repeated-row 8']],
    [[...right, right[0].replace('Xã Lươm|90001', 'Xã Ghềnh|90004')], ['extra-row 8']],
    [[...right, right[0].replace('Xã Lươm|90001', 'Xã Ọp|99999')], ['unknown-old-code 8']],
    [
      [...right, right[0].replace('Mẵn Thượng|95001', 'Ọp|95009')],
      ['extra-row 8', 'extra-unit '],
    ],
    [changed(0, 'Xã Lươm', 'xã  Lươm '), ['old-name-differs 4 spaces']],
    [changed(0, 'Xã Lươm', 'xã Lươm'), ['old-name-differs 4 case']],
    [changed(1, 'Hoè', 'Hòe'), ['old-name-differs 5 tone-placement']],
    [changed(0, 'Xã Lươm', 'Phường Lươm'), ['type-differs 4']],
    [changed(0, 'Xã Mẵn Thượng', 'Xa Man Thuong'), ['new-name-differs 4 spelling', 'type-differs 4']],
    [changed(0, 'Nhập toàn bộ', 'Nhập một phần diện tích'), ['scope-differs 4']],
    [changed(0, 'Nhập toàn bộ', 'Nhập  toàn bộ\n'), ['note-spelling 4']],
  ]
  for (const [lines, expected] of rows) assert.deepEqual(differences(lines).sort(), [...expected].sort())
})

test('a code that a register has otherwise is told', () => {
  const newCodes = new Map([[resultKey('Tỉnh Vân Sa', 'ward', 'Mẵn Hạ'), '95099']])
  const [difference] = compareActs(acts, tabled(right), { eve, newCodes })
  assert.deepEqual(
    [difference?.kind, difference?.acts, difference?.table],
    ['new-code-differs', '95099', '95002'],
  )
})

test('merged cells are read as the cell above them', () => {
  const merged = changed(1, 'Tỉnh Vân Sa (90)|Xã Mẵn Thượng|95001', '||')
  assert.deepEqual(differences(merged), [])
})

test('a sheet without the columns is no table', () => {
  assert.equal(
    tableOf([
      ['a', 'b'],
      ['1', '2'],
    ]),
    null,
  )
})

test('notes say the same in many spellings', () => {
  const said = (note: string) => Object.values(saidByNote(note) ?? {}).join(' ')
  assert.deepEqual(
    ['Nhâp một phần diện tích', 'Giữ nguyên ', 'Nhập một phần diện tích, toàn bộ dân số', 'x'].map(said),
    ['land none', 'unchanged all', 'part all', ''],
  )
})
