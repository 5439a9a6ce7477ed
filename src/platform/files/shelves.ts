/** The shelf of a deployment: a folder below its data unless its settings name S3. */
import { join } from 'node:path'
import type { Context } from '../operation.ts'
import { folderShelf } from './folder-shelf.ts'
import { type S3Place, s3Shelf } from './s3-shelf.ts'
import type { Shelf } from './shelf.ts'

const placed = new Map<string, Shelf>()

/** Says that the files of the deployment with this data folder lie in S3; `main.ts` does so at the start. */
export const useS3 = (data: string, place: S3Place): void => void placed.set(data, s3Shelf(place))

export const incomingOf = (data: string): string => join(data, 'files', 'incoming')

/** Shelf and folder for what is coming in; null where a deployment has no place for files. */
export const shelfOf = ({
  data,
}: Pick<Context, 'data'>): { readonly shelf: Shelf; readonly incoming: string } | null =>
  data === undefined
    ? null
    : { shelf: placed.get(data) ?? folderShelf(join(data, 'files')), incoming: incomingOf(data) }
