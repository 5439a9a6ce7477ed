/** The examples of an operation as they are asked over HTTP: what the command line takes, as an address or a body. */
import { fileLimitOf } from '../../platform/fields.ts'
import { uploadLimitOf } from '../../platform/files/upload.ts'
import type { Operation } from '../../platform/operation.ts'
import { valueFromText } from '../from-text.ts'
import { fieldNamed } from '../names.ts'
import { methodsOf, pathsOf } from './operations.ts'

/** Where haicap is served when nothing else is set. */
export const sampleHost = 'http://localhost:8080'

export type Sample = {
  readonly method: 'GET' | 'POST'
  /** Path and question. */
  readonly address: string
  /** What is sent along: JSON, or fields with files as `name=@file`. */
  readonly body?: Readonly<Record<string, unknown>>
  readonly files?: Readonly<Record<string, string>>
  /** Only for who shows a key. */
  readonly withKey?: true
}

/** As a shell would: words, with quoted ones whole. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

const isFlag = (operation: Operation, field: string): boolean =>
  Reflect.get(operation.input.properties[field] ?? {}, 'type') === 'boolean'

/** What is given by name and by place, under the names of the fields; `format` and `lang` are of the face. */
const givenIn = (operation: Operation, line: string): ReadonlyMap<string, string> => {
  const given = new Map<string, string>()
  const words = [...wordsOf(line)]
  const places = [...(operation.positional ?? [])]
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (!word.startsWith('--')) {
      const place = places.shift()
      if (place !== undefined) given.set(place, word)
      continue
    }
    const name = word.slice(2)
    const field = fieldNamed(operation, name) ?? name
    if (field === 'out' || field === 'json') {
      if (field === 'out') words.shift()
    } else given.set(field, isFlag(operation, field) ? 'true' : (words.shift() ?? ''))
  }
  return given
}

const isFile = ({ input }: Operation, field: string): boolean => {
  const schema = input.properties[field]
  return schema !== undefined && (fileLimitOf(schema) ?? uploadLimitOf(schema)) !== null
}

export const samplesOf = (operation: Operation): readonly Sample[] =>
  plainSamples(operation).map((sample) =>
    operation.access === 'public' ? sample : { ...sample, withKey: true },
  )

const plainSamples = (operation: Operation): readonly Sample[] =>
  (operation.examples ?? []).map((line) => {
    const given = givenIn(operation, line)
    const inPath = operation.path ?? []
    const path = (pathsOf(operation)[0] ?? '').replace(/:(\w+)/g, (_, field: string) =>
      encodeURIComponent(given.get(field) ?? field),
    )
    const rest = [...given].filter(([field]) => !inPath.includes(field))
    const files = rest.filter(([field]) => isFile(operation, field))
    const fields = rest.filter(([field]) => !isFile(operation, field))
    const [method = 'POST'] = methodsOf(operation)
    if (method === 'GET' && files.length === 0) {
      const query = new URLSearchParams(fields).toString()
      return { method: 'GET', address: query === '' ? path : `${path}?${query}` }
    }
    if (files.length > 0)
      return {
        method: 'POST',
        address: path,
        files: Object.fromEntries(files),
        body: Object.fromEntries(fields),
      }
    const body = fields.map(([field, text]) => {
      const schema = operation.input.properties[field]
      return [field, schema === undefined ? text : valueFromText(schema, [text])] as const
    })
    return { method: 'POST', address: path, body: Object.fromEntries(body) }
  })

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** As it is typed with curl, at a host. */
export const curlOf = ({ method, address, body, files, withKey }: Sample, host: string): string => {
  const key = withKey ? ' -H "authorization: Bearer $KEY"' : ''
  const at = `${quoted(`${host}${address}`)}${key}`
  if (method === 'GET') return `curl ${at}`
  if (files) {
    const parts = [
      ...Object.entries(files).map(([name, file]) => `${name}=@${file}`),
      ...Object.entries(body ?? {}).map(([name, text]) => `${name}=${text}`),
    ]
    return `curl ${at} ${parts.map((part) => `-F ${quoted(part)}`).join(' ')}`
  }
  return `curl ${at} -H 'content-type: application/json' -d ${quoted(JSON.stringify(body ?? {}))}`
}
