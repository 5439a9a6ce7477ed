/** A worker in a process of its own, to be killed: `node worker.ts <address as JSON>`. */
import { openDatabase } from '../../database/connect.ts'
import { keepWork } from '../keep.ts'
import { testKinds } from './kinds.ts'

const address = JSON.parse(process.argv[2] ?? '{}')
const { database } = openDatabase({ address, poolSize: 4 })
await keepWork({
  address,
  database,
  kinds: testKinds,
  now: () => new Date(),
  look: 50,
  sign: 100,
  silence: 400,
})
