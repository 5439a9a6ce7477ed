/**
 * A real Chromium for stories, found without downloading anything: `CHROME_PATH`, then the system's, then the one
 * that npm brought (`@sparticuz/chromium`, whose own libraries are unpacked where the system lacks them).
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const libraryFolders = [
  '/usr/lib/x86_64-linux-gnu',
  '/lib/x86_64-linux-gnu',
  '/usr/lib64',
  '/lib64',
  '/usr/lib',
]

/** Whether the system has the library that Chromium needs first and bare machines lack. */
const hasLibraries = (): boolean => libraryFolders.some((folder) => existsSync(join(folder, 'libnss3.so')))

/** The plain files of a tar archive. */
export const filesOfTar = (
  tar: Uint8Array,
): readonly { readonly name: string; readonly bytes: Uint8Array }[] => {
  const files: { name: string; bytes: Uint8Array }[] = []
  const field = (from: number, length: number) =>
    Buffer.from(tar.subarray(from, from + length))
      .toString('latin1')
      .split('\0', 1)[0] ?? ''
  for (let at = 0; at + 512 <= tar.length && field(at, 100) !== ''; ) {
    const size = Number.parseInt(field(at + 124, 12).trim() || '0', 8)
    if (['', '0'].includes(field(at + 156, 1)))
      files.push({ name: field(at, 100).trim(), bytes: tar.subarray(at + 512, at + 512 + size) })
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}

/** Unpacks the libraries that came with the browser, once per user; returns their folder. */
export const unpackLibraries = (archive: string, to: string): string => {
  const lib = join(to, 'lib')
  if (existsSync(lib)) return lib
  const half = `${to}.${process.pid}`
  for (const { name, bytes } of filesOfTar(brotliDecompressSync(readFileSync(archive)))) {
    const place = join(half, name)
    if (!place.startsWith(half)) throw new Error(`the archive ${archive} leads outside: ${name}`)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, bytes, { mode: 0o755 })
  }
  try {
    renameSync(half, to)
  } catch {
    // Another process was quicker.
    rmSync(half, { recursive: true, force: true })
  }
  return lib
}

type Found = { readonly path: string; readonly environment: Readonly<Record<string, string>> }

/** The browser to start, and what its environment needs. */
export const findBrowser = async (): Promise<Found> => {
  const { CHROME_PATH } = process.env
  if (CHROME_PATH) return { path: CHROME_PATH, environment: {} }
  if (existsSync('/usr/bin/chromium')) return { path: '/usr/bin/chromium', environment: {} }
  const { default: packed } = await import('@sparticuz/chromium')
  const path = await packed.executablePath()
  if (hasLibraries()) return { path, environment: {} }
  const archive = join(
    dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))),
    '../bin/al2023.tar.br',
  )
  const libraries = unpackLibraries(archive, join(tmpdir(), `haicap-chromium-${userInfo().uid}`))
  return { path, environment: { LD_LIBRARY_PATH: libraries } }
}

/** Starts it; playwright gives it a temporary profile of its own. The caller closes it. */
export const openBrowser = async (): Promise<Browser> => {
  const { path, environment } = await findBrowser()
  return chromium.launch({
    executablePath: path,
    args: flags,
    // Names of downloads have Vietnamese letters, which a machine without a language cannot write.
    env: { LANG: 'C.UTF-8', ...process.env, ...environment } as Record<string, string>,
  })
}
