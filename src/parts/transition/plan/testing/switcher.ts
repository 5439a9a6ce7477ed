/** Carries out the generated transition in a process of its own, which tests kill: says each batch that is done. */
import { type Address, openDatabase } from '../../../../platform/database/connect.ts'
import { runSwitch } from '../switch-run.ts'
import { day, now, transition } from './generated.ts'

const [address = ''] = process.argv.slice(2)
// A cast: the test says where its database is.
const { database, close } = openDatabase({ address: JSON.parse(address) as Address, poolSize: 3 })
const done = await runSwitch(database, transition, {
  ...{ day, today: day, now: () => now, by: `switcher ${process.pid}` },
  onProgress: ({ done: batches }) => {
    process.stdout.write(`${batches}\n`)
  },
})
process.stdout.write(`${done.ok ? done.value.resultHash : JSON.stringify(done.problems)}\n`)
await close()
