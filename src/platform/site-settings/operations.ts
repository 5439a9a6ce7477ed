/** What can be asked and told of the settings of a site. */
import { Type } from 'typebox'
import { fine, refused } from '../../kernel/result.ts'
import { actorKey } from '../access/actor.ts'
import { type AccessRule, wholeCountry } from '../access/model.ts'
import { choiceField, nullableText, textField } from '../fields.ts'
import { defineOperation } from '../operation.ts'
import { type Setting, settingList } from '../setting-list.ts'
import { choiceNames, choices, chosen } from './choices.ts'
import { settingProblem } from './problems.ts'
import { addChoice, lastChoices, lastStarts } from './store.ts'

const administrators: AccessRule = { roles: ['administrator'] }
const administratorsNow: AccessRule = { roles: ['administrator'], stepUp: true }

export const listSettings = defineOperation({
  name: 'settings.list',
  kind: 'query',
  access: administrators,
  where: () => wholeCountry,
  summary: {
    vi: 'Các thiết lập: giá trị, giá trị mặc định, đổi từ lúc nào, do ai',
    en: 'The settings: value, usual value, since when and by whom',
  },
  input: Type.Object({}),
  output: Type.Object({
    settings: Type.Array(
      Type.Object({
        name: Type.String(),
        /** `chosen` while haicap runs, or told from outside at its `start`. */
        kind: choiceField(['chosen', 'start']),
        /** Of a secret only a mark by which a change is seen; empty where nothing is set. */
        value: Type.String(),
        usual: Type.String(),
        accepted: Type.String(),
        meaning: Type.String(),
        since: nullableText,
        by: nullableText,
        reason: nullableText,
      }),
    ),
  }),
  examples: ['', '--json'],
  table: {
    columns: ['name', 'value', 'usual', 'accepted', 'since', 'by', 'reason', 'meaning'],
    rows: ({ settings }) =>
      settings.map((one) => [
        ...[one.name, one.value, one.usual, one.accepted],
        ...[one.since, one.by, one.reason, one.meaning],
      ]),
  },
  run: async (_input, { database, language }) => {
    const made = new Map((await lastChoices(database)).map((one) => [one.name, one]))
    const started = new Map((await lastStarts(database)).map((one) => [one.name, one]))
    const said = ({ name, usual, expected, meaning }: Setting) => ({
      ...{ name, usual, accepted: expected, meaning: meaning[language] },
      ...{ by: null, reason: null },
    })
    return fine({
      settings: [
        ...choiceNames.map((name) => {
          const choice = made.get(name)
          return {
            ...said(choices[name]),
            kind: 'chosen' as const,
            value: choice?.value ?? choices[name].usual,
            since: choice?.chosenAt ?? null,
            by: choice?.chosenBy ?? null,
            reason: choice?.reason ?? null,
          }
        }),
        ...Object.values<Setting>(settingList).map((setting) => {
          const start = started.get(setting.name)
          return {
            ...said(setting),
            kind: 'start' as const,
            value: start?.value ?? setting.usual,
            since: start?.readAt ?? null,
          }
        }),
      ],
    })
  },
})

export const setSetting = defineOperation({
  name: 'settings.set',
  kind: 'command',
  access: administratorsNow,
  where: () => wholeCountry,
  summary: {
    vi: 'Đổi một thiết lập đang chạy, kèm lý do; bỏ trống giá trị để về mặc định',
    en: 'Changes a setting while haicap runs, with the reason; without a value it is the usual one again',
  },
  input: Type.Object({
    name: choiceField(choiceNames, { description: 'The setting' }),
    value: Type.Optional(
      textField({ maxLength: 500, description: 'What it becomes; the usual value without it' }),
    ),
    reason: textField({ maxLength: 500, description: 'Why' }),
  }),
  output: Type.Object({ name: Type.String(), before: Type.String(), value: Type.String() }),
  positional: ['name', 'value'],
  examples: ['calendar-month 9 --reason "Sở yêu cầu nhắc sớm"'],
  touched: ({ name }) => [{ kind: 'setting', id: name }],
  run: async ({ name, value: typed, reason }, context) => {
    const { usual, expected, accepts }: Setting = choices[name]
    const value = typed?.trim() || null
    if (value !== null && !accepts(value))
      return refused(
        settingProblem('wrong-value', { name, value: value.slice(0, 60), expected }, { field: 'value' }),
      )
    const before = await chosen(name, context)
    const { database, now, actor } = context
    await addChoice(database, { name, value, reason, chosenAt: now, chosenBy: actorKey(actor) })
    return fine({ name, before, value: value ?? usual })
  },
})

export const settingOperations = [listSettings, setSetting] as const
