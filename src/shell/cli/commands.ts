/** The commands that are not operations: serving, the database, the version. */

import { writeFileSync } from 'node:fs'
import { fine } from '../../kernel/result.ts'
import { engineState, keepEngine, startEngine, stopEngine } from '../../platform/database/engine/engine.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { engineFolder, findDatabase } from '../../platform/database/place.ts'
import { schemaOf } from '../../platform/database/schema.ts'
import type { Product } from '../product.ts'
import { serve } from '../serve.ts'
import { backupCommand, restoreCommand } from './backup.ts'
import { doctorCommand } from './doctor.ts'
import type { Command } from './run.ts'
import { tell } from './told.ts'

export const commandsOf = (product: Product): readonly Command[] => [
  startCommand(product),
  ...databaseCommands(product),
  doctorCommand(product),
  {
    words: ['version'],
    summary: { vi: 'Số phiên bản', en: 'The version' },
    run: async (_typed, face, io) => {
      io.out(
        face.json
          ? `${JSON.stringify({ version: product.version, node: process.version })}\n`
          : `${product.version}\n`,
      )
      return fine(0)
    },
  },
]

const startCommand = (product: Product): Command => ({
  words: ['start'],
  flags: { valued: [], switches: ['demo'] },
  summary: {
    vi: 'Phục vụ API và các trang trên máy này; --demo: dữ liệu giả lập, thư mục riêng',
    en: 'Serves the API and the pages on this machine; --demo: generated data, a folder of its own',
  },
  run: async ({ flags }, face, io) => {
    const demo = flags.has('demo')
    // Listened for from the first moment, and more than once: a stop while starting or stopping does not kill.
    const stopped = new Promise<void>((resolve) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve())
      // The launcher that started this process is gone.
      if (process.connected) process.once('disconnect', resolve)
    })
    io.error(
      face.language === 'vi'
        ? 'haicap đang chuẩn bị cơ sở dữ liệu ...\n'
        : 'haicap prepares the database ...\n',
    )
    const serving = await serve(product, product.settings.log ? io.out : undefined, { demo })
    if (!serving.ok) return serving
    const { url, welcome, stop, demonstration } = serving.value
    io.error(
      face.language === 'vi'
        ? `haicap phục vụ ở ${url} (Ctrl-C để dừng)\n`
        : `haicap serves ${url} (Ctrl-C stops it)\n`,
    )
    // On the console only: whoever can read it may administer anyway. It is in no log.
    if (welcome)
      io.error(
        face.language === 'vi'
          ? `Chưa có tài khoản nào. Tạo người quản trị đầu tiên bằng đường dẫn dùng một lần (trong 24 giờ):\n${welcome}\n`
          : `There is no account yet. Make the first administrator by this link, which works once (within 24 hours):\n${welcome}\n`,
      )
    if (demonstration) io.error(demonstration(url, face.language))
    await stopped
    await stop()
    return fine(0)
  },
})

const databaseCommands = (product: Product): readonly Command[] => {
  const { settings, migrations } = product
  const folder = engineFolder(settings)
  return [
    {
      words: ['db', 'start'],
      summary: {
        vi: 'Chạy PostgreSQL đi kèm cho tới khi có lệnh dừng',
        en: 'Runs the bundled PostgreSQL until told to stop',
      },
      run: async (_typed, face, io) => {
        const engine = await startEngine({ folder })
        if (!engine.ok) return engine
        keepEngine(folder, true)
        const { address, pid, started } = engine.value
        return tell(io, face.json, {
          socket: address.host,
          database: 'haicap',
          user: address.user,
          pid,
          started,
        })
      },
    },
    {
      words: ['db', 'stop'],
      summary: { vi: 'Dừng PostgreSQL đi kèm', en: 'Stops the bundled PostgreSQL' },
      run: async (_typed, face, io) => {
        keepEngine(folder, false)
        const stopped = await stopEngine(folder)
        return tell(io, face.json, { stopped }, stopped ? 0 : 1)
      },
    },
    {
      words: ['db', 'status'],
      summary: {
        vi: 'PostgreSQL đi kèm có đang chạy không (0 có, 1 không)',
        en: 'Whether the bundled PostgreSQL runs (0 yes, 1 no)',
      },
      run: async (_typed, face, io) => {
        const { state, pid, clients } = await engineState(folder)
        return tell(io, face.json, { state, pid, clients, folder }, state === 'up' ? 0 : 1)
      },
    },
    {
      words: ['db', 'migrate'],
      summary: {
        vi: 'Đưa cơ sở dữ liệu lên bước chuyển mới nhất',
        en: 'Brings the database up to the newest migration',
      },
      run: async (_typed, face, io) => {
        const place = await findDatabase(settings)
        if (!place.ok) return place
        const ran = await migrate(place.value.address, migrations)
        return ran.ok ? tell(io, face.json, { ran: ran.value }) : ran
      },
    },
    {
      words: ['db', 'schema'],
      summary: {
        vi: 'Lược đồ của cơ sở dữ liệu, như schema.sql',
        en: 'The schema of the database, as in schema.sql',
      },
      run: async (_typed, face, io) => {
        const place = await findDatabase(settings)
        if (!place.ok) return place
        const migrated = await migrate(place.value.address, migrations)
        if (!migrated.ok) return migrated
        const schema = await schemaOf(place.value.address)
        if (face.out === null) io.out(schema)
        else writeFileSync(face.out, schema)
        return fine(0)
      },
    },
    ...['db backup', 'backup'].map((typed) => backupCommand(product, typed.split(' '))),
    ...['db restore', 'restore'].map((typed) => restoreCommand(product, typed.split(' '))),
  ]
}
