/** Local texts of former provinces on the real country: Bình Phước and Đồng Nai became one on 1 July 2025. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryRegister } from '../../../packages/register/src/index.ts'
import { whoDecides } from './answer.ts'
import { groundOf } from './ground.ts'
import { matrixOf } from './matrix.ts'
import { eve } from './reform.ts'
import { aFunction, aGrant, anInstrument, facts, holders } from './testing/small.ts'

const on = '2026-01-01'
const register = countryRegister()
const ground = groundOf(register)
const former = (code: string): string => {
  const unit = register.unitAt(code, eve)
  assert.ok(unit)
  return unit.id
}

test('each commune of the merged province is answered by the text of the province its ground was of', () => {
  const [left, right] = [former('70'), former('75')]
  const texts = [left, right].map((unit, at) =>
    anInstrument({
      number: `${at + 1}/2020/QĐ-UBND`,
      rank: 'province-committee-decision',
      issuer: { ...holders.province, unit },
      issuedOn: '2020-01-01',
      from: '2020-01-01',
      applies: [{ unit, from: '2020-01-01', until: null, basis: { instrument: '87/2025/QH15', point: '' } }],
    }),
  )
  const grants = [left, right].map((territory, at) =>
    aGrant({
      id: territory,
      holder: at === 0 ? holders.provinceChair : holders.department,
      territory,
      basis: { instrument: `${at + 1}/2020/QĐ-UBND`, point: '1' },
      from: '2020-01-01',
    }),
  )
  const matrix = matrixOf(facts({ functions: [aFunction({ id: 'fn:permit' })], instruments: texts, grants }))
  const by = (place: string) =>
    whoDecides(matrix, ground, { function: 'fn:permit', places: [place], on }).deciding.map(
      ({ chain }) => chain[0]?.id,
    )
  const merged = register.unitsOn(on, { level: 'commune', within: 'province:75@2025-07-01' })
  const counts = { [left]: 0, [right]: 0 }
  for (const { id } of merged) {
    const was = new Set(ground.onDay(id, on, eve).map((piece) => ground.above(piece, eve).at(-1)))
    const [only, ...others] = was
    assert.deepEqual(by(id), others.length === 0 ? [only] : [], id)
    if (only !== undefined && only in counts) counts[only] = (counts[only] ?? 0) + 1
  }
  assert.ok(
    Object.values(counts).every((count) => count > 20),
    JSON.stringify(counts),
  )
  const [elsewhere] = register.unitsOn(on, { level: 'commune', within: 'province:01@2004-08-31' })
  assert.deepEqual(by(elsewhere?.id ?? ''), [])
})
