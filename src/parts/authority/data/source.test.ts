/** The shipped rows beside the collected ones, which are not part of the project: without them these tests are left out. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Holder } from '../model.ts'
import { shippedFacts } from './index.ts'
import { capitalList } from './instruments.ts'
import { assignedRows, changeRows, taskRows } from './rows.ts'

type Collected = {
  readonly id: string
  readonly tthc: string | null
  readonly function: string
  readonly old_holder: string
  readonly new_holder: string
  readonly delegate: string | null
  readonly mechanism: string
  readonly basis_doc: string | null
  readonly basis_article: string | null
  readonly basis_excerpt?: string | null
  readonly confidence: string
  readonly effective_from: string
  readonly expires: string | null
}

const path = join(import.meta.dirname, '../../../../../shared/law/data/authority_rows.json')
const skip = existsSync(path) ? false : 'the collected rows are not here'
const all: readonly Collected[] = skip ? [] : JSON.parse(readFileSync(path, 'utf8'))
const confirmed = all.filter(({ confidence }) => confidence === 'confirmed')

const holder = (level: Holder['level'], kind: Holder['kind'], body: string | null = null): Holder => ({
  level,
  kind,
  body,
})
const ministry = holder('central', 'ministry', 'ministry-industry-trade')
const cityCommittee = holder('province', 'committee')

/** Every way in which the rows name a holder. */
const said: Readonly<Record<string, Holder>> = {
  'Bộ Công Thương': ministry,
  'Thủ tướng Chính phủ': holder('central', 'prime-minister'),
  'UBND TP Hà Nội': cityCommittee,
  'UBND cấp tỉnh': cityCommittee,
  'Ủy ban nhân dân cấp tỉnh': cityCommittee,
  'Chủ tịch UBND cấp tỉnh': holder('province', 'chair'),
  'Hội đồng nhân dân cấp tỉnh': holder('province', 'council'),
  'HĐND cấp tỉnh': holder('province', 'council'),
  'UBND cấp huyện': holder('district', 'committee'),
  'Ủy ban nhân dân cấp huyện': holder('district', 'committee'),
  'Chủ tịch UBND cấp huyện': holder('district', 'chair'),
  'Chủ tịch Ủy ban nhân dân cấp huyện': holder('district', 'chair'),
  'Phòng Tài nguyên và Môi trường cấp huyện': holder('district', 'office', 'office-environment'),
  'Cơ quan đăng ký kinh doanh cấp huyện': holder('district', 'office', 'business-registration'),
  'UBND cấp xã': holder('commune', 'committee'),
  'Ủy ban nhân dân cấp xã': holder('commune', 'committee'),
  'Ủy ban nhân dân cấp xã nơi có dự án': holder('commune', 'committee'),
  'Chủ tịch UBND cấp xã': holder('commune', 'chair'),
  'Chủ tịch Ủy ban nhân dân cấp xã': holder('commune', 'chair'),
  'cơ quan chuyên môn được Ủy ban nhân dân cấp xã giao': holder('commune', 'office'),
  'Cơ quan đăng ký kinh doanh cấp xã': holder('commune', 'office', 'business-registration'),
  'Phòng Kinh tế, Hạ tầng và Đô thị cấp xã': holder('commune', 'office', 'office-economy'),
  'Sở quản lý chuyên ngành': holder('province', 'department'),
  'Sở Xây dựng': holder('province', 'department', 'department-construction'),
  'Sở VH&TT': holder('province', 'department', 'department-culture-sport'),
  'BQL KCNC&KCN': holder('province', 'management-board', 'board-high-tech-industrial-parks'),
  'Sở Công Thương Hà Nội (ủy quyền)': holder('province', 'department', 'department-industry-trade'),
}

/**
 * Former holders that the row names otherwise than the text it comes from: the cell of the list runs on over a page
 * (088, 089: the Prime Minister), or names the minister and not the ministry (117 to 121).
 */
const formerAsInText: Readonly<Record<string, Holder>> = Object.fromEntries([
  ...['088', '089'].map((number) => [`HN-CT-${number}`, holder('central', 'prime-minister')] as const),
  ...['117', '118', '119', '120', '121'].map(
    (number) => [`HN-CT-${number}`, { ...ministry, kind: 'minister' }] as const,
  ),
])

const texts: Readonly<Record<string, string>> = {
  'Nghị định 146/2025': '146/2025/NĐ-CP',
  'Thông tư 38/2025': '38/2025/TT-BCT',
  'Thông tư 43/2025': '43/2025/TT-BCT',
  'Thông tư 24/2025': '24/2025/TT-BCT',
  'QĐ 74/2025/QĐ-UBND Hà Nội': '74/2025/QĐ-UBND',
}

/** `Khoản 13, Điều 31` is `31.13`; `Đ5.1b: ...` is `5.1.b`; other rows cite only the sector's text. */
const pointIn = (article: string | null): string | null => {
  const short = article?.match(/^Đ(\d+)(?:\.(\d+))?([a-zđ])?/)
  if (short) return short.slice(1).filter(Boolean).join('.')
  const long = article?.match(/^(?:điểm ([a-zđ]),? )?khoản (\d+),? điều (\d+)$/i)
  return long ? [long[3], long[2], long[1]].filter(Boolean).join('.') : null
}

const grantOf = (id: string) => {
  const found = shippedFacts.grants.find((grant) => grant.id === `gr:${id.replaceAll(' ', '')}`)
  assert.ok(found, id)
  return found
}
const changeOf = (id: string) => changeRows.find(({ rows }) => rows.includes(id))

test('each confirmed row ships exactly once, and no other', { skip }, () => {
  const shipped = [...changeRows.flatMap(({ rows }) => rows), ...new Set(assignedRows.map(({ row }) => row))]
  assert.equal(confirmed.length, 170)
  assert.deepEqual([...shipped].sort(), confirmed.map(({ id }) => id).sort())
})

test('codes are those of the rows', { skip }, () => {
  for (const { id, tthc } of confirmed) {
    const task = changeOf(id)?.task ?? assignedRows.find(({ row }) => row === id)?.task
    const codes = taskRows.find((row) => row.id === task)?.procedures
    assert.deepEqual(codes, tthc === null ? [] : [tthc], id)
  }
})

test('holders are those of the rows, before, after and on behalf', { skip }, () => {
  for (const row of confirmed) {
    const change = changeOf(row.id)
    const first = change?.rows[0] ?? row.id
    const now = grantOf(first)
    assert.deepEqual(now.holder, said[row.new_holder], `${row.id} after`)
    const before = change
      ? grantOf(`${first}:before`)
      : shippedFacts.grants.find(({ id }) => id === now.under)
    assert.deepEqual(before?.holder, formerAsInText[row.id] ?? said[row.old_holder], `${row.id} before`)
    if (row.delegate !== null)
      assert.deepEqual(grantOf(`${first}:delegate`).holder, said[row.delegate], row.id)
    else assert.ok(!shippedFacts.grants.some(({ under }) => under === now.id), row.id)
  }
})

test('texts, provisions and days are those of the rows', { skip }, () => {
  for (const row of confirmed) {
    const { basis, beside, from, until } = grantOf(changeOf(row.id)?.rows[0] ?? row.id)
    // A circular of 4 July gives nothing on the 1st, whatever the list says.
    assert.equal(from, basis.instrument === '43/2025/TT-BCT' ? '2025-07-04' : row.effective_from, row.id)
    // The list breaks 29 cells over pages and names no text there: neither do we, and no end.
    if (row.basis_doc === null) {
      assert.deepEqual([basis.instrument, basis.point, until], [capitalList, '', null], row.id)
      assert.match(beside?.instrument ?? '', /^(146\/2025\/NĐ-CP|38\/2025\/TT-BCT)$/, row.id)
      continue
    }
    assert.equal(beside, undefined, row.id)
    assert.equal(basis.instrument, texts[row.basis_doc] ?? row.basis_doc.replace('Nghị định ', ''), row.id)
    assert.equal(until, row.expires, row.id)
    const point = pointIn(row.basis_article)
    if (point !== null) assert.equal(basis.point, point, row.id)
  }
})

test('modes follow the way the row names', { skip }, () => {
  const expected: Readonly<Record<string, readonly string[]>> = {
    phan_dinh: ['own'],
    phan_cap: ['assigned-down'],
    'phan_dinh+phan_cap': ['assigned-down'],
    'phan_quyen_phan_cap+uy_quyen': ['devolved', 'assigned-down'],
    phan_cap_noi_tinh: ['assigned-down'],
  }
  for (const row of confirmed) {
    const { mode } = grantOf(changeOf(row.id)?.rows[0] ?? row.id)
    assert.ok(expected[row.mechanism]?.includes(mode), `${row.id} ${mode}`)
  }
})

const syllables = (line: string) =>
  line
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
const runs = (words: readonly string[], length: number) =>
  words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '))

test('no title is the sentence of a source, nor eight words of one', { skip }, () => {
  const sources = all.flatMap((row) => [row.function, row.basis_excerpt ?? ''])
  const taken = new Set(sources.flatMap((source) => runs(syllables(source), 8)))
  const whole = new Set(sources.map((source) => syllables(source).join(' ')))
  for (const { id, title } of shippedFacts.functions) {
    const words = syllables(title.vi)
    assert.ok(!whole.has(words.join(' ')), `${id} ${title.vi}`)
    for (const run of runs(words, 8)) assert.ok(!taken.has(run), `${id} ${run}`)
  }
})
