import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeFormer } from '../src/country/former.ts'
import type { CrossRow, Crosswalk } from './crosswalk.ts'
import { foundingLines } from './foundings.ts'

const former = decodeFormer(`2004-08-31 2007-01-01 2019-01-01
=province
01 NAn Mộc
=district
#01
001 HBình Thủy
002 HCửa Đá
=commune
#001
00001 XHòa Mộc
00002 XHòa Mộc Đông
00005 1:XTân Mộc
#002
00003 XHòa Mộc`)

const told = (note: string) => {
  const rows: CrossRow[] = [
    {
      code: '00005',
      short: 'Tân Mộc',
      toCode: '00005',
      toShort: 'Tân Mộc',
      toDistrict: '001',
      toProvince: '01',
      note,
    },
  ]
  const crosswalk: Crosswalk = { rows, from: (code) => (code === '00005' ? rows : []), to: () => [] }
  return foundingLines(former, crosswalk).lines.map((line) => `${line.from.id} ${line.scope}`)
}

test('a note names the communes that a new one was taken from, those of its district first', () => {
  assert.deepEqual(told('Chia tách từ xã Hòa Mộc'), ['commune:00001@2004-08-31 part'])
  assert.deepEqual(
    told('thành lập trên cơ sở 5,20 ha của xã Hoà Mộc Đông và 3,10 ha của xã Hòa Mộc').sort(),
    ['commune:00001@2004-08-31 part', 'commune:00002@2004-08-31 part'],
  )
})

test('a note on borders or on mergers names no origin', () => {
  assert.deepEqual(told('Xã Tân Mộc có 52 ha. Đông giáp xã Hòa Mộc'), [])
  assert.deepEqual(told('Nhập toàn bộ xã Hòa Mộc vào xã Tân Mộc'), [])
})
