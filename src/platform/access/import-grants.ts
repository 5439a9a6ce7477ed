/** `access.importGrants`: the roles of many people out of one decision's list, row by row behind the second wall. */
import type { Problem } from '../../kernel/problems.ts'
import { fine } from '../../kernel/result.ts'
import { matchKey } from '../../kernel/text.ts'
import { isoDay } from '../calendar/days.ts'
import { dateField, textField } from '../fields.ts'
import { uuidv7 } from '../ids.ts'
import { defineImport } from '../imports/define-import.ts'
import { actorId } from './actor.ts'
import { grantShown } from './answers.ts'
import { givers } from './grant-operations.ts'
import { type RoleId, roleIds, wholeCountry } from './model.ts'
import { accessProblem } from './problems.ts'
import { roles } from './roles.ts'
import { whyNotGive } from './rules.ts'
import { accountsNamed, addGrantsStaged, keptGrants, type NewGrant } from './store.ts'
import { tellOfGrant } from './telling.ts'

const mostGrants = 100_000

const roleIn = (text: string): RoleId | null =>
  roleIds.find((id) => [id, roles[id].vi, roles[id].en].some((word) => matchKey(word) === matchKey(text))) ??
  null

const countryWords = [wholeCountry, 'cả nước', 'toàn quốc', 'whole country'].map(matchKey)
const placeIn = (text: string) => (countryWords.includes(matchKey(text)) ? wholeCountry : text)
const upTo = (most: number) => (text: string) => (text.length <= most ? text : null)
const day = { vi: 'ngày/tháng/năm', en: 'day/month/year' }

/** One grant of a decision: who, which role, where, from when. */
const keyOf = (one: {
  readonly account: string
  readonly role: string
  readonly unit: string
  readonly from: string | null
}): string => JSON.stringify([one.account, one.role, one.unit, one.from])

export const importGrants = defineImport({
  name: 'access.importGrants',
  access: givers,
  summary: {
    vi: 'Giao vai trò cho nhiều người theo danh sách của một quyết định, từ bảng tính',
    en: 'Gives roles to many people by the list of one decision, from a spreadsheet',
  },
  given: {
    decision: textField({ maxLength: 80, description: 'Number of the decision that gives them' }),
    decidedOn: dateField({ description: 'The day of that decision' }),
  },
  fields: [
    {
      name: 'account',
      title: { vi: 'Tài khoản', en: 'Account' },
      alsoCalled: ['tên đăng nhập', 'sign-in name', 'người nhận', 'thư điện tử công vụ'],
      isRequired: true,
      read: upTo(200),
      expected: { vi: 'tên đăng nhập', en: 'the sign-in name' },
    },
    {
      name: 'role',
      title: { vi: 'Vai trò', en: 'Role' },
      alsoCalled: ['quyền', 'nhiệm vụ được giao'],
      isRequired: true,
      read: roleIn,
      expected: {
        vi: roleIds.map((id) => roles[id].vi).join(', '),
        en: roleIds.join(', '),
      },
    },
    {
      name: 'unit',
      title: { vi: 'Địa bàn', en: 'Territory' },
      alsoCalled: ['mã đơn vị', 'đơn vị', 'unit', 'mã địa bàn'],
      isRequired: true,
      read: (text) => (text.length <= 120 ? placeIn(text) : null),
      expected: { vi: 'mã đơn vị, hoặc “cả nước”', en: 'the code of a unit, or "country"' },
    },
    {
      name: 'from',
      title: { vi: 'Từ ngày', en: 'From' },
      alsoCalled: ['ngày hiệu lực', 'hiệu lực từ'],
      isRequired: true,
      read: isoDay,
      expected: day,
    },
    {
      name: 'until',
      title: { vi: 'Đến trước ngày', en: 'Until' },
      alsoCalled: ['đến ngày', 'hết hiệu lực từ', 'until before'],
      isRequired: false,
      read: isoDay,
      expected: day,
    },
    {
      name: 'organisation',
      title: { vi: 'Cơ quan', en: 'Organisation' },
      alsoCalled: ['mã định danh cơ quan', 'mã cơ quan'],
      isRequired: false,
      read: upTo(200),
      expected: { vi: 'mã định danh của cơ quan', en: 'identity of the organisation' },
    },
  ],
  scopeOf: ({ decision }) => decision.trim(),
  keyOf,
  check: async ({ decision }, context, saidIn) => {
    const { database, actor, today } = context
    const territory = (await context.territory?.()) ?? null
    const accounts = await accountsNamed(database, saidIn('account'))
    const before = await keptGrants(database, { decision: decision.trim() }, mostGrants)
    const given = new Map(before.map((each) => [keyOf(each), each]))
    return (row): readonly Problem[] => {
      const place = row.unit === wholeCountry ? row.unit : (territory?.named(row.unit, row.from)?.id ?? null)
      const account = accounts.get(row.account) ?? null
      const until = row.until || null
      const problems: Problem[] = []
      if (account === null)
        problems.push(accessProblem('no-such-holder', { account: row.account }, { field: 'account' }))
      if (place === null)
        problems.push(accessProblem('no-such-place', { unit: row.unit, on: row.from }, { field: 'unit' }))
      if (until !== null && until <= row.from)
        problems.push(accessProblem('ends-before-it-begins', { from: row.from, until }, { field: 'until' }))
      // A cast: the field reads nothing but roles.
      const wanted = { role: row.role as RoleId, from: row.from, until }
      if (place !== null)
        problems.push(
          ...whyNotGive(actor, { ...wanted, account: account ?? row.account, unit: place }, today, territory),
        )
      const earlier = given.get(keyOf({ ...row, account: account ?? '', unit: place ?? '' }))
      if (earlier && earlier.until !== until)
        problems.push(
          accessProblem('given-otherwise', { decision: decision.trim(), until: earlier.until ?? '-' }),
        )
      return problems
    }
  },
  save: async (rows, { decision, decidedOn }, context) => {
    const { database, now, actor, today } = context
    const territory = (await context.territory?.()) ?? null
    const accounts = await accountsNamed(
      database,
      rows.map(({ account }) => account),
    )
    const before = await keptGrants(database, { decision: decision.trim() }, mostGrants)
    const given = new Set(before.map(keyOf))
    const added = rows
      .map(({ row, account, role, unit, from, until, organisation }) => ({
        line: row,
        grant: {
          id: uuidv7(Date.parse(now)),
          // The check found the account and the place of each row.
          account: accounts.get(account) ?? account,
          unit: unit === wholeCountry ? unit : (territory?.named(unit, from)?.id ?? unit),
          // A cast as above.
          role: role as RoleId,
          ...{ from, until: until || null, organisation: organisation || null },
          ...{ decision: decision.trim(), decidedOn, prepared: false },
          ...{ recordedAt: now, recordedBy: actorId(actor) },
        } satisfies NewGrant,
      }))
      // What the same decision gave by hand before is there already.
      .filter(({ grant }) => !given.has(keyOf(grant)))
    const out = await addGrantsStaged(database, added)
    for (const { line, grant } of added) {
      if (out.includes(line)) continue
      const kept = { ...grant, holder: null, armedBy: null, endedBy: null }
      await tellOfGrant('granted', grantShown(kept, today, territory), context)
    }
    return fine(out)
  },
  touched: ({ decision }) => [{ kind: 'decision', id: decision.trim() }],
  examples: ['--decision 12/QĐ-UBND --decided-on 2025-06-28 --file danh-sach.xlsx'],
})
