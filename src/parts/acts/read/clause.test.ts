import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actOf, found } from '../testing/reading.ts'

const legsOf = (clause: string, at = 0) =>
  (actOf(clause).changes[at]?.legs ?? []).map(({ unit, scope, people, restAfter, wholeDistrict, newLand }) =>
    [
      unit.type,
      unit.name,
      ...(unit.district ? [`(${unit.district.type} ${unit.district.name})`] : []),
      scope,
      people,
      ...(restAfter ? [`after ${restAfter.join()}`] : []),
      ...(wholeDistrict ? ['district'] : []),
      ...(newLand ? ['land'] : []),
    ].join(' '),
  )
const whole = 'toàn bộ diện tích tự nhiên, quy mô dân số của'
const part = 'một phần diện tích tự nhiên, quy mô dân số của'
const into = 'thành xã mới có tên gọi là xã Mẵn Sổm.'

test('one word for the kind stands for a whole list, until another kind is named', () => {
  assert.deepEqual(legsOf(`Sắp xếp ${whole} các xã Lươm, Sịa Khuya và thị trấn Bòng Đắng ${into}`), [
    'commune Lươm whole all',
    'commune Sịa Khuya whole all',
    'township Bòng Đắng whole all',
  ])
})

test('numbered wards, numbers in names, hyphens and apostrophes are parts of names', () => {
  const list = "Phường 3, phường Hoè Rịch - Bến Vượp, xã Lươm 2 và xã K'Nuôi H'đing"
  assert.deepEqual(legsOf(`Sắp xếp ${whole} ${list} ${into}`), [
    'ward 3 whole all',
    'ward Hoè Rịch - Bến Vượp whole all',
    'commune Lươm 2 whole all',
    "commune K'Nuôi H'đing whole all",
  ])
})

test('a kind of unit inside a list of that kind is a name', () => {
  assert.deepEqual(legsOf(`Sắp xếp ${whole} các phường Phường Lụa và Sổm ${into}`), [
    'ward Phường Lụa whole all',
    'ward Sổm whole all',
  ])
})

test('a bracket names a district; any other bracket is a remark', () => {
  assert.deepEqual(
    legsOf(
      `Sắp xếp ${whole} xã Lươm (huyện Sông Hạ), xã Ghềnh (bao gồm Hòn Vượp) và Phường 3 (thị xã Khuya) ${into}`,
    ),
    ['commune Lươm (district Sông Hạ) whole all', 'commune Ghềnh whole all', 'ward 3 (town Khuya) whole all'],
  )
})

test('a part lasts until another scope is named', () => {
  assert.deepEqual(
    legsOf(`Sắp xếp ${whole} xã Lươm, ${part} xã Ghềnh, xã Sịa Khuya và ${whole} Phường 3 ${into}`),
    ['commune Lươm whole all', 'commune Ghềnh part part', 'commune Sịa Khuya part part', 'ward 3 whole all'],
  )
})

test('a rest names the clauses it follows, in any of the usual ways', () => {
  const ways = [
    ['khoản 1 Điều này', '1'],
    ['khoản 1, khoản 3 Điều này', '1,3'],
    ['khoản 1 và khoản 3 Điều này', '1,3'],
    ['các khoản 1, 2 và 3 Điều này', '1,2,3'],
    ['khoản 4 của Điều này', '4'],
    ['khoản 2 Điều 3 của Nghị quyết này', '3.2'],
  ] as const
  for (const [words, clauses] of ways)
    assert.deepEqual(
      legsOf(
        `Sắp xếp phần còn lại của xã Lươm sau khi sắp xếp theo quy định tại ${words} và ${whole} xã Ghềnh ${into}`,
      ),
      [`commune Lươm rest part after ${clauses}`, 'commune Ghềnh whole all'],
      words,
    )
})

test('a reference may stand before the names it is about', () => {
  assert.deepEqual(
    legsOf(
      `Sắp xếp phần còn lại sau khi sắp xếp theo quy định tại khoản 1 Điều này của các xã Lươm, Ghềnh ${into}`,
    ),
    ['commune Lươm rest part after 1', 'commune Ghềnh rest part after 1'],
  )
})

test('each reference closes its own group of rests', () => {
  const rest = (names: string, clause: number) =>
    `phần còn lại của ${names} sau khi sắp xếp theo quy định tại khoản ${clause} Điều này`
  assert.deepEqual(legsOf(`Sắp xếp ${rest('các xã Lươm, Ghềnh', 1)} và ${rest('Phường 3', 2)} ${into}`), [
    'commune Lươm rest part after 1',
    'commune Ghềnh rest part after 1',
    'ward 3 rest part after 2',
  ])
})

test('land only, part of the land with all people, and part of the people are told apart', () => {
  const list = [
    'một phần diện tích tự nhiên của xã Lươm',
    'một phần diện tích tự nhiên, toàn bộ quy mô dân số của xã Ghềnh',
    'một phần quy mô dân số của xã Hoè Rịch',
    'phần quy mô dân số còn lại của xã Sổm',
    'toàn bộ diện tích tự nhiên của xã Vờm',
  ]
  assert.deepEqual(legsOf(`Sắp xếp ${list.join(', ')} ${into}`), [
    'commune Lươm land none',
    'commune Ghềnh part all',
    'commune Hoè Rịch people part',
    'commune Sổm people part',
    'commune Vờm land none',
  ])
})

test('a district can be taken whole, and land that is no unit can be named', () => {
  assert.deepEqual(legsOf(`Sắp xếp ${whole} huyện Cồn Vượp thành đặc khu có tên gọi là đặc khu Cồn Vượp.`), [
    'district Cồn Vượp whole all district',
  ])
  assert.deepEqual(legsOf(`Sắp xếp ${whole} xã Lươm và khu vực bãi cạn (do huyện Sông Hạ quản lý) ${into}`), [
    'commune Lươm whole all',
    ' khu vực bãi cạn (district Sông Hạ) whole all land',
  ])
})

test('the result is read with and without its announcement', () => {
  const results = [
    'thành xã mới có tên gọi là xã Mẵn Sổm',
    'thành xã Mẵn Sổm',
    'thànhxã mới có tên gọilàxã Mẵn Sổm',
    'xã mới có tên gọi là xã Mẵn Sổm',
  ]
  for (const words of results) {
    const [change] = actOf(`Sắp xếp ${whole} xã Lươm và xã Thành Ghềnh ${words}.`).changes
    assert.equal(`${change?.result.type} ${change?.result.name}`, 'commune Mẵn Sổm', words)
    assert.equal(change?.legs.length, 2)
  }
})

test('renaming, changing the kind, merging into a unit that goes on are kinds of their own', () => {
  const kinds = actOf(
    'Đổi tên xã Lươm (huyện Sông Hạ) thành xã Lươm Hạ.',
    `Thành lập phường Ghềnh trên cơ sở nguyên trạng ${whole} xã Ghềnh.`,
    `Nhập ${whole} xã Hoè Rịch và ${part} xã Sổm vào phường Vờm. Sau khi nhập, phường Vờm có 12,5 km2.`,
    `Thành lập xã Mẵn trên cơ sở ${whole} xã Ọp và xã Toé.`,
    'Chuyển xã Nguýt thành phường Nguýt.',
  ).changes.map(
    ({ kind, result, legs }) => `${kind} ${result.type} ${result.name} ${legs.map(({ scope }) => scope)}`,
  )
  assert.deepEqual(kinds, [
    'rename commune Lươm Hạ renamed',
    'retype ward Ghềnh retyped',
    'absorb ward Vờm whole,part',
    'form commune Mẵn whole,whole',
    'retype ward Nguýt retyped',
  ])
})

test('points of a clause are read one by one', () => {
  const act = actOf(
    `Nhập các xã như sau: a) Nhập ${whole} xã Lươm vào xã Ghềnh; b) Nhập ${whole} xã Sổm vào xã Vờm.`,
  )
  assert.deepEqual(
    act.changes.map(({ place, result }) => `${place.clause} ${result.name}`),
    ['1a Ghềnh', '1b Vờm'],
  )
})

test('two sentences that lost the number between them are still two changes', () => {
  const act = actOf(
    `Sắp xếp ${whole} xã Lươm ${into} Sắp xếp ${whole} xã Ghềnh thành xã mới có tên gọi là xã Vờm.`,
  )
  assert.deepEqual(
    act.changes.map(({ result }) => result.name),
    ['Mẵn Sổm', 'Vờm'],
  )
})

test('what is odd in a clause is told', () => {
  const odd = (clause: string) =>
    found(actOf(clause), 'totals-missing').filter((code) => code !== 'clause-number-missing')
  assert.deepEqual(odd(`Sắp xếp toàn bộ diẹn tchs tự nhiên của xã Lươm ${into}`), ['misprint'])
  assert.deepEqual(
    odd(
      `Sắp xếp phần còn lại của xã Lươm sau khi sắp xếp theo quy định tại khoản 9 Điều này và xã Ghềnh ${into}`,
    ),
    ['scope-not-said'],
  )
  assert.deepEqual(odd(`Sắp xếp ${whole} xã Lươm thành xã mới có tên gọi là phường Mẵn.`), ['kind-disagrees'])
  assert.deepEqual(odd(`Sắp xếp ${whole} xã Lươm thành huyện mới có tên gọi là huyện Mẵn.`), [
    'result-of-another-level',
  ])
  assert.deepEqual(odd(`Sắp xếp ${whole} xã Lươm cho gọn.`), ['clause-not-understood', 'no-operative-clause'])
})
