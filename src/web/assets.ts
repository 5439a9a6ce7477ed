/** What pages load besides themselves: a style sheet, fonts, an icon, islands. All from this process. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Asset } from '../platform/page.ts'
import { type IslandName, islandCode, islandNames } from './islands.ts'

export type { Asset }

const font = (name: string): Uint8Array =>
  readFileSync(
    fileURLToPath(import.meta.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${name}.woff2`)),
  )

const named = (name: string, ending: string, type: string, bytes: Uint8Array): Asset => ({
  // The content is in the name, so that it may be kept for ever by whoever loaded it.
  path: `/assets/${name}.${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.${ending}`,
  type,
  bytes,
})

const woff = (name: string, file: string) => named(name, 'woff2', 'font/woff2', font(file))

const fonts = {
  'text-vietnamese': woff('text-vietnamese', 'vietnamese-400-normal'),
  'text-latin': woff('text-latin', 'latin-400-normal'),
  'strong-vietnamese': woff('strong-vietnamese', 'vietnamese-600-normal'),
  'strong-latin': woff('strong-latin', 'latin-600-normal'),
} as const

/** Comments and indentation are for us, not for a slow phone. */
const shortened = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/;}/g, '}')
    .trim()

const here = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url))

const kit = (): readonly string[] => [
  'style.css',
  ...readdirSync(here('styles/')).map((name) => `styles/${name}`),
]

const styleSheet = (files: readonly string[]): Uint8Array => {
  const css = files.map((name) => readFileSync(here(name), 'utf8')).join('\n')
  const placed = css.replace(/font:\/\/([a-z-]+)/g, (_, name: string) => {
    if (!(name in fonts)) throw new Error(`style.css names a font that is not there: ${name}`)
    // Just checked that the name is one of ours.
    return fonts[name as keyof typeof fonts].path
  })
  return Buffer.from(shortened(placed))
}

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#8f1d21"/><path d="M8 7v18M8 16h6M24 7v18M24 16h-6" fill="none" stroke="#fff" stroke-width="3"/><circle cx="16" cy="16" r="2.6" fill="#fff"/></svg>'

const all = {
  ...fonts,
  style: named('style', 'css', 'text/css; charset=utf-8', styleSheet(kit())),
  /** The strong weight, which comes after the page. */
  strong: named('strong', 'css', 'text/css; charset=utf-8', styleSheet(['strong.css'])),
  icon: named('icon', 'svg', 'image/svg+xml', Buffer.from(mark)),
} as const

export type AssetName = keyof typeof all

export const assetPath = (name: AssetName): string => all[name].path

const islands: ReadonlyMap<IslandName, Asset> = new Map(
  islandNames.map((name) => [name, named(name, 'js', 'text/javascript; charset=utf-8', islandCode(name))]),
)

/** Where an island is loaded from. */
export const islandPath = (name: IslandName): string => islands.get(name)?.path ?? ''

/** Every asset, to be served with `cache-control: public, max-age=31536000, immutable`. */
export const assets: readonly Asset[] = [...Object.values(all), ...islands.values()]
