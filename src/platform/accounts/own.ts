/** What people do with their own account. */
import { Type } from 'typebox'
import { fine, refused } from '../../kernel/result.ts'
import { choiceField, codeField, nullableText, secretField, textField } from '../fields.ts'
import { defineOperation } from '../operation.ts'
import { FactorSchema, oneLine, SessionSchema } from './model.ts'
import { stretched, whyNotPassword } from './password.ts'
import { accountProblem } from './problems.ts'
import { accountKeyIn } from './secrets.ts'
import { endSession, endSessions, formKeyOf, sessionsOf } from './session-store.ts'
import { anyone, anyoneNow, idleMinutesIn, meant, personIn, shownOnce, touchedAccount } from './shared.ts'
import { factorsOf, removeFactor, setDetails, setPassword } from './store.ts'
import { beginTotp, confirmTotp } from './totp.ts'

const http: readonly 'http'[] = ['http']

export const me = defineOperation({
  name: 'accounts.me',
  kind: 'query',
  access: anyone,
  summary: {
    vi: 'Tôi là ai: tài khoản, quyền được giao, phiên đăng nhập',
    en: 'Who I am: account, grants, session',
  },
  input: Type.Object({}),
  output: Type.Object({
    kind: choiceField(['person', 'client', 'operator']),
    account: nullableText,
    signInName: nullableText,
    name: Type.String(),
    language: nullableText,
    email: nullableText,
    grants: Type.Array(
      Type.Object({
        id: Type.String(),
        role: Type.String(),
        organisation: nullableText,
        unit: Type.String(),
        from: Type.String(),
        until: nullableText,
        decision: Type.String(),
      }),
    ),
    session: nullableText,
    provedAt: nullableText,
    factors: Type.Array(FactorSchema),
    /** What every write of the session carries in the header `x-csrf-token`, or as `csrf` in a form. */
    formKey: shownOnce,
  }),
  examples: [''],
  run: async (_input, context) => {
    const { actor, database } = context
    const nothing = {
      account: null,
      signInName: null,
      language: null,
      email: null,
      session: null,
      provedAt: null,
    }
    const bare = { ...nothing, grants: [], factors: [], formKey: null }
    if (actor.kind === 'operator') return fine({ ...bare, kind: 'operator' as const, name: actor.name })
    if (actor.kind === 'public') return refused(accountProblem('people-only'))
    const found = await meant(actor.kind === 'person' ? actor.account : actor.client, context)
    if (!found.ok) return found
    const { account, signInName, name, language, email } = found.value
    const told = {
      account,
      signInName,
      name,
      language,
      email,
      grants: actor.grants.map((each) => ({ ...each })),
    }
    if (actor.kind === 'client') return fine({ ...bare, ...told, kind: 'client' as const })
    return fine({
      ...told,
      kind: 'person' as const,
      session: actor.session,
      provedAt: actor.provedAt,
      factors: (await factorsOf(database, account)).map((one) => ({
        factor: one.factor,
        kind: one.kind,
        label: one.label,
        addedAt: one.addedAt,
        lastUsedAt: one.lastUsedAt,
      })),
      formKey: await formKeyOf(database, actor.session),
    })
  },
})

export const mySessions = defineOperation({
  name: 'accounts.mySessions',
  kind: 'query',
  access: anyone,
  faces: http,
  summary: { vi: 'Các phiên đăng nhập còn mở của tôi', en: 'My open sessions' },
  input: Type.Object({}),
  output: Type.Array(SessionSchema),
  examples: [''],
  run: async (_input, context) => {
    const person = personIn(context)
    if (!person.ok) return person
    const { account, session } = person.value
    const shown = { current: session, idleMinutes: idleMinutesIn(context) }
    return fine([...(await sessionsOf(context.database, account, shown, context.now))])
  },
})

const Mine = Type.Object({ account: Type.String() })

export const endMySession = defineOperation({
  name: 'accounts.endSession',
  kind: 'command',
  access: anyone,
  faces: http,
  summary: {
    vi: 'Kết thúc một phiên của tôi, hoặc mọi phiên khác phiên này',
    en: 'Ends one of my sessions, or all but this one',
  },
  input: Type.Object({
    session: Type.Optional(
      codeField({ description: 'Only this one; all others than the present when left out' }),
    ),
  }),
  output: Type.Object({ account: Type.String(), ended: Type.Integer() }),
  examples: [''],
  touched: touchedAccount,
  run: async ({ session }, context) => {
    const person = personIn(context)
    if (!person.ok) return person
    const { account, session: current } = person.value
    const { database, now } = context
    if (session === undefined)
      return fine({ account, ended: await endSessions(database, account, { but: current }, now) })
    const ended = await endSession(database, { session, account }, now)
    return ended
      ? fine({ account, ended: 1 })
      : refused(accountProblem('no-such-session', {}, { field: 'session' }))
  },
})

export const setMyDetails = defineOperation({
  name: 'accounts.setDetails',
  kind: 'command',
  access: anyone,
  faces: http,
  summary: { vi: 'Sửa tên hiển thị, ngôn ngữ, email của tôi', en: 'Changes my name, language and e-mail' },
  input: Type.Object({
    name: textField({ description: 'Name as others see it' }),
    language: choiceField(['vi', 'en'], { description: 'The language of my pages' }),
    email: Type.Optional(textField({ maxLength: 254, description: 'Contact, not needed' })),
  }),
  output: Mine,
  examples: ['--name "Nguyễn Văn An" --language vi'],
  touched: touchedAccount,
  run: async ({ name, language, email }, context) => {
    const person = personIn(context)
    if (!person.ok) return person
    const { account } = person.value
    await setDetails(context.database, account, {
      name: oneLine(name) || account,
      language,
      email: email ? oneLine(email) : null,
    })
    return fine({ account })
  },
})

export const setMyPassword = defineOperation({
  name: 'accounts.setPassword',
  kind: 'command',
  access: anyoneNow,
  faces: http,
  summary: {
    vi: 'Đổi mật khẩu của tôi; các phiên khác hết',
    en: 'Changes my password; my other sessions end',
  },
  input: Type.Object({
    password: secretField({ description: 'The new password' }),
    again: secretField({ description: 'The same once more' }),
  }),
  output: Mine,
  examples: ['--password "..." --again "..."'],
  touched: touchedAccount,
  run: async ({ password, again }, context) => {
    const person = personIn(context)
    if (!person.ok) return person
    const { account, session, name } = person.value
    const { database, now, today } = context
    const found = await meant(account, context)
    if (!found.ok) return found
    const against = [
      ...(await whyNotPassword(password, [found.value.signInName, ...name.split(/\s+/)])),
      ...(password === again ? [] : [accountProblem('passwords-differ', {}, { field: 'again' })]),
    ]
    if (against.length > 0) return refused(...against)
    await setPassword(database, account, await stretched(password, today), now)
    await endSessions(database, account, { but: session }, now)
    return fine({ account })
  },
})

export const addTotp = defineOperation({
  name: 'accounts.addTotp',
  kind: 'command',
  access: anyoneNow,
  faces: http,
  summary: {
    vi: 'Thêm ứng dụng mã (TOTP) cho tài khoản của tôi; có hiệu lực sau mã đúng đầu tiên',
    en: 'Adds an app for codes (TOTP) to my account; it counts from its first right code',
  },
  input: Type.Object({ label: textField({ maxLength: 80, description: 'How I call it' }) }),
  output: Type.Object({
    account: Type.String(),
    factor: Type.String(),
    secret: shownOnce,
    address: shownOnce,
  }),
  examples: ['--label "Điện thoại"'],
  touched: touchedAccount,
  run: async ({ label }, context) => {
    const person = personIn(context)
    if (!person.ok) return person
    const { account } = person.value
    const found = await meant(account, context)
    if (!found.ok) return found
    const at = { database: context.database, key: accountKeyIn(context.data), now: context.now }
    return fine({
      account,
      ...(await beginTotp(at, { account, name: found.value.signInName, label: oneLine(label) || 'TOTP' })),
    })
  },
})

export const confirmMyTotp = defineOperation({
  name: 'accounts.confirmTotp',
  kind: 'command',
  access: anyoneNow,
  faces: http,
  summary: {
    vi: 'Xác nhận ứng dụng mã bằng mã đầu tiên; từ đó đăng nhập cần mã',
    en: 'Confirms the app by its first code; from then on signing in needs one',
  },
  input: Type.Object({ code: secretField({ maxLength: 20, description: 'The six digits' }) }),
  output: Mine,
  examples: ['--code 123456'],
  touched: touchedAccount,
  run: async ({ code }, context) => {
    const person = personIn(context)
    if (!person.ok) return person
    const { account } = person.value
    const at = { database: context.database, key: accountKeyIn(context.data), now: context.now }
    return (await confirmTotp(at, account, code))
      ? fine({ account })
      : refused(accountProblem('code-refused', {}, { field: 'code' }))
  },
})

export const removeMyFactor = defineOperation({
  name: 'accounts.removeFactor',
  kind: 'command',
  access: anyoneNow,
  faces: http,
  summary: { vi: 'Bỏ một cách xác minh thứ hai của tôi', en: 'Removes a second factor of mine' },
  input: Type.Object({ factor: codeField({ description: 'Its identity' }) }),
  output: Mine,
  examples: ['--factor 01978a5c-1f0e-7c3a-9d2b-000000000000'],
  touched: touchedAccount,
  run: async ({ factor }, context) => {
    const person = personIn(context)
    if (!person.ok) return person
    const { account } = person.value
    return (await removeFactor(context.database, account, factor))
      ? fine({ account })
      : refused(accountProblem('no-such-factor', {}, { field: 'factor' }))
  },
})
