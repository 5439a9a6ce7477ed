/** The scripts pages may ask for: written in TypeScript, sent to the browser without their types. */
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Every island there is, by the name of its file in `islands/`. */
export const islandNames = [
  'copy',
  'map',
  'passkey',
  'print',
  'proof',
  'strong',
  'suggest',
  'upload',
] as const satisfies readonly string[]
export type IslandName = (typeof islandNames)[number]

/** Node marks the function as experimental and says so once; people who start haicap need not read that. */
const quietly = <Made>(make: () => Made): Made => {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return make()
  } finally {
    process.emitWarning = emitWarning
  }
}

/** An island as the browser reads it; indentation, comments on lines of their own and the room of types are left out. */
export const islandCode = (name: string): Uint8Array => {
  const source = readFileSync(fileURLToPath(new URL(`./islands/${name}.ts`, import.meta.url)), 'utf8')
  return Buffer.from(
    quietly(() => stripTypeScriptTypes(source))
      .replace(/^\s*(\/\/.*|\/\*\*?[^*]*\*\/)$/gm, '')
      .replace(/^\s+/gm, '')
      .replace(/[ \t]+$/gm, ''),
  )
}
