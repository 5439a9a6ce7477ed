/** What the workspace asks: its screens, what waits, one search over everything; `unit.ts` and `kept.ts` have the rest. */
import { Type } from 'typebox'
import { fine } from '../../kernel/result.ts'
import { plainKey } from '../../kernel/text.ts'
import { list, nullable, nullableText, textField } from '../fields.ts'
import { type Context, defineOperation } from '../operation.ts'
import { gather } from './gather.ts'
import { accountOf, keptOperations } from './kept.ts'
import type { DeskDoors, Found, Screen } from './model.ts'
import { allows, operationsOf, screensFor, told } from './offer.ts'
import { type Doors, own, Place, sheetOf, territoryIn, unitOver, unitsOf } from './unit.ts'

const silent = {
  vi: 'Nguồn này chưa trả lời được; các nguồn khác vẫn đầy đủ. Hãy thử lại sau.',
  en: 'This source could not answer; the others are complete. Try again later.',
}

/** What the frame of the app asks by itself, where the asker may. */
const frameAsks: readonly string[] = ['evidence.history']

const screensOver = (doors: Doors) =>
  defineOperation({
    ...own,
    name: 'workspace.screens',
    summary: {
      vi: 'Các màn hình tôi được dùng, và những gì cần biết để hỏi các thao tác của chúng',
      en: 'The screens I may use, and what it takes to ask the operations behind them',
    },
    input: Type.Object({}),
    output: Type.Object({
      screens: list(Type.Unsafe<Screen>({ type: 'object' })),
      operations: Type.Record(
        Type.String(),
        Type.Object({
          kind: Type.String(),
          summary: Type.String(),
          input: Type.Unknown(),
          stepUp: Type.Boolean(),
          table: Type.Boolean(),
          guards: nullableText,
          http: Type.Object({ method: Type.String(), path: Type.String() }),
        }),
      ),
      generated: Type.Boolean({ description: 'Whether the data here are made up, for demonstration' }),
      name: Type.String(),
      units: list(Place),
    }),
    examples: [''],
    run: async (_input, context) => {
      const account = accountOf(context)
      if (!account.ok) return account
      const territory = await territoryIn(context)
      const operations = doors.operations()
      const screens = screensFor(doors.desks(), operations, context, territory)
      const named = new Set([
        ...screens.flatMap(operationsOf),
        ...frameAsks.filter((name) => {
          const operation = operations.get(name)
          return operation !== undefined && allows(context, operation, territory)
        }),
      ])
      const units = await unitsOf(context, territory)
      return fine({
        screens,
        operations: Object.fromEntries(
          [...named].toSorted().flatMap((name) => {
            const operation = operations.get(name)
            return operation ? [[name, told(operation, context.language)]] : []
          }),
        ),
        generated: context.generated === true,
        name: context.actor.kind === 'person' ? context.actor.name : '',
        units: await Promise.all(
          units.map(async ({ id, name }) => ({
            id,
            code: (await sheetOf(doors, id, context))?.code ?? null,
            name,
          })),
        ),
      })
    },
  })

const mineOver = (doors: Doors) =>
  defineOperation({
    ...own,
    name: 'workspace.mine',
    summary: { vi: 'Việc đang chờ tôi hôm nay, theo từng nguồn', en: 'What waits for me today, by source' },
    input: Type.Object({}),
    output: Type.Object({
      sources: list(
        Type.Object({
          id: Type.String(),
          title: Type.String(),
          items: list(
            Type.Object({
              id: Type.String(),
              title: Type.String(),
              detail: Type.Optional(Type.String()),
              to: Type.String(),
              since: Type.Optional(Type.String()),
              dueOn: Type.Optional(nullableText),
              unit: Type.Optional(nullable(Type.Object({ id: Type.String(), name: Type.String() }))),
            }),
          ),
          problem: nullableText,
        }),
      ),
    }),
    examples: [''],
    run: async (_input, context) => {
      const account = accountOf(context)
      if (!account.ok) return account
      const all = doors.desks().flatMap(({ work = [] }) => work)
      const around = { operations: doors.operations(), territory: await territoryIn(context) }
      const gathered = await gather(all, (source) => source.find(context), context, around)
      const { language } = context
      return fine({
        sources: gathered.map(({ source, answer }) => ({
          id: source.id,
          title: source.title[language],
          items: answer ?? [],
          problem: answer === null ? silent[language] : null,
        })),
      })
    },
  })

const perGroup = 8

const screensNamed = (screens: readonly Screen[], text: string, { language }: Context): readonly Found[] =>
  screens
    .filter(({ path }) => !path.includes(':'))
    .filter(({ title }) => [title.vi, title.en].some((words) => plainKey(words).includes(text)))
    .slice(0, perGroup)
    .map(({ title, lead, path }) => ({
      title: title[language],
      detail: lead?.[language] ?? '',
      to: `/work${path}`,
    }))

const searchOver = (doors: Doors) =>
  defineOperation({
    ...own,
    name: 'workspace.search',
    summary: {
      vi: 'Tìm ở mọi nơi tôi được xem: màn hình, đơn vị, việc, văn bản',
      en: 'Searches everywhere I may look: screens, units, work, documents',
    },
    input: Type.Object({
      text: textField({ description: 'What to look for; case and marks do not matter' }),
    }),
    output: Type.Object({
      groups: list(
        Type.Object({
          id: Type.String(),
          title: Type.String(),
          found: list(Type.Object({ title: Type.String(), detail: Type.String(), to: Type.String() })),
        }),
      ),
    }),
    positional: ['text'],
    examples: ['"ba dinh"'],
    run: async ({ text }, context) => {
      const account = accountOf(context)
      if (!account.ok) return account
      const { language } = context
      const wanted = plainKey(text)
      if (wanted === '') return fine({ groups: [] })
      const operations = doors.operations()
      const territory = await territoryIn(context)
      const all = doors.desks().flatMap(({ search = [] }) => search)
      const gathered = await gather(all, (source) => source.find(text, context, perGroup), context, {
        operations,
        territory,
      })
      const screens = screensFor(doors.desks(), operations, context, territory)
      return fine({
        groups: [
          {
            id: 'screens',
            title: { vi: 'Màn hình', en: 'Screens' }[language],
            found: screensNamed(screens, wanted, context),
          },
          ...gathered.map(({ source, answer }) => ({
            id: source.id,
            title: source.title[language],
            found: (answer ?? []).slice(0, perGroup),
          })),
        ].filter(({ found }) => found.length > 0),
      })
    },
  })

/** The operations of the workspace over the desks of all parts; these and their operations are looked up when asked. */
export const workspaceOperationsOver = ({ operations, ...doors }: DeskDoors) => {
  const byName = () => new Map(operations().map((operation) => [operation.name as string, operation]))
  const all: Doors = { ...doors, operations: byName }
  return [screensOver(all), mineOver(all), searchOver(all), unitOver(all), ...keptOperations] as const
}
