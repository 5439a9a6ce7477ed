/** Feeds as text: Atom 1.0 (RFC 4287) and JSON Feed 1.1. */

import { escapeXml } from '../../../kernel/markup.ts'
import type { Language } from '../../../kernel/problems.ts'

export type FeedText = {
  readonly language: Language
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly rights: string
  /** Addresses with host. */
  readonly home: string
  readonly self: string
  readonly first: string
  readonly next: string | null
  readonly updated: string
  readonly entries: readonly {
    readonly id: string
    readonly title: string
    readonly text: string
    readonly page: string
    readonly data: string
    readonly instrument: string | null
    readonly published: string
    readonly updated: string
  }[]
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`
const linkTo = (rel: string, href: string, type: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`

export const atomOf = (feed: FeedText): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', feed.updated),
    `<author>${element('name', 'haicap')}</author>`,
    element('rights', feed.rights),
    linkTo('self', feed.self, 'application/atom+xml'),
    linkTo('alternate', feed.home, 'text/html'),
    linkTo('first', feed.first, 'application/atom+xml'),
    ...(feed.next === null ? [] : [linkTo('next', feed.next, 'application/atom+xml')]),
    ...feed.entries.map((entry) =>
      [
        '<entry>',
        element('id', entry.id),
        element('title', entry.title),
        element('published', entry.published),
        element('updated', entry.updated),
        linkTo('alternate', entry.page, 'text/html'),
        linkTo('related', entry.data, 'application/json'),
        ...(entry.instrument === null ? [] : [`<category term="${escapeXml(entry.instrument)}"/>`]),
        `<content type="text">${escapeXml(entry.text)}</content>`,
        '</entry>',
      ].join('\n'),
    ),
    '</feed>',
    '',
  ].join('\n')

export const jsonFeedOf = (feed: FeedText): string =>
  `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    language: feed.language,
    home_page_url: feed.home,
    feed_url: feed.self,
    ...(feed.next === null ? {} : { next_url: feed.next }),
    authors: [{ name: 'haicap' }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.page,
      title: entry.title,
      content_text: entry.text,
      date_published: entry.published,
      date_modified: entry.updated,
      tags: entry.instrument === null ? [] : [entry.instrument],
      attachments: [{ url: entry.data, mime_type: 'application/json', title: 'JSON' }],
    })),
  })}\n`
