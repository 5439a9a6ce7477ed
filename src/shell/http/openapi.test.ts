import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { operations } from '../../parts.ts'
import type { Operation } from '../../platform/operation.ts'
import { sampleOperations } from '../testing.ts'
import { openapi } from './openapi.ts'
import { isRouted } from './operations.ts'

// A cast: the types of ajv's module for drafts of 2020 name a default export that a required module is not.
const Ajv = createRequire(import.meta.url)('ajv/dist/2020.js').default as new (
  options: object,
) => {
  readonly validateSchema: (schema: unknown) => boolean
  readonly errorsText: () => string
}

const lists = { samples: sampleOperations, product: operations as readonly Operation[] }

/** Every value of a key anywhere inside. */
const deep = (value: unknown, key: string): readonly unknown[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, each]) => [...(name === key ? [each] : []), ...deep(each, key)])

for (const [name, list] of Object.entries(lists))
  test(`the description of the ${name} follows OpenAPI 3.1 in its structure`, () => {
    const document = openapi(list, { language: 'en', version: '1.0.0' })
    assert.equal(document.openapi, '3.1.0')
    assert.ok(document.info.title && document.info.version)
    const ids = deep(document.paths, 'operationId')
    assert.equal(new Set(ids).size, ids.length)
    assert.ok(ids.length >= list.filter(isRouted).length)
    for (const [path, item] of Object.entries(document.paths)) {
      assert.match(path, /^\/api\/v1\/[a-z]+\/[a-z-]+(\/(\{\w+\}|[a-z-]+))*$/)
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, field]) => field)
      for (const [method, operation] of Object.entries(item)) {
        assert.ok(['get', 'post'].includes(method))
        const parameters = operation.parameters as {
          name: string
          in: string
          required: boolean
          schema: object
        }[]
        assert.deepEqual(
          parameters.filter((each) => each.in === 'path').map((each) => each.name),
          inPath,
        )
        assert.ok(parameters.every((each) => each.in !== 'path' || each.required))
        assert.equal(new Set(parameters.map((each) => `${each.in} ${each.name}`)).size, parameters.length)
        assert.equal(method === 'post', 'requestBody' in operation)
        assert.ok(Object.keys(operation.responses as object).every((status) => /^[1-5]\d\d$/.test(status)))
        assert.ok(operation.summary)
      }
    }
  })

for (const [name, list] of Object.entries(lists))
  test(`every schema of the ${name} is JSON Schema 2020-12, and every reference leads somewhere`, () => {
    const document = openapi(list, { language: 'vi' })
    const ajv = new Ajv({ strict: false })
    const schemas = [...deep(document, 'schema'), ...Object.values(document.components.schemas)]
    for (const schema of schemas) assert.ok(ajv.validateSchema(schema), ajv.errorsText())
    const known = Object.keys(document.components.schemas).map((each) => `#/components/schemas/${each}`)
    const references = deep(document, '$ref').filter((each) =>
      String(each).startsWith('#/components/schemas/'),
    )
    for (const reference of references) assert.ok(known.includes(String(reference)), String(reference))
    assert.deepEqual(deep(document, '$id'), [])
    assert.deepEqual(deep(document, 'x-file'), [])
  })

test('a file is binary in a form, and schemas with a name are components', () => {
  const document = openapi(sampleOperations, { language: 'en' })
  const body = document.paths['/api/v1/sample/weigh']?.post?.requestBody
  assert.match(JSON.stringify(body), /"multipart\/form-data".*"file":\{"type":"string","format":"binary"/)
  assert.ok(document.components.schemas.Fruit)
})

test('what only the operator may do is not described', () => {
  const document = openapi(sampleOperations, { language: 'en' })
  assert.doesNotMatch(JSON.stringify(document.paths), /press|walk/)
})
