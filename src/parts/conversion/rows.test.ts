/** What rows and files bring beside the address: points, days, hamlets. */
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { testDatabase } from '../../../test/support/database.ts'
import { loadRelease, operations as registerOperations } from '../register/index.ts'
import { aCountry, firstDay, reformDay } from '../register/testing/country.ts'
import { dayIn } from './bulk/cells.ts'
import { convertFile } from './bulk/convert-file.ts'
import { sameDayIn } from './days.ts'
import { operations } from './operations.ts'
import { aFolder, answering, answeringBy, asking, aWorkbook, sheetAt, textAt } from './testing/files.ts'
import { typingAt } from './testing/typing.ts'

/** Châu, which was split, as it was written before; of it one part is in Tân An (00001), the rest in Châu (00003). */
const split = 'Xã Châu, Huyện Đông, Tỉnh Ánh Dương'
const [inTanAn, inChau, nowhere] = [
  [10.25, 106.2],
  [10.25, 106.3],
  [20, 100],
] as const

const square = (west: number, south: number) => [
  [
    [west, south],
    [west + 0.1, south],
    [west + 0.1, south + 0.1],
    [west, south + 0.1],
    [west, south],
  ],
]
const map = {
  type: 'FeatureCollection',
  features: ['00001', '00003', '00004', '00005'].map((code, place) => ({
    type: 'Feature',
    id: code,
    properties: {},
    geometry: { type: 'Polygon', coordinates: square(106.15 + place * 0.1, 10.2) },
  })),
}

const atTerminal = async (t: TestContext, hasBoundaries: boolean) => {
  const { database } = await testDatabase(t)
  assert.ok((await loadRelease(database, aCountry(), { at: '2025-02-01T00:00:00Z' })).ok)
  const data = aFolder(t)
  const typing = typingAt({ database, data, operations: [...registerOperations, ...operations] })
  const file = join(data, 'map.geojson')
  writeFileSync(file, JSON.stringify(map))
  if (hasBoundaries) {
    const imported = await typing(
      ...['register', 'import-boundaries', file, '--on', reformDay, '--source', 'Bản đồ thử'],
    )
    // 1: imported, with findings.
    assert.ok(imported.exit < 2, imported.said)
  }
  return { typing, data }
}

test('a point typed with an address says which of several units it is', async (t) => {
  const { typing } = await atTerminal(t, true)
  const without = await typing('convert', split, '--written-at', '2021-01-01')
  assert.equal(without.exit, 1)
  for (const [point, unit] of [
    [inTanAn, 'Xã Tân An (00001): by the point.'],
    [inChau, 'Xã Châu (00003): by the point.'],
  ] as const) {
    const { exit, out } = await typing('convert', split, '--written-at', '2021-01-01', `--point=${point}`)
    assert.deepEqual([exit, out.split('\n')[1]], [0, unit])
  }
  const outside = await typing('convert', split, '--written-at', '2021-01-01', `--point=${nowhere}`)
  assert.equal(outside.exit, 1)
  assert.doesNotMatch(outside.out, /no boundaries/)
})

test('where no boundaries are imported, a point is told to be of no use', async (t) => {
  const { typing, data } = await atTerminal(t, false)
  const asked = ['convert', split, '--written-at', '2021-01-01', '--point', inTanAn.join(',')]
  const { exit, out } = await typing(...asked)
  assert.deepEqual([exit, /The point could not be used: no boundaries are imported/.test(out)], [1, true])
  assert.equal(JSON.parse((await typing(...asked, '--json')).out).pointUsed, false)
  const [file, result] = [join(data, 'list.csv'), join(data, 'new.csv')]
  writeFileSync(file, 'address,lat,lng\nx,1,2\n')
  const bulk = await typing(
    ...['convert', '--file', file, '--column', 'address', '--point-columns', 'lat,lng', '--out', result],
  )
  assert.deepEqual([bulk.exit, /conversion\/no-boundaries/.test(bulk.said)], [1, true])
})

test('points of rows are looked up in the imported boundaries', async (t) => {
  const { typing, data } = await atTerminal(t, true)
  const [file, out] = [join(data, 'list.csv'), join(data, 'new.csv')]
  const rows = [inTanAn, inChau, ['', ''], ['here', 'there'], nowhere, ['10,25', '106,3']]
  writeFileSync(
    file,
    `address;lat;lng\n${rows.map(([north, east]) => `${split};${north};${east}`).join('\n')}\n`,
  )
  const done = await typing(
    ...['convert', '--file', file, '--column', 'address', '--written-at', '2021-01-01'],
    ...['--point-columns', 'lat,lng', '--out', out],
  )
  assert.equal(done.exit, 0, done.said)
  const answers = readFileSync(out, 'utf8').split('\n').slice(1, -1)
  assert.deepEqual(
    answers.map((line) => line.split(';').slice(3, 6).join(' ')),
    [
      'by-point Xã Tân An 00001',
      'by-point Xã Châu 00003',
      'ambiguous  ',
      'bad-point  ',
      'ambiguous  ',
      'by-point Xã Châu 00003',
    ],
  )
})

/** Remembers the days that were asked about. */
const listening = () => {
  const days: (string | undefined)[] = []
  return {
    days,
    answering: {
      revision: 'test',
      open: async () => {
        const answerer = await answering.open()
        const { converter } = answerer
        return {
          ...answerer,
          converter: {
            ...converter,
            convert: (text: string, options?: Parameters<typeof converter.convert>[1]) => {
              days.push(options?.writtenAt)
              return converter.convert(text, options)
            },
          },
        }
      },
    },
  }
}

const dayRows = [
  ['2021-03-04', '2021-03-04'],
  ['5/4/2021', '2021-04-05'],
  ['06-05-2021 10:30', '2021-05-06'],
  ['07.06.2021', '2021-06-07'],
  ['2024-06-30T10:00:00Z', '2024-06-30'],
  ['1/7/2024', reformDay],
  ['2025-01-01', '2025-01-01'],
  ['', null],
] as const
const unreadable = ['31/02/2021', '2021', 'hôm qua', '13/13/2021', '1/2-2021', '2021-00-10', '44000']

test('each row is read on its own day, and a day that is none is told', async (t) => {
  const cells = [...dayRows.map(([cell]) => cell), ...unreadable]
  const list = `address,day\n${cells.map((cell) => `"${split}",${cell}\n`).join('')}`
  const asked = asking(t, 'list.csv', list, { dateColumn: 'day', from: '2020-12-31' })
  const { days, answering } = listening()
  const answer = await convertFile(asked, answering)
  assert.ok(answer.ok, JSON.stringify(answer))
  assert.deepEqual(
    dayRows.map(([cell]) => dayIn(cell)),
    dayRows.map(([, day]) => day),
  )
  // The country begins in 2020 and changes on 1 July 2024: those are the days asked about.
  assert.deepEqual(days.toSorted(), [...Array(5).fill(firstDay), '2020-12-31', reformDay, reformDay])
  assert.equal(answer.value.summary.counts['bad-date'], unreadable.length)
  assert.equal(answer.value.summary.asks['readable-date'], unreadable.length)
})

test('between two days of change every day is answered alike', async () => {
  const { register, converter } = await answering.open()
  const sameDay = sameDayIn(register)
  const texts = [split, 'Xã An, Tỉnh Ánh Dương', 'Xã Giang, Tỉnh Bạch Đằng', 'Phường Giang Nam', 'Xã Tân An']
  const answer = (text: string, writtenAt: string) =>
    JSON.stringify(converter.convert(text, { to: '2025-06-30', writtenAt }))
  for (const day of [
    '1999-12-31',
    '2019-12-31',
    firstDay,
    '2022-02-02',
    '2024-06-30',
    reformDay,
    '2025-06-30',
  ])
    for (const text of texts) assert.equal(answer(text, sameDay(day)), answer(text, day), `${text} ${day}`)
  assert.deepEqual(['2022-02-02', '2025-06-30'].map(sameDay), [firstDay, reformDay])
})

test('days of a workbook are read whether they are dates or text', async (t) => {
  const book = await aWorkbook([
    ['address', 'day'],
    [split, new Date('2021-03-04T00:00:00Z')],
    [split, '05/04/2025'],
    [split, 'x'],
  ])
  const { days, answering } = listening()
  const asked = asking(t, 'list.xlsx', book, { dateColumn: 'day' })
  assert.ok((await convertFile(asked, answering)).ok)
  assert.deepEqual(days, [firstDay, reformDay])
  assert.equal((await sheetAt(asked.out))[3]?.[2], 'unreadable date')
})

test('days and points of lines of JSON are members', async (t) => {
  const line = JSON.stringify({ address: split, day: '01/02/2021', lat: 10.25, lng: 106.2 })
  const asked = asking(t, 'list.ndjson', `${line}\n`, { dateColumn: 'day', pointColumns: ['lat', 'lng'] })
  const answer = await convertFile(asked, answeringBy({ codeAt: () => '00001' }))
  assert.ok(answer.ok, JSON.stringify(answer))
  assert.equal(JSON.parse(textAt(asked.out)).haicap.status, 'by-point')
})

test('a list of hamlets decides what the law leaves open', async (t) => {
  const list = `address\n"Thôn Đông Hạ, ${split}"\n"Thôn Tây, ${split}"\n"Thôn Nam, ${split}"\n`
  const asked = asking(t, 'list.csv', list, { from: '2021-01-01' })
  const hamlets = { path: join(aFolder(t), 'thon.csv'), name: 'thon.csv' }
  writeFileSync(hamlets.path, 'Thôn,Mã xã cũ,Mã xã mới\nThôn Đông Hạ,00003,00001\nThôn Tây,00003,00003\n')
  const answer = await convertFile({ ...asked, hamlets }, answering)
  assert.ok(answer.ok, JSON.stringify(answer))
  assert.deepEqual(answer.value.summary.counts, { 'by-hamlet': 2, ambiguous: 1 })
  writeFileSync(hamlets.path, 'name,oldCode\nx,1\n')
  const refused = await convertFile({ ...asked, hamlets }, answering)
  assert.ok(!refused.ok)
  assert.equal(refused.problems[0]?.code, 'conversion/not-hamlets')
  assert.deepEqual(refused.problems[0]?.details.missing, ['hamlet', 'newCode'])
})

test('a journal is not gone on with when the hamlets or the day column are others', async (t) => {
  const rows = 1_500
  const list = `address,day\n${`"${split}",2021-01-01\n`.repeat(rows)}`
  const asked = asking(t, 'list.csv', list)
  const hamlets = { path: join(aFolder(t), 'thon.csv'), name: 'thon.csv' }
  writeFileSync(hamlets.path, 'hamlet,oldCode,newCode\nThôn Tây,00003,00003\n')
  let calls = 0
  const dying = answeringBy({
    converter: {
      ...(await answering.open()).converter,
      convert: () => {
        throw new Error('killed')
      },
    },
  })
  const answerer = await answering.open()
  const failing = answeringBy({
    converter: {
      ...answerer.converter,
      convert: (text, options) => {
        if (++calls > 16) throw new Error('killed')
        return answerer.converter.convert(text, options)
      },
    },
  })
  const begin = async () => {
    calls = 0
    await assert.rejects(convertFile({ ...asked, hamlets }, failing), /killed/)
  }
  const goesOn = async (given: object) => {
    // Whoever asks the converter again begins anew.
    const answer = await convertFile({ ...asked, hamlets, ...given }, answering)
    return answer.ok && answer.value.resumed > 0
  }
  await begin()
  assert.equal(await goesOn({}), true)
  await begin()
  assert.equal(await goesOn({ dateColumn: 'day' }), false)
  await begin()
  assert.equal(await goesOn({ hamlets: null }), false)
  await begin()
  writeFileSync(hamlets.path, 'hamlet,oldCode,newCode\nThôn Tây,00003,00001\n')
  assert.equal(await goesOn({}), false)
  await assert.rejects(convertFile({ ...asked, to: '2024-12-31' }, dying), /killed/)
})

test('columns of days, points and hamlets do not go with codes, and two columns make a point', async (t) => {
  const { typing, data } = await atTerminal(t, false)
  const file = join(data, 'list.csv')
  writeFileSync(file, 'code,day\n00001,2021-01-01\n')
  const bulk = ['convert', '--file', file, '--column', 'code', '--out', join(data, 'new.csv')]
  const codes = await typing(...bulk, '--codes', '--date-column', 'day')
  assert.deepEqual([codes.exit, /--date-column is for addresses/.test(codes.said)], [2, true])
  const one = await typing(...bulk, '--point-columns', 'lat')
  assert.deepEqual([one.exit, /not two names of columns/.test(one.said)], [2, true])
  const missing = await typing(...bulk, '--date-column', 'days')
  assert.deepEqual([missing.exit, /no column “days”.*Did you mean “day”/.test(missing.said)], [1, true])
  const list = await typing(...bulk, '--hamlets', join(data, 'none.csv'))
  assert.deepEqual([list.exit, /There is no file .*none\.csv/.test(list.said)], [2, true])
})
