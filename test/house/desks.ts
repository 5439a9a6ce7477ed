/** What is wrong with a screen: names of operations, fields, rows and columns that the schemas do not know. */
import type { TSchema } from 'typebox'
import type { Operation } from '../../src/platform/operation.ts'
import type { Action, Column, Field, Part, Screen } from '../../src/platform/workspace/model.ts'

type Known = ReadonlyMap<string, Operation>

const member = (schema: TSchema, name: string): TSchema | null => {
  const any: readonly TSchema[] = Reflect.get(schema, 'anyOf') ?? []
  for (const each of any) {
    const found = member(each, name)
    if (found) return found
  }
  const items: TSchema | undefined = Reflect.get(schema, 'items')
  if (items) return /^\d+$/.test(name) ? items : member(items, name)
  const properties: Readonly<Record<string, TSchema>> = Reflect.get(schema, 'properties') ?? {}
  return properties[name] ?? null
}

const at = (schema: TSchema, path: string): TSchema | null =>
  path === ''
    ? schema
    : path.split('.').reduce<TSchema | null>((inside, name) => inside && member(inside, name), schema)

const itemsAt = (schema: TSchema, path: string): TSchema | null => {
  const found = at(schema, path)
  return found && Reflect.get(found, 'type') === 'array' ? (Reflect.get(found, 'items') as TSchema) : null
}

/** Names between braces: `/work/jobs/{job}`. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)

const choicesOf = (schema: TSchema): readonly string[] | null => {
  const { enum: words, anyOf } = Object(schema)
  if (words) return words
  const values = (anyOf ?? []).map((each: { const?: unknown }) => each.const)
  return values.length > 0 && values.every((each: unknown) => typeof each === 'string') ? values : null
}

/** All that is wrong, each with where it stands. */
export const whyNotScreen = (screen: Screen, operations: Known): readonly string[] => {
  const wrong: string[] = []
  const say = (what: string) => void wrong.push(`${screen.id}: ${what}`)
  const operation = operations.get(screen.operation)
  if (!operation) return [`${screen.id}: no operation ${screen.operation}`]
  const inputOf = (of: Operation, name: string, what: string) => {
    if (!(name in of.input.properties)) say(`${what}: ${of.name} takes no ${name}`)
  }
  const texts = (schema: TSchema, text: string, what: string) => {
    for (const name of namesIn(text)) if (!at(schema, name)) say(`${what}: no field ${name}`)
  }
  const column = (schema: TSchema, { field, to, states, kind, when }: Column) => {
    const found = at(schema, field)
    if (!found) return say(`no column ${field}`)
    if (when && !at(schema, when.field)) say(`${field} when: no field ${when.field}`)
    if (to) texts(schema, to, field)
    if (kind === 'state' && !states) say(`${field} has no words for its states`)
    for (const value of (kind === 'state' && choicesOf(found)) || [])
      if (states && !(value in states)) say(`${field} has no words for ${value}`)
  }
  const field = (of: Operation, { name, kind, choices, from }: Field) => {
    inputOf(of, name, 'field')
    if (from) {
      const rows = operations.get(from.operation)
      const row = rows && itemsAt(rows.output, from.rows)
      if (!row) say(`${name}: no rows ${from.rows} of ${from.operation}`)
      else if (!at(row, from.value)) say(`${name}: no ${from.value} in ${from.operation}`)
      else texts(row, from.says, name)
    }
    const schema = of.input.properties[name]
    if (!schema) return
    const isFile = 'x-file' in schema || 'x-upload' in schema
    if ((kind === 'file') !== isFile) say(`${name} of ${of.name} ${isFile ? 'is' : 'is not'} a file`)
    for (const value of (kind === 'choice' && choices && choicesOf(schema)) || [])
      if (choices && !(value in choices)) say(`${name} has no words for ${value}`)
  }
  const complete = (of: Operation, given: readonly string[], what: string) => {
    for (const name of of.input.required ?? [])
      if (!given.includes(name)) say(`${what}: ${of.name} needs ${name}`)
  }
  const action = (schema: TSchema, outer: TSchema, each: Action) => {
    const of = operations.get(each.operation)
    if (!of) return say(`no operation ${each.operation}`)
    for (const [name, value] of Object.entries(each.with)) {
      inputOf(of, name, 'action')
      for (const inside of namesIn(value))
        if (!at(schema, inside) && !at(outer, inside)) say(`action ${each.operation}: no field ${inside}`)
    }
    for (const one of each.fields ?? []) field(of, one)
    complete(of, [...Object.keys(each.with), ...(each.fields ?? []).map(({ name }) => name)], 'action')
    if (each.when && !at(schema, each.when.field)) say(`when: no field ${each.when.field}`)
  }
  const { output } = operation
  /** Of a form, its preview may answer more than the command, and the other way round. */
  const part = (answers: readonly TSchema[], each: Part) => {
    const answer = answers.find((one) => itemsAt(one, each.rows))
    const row = answer && itemsAt(answer, each.rows)
    if (!answer || !row) return say(`no rows ${each.rows}`)
    if (!at(row, each.key)) say(`no key ${each.key}`)
    for (const one of each.columns) column(row, one)
    for (const one of each.actions ?? []) action(row, answer, one)
    drawn(answer, row, each)
  }
  const drawn = (answer: TSchema, row: TSchema, { drawn: how, columns }: Part) => {
    const lacking = (schema: TSchema, fields: readonly string[], what: string) => {
      for (const field of fields) if (!at(schema, field)) say(`no ${what} ${field}`)
    }
    switch (how?.as) {
      case 'timeline':
        return lacking(row, [how.day], 'day')
      case 'lines': {
        const fields = 'values' in how ? how.values : [how.value, how.series]
        for (const field of 'values' in how ? how.values : [])
          if (!columns.some((one) => one.field === field)) say(`no column for the line ${field}`)
        return lacking(row, [how.day, ...fields], 'line')
      }
      case 'diff': {
        lacking(answer, how.says, 'day')
        lacking(row, [how.before, how.after], 'side')
        for (const side of [how.before, how.after])
          for (const fact of how.facts) column(at(row, side) ?? row, fact)
        return
      }
      case 'flow':
        return lacking(row, [how.from, how.to, how.value], 'end of a flow')
      case 'sheet':
        lacking(answer, [how.header], 'header')
        return lacking(row, [how.cells], 'cells')
    }
  }
  if (screen.kind === 'thing' || screen.kind === 'board') {
    for (const { to, when } of screen.ways ?? []) {
      texts(output, to, 'way')
      if (when && !at(output, when.field)) say(`way when: no field ${when.field}`)
    }
    if (screen.live && !at(output, screen.live.field)) say(`live: no field ${screen.live.field}`)
  }
  if ('with' in screen && screen.with)
    for (const [name, value] of Object.entries(screen.with)) {
      inputOf(operation, name, 'with')
      if (typeof value === 'string' && value.startsWith(':') && !screen.path.includes(value))
        say(`${value} is no part of ${screen.path}`)
    }
  switch (screen.kind) {
    case 'list': {
      const row = itemsAt(output, screen.rows)
      if (!row) return [...wrong, `${screen.id}: no rows ${screen.rows || '(the answer)'}`]
      if (!at(row, screen.key)) say(`no key ${screen.key}`)
      for (const each of screen.columns) column(row, each)
      for (const each of screen.filters ?? []) field(operation, each)
      for (const each of screen.actions ?? []) action(row, row, each)
      complete(
        operation,
        [...Object.keys(screen.with ?? {}), ...(screen.filters ?? []).map(({ name }) => name)],
        'list',
      )
      if (screen.pages) {
        if (!at(output, screen.pages.next)) say(`no ${screen.pages.next}`)
        inputOf(operation, screen.pages.after, 'pages')
      }
      return wrong
    }
    case 'form': {
      for (const each of screen.fields) field(operation, each)
      complete(
        operation,
        [
          ...screen.fields.map(({ name }) => name),
          ...(screen.carries ?? []),
          ...[...screen.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name),
        ],
        'form',
      )
      const preview = screen.preview === undefined ? undefined : operations.get(screen.preview)
      if (screen.preview && !preview) say(`no operation ${screen.preview}`)
      const answers = [...(preview ? [preview.output] : []), output]
      for (const name of screen.carries ?? []) {
        inputOf(operation, name, 'carries')
        if (!preview || !at(preview.output, name)) say(`carries: the preview answers no ${name}`)
      }
      for (const name of screen.again ? [...screen.again.keep, screen.again.first] : [])
        if (!screen.fields.some((one) => one.name === name)) say(`again: no field ${name}`)
      if (screen.about) {
        const asked = operations.get(screen.about.operation)
        if (!asked) say(`about: no operation ${screen.about.operation}`)
        for (const one of asked ? screen.about.facts : []) column(asked?.output ?? output, one)
      }
      for (const each of screen.shows?.facts ?? [])
        column(answers.find((one) => at(one, each.field)) ?? output, each)
      for (const each of screen.shows?.parts ?? []) part(answers, each)
      for (const text of [screen.done.says.vi, screen.done.says.en, screen.done.to ?? ''])
        texts(output, text, 'done')
      if (screen.done.once !== undefined && !at(output, screen.done.once))
        say(`done: no field ${screen.done.once}`)
      return wrong
    }
    case 'thing':
    case 'board': {
      if (screen.kind === 'thing') {
        texts(output, screen.heading, 'heading')
        if (screen.history) texts(output, screen.history.id, 'history')
        for (const each of screen.actions ?? []) action(output, output, each)
        complete(operation, Object.keys(screen.with), 'thing')
      }
      for (const each of screen.kind === 'thing' ? screen.facts : screen.figures) column(output, each)
      for (const each of screen.parts ?? []) part([output], each)
      if (screen.kind === 'board') {
        for (const each of screen.filters ?? []) field(operation, each)
        complete(
          operation,
          [...Object.keys(screen.with ?? {}), ...(screen.filters ?? []).map(({ name }) => name)],
          'board',
        )
      }
      return wrong
    }
  }
}

/** Every operation that a screen names. */
export const operationsNamed = (screen: Screen): readonly string[] => {
  const actions = [
    ...('actions' in screen ? (screen.actions ?? []) : []),
    ...('parts' in screen ? (screen.parts ?? []).flatMap((part) => part.actions ?? []) : []),
  ]
  return [
    screen.operation,
    ...actions.map(({ operation }) => operation),
    ...(screen.kind === 'form' && screen.preview ? [screen.preview] : []),
    ...(screen.kind === 'form' && screen.about ? [screen.about.operation] : []),
  ]
}
