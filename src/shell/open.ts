/** Opens the database of a product: found or started, brought up to date, filled. */
import { fine, type Result } from '../kernel/result.ts'
import { openGuarded } from '../platform/access/guard.ts'
import type { OpenDatabase } from '../platform/database/connect.ts'
import { isGenerated, markGenerated } from '../platform/database/mark.ts'
import { migrate } from '../platform/database/migrate.ts'
import { type DatabasePlace, findDatabase } from '../platform/database/place.ts'
import type { Operation } from '../platform/operation.ts'
import type { Product } from './product.ts'

export type OpenProduct = OpenDatabase & {
  readonly place: DatabasePlace
  /** Whether PostgreSQL itself keeps the product from changing what is never changed. */
  readonly guarded: boolean
  /** The database holds generated data only. */
  readonly generated: boolean
}

export type OpenOptions = {
  /** Told of connections that break while idle. */
  readonly onIdleError?: (error: Error) => void
  /** What it is opened for, where that is one operation. */
  readonly operation?: Operation
  /** For generated data: an empty database is marked, one with real data is refused. */
  readonly demo?: boolean
}

export const openProduct = async (
  product: Product,
  { onIdleError = () => {}, operation, demo = false }: OpenOptions = {},
): Promise<Result<OpenProduct>> => {
  const { settings } = product
  const place = await findDatabase(settings)
  if (!place.ok) return place
  const { address } = place.value
  const migrated = await migrate(address, product.migrations)
  if (!migrated.ok) return migrated
  if (demo) {
    const marked = await markGenerated(address, new Date().toISOString())
    if (!marked.ok) return marked
  }
  const open = await openGuarded({
    address,
    poolSize: settings.poolSize,
    prepare: settings.prepare,
    onIdleError,
  })
  const filled = await product.fill(open.database, operation)
  if (filled.ok) return fine({ ...open, place: place.value, generated: await isGenerated(open.database) })
  await open.close()
  return filled
}
