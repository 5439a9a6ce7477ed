/**
 * Builds the app of the workspace into `dist/app`, unless it stands there as its sources say. Called by `script/setup`;
 * the server reads what lies there when it starts.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Plugin } from 'vite'

const root = resolve(import.meta.dirname, '..')
const app = join(root, 'src/web/app')
const place = join(root, 'dist/app')

type Stamp = { readonly sources: readonly string[]; readonly hash: string }

/** The lock says which packages were built in; this file says how. */
const alwaysRead = ['package-lock.json', 'script/build-app.ts']

const hashOf = (sources: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const source of sources)
    hash.update(`${source}\0`).update(existsSync(join(root, source)) ? readFileSync(join(root, source)) : '')
  return hash.digest('hex')
}

/** Whether what stands in `dist/app` was made from the sources as they are. */
const isBuilt = (): boolean => {
  const file = join(place, 'stamp.json')
  if (!existsSync(file)) return false
  // A cast: this file wrote it.
  const { sources, hash } = JSON.parse(readFileSync(file, 'utf8')) as Stamp
  return hash === hashOf(sources)
}

/** What a part that several share is called: by what is in it, so that no two are called the same. */
const shared = (name: string, modules: readonly string[]): string =>
  `${name}-${createHash('sha256')
    .update(modules.map((id) => relative(root, id)).join())
    .digest('hex')
    .slice(0, 6)}`

/** Parts are called by their place or by what is in them: the server tells files apart by name. */
const nameOf = (file: string | null, name: string, modules: readonly string[]): string =>
  (file === null ? shared(name, modules) : relative(app, file.split('?', 1)[0] ?? file))
    .replace(/\.tsx?$/, '')
    .replaceAll(/[^\w]+/g, '-')
    .replace(/^-+/, '')

/** Writes down which sources went in. */
const stamp = (folder: string): Plugin => ({
  name: 'stamp',
  writeBundle() {
    const own = [...this.getModuleIds()]
      .map((id) => relative(root, id.split('?', 1)[0] ?? id))
      .filter((path) => /^(src|packages)\//.test(path) && existsSync(join(root, path)))
    const sources = [...new Set([...alwaysRead, ...own])].sort()
    writeFileSync(
      join(folder, 'stamp.json'),
      JSON.stringify({ sources, hash: hashOf(sources) } satisfies Stamp),
    )
  },
})

/** Builds it where it is not; true when it had to. */
export const buildApp = async (): Promise<boolean> => {
  if (isBuilt()) return false
  const folder = `${place}.${process.pid}`
  const [{ build }, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')])
  try {
    await build({
      configFile: false,
      root: app,
      base: '/assets/',
      publicDir: false,
      logLevel: 'warn',
      plugins: [react(), stamp(folder)],
      build: {
        outDir: folder,
        assetsDir: '',
        emptyOutDir: true,
        manifest: 'manifest.json',
        target: 'es2022',
        cssCodeSplit: false,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: join(app, 'main.tsx'),
          output: {
            hashCharacters: 'hex',
            entryFileNames: 'app-[name].[hash:10].js',
            chunkFileNames: ({ facadeModuleId, name, moduleIds }) =>
              `app-${nameOf(facadeModuleId, name, moduleIds)}.[hash:10].js`,
            assetFileNames: 'app-[name].[hash:10][extname]',
          },
        },
      },
    })
    rmSync(place, { recursive: true, force: true })
    renameSync(folder, place)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    // Somebody else was quicker with the same.
    if (isBuilt()) return false
    throw error
  }
  return true
}

if (process.argv[1] === import.meta.filename && (await buildApp())) console.error('The workspace is built.')
