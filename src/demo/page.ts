/** `/demo`: the invented accounts, each with a button to sign in as; only for generated data, and on this machine only. */

import type { RoleId } from '../platform/access/model.ts'
import { roles } from '../platform/access/roles.ts'
import { signInAs } from '../platform/accounts/sessions.ts'
import { accountOf } from '../platform/accounts/store.ts'
import type { Context } from '../platform/operation.ts'
import type { Page, PageAnswer, PageRequest } from '../platform/page.ts'
import { notFoundPage } from '../web/error-page.ts'
import { type Html, html } from '../web/html.ts'
import { page, section } from '../web/layout.ts'
import { postForm } from '../web/pages/accounts/parts.ts'
import { type AccountDoors, type Asked, askedOf, shown, signedIn } from '../web/pages/accounts/visit.ts'
import { answer } from '../web/request.ts'
import { table } from '../web/table.ts'
import { to, wordsIn } from '../web/view.ts'
import { demoPassword } from './password.ts'
import { type Invented, people } from './people.ts'
import { demoWords } from './words.ts'

const near: readonly string[] = ['127.0.0.1', '::1', '::ffff:127.0.0.1']
const ownNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/** Asked from this machine, by a name of this machine: a proxy in front would lend its own address. */
export const isAtHome = (request: Pick<PageRequest, 'origin'>, { asker }: Pick<Context, 'asker'>): boolean =>
  asker !== undefined &&
  near.includes(asker) &&
  URL.canParse(request.origin ?? '') &&
  ownNames.includes(new URL(request.origin ?? '').hostname)

export const demoPages = (doors: AccountDoors = {}): readonly Page[] => [
  {
    path: '/demo',
    methods: ['GET', 'POST'],
    listed: () => [],
    noTwin: {
      vi: 'Trang này để đăng nhập vào dữ liệu giả lập, không có dữ liệu riêng.',
      en: 'This page is for signing in to generated data; it has no data of its own.',
      api: null,
    },
    handler: async (request, context) => {
      const asked = askedOf(request, context, doors)
      if (!context.generated || !isAtHome(request, context)) return answer(notFoundPage(asked.view), 404)
      return request.method === 'POST' ? await signIn(asked) : await demoPage(asked)
    },
  },
]

const signIn = async (asked: Asked): Promise<PageAnswer> => {
  const wanted = people.find(({ signInName }) => signInName === asked.request.form.account)
  const found = wanted ? await accountOf(asked.visit.database, wanted.signInName) : null
  if (found?.state !== 'active') return await demoPage(asked)
  const { secret } = await signInAs(asked.visit, found.account, ['demo'])
  return signedIn(asked, secret, asked.next ?? to(asked.view, '/work'))
}

const demoPage = async (asked: Asked): Promise<PageAnswer> => {
  const { view, context } = asked
  const words = wordsIn(view, demoWords)
  const desks = [...new Set(people.map(({ desk }) => desk))]
  const territory = await context.territory?.()
  const nameOf = (unit: string) => territory?.named(unit, context.today)?.name ?? unit
  return shown(
    page(view, {
      title: words.title,
      lead: words.lead,
      source: null,
      body: html`<p>${words.password} <code>${demoPassword(context.data)}</code></p>${desks.map((desk) =>
        group(
          asked,
          nameOf,
          desk,
          people.filter((each) => each.desk === desk),
        ),
      )}`,
    }),
  )
}

const group = (
  asked: Asked,
  nameOf: (unit: string) => string,
  desk: RoleId,
  members: readonly Invented[],
): Html => {
  const { view, request } = asked
  const words = wordsIn(view, demoWords)
  const { says } = roles[desk]
  return section(
    desk,
    roles[desk][view.language],
    html`<p class="quiet">${says[view.language]}</p>${table(view, {
      caption: roles[desk][view.language],
      hideCaption: true,
      rows: members,
      columns: [
        { key: 'name', title: words.name, heads: true, cell: ({ name }) => name },
        {
          key: 'signInName',
          title: words.signInName,
          cell: ({ signInName }) => html`<code>${signInName}</code>`,
        },
        {
          key: 'unit',
          title: words.unit,
          cell: ({ unit }) =>
            unit === 'country'
              ? words.country
              : html`<a href="${to(view, `/unit/${unit}`)}">${nameOf(unit)}</a>`,
        },
        {
          key: 'do',
          title: words.signIn,
          cell: ({ signInName }) =>
            postForm({
              action: to(view, '/demo'),
              formKey: request.formKey,
              hidden: { account: signInName, next: asked.next },
              button: words.signInAs(signInName),
              small: true,
            }),
        },
      ],
    })}`,
  )
}
