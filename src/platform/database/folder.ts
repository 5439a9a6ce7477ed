/** Where the bundled PostgreSQL lies; apart, so that looking for it loads nothing. */
import { join } from 'node:path'
import type { Settings } from '../settings.ts'

/** The folder of the bundled PostgreSQL. */
export const engineFolder = ({ data }: Pick<Settings, 'data'>): string => join(data, 'postgres')
