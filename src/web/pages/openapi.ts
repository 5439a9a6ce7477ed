/** The little of an OpenAPI document that the page reads. */

export type ApiParameter = {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly kind: string
  readonly choices: readonly string[]
  readonly about: string
}
export type ApiOperation = {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly parameters: readonly ApiParameter[]
  /** The kind of body it takes, where it takes one. */
  readonly takes: string | null
  readonly gives: readonly string[]
  /** Examples with curl, the host left out. */
  readonly samples: readonly string[]
}

type Json = Readonly<Record<string, unknown>>

const object = (value: unknown): Json =>
  // A cast of what was just checked to be an object.
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const parameterOf = (given: unknown): ApiParameter => {
  const parameter = object(given)
  const schema = object(parameter.schema)
  return {
    name: text(parameter.name),
    in: text(parameter.in),
    required: parameter.required === true,
    kind: text(schema.format) || text(schema.type) || (schema.enum ? 'enum' : ''),
    choices: list(schema.enum).filter((choice) => typeof choice === 'string'),
    about: text(parameter.description) || text(schema.description),
  }
}

/** Operations by tag. Of two ways to ask one question the one with path segments and GET is listed. */
export const operationsOf = (document: unknown): readonly ApiOperation[] =>
  Object.entries(object(object(document).paths)).flatMap(([path, item]) =>
    Object.entries(object(item)).flatMap(([method, given]): readonly ApiOperation[] => {
      const operation = object(given)
      const id = text(operation.operationId)
      if (id.includes('.byQuery') || (id.endsWith('.post') && 'get' in object(item))) return []
      return [
        {
          id,
          method: method.toUpperCase(),
          path,
          tag: text(list(operation.tags)[0]),
          summary: text(operation.summary),
          parameters: list(operation.parameters).map(parameterOf),
          takes: Object.keys(object(object(operation.requestBody).content))[0] ?? null,
          samples: list(operation['x-codeSamples']).map((sample) => text(object(sample).source)),
          gives: Object.keys(object(object(object(operation.responses)['200']).content)),
        },
      ]
    }),
  )
