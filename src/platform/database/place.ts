/** Which database is meant: yours by its address, else the one haicap brings. */
import { fine, type Result } from '../../kernel/result.ts'
import type { Settings } from '../settings.ts'
import type { Address } from './connect.ts'
import { type Engine, startEngine } from './engine/engine.ts'
import { engineFolder } from './folder.ts'

export type DatabasePlace = { readonly address: Address; readonly engine: Engine | null }

export { engineFolder }

/** Finds the database, starting the bundled engine when it is the one and does not run. */
export const findDatabase = async (
  settings: Pick<Settings, 'databaseUrl' | 'data' | 'idleStop'>,
): Promise<Result<DatabasePlace>> => {
  if (settings.databaseUrl !== null) return fine({ address: { url: settings.databaseUrl }, engine: null })
  const engine = await startEngine({ folder: engineFolder(settings), idleStop: settings.idleStop })
  if (!engine.ok) return engine
  return fine({ address: { ...engine.value.address, database: 'haicap' }, engine: engine.value })
}
