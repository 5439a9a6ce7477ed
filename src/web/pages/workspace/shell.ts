/** The page that carries the app: what is loaded, and what is said until it runs or where it cannot. */
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/problems.ts'
import { generatedWords } from '../../../platform/database/mark.ts'
import type { PageRequest } from '../../../platform/page.ts'
import { assetPath } from '../../assets.ts'
import { html, toText } from '../../html.ts'
import type { BuiltApp } from './built.ts'

const vi = {
  title: 'Không gian làm việc',
  product: 'haicap',
  loading: 'Đang mở không gian làm việc ...',
  noScript:
    'Không gian làm việc cần JavaScript. Hãy bật JavaScript, hoặc dùng các trang công khai; việc của tài khoản ở trang Tài khoản.',
  publicPages: 'Về trang công khai',
  notBuilt:
    'Không gian làm việc chưa được dựng trên máy này. Người quản trị chạy script/setup rồi khởi động lại.',
}
const en: typeof vi = {
  title: 'Workspace',
  product: 'haicap',
  loading: 'Opening the workspace ...',
  noScript:
    'The workspace needs JavaScript. Please turn it on, or use the public pages; your account has a page of its own.',
  publicPages: 'To the public pages',
  notBuilt:
    'The workspace has not been built on this machine. An administrator runs script/setup and starts anew.',
}
const catalogue: Readonly<Record<Language, typeof vi>> = { vi, en }

const head = (title: string) =>
  html`<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${title}</title><link rel="icon" href="${assetPath('icon')}" type="image/svg+xml"><link rel="preload" href="${assetPath('text-vietnamese')}" as="font" type="font/woff2" crossorigin><link rel="stylesheet" href="${assetPath('style')}"><link rel="stylesheet" href="${assetPath('strong')}">`

/** Until the app says it itself. */
const mark = (language: Language, generated: boolean | undefined) =>
  generated ? html`<aside class="generated">${generatedWords[language]}</aside>` : null

export const shell = (
  { language, generated }: PageRequest,
  { first, today }: { readonly first: NonNullable<BuiltApp['first']>; readonly today: IsoDate },
): string => {
  const words = catalogue[language]
  const home = language === 'vi' ? '/' : `/${language}`
  return toText(html`<!doctype html>
<html lang="${language}"><head>${head(`${words.title} – ${words.product}`)}${first.styles.map(
    (each) => html`<link rel="stylesheet" href="${each}">`,
  )}${first.beside.map((each) => html`<link rel="modulepreload" href="${each}">`)}<script type="module" src="${first.script}"></script></head><body class="work"><div id="work" data-today="${today}">${mark(language, generated)}<main id="content" class="work-wait"><h1>${words.title}</h1><p role="status">${words.loading}</p><noscript><p>${words.noScript} <a href="${home}">${words.publicPages}</a></p></noscript></main></div></body></html>
`)
}

export const notBuiltPage = ({ language, generated }: PageRequest): string => {
  const words = catalogue[language]
  return toText(html`<!doctype html>
<html lang="${language}"><head>${head(`${words.title} – ${words.product}`)}</head><body>${mark(language, generated)}<main id="content"><h1>${words.title}</h1><p>${words.notBuilt}</p></main></body></html>
`)
}
