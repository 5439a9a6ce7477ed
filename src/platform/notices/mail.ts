/** E-mail about a notice: what it is about and where to read it, nothing of what only the reader may know. */
import { createTransport } from 'nodemailer'
import type { Language } from '../../kernel/problems.ts'
import type { Database } from '../database/database.ts'
import { generatedWords, isGenerated } from '../database/mark.ts'
import { defineJob } from '../jobs/model.ts'
import { chosen } from '../site-settings/choices.ts'
import { type Told, toldOf } from './model.ts'
import { noticeById, readerOf } from './store.ts'
import { mailWanted } from './wanted.ts'

export type MailOptions = {
  /** `smtp://user:password@host:port`, or `smtps://`. */
  readonly smtp: string
  readonly sender: string
  /** Where people open this site, `https://...`; without it no link is sent. */
  readonly address: string | null
}

const seconds = 20

const words = {
  vi: {
    open: 'Mở trong haicap',
    why: 'Bạn nhận thư này vì tài khoản của bạn có địa chỉ thư điện tử này. Xin đừng trả lời thư.',
  },
  en: {
    open: 'Open in haicap',
    why: 'You get this e-mail because your account has this address. Please do not answer it.',
  },
} as const

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\n', '<br>')

/** The subject line, as text and as HTML. */
export const mailOf = (told: Told, link: string | null, language: Language, generated = false) => {
  const { open, why } = words[language]
  const subject = told.subject.replaceAll(/[\r\n]+/g, ' ')
  const mark = generated ? generatedWords[language] : null
  return {
    subject: `[haicap${mark ? ` - ${mark}` : ''}] ${subject}`,
    text: `${mark ? `${mark}\n\n` : ''}${told.text}\n\n${link ? `${open}: ${link}\n\n` : ''}-- \n${why}\n`,
    html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>${mark ? `<p><b>${escaped(mark)}</b></p>` : ''}<p>${escaped(told.text)}</p>${link ? `<p><a href="${escaped(link)}">${open}</a></p>` : ''}<p style="color:#555">${why}</p></body></html>`,
  }
}

/** The address that was set, under the name of the office where administrators chose one. */
const senderOf = async (sender: string, database: Database) => {
  const name = await chosen('office-name', { database })
  return name === '' ? sender : { name, address: /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender }
}

/** The job that sends one. Sent twice after a fall, both carry one Message-ID, by which programs know it is one. */
export const mailJob = ({ smtp, sender, address }: MailOptions) => {
  const transport = createTransport({
    url: smtp,
    connectionTimeout: seconds * 1000,
    greetingTimeout: seconds * 1000,
    socketTimeout: seconds * 1000,
    // Nothing of a file or an address is fetched into a mail.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const host =
    sender
      .split('@')
      .at(-1)
      ?.replaceAll(/[^\w.-]/g, '') || 'haicap'
  return defineJob({
    ...mailWanted,
    run: async ({ notice }, { database }) => {
      const found = await noticeById(database, notice)
      const reader = found && (await readerOf(database, found.account))
      // Closed or without an address by now: there is nobody to write to.
      if (!found || !reader?.email) return
      const { language, email } = reader
      const prefix = language === 'vi' ? '' : `/${language}`
      const link = address && found.path ? `${address}${prefix}${found.path}` : address
      await transport.sendMail({
        ...mailOf(toldOf(found.kind, found.facts, language), link, language, await isGenerated(database)),
        from: await senderOf(sender, database),
        to: email,
        messageId: `<${notice}@${host}>`,
        headers: { 'auto-submitted': 'auto-generated' },
      })
    },
  })
}

/** Without a server for mails nothing is sent: notices are read here. */
export const noMailJob = defineJob({ ...mailWanted, run: async () => {} })
