/** Stores content that comes slowly and says how far it is, so that a test can end it half-way: `FOLDER PIECES`. */
import { join } from 'node:path'
import { folderShelf } from '../folder-shelf.ts'
import { takeIn } from '../take-in.ts'

const [, , folder = '', pieces = ''] = process.argv
const piece = Buffer.alloc(65_536, 'x')

const slowly = async function* () {
  for (let count = 0; count < Number(pieces); count++) {
    yield piece
    if (count === 3) process.stdout.write('half\n')
  }
}
const taken = await takeIn(slowly(), { folder: join(folder, 'incoming'), most: Number.MAX_SAFE_INTEGER })
process.stdout.write('taken\n')
await folderShelf(folder).settle(taken)
process.stdout.write('settled\n')
