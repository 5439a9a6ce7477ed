/** The built app, as `script/build-app.ts` leaves it in `dist/app`: the files to send, and which of them a page loads first. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Asset } from '../../../platform/page.ts'

const folder = join(import.meta.dirname, '../../../../dist/app')

type Chunk = {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}
type Manifest = Readonly<Record<string, Chunk>>

export type BuiltApp = {
  /** Addresses of what the first page loads; null where the app was not built. */
  readonly first: {
    readonly script: string
    readonly beside: readonly string[]
    readonly styles: readonly string[]
  } | null
  readonly assets: readonly Asset[]
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

const address = (file: string) => `/assets/${file}`

/** What an entry needs before it can begin, itself first. */
const neededBy = (
  manifest: Manifest,
  key: string,
  seen: ReadonlySet<string> = new Set(),
): readonly string[] => {
  const chunk = manifest[key]
  if (!chunk || seen.has(key)) return []
  const known = new Set([...seen, key])
  return [key, ...(chunk.imports ?? []).flatMap((each) => neededBy(manifest, each, known))]
}

const assetOf = (file: string): Asset => ({
  path: address(file),
  type: types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
  bytes: readFileSync(join(folder, file)),
})

/** Reads what was built; nothing where nothing was. */
export const builtApp = (): BuiltApp => {
  const list = join(folder, 'manifest.json')
  if (!existsSync(list)) return { first: null, assets: [] }
  // A cast: the build writes its manifest in this form.
  const manifest = JSON.parse(readFileSync(list, 'utf8')) as Manifest
  const files = new Set(Object.values(manifest).flatMap(({ file, css }) => [file, ...(css ?? [])]))
  const entry = Object.entries(manifest).find(([, { isEntry }]) => isEntry)
  const needed = entry ? [...new Set(neededBy(manifest, entry[0]))].flatMap((key) => manifest[key] ?? []) : []
  const styles = [...files].filter((file) => file.endsWith('.css'))
  return {
    first: entry
      ? {
          script: address(entry[1].file),
          beside: needed.slice(1).map(({ file }) => address(file)),
          styles: styles.map(address),
        }
      : null,
    assets: [...files].map(assetOf),
  }
}
