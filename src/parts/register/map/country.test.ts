/** The shipped country on the map. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryRecords } from '../../../../packages/register/src/country.ts'
import { createRegister } from '../../../../packages/register/src/create-register.ts'
import { cellsOn, originCounts } from './cells-on.ts'
import { countryLayout } from './country-layout.ts'
import { keyOf, middleOf, neighboursOf } from './hexes.ts'
import { middleLatitude, onSheet } from './lay-cells.ts'
import { subjectOf } from './subject.ts'

const register = createRegister(countryRecords())
const founding = '2025-07-01'
const eve = '2025-06-30'
const country = countryLayout(register, founding)
const named = (name: string) => country.cells.findIndex(({ unit }) => unit.name === name)

test('every commune of the country stands once, and no two share a place', () => {
  assert.equal(country.cells.length, register.unitsOn(founding, { level: 'commune' }).length)
  assert.equal(new Set(country.places.map(keyOf)).size, country.cells.length)
})

test('cells stand near their points: the mean within 6 km, the farthest within 40', () => {
  const trueAt = middleLatitude(country.cells.map(({ point }) => point))
  const framed = new Set(country.frames.map(({ cell }) => cell))
  const far = country.cells.flatMap(({ point }, index) => {
    const place = country.places[index]
    if (!place || framed.has(index)) return []
    const [spot, drawn] = [onSheet(point, trueAt), middleOf(place)]
    const scale = country.spacing / 10
    return [Math.hypot(spot.x - drawn.x * scale, spot.y - drawn.y * scale)]
  })
  const mean = far.reduce((sum, one) => sum + one, 0) / far.length
  assert.ok(mean < 6, `${mean}`)
  assert.ok(Math.max(...far) < 40, `${Math.max(...far)}`)
})

test('neighbours stay neighbours: most cells touch or nearly touch one of the three nearest by point', () => {
  const trueAt = middleLatitude(country.cells.map(({ point }) => point))
  const spots = country.cells.map(({ point }) => onSheet(point, trueAt))
  const at = new Map(country.places.map((place, index) => [keyOf(place), index]))
  const around = (index: number, steps: number): ReadonlySet<number> => {
    const seen = new Map([[keyOf(country.places[index] ?? { column: 0, row: 0 }), country.places[index]]])
    for (let step = 0; step < steps; step++)
      for (const place of [...seen.values()])
        for (const beside of place ? neighboursOf(place) : []) seen.set(keyOf(beside), beside)
    return new Set([...seen.keys()].flatMap((key) => at.get(key) ?? []))
  }
  // Every seventh, to be quick.
  const some = spots.map((_, index) => index).filter((index) => index % 7 === 0)
  const kept = some.filter((index) => {
    const here = spots[index]
    if (!here) return false
    const nearest = spots
      .map((spot, other) => ({ other, far: Math.hypot(spot.x - here.x, spot.y - here.y) }))
      .filter(({ other }) => other !== index)
      .toSorted((one, other) => one.far - other.far)
      .slice(0, 3)
    // In the mountains communes lie farther apart than two places.
    if ((nearest[0]?.far ?? 0) > 2 * country.spacing) return true
    const seen = around(index, 2)
    return nearest.some(({ other }) => seen.has(other))
  })
  assert.ok(kept.length / some.length > 0.97, `${kept.length} of ${some.length}`)
})

test('Hoàng Sa and Trường Sa are on the map, in frames in the east of the sea', () => {
  assert.deepEqual(
    country.frames.map(({ cell }) => country.cells[cell]?.unit.name),
    ['Đặc khu Hoàng Sa', 'Đặc khu Trường Sa'],
  )
  const [paracels, spratlys, danang] = [
    named('Đặc khu Hoàng Sa'),
    named('Đặc khu Trường Sa'),
    named('Phường Hải Châu'),
  ].map((index) => country.places[index])
  assert.ok(paracels && spratlys && danang)
  assert.ok(paracels.column > danang.column && spratlys.column > danang.column)
  assert.ok(paracels.row < spratlys.row)
})

test('the country is longer than wide and Hà Nội lies north of Huế, Huế north of Hồ Chí Minh', () => {
  assert.ok(country.box.height > 1.5 * country.box.width)
  const rows = ['Phường Ba Đình', 'Phường Thuận Hóa', 'Phường Sài Gòn', 'Xã Đất Mũi'].map(
    (name) => country.places[named(name)]?.row ?? Number.NaN,
  )
  assert.deepEqual(
    rows,
    rows.toSorted((one, other) => one - other),
  )
})

test('before the founding the same cells lie in the 63 provinces of the day', () => {
  const before = cellsOn(register, eve)
  assert.equal(before.drawn, founding)
  assert.equal(before.cells.length, country.cells.length)
  assert.equal(new Set(before.cells.map(({ province }) => province.id)).size, 63)
})

test('every commune of the eve is an origin of some cell, and what stayed counts one', () => {
  const origins = new Set(cellsOn(register, eve).cells.flatMap(({ origins }) => origins))
  const missing = register.unitsOn(eve, { level: 'commune' }).filter(({ id }) => !origins.has(id))
  assert.deepEqual(
    missing.map(({ name }) => name),
    [],
  )
  const counts = originCounts(register, founding)
  const baDinh = country.cells[named('Phường Ba Đình')]
  assert.ok(baDinh && (counts.get(baDinh.unit.id) ?? 0) > 1)
})

test('an ended ward stands for its successors, a district for what its communes became', () => {
  const ward = register.unitAt('00634', eve)
  const district = register.unitAt('001', eve, { level: 'district' })
  assert.ok(ward && district)
  assert.equal(subjectOf(register, ward, eve).cells.length, 5)
  assert.equal(subjectOf(register, ward, eve).isCell, false)
  assert.ok(subjectOf(register, district, '2026-01-01').cells.length >= 3)
})

test('a commune of today is its own cell', () => {
  const unit = register.unitAt('00004', founding)
  assert.ok(unit)
  const subject = subjectOf(register, unit, founding)
  assert.deepEqual(
    subject.cells.map((cell) => cell.unit.id),
    [unit.id],
  )
  assert.ok(subject.isCell)
})

test('what was laid out is laid out once', () => {
  assert.equal(countryLayout(register, founding), country)
})
