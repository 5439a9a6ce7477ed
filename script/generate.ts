/** Writes the generated documents, and `schema.sql` from the migrations. Called by `script/check --write`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { schemaOf } from '../src/platform/database/schema.ts'
import { generatedDocuments } from '../test/house/documents.ts'
import { root } from '../test/house/tree.ts'
import { withMigrated } from '../test/support/database.ts'

for (const [path, text] of await generatedDocuments()) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
writeFileSync(join(root, 'schema.sql'), await withMigrated(schemaOf))
