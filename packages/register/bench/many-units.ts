/** A made-up country of a given size for benches: provinces, districts, communes, one great rearrangement. */
import type { RegisterRecord } from '../src/model.ts'

const day = '2025-07-01'
const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** `communes` before the day, a third of them after it; districts end. */
export const manyUnits = (communes: number): readonly RegisterRecord[] => {
  const records: RegisterRecord[] = [
    {
      record: 'release',
      schema: 1,
      id: 'bench',
      country: 'zz',
      recordedAt: '2026-01-01T00:00:00Z',
      dataFrom: '2004-08-31',
      dataTo: '2026-12-31',
    },
    { record: 'level', id: 'province', rank: 1, names: { vi: 'cấp tỉnh' } },
    { record: 'level', id: 'district', rank: 2, names: { vi: 'cấp huyện' } },
    { record: 'level', id: 'commune', rank: 3, names: { vi: 'cấp xã' } },
    { record: 'type', id: 'province', level: 'province', names: { vi: 'Tỉnh' } },
    { record: 'type', id: 'district', level: 'district', names: { vi: 'Huyện' } },
    { record: 'type', id: 'commune', level: 'commune', names: { vi: 'Xã' } },
    { record: 'type', id: 'ward', level: 'commune', names: { vi: 'Phường' } },
    { record: 'system', id: 'nso', names: { vi: 'mã' } },
  ]
  const syllables = [
    'An',
    'Bình',
    'Châu',
    'Đông',
    'Giang',
    'Hòa',
    'Khánh',
    'Long',
    'Mỹ',
    'Ninh',
    'Phú',
    'Quảng',
  ]
  const more = ['Sơn', 'Tân', 'Thạnh', 'Trung', 'Vĩnh', 'Xuân', 'Yên', 'Thủy', 'Hưng', 'Lộc', 'Thịnh']
  const nameOf = (index: number) =>
    `${syllables[index % 12]} ${more[Math.floor(index / 12) % 11]}${index > 1320 ? ` ${more[Math.floor(index / 132) % 11]}` : ''}`
  const add = (
    id: string,
    unit: { level: string; type: string; short: string; word: string; parent: string | null; value: string },
    from: string,
    until: string | null,
  ) => {
    const { level, type, short, word, parent, value } = unit
    records.push(
      { record: 'unit', id, level },
      { record: 'version', unit: id, name: `${word} ${short}`, short, type, parent, from, until },
      { record: 'code', unit: id, system: 'nso', value, from, until },
    )
  }
  const first = '2004-08-31'
  for (let p = 0; p < 63; p++)
    add(
      `p${p}`,
      { level: 'province', type: 'province', short: nameOf(p), word: 'Tỉnh', parent: null, value: pad(p, 2) },
      first,
      null,
    )
  for (let d = 0; d < 700; d++)
    add(
      `d${d}`,
      {
        level: 'district',
        type: 'district',
        short: nameOf(d),
        word: 'Huyện',
        parent: `p${d % 63}`,
        value: pad(d, 3),
      },
      first,
      day,
    )
  for (let c = 0; c < communes; c++) {
    const common = { level: 'commune', type: 'commune', short: nameOf(c), word: 'Xã', value: pad(c, 5) }
    add(`c${c}`, { ...common, parent: `d${c % 700}` }, first, day)
    if (c % 3 > 0) continue
    add(`n${c}`, { ...common, parent: `p${(c % 700) % 63}` }, day, null)
    const id = `${c}/NQ#1.1`
    records.push({
      record: 'change',
      id,
      kind: 'merge',
      effectiveOn: day,
      basis: { instrument: `${c}/NQ`, article: '1', clause: '1' },
    })
    for (let source = c; source < Math.min(c + 3, communes); source++)
      records.push({
        record: 'line',
        change: id,
        from: `c${source}`,
        to: `n${c}`,
        scope: 'whole',
        people: 'all',
      })
  }
  return records
}
