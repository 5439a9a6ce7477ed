import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ResolvedAct } from './model.ts'
import { readAct } from './read-act.ts'
import { resolveAct } from './resolve-act.ts'
import { composeAct, type Plan } from './testing/compose.ts'
import { found, tiedActOf } from './testing/reading.ts'
import { smallProvince } from './testing/small-province.ts'

const whole = 'toàn bộ diện tích tự nhiên, quy mô dân số của'
const part = 'một phần diện tích tự nhiên, quy mô dân số của'
const rest = (name: string, clause: number) =>
  `phần còn lại của ${name} sau khi sắp xếp theo quy định tại khoản ${clause} Điều này`
const into = (name: string) => `thành xã mới có tên gọi là xã ${name}.`
const codes = ({ changes }: ResolvedAct, at = 0) => changes[at]?.legs.map(({ code }) => code)
const how = ({ changes }: ResolvedAct, at = 0) => changes[at]?.legs.map((leg) => leg.how)
const usual = ['not-covered', 'totals-missing', 'totals-disagree-register', 'clause-number-missing']

const all: Plan = {
  changes: [
    {
      result: { type: 'commune', name: 'Mẵn Thượng' },
      legs: [
        { type: 'commune', name: 'Lươm', scope: 'whole', people: 'all' },
        { type: 'commune', name: 'Sịa Khuya', scope: 'whole', people: 'all' },
        { type: 'commune', name: 'Ghềnh', scope: 'part', people: 'part', district: 'Sông Hạ' },
      ],
    },
    {
      result: { type: 'ward', name: 'Mẵn Hạ' },
      legs: [
        { type: 'commune', name: 'Lươm', scope: 'whole', people: 'all' },
        { type: 'commune', name: 'Hoè Rịch', scope: 'whole', people: 'all' },
        { type: 'ward', name: '3', scope: 'whole', people: 'all' },
        { type: 'commune', name: 'Ghềnh', scope: 'rest', people: 'part', after: ['1'] },
      ],
    },
  ],
  kept: [
    { type: 'township', name: 'Bòng Đắng' },
    { type: 'commune', name: 'Ghềnh', district: 'Sông Thượng' },
  ],
}

test('homonyms are told apart by bracket, by the other members, and by references', () => {
  const act = resolveAct(readAct(composeAct(all)), smallProvince())
  assert.deepEqual(found(act), [])
  assert.deepEqual(codes(act), ['90001', '90002', '90014'])
  assert.deepEqual(codes(act, 1), ['90011', '90012', '90013', '90014'])
  assert.deepEqual(how(act, 1), ['context', 'exact', 'exact', 'context'])
  assert.deepEqual(
    act.changes.flatMap(({ legs, kind }) => (kind === 'keep' ? legs.map(({ code }) => code) : [])),
    ['90003', '90004'],
  )
})

test('a unit formed is named by its clause; one that goes on keeps its id', () => {
  const act = tiedActOf([
    `Sắp xếp ${whole} xã Hoè Rịch và Phường 3 ${into('Mẵn')}`,
    `Nhập ${whole} xã Sịa Khuya vào thị trấn Bòng Đắng.`,
    'Đổi tên xã Lươm (huyện Sông Hạ) thành xã Lươm Hạ.',
    'Thành lập phường Lươm trên cơ sở nguyên trạng xã Lươm (huyện Sông Thượng).',
  ])
  assert.deepEqual(
    act.changes.map(({ resultId }) => resultId),
    ['901/NQ-UBTVQH15#1.1', 'commune:90003', 'commune:90011', 'commune:90001'],
  )
  assert.deepEqual(found(act, ...usual), [])
})

test('two changes of one clause have ids of their own', () => {
  const sentence = (name: string, result: string) => `Sắp xếp ${whole} xã ${name} ${into(result)}`
  const act = tiedActOf([`${sentence('Hoè Rịch', 'Mẵn')} ${sentence('Sịa Khuya', 'Ọp')}`])
  assert.deepEqual(
    act.changes.map(({ resultId }) => resultId),
    ['901/NQ-UBTVQH15#1.1', '901/NQ-UBTVQH15#1.1/2'],
  )
})

test('a district taken whole stands for its communes, or for itself where it has none', () => {
  const taken = (name: string) =>
    codes(tiedActOf([`Sắp xếp ${whole} huyện ${name} thành đặc khu có tên gọi là đặc khu ${name}.`]))
  assert.deepEqual(taken('Cồn Vượp'), ['903'])
  assert.deepEqual(taken('Sông Hạ'), ['90011', '90012', '90013', '90014'])
})

test('a name without a bracket that nothing tells apart is ambiguous, with its candidates', () => {
  const act = tiedActOf([`Sắp xếp ${whole} xã Lươm ${into('Mẵn')}`])
  const [finding] = act.findings.filter(({ code }) => code === 'acts/ambiguous-name')
  assert.deepEqual(finding?.facts.candidates, ['Xã Lươm (Huyện Sông Thượng)', 'Xã Lươm (Huyện Sông Hạ)'])
  assert.equal(act.text.slice(finding?.place?.start, finding?.place?.end), 'Lươm')
})

test('a near spelling is taken inside the province only, and both spellings are told', () => {
  const act = tiedActOf([`Sắp xếp ${whole} xã Sịa Khuỷa và Phường 3 ${into('Mẵn')}`])
  const [finding] = act.findings.filter(({ code }) => code === 'acts/fuzzy-match')
  assert.deepEqual(codes(act), ['90002', '90013'])
  assert.equal(finding?.facts.written, 'Sịa Khuỷa')
  assert.equal(finding?.facts.register, 'Xã Sịa Khuya (Huyện Sông Thượng)')
  assert.deepEqual(found(tiedActOf([`Sắp xếp ${whole} xã Đượm Xá ${into('Mẵn')}`]), ...usual), [
    'unknown-name',
  ])
})

test('another kind of unit of the same name is taken with a note', () => {
  const act = tiedActOf([`Sắp xếp ${whole} xã Bòng Đắng và xã Hoè Rịch ${into('Mẵn')}`])
  assert.deepEqual(codes(act), ['90003', '90012'])
  assert.deepEqual(found(act, ...usual), ['type-differs'])
})

test('known spellings and decisions come before any guess', () => {
  const row = { instrument: '901/NQ-UBTVQH15', clause: '1' }
  const act = tiedActOf([`Sắp xếp ${whole} xã Lươm và xã Khuya Sịa ${into('Mẵn')}`], {
    variants: [{ ...row, written: 'Khuya Sịa', code: '90002' }],
    decisions: [{ ...row, name: 'Lươm', code: '90011', reason: 'map', source: 'dossier' }],
  })
  assert.deepEqual(codes(act), ['90011', '90002'])
  assert.deepEqual(how(act), ['decision', 'variant'])
  assert.deepEqual(found(act, ...usual), ['decided-by-person', 'spelling-variant'])
})

test('a unit of another province crosses the border', () => {
  const act = tiedActOf([`Sắp xếp ${whole} xã Hoè Rịch và xã Đượm Xa ${into('Mẵn')}`])
  assert.deepEqual(found(act, ...usual), ['crosses-province'])
})

const defects: readonly (readonly [claim: string, clauses: readonly string[], code: string])[] = [
  [
    'a unit taken twice',
    [`Sắp xếp ${whole} xã Hoè Rịch ${into('Mẵn')}`, `Sắp xếp ${whole} xã Hoè Rịch ${into('Ọp')}`],
    'covered-twice',
  ],
  [
    'a unit taken whole and in part',
    [`Sắp xếp ${whole} xã Hoè Rịch ${into('Mẵn')}`, `Sắp xếp ${part} xã Hoè Rịch ${into('Ọp')}`],
    'covered-twice',
  ],
  ['a rest without a part', [`Sắp xếp ${rest('xã Hoè Rịch', 1)} ${into('Mẵn')}`], 'rest-without-part'],
  ['a part that is never completed', [`Sắp xếp ${part} xã Hoè Rịch ${into('Mẵn')}`], 'part-never-completed'],
  [
    'a reference to a clause that takes nothing of the unit',
    [
      `Sắp xếp ${part} xã Hoè Rịch ${into('Mẵn')}`,
      `Sắp xếp ${whole} Phường 3 ${into('Ọp')}`,
      `Sắp xếp ${rest('xã Hoè Rịch', 2)} ${into('Toé')}`,
    ],
    'reference-does-not-fit',
  ],
  [
    'a clause that takes a part and is not referred to',
    [
      `Sắp xếp ${part} xã Hoè Rịch ${into('Mẵn')}`,
      `Sắp xếp ${part} xã Hoè Rịch ${into('Ọp')}`,
      `Sắp xếp ${rest('xã Hoè Rịch', 2)} ${into('Toé')}`,
    ],
    'reference-incomplete',
  ],
  ['an unknown name', [`Sắp xếp ${whole} xã Quyện Nghiến ${into('Mẵn')}`], 'unknown-name'],
  [
    'two results of one name',
    [`Sắp xếp ${whole} xã Hoè Rịch ${into('Mẵn')}`, `Sắp xếp ${whole} Phường 3 ${into('Mẵn')}`],
    'result-twice',
  ],
  [
    'a result named as a unit that stays',
    [`Sắp xếp ${whole} xã Hoè Rịch ${into('Sịa Khuya')}`],
    'result-twice',
  ],
  [
    'all land taken and no word on the people',
    [`Sắp xếp toàn bộ diện tích tự nhiên của xã Hoè Rịch ${into('Mẵn')}`],
    'people-not-named',
  ],
  [
    'land that is no unit',
    [`Sắp xếp ${whole} xã Hoè Rịch và toàn bộ diện tích tự nhiên của Trường bắn Ọp ${into('Mẵn')}`],
    'land-without-unit',
  ],
]
for (const [claim, clauses, code] of defects)
  test(`${claim} is found, with its place`, () => {
    const act = tiedActOf(clauses)
    const [finding] = act.findings.filter((one) => one.code === `acts/${code}`)
    assert.ok(finding, found(act).join())
    assert.equal(finding.place?.article, '1')
    assert.ok(act.text.slice(finding.place?.start, finding.place?.end).length > 0)
  })

test('an act that names most of a province must name all of it', () => {
  const { kept = [] } = all
  const act = resolveAct(readAct(composeAct({ ...all, kept: kept.slice(1) })), smallProvince())
  assert.deepEqual(found(act), ['not-covered', 'totals-disagree-register'])
})

test('an act on a few units leaves the others alone and counts them', () => {
  const one = `Sắp xếp ${whole} xã Hoè Rịch và Phường 3 ${into('Mẵn')}`
  const totals = (count: number, communes: number) =>
    `Sau khi sắp xếp, tỉnh Vân Sa có ${count} đơn vị hành chính cấp xã, gồm ${communes} xã, 01 thị trấn.`
  assert.deepEqual(found(tiedActOf([one, totals(7, 6)])), [])
  assert.deepEqual(found(tiedActOf([one, totals(8, 7)])), ['totals-disagree-register'])
})

test('totals that the clauses contradict are an error of the act itself', () => {
  assert.deepEqual(found(readAct(composeAct({ ...all, miscount: 1 }))), ['totals-disagree'])
})

test('the people of each unit are derived from all of its legs together', () => {
  const act = tiedActOf([
    `Sắp xếp một phần diện tích tự nhiên của xã Hoè Rịch và ${part} xã Sịa Khuya ${into('Mẵn')}`,
    `Sắp xếp ${rest('xã Hoè Rịch và xã Sịa Khuya', 1)} ${into('Ọp')}`,
  ])
  assert.deepEqual(
    act.changes.map(({ legs }) => legs.map(({ people }) => people)),
    [
      ['none', 'part'],
      ['all', 'part'],
    ],
  )
})

test('without a province that is known, names are looked up everywhere and that is told', () => {
  const act = tiedActOf([`Sắp xếp ${whole} xã Đượm Xa ${into('Mẵn')}`], { provinces: [] })
  assert.deepEqual(codes(act), ['91001'])
  assert.ok(found(act).includes('province-unknown'))
})
