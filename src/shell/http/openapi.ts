/** The description of the API, OpenAPI 3.1, derived from the operations. */
import type { TSchema } from 'typebox'
import type { Language } from '../../kernel/problems.ts'
import { descriptionOf, fileLimitOf } from '../../platform/fields.ts'
import { uploadLimitOf } from '../../platform/files/upload.ts'
import type { Operation } from '../../platform/operation.ts'
import { formats } from '../formats.ts'
import { kebab, partOf, typedNames, whatOf } from '../names.ts'
import { fileFields, uploadFields } from './body.ts'
import { apiRoot, isRouted, methodsOf, refusalStatuses } from './operations.ts'
import { curlOf, sampleHost, samplesOf } from './samples.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }
type JsonObject = { readonly [name: string]: Json }

export type OpenApi = {
  readonly openapi: '3.1.0'
  readonly info: JsonObject
  readonly servers: readonly JsonObject[]
  readonly tags: readonly JsonObject[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Json>>
    readonly responses: JsonObject
    readonly securitySchemes: JsonObject
  }
}

export const openapi = (
  operations: readonly Operation[],
  about: { readonly language: Language; readonly version?: string },
): OpenApi => {
  const schemas = new Map<string, Json>([['Problem', problemSchema]])
  const routed = operations.filter(isRouted)
  return {
    openapi: '3.1.0',
    info: {
      title: 'haicap',
      version: about.version ?? '0',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routed.map(partOf))].map((name) => ({ name })),
    paths: Object.fromEntries(routed.flatMap((operation) => pathItems(operation, about.language, schemas))),
    components: {
      schemas: Object.fromEntries([...schemas].sort(([left], [right]) => (left < right ? -1 : 1))),
      securitySchemes,
      responses: {
        Problem: {
          description: 'What stands against the request (RFC 9457)',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  }
}

/** A key or a token of a program; the cookie of a person, whose writes also carry `x-csrf-token`. */
const securitySchemes: JsonObject = {
  key: { type: 'http', scheme: 'bearer' },
  token: {
    type: 'oauth2',
    flows: { clientCredentials: { tokenUrl: '/oauth/token', scopes: {} } },
  },
  session: { type: 'apiKey', in: 'cookie', name: '__Host-haicap' },
}

const problemSchema: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'problems'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    code: { type: 'string', examples: ['register/unknown-code'] },
    problems: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'message', 'details'],
        properties: {
          code: { type: 'string' },
          message: { type: 'string' },
          details: { type: 'object' },
          field: { type: 'string' },
          source: { type: 'string' },
        },
      },
    },
  },
}

type Schemas = Map<string, Json>
type PathItem = readonly [string, Readonly<Record<string, JsonObject>>]

/** The address with path segments and the one without; the other spelling of a name is not listed. */
const pathItems = (operation: Operation, language: Language, schemas: Schemas): readonly PathItem[] => {
  const base = `${apiRoot}/${partOf(operation)}/${kebab(whatOf(operation))}`
  const segments = operation.path ?? []
  const item = (path: string, inPath: readonly string[], suffix: string): PathItem => [
    path,
    Object.fromEntries(
      methodsOf(operation).map((method) => [
        method.toLowerCase(),
        described(
          operation,
          method,
          {
            language,
            inPath,
            suffix: `${suffix}${method === 'POST' && methodsOf(operation).length > 1 ? '.post' : ''}`,
          },
          schemas,
        ),
      ]),
    ),
  ]
  if (operation.resource !== undefined)
    return [item(`${apiRoot}/${operation.resource}`.replace(/:(\w+)/g, '{$1}'), segments, '')]
  if (segments.length === 0) return [item(base, [], '')]
  return [
    item(`${base}${segments.map((field) => `/{${field}}`).join('')}`, segments, ''),
    item(base, [], '.byQuery'),
  ]
}

const described = (
  operation: Operation,
  method: 'GET' | 'POST',
  at: { readonly language: Language; readonly inPath: readonly string[]; readonly suffix: string },
  schemas: Schemas,
): JsonObject => ({
  operationId: `${operation.name}${at.suffix}`,
  summary: operation.summary[at.language],
  tags: [partOf(operation)],
  ...(operation.access === 'public' ? {} : { security: [{ key: [] }, { token: [] }, { session: [] }] }),
  'x-codeSamples': samplesOf(operation)
    .filter((sample) => sample.method === method)
    .map((sample) => ({ lang: 'Shell', label: 'curl', source: curlOf(sample, sampleHost) })),
  parameters: [
    ...fieldParameters(operation, method, at.inPath, schemas),
    ...faceParameters(operation),
    ...conditionParameters(operation),
  ],
  ...(method === 'POST' ? { requestBody: requestBody(operation, at.inPath, schemas) } : {}),
  responses: {
    [operation.accepted ? 202 : 200]: {
      description: operation.summary[at.language],
      content: answerContent(operation, schemas),
    },
    ...Object.fromEntries(
      refusalStatuses().map((status) => [status, { $ref: '#/components/responses/Problem' }]),
    ),
  },
})

const fieldParameters = (
  operation: Operation,
  method: 'GET' | 'POST',
  inPath: readonly string[],
  schemas: Schemas,
): readonly Json[] =>
  Object.entries(operation.input.properties).flatMap(([field, schema]): readonly Json[] => {
    if (inPath.includes(field))
      return [{ name: field, in: 'path', required: true, schema: plain(schema, schemas) }]
    if (method === 'POST') return []
    const required = operation.input.required?.includes(field) ?? false
    const description = descriptionOf(schema)
    return [
      {
        name: typedNames(operation, field)[0] ?? field,
        in: 'query',
        required,
        schema: plain(schema, schemas),
        ...(description ? { description } : {}),
      },
    ]
  })

const faceParameters = (operation: Operation): readonly Json[] => [
  { name: 'lang', in: 'query', required: false, schema: { type: 'string', enum: ['vi', 'en'] } },
  ...(operation.table
    ? [
        {
          name: 'format',
          in: 'query',
          required: false,
          schema: { type: 'string', enum: Object.keys(formats) },
        },
      ]
    : []),
]

/** The headers that commands take: to be done once, and only on what its asker saw. */
const conditionParameters = ({ kind, guards }: Operation): readonly Json[] => {
  if (kind !== 'command') return []
  const header = (name: string, schema: JsonObject, description: string): Json => ({
    ...{ name, in: 'header', required: false, schema, description },
  })
  const once = header(
    'Idempotency-Key',
    { type: 'string', minLength: 16, maxLength: 128 },
    'A new UUID for each thing to do; sent again with the same one within 24 hours it is done once',
  )
  if (!guards) return [once]
  const ifMatch = header(
    'If-Match',
    { type: 'string' },
    `ETag of ${guards.query.name} as it was seen: refused with 412 where that is answered otherwise by now`,
  )
  return [once, ifMatch]
}

const requestBody = (operation: Operation, inPath: readonly string[], schemas: Schemas): JsonObject => {
  const fields = Object.entries(operation.input.properties).filter(([field]) => !inPath.includes(field))
  const required = (operation.input.required ?? []).filter((field) => !inPath.includes(field))
  const schema = {
    type: 'object',
    properties: Object.fromEntries(fields.map(([field, each]) => [field, plain(each, schemas)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  }
  const type =
    fileFields(operation).length + uploadFields(operation).length > 0
      ? 'multipart/form-data'
      : 'application/json'
  return { required: required.length > 0, content: { [type]: { schema } } }
}

const answerContent = (operation: Operation, schemas: Schemas): JsonObject => {
  if (operation.sends) return { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
  const json: JsonObject = { 'application/json': { schema: plain(operation.output, schemas) } }
  if (!operation.table) return json
  const columns = operation.table.columns.join(',')
  return {
    ...json,
    'text/csv': { schema: { type: 'string', description: `Columns: ${columns}` } },
    'application/x-ndjson': { schema: { type: 'string', description: `One object per line: ${columns}` } },
    [formats.xlsx]: { schema: { type: 'string', format: 'binary' } },
  }
}

/** A schema as JSON; those with an `$id` become components, files become binary text. */
const plain = (schema: TSchema, schemas: Schemas): Json => {
  const limit = fileLimitOf(schema) ?? uploadLimitOf(schema)
  if (limit !== null) {
    const description = descriptionOf(schema)
    return { type: 'string', format: 'binary', maxLength: limit, ...(description ? { description } : {}) }
  }
  return withComponents(JSON.parse(JSON.stringify(schema)), schemas)
}

const withComponents = (json: Json, schemas: Schemas): Json => {
  if (Array.isArray(json)) return json.map((each: Json) => withComponents(each, schemas))
  if (typeof json !== 'object' || json === null) return json
  // A cast: arrays were answered above, which the type of `isArray` does not tell for readonly ones.
  const { $id, ...rest } = json as JsonObject
  const inner = Object.fromEntries(
    Object.entries(rest).map(([name, each]) => [name, withComponents(each, schemas)]),
  )
  if (typeof $id !== 'string')
    return typeof inner.$ref === 'string' && !inner.$ref.includes('/') ? refTo(inner.$ref) : inner
  schemas.set($id, inner)
  return refTo($id)
}

const refTo = (id: string): Json => ({ $ref: `#/components/schemas/${id}` })
