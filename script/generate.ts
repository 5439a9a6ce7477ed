/** Writes the generated documents. Called by `script/check --write`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedDocuments } from '../test/house/documents.ts'
import { root } from '../test/house/tree.ts'

for (const [path, text] of await generatedDocuments()) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
