/** How operations and fields are called at each face: `convertCode` is `convert-code` where people type it. */
import type { Operation } from '../platform/operation.ts'

export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

export const partOf = ({ name }: Operation): string => name.slice(0, name.indexOf('.'))
export const whatOf = ({ name }: Operation): string => name.slice(name.indexOf('.') + 1)

/** Words that the faces use themselves; no operation may have such a field. */
export const reservedNames: readonly string[] = ['format', 'lang', 'json', 'out', 'help', 'idempotency-key']

/** The field that a typed name means: itself, its kebab form or an alias. Null for none. */
export const fieldNamed = (operation: Operation, typed: string): string | null => {
  const fields = Object.keys(operation.input.properties)
  const { aliases = {} } = operation
  // Its own names only: every object has a `constructor`.
  const alias = Object.hasOwn(aliases, typed) ? aliases[typed] : undefined
  return alias ?? fields.find((field) => field === typed || kebab(field) === typed) ?? null
}

/** Every name under which a field can be typed, the shortest alias first. */
export const typedNames = (operation: Operation, field: string): readonly string[] => [
  ...Object.entries(operation.aliases ?? {}).flatMap(([alias, meant]) => (meant === field ? [alias] : [])),
  kebab(field),
]

/** Why a list of operations cannot be offered; empty when it can. */
export const whyNotOffer = (operations: readonly Operation[]): readonly string[] => {
  const seen = new Set<string>()
  return operations.flatMap((operation) => {
    const fields = Object.keys(operation.input.properties)
    const named = [
      ...(operation.positional ?? []),
      ...(operation.path ?? []),
      ...Object.values(operation.aliases ?? {}),
    ]
    const faults = [
      ...(seen.has(operation.name) ? ['is there twice'] : []),
      ...(/^[a-z]+\.[a-z][A-Za-z]*$/.test(operation.name) ? [] : ['is not named <part>.<what>']),
      ...fields
        .filter((field) => reservedNames.includes(field) && field !== operation.writesTo)
        .map((field) => `has the reserved field ${field}`),
      ...named
        .filter((field) => !fields.includes(field))
        .map((field) => `names ${field}, which is no field of it`),
    ]
    seen.add(operation.name)
    return faults.map((fault) => `${operation.name} ${fault}`)
  })
}
