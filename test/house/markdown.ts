/** What the house tests read in Markdown: links, headings, commands, words that must not stand in the tree. */

export type Link = { readonly text: string; readonly target: string }

/** Links outside code blocks. */
export const linksIn = (markdown: string): readonly Link[] => {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/!?\[([^\]]*)\]\(([^)\s]+)[^)]*\)/g)].map(([, text = '', target = '']) => ({
    text,
    target,
  }))
}

/** The anchors a page offers, as forges make them from headings. */
export const anchorsIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^#{1,6}\s+(.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )

/** Commands named in a page: in code blocks line by line, in prose between backticks. */
export const commandsIn = (markdown: string): readonly string[] => {
  const blocks = [...markdown.matchAll(/^```(?:sh|bash|console|)\n([\s\S]*?)^```/gm)].flatMap(
    ([, block = '']) => block.split('\n'),
  )
  const inline = [...markdown.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  )
  return [...blocks, ...inline]
    .map((line) => line.replace(/^\$\s+/, '').trim())
    .filter((line) => /^(\.\/)?(script\/|bin\/haicap\b|haicap\b)/.test(line))
}

export type Program = { readonly scripts: readonly string[]; readonly words: ReadonlySet<string> }

/** Why a command named in a page does not exist; null when it does. */
export const whyNotCommand = (command: string, { scripts, words }: Program): string | null => {
  const [head = '', ...rest] = command.replace(/^\.\//, '').split(/\s+/)
  if (head.startsWith('script/')) return scripts.includes(head) ? null : `there is no ${head}`
  const [first, second] = rest.filter((word) => /^[a-z][a-z-]*$/.test(word))
  if (first === undefined || rest[0]?.startsWith('-')) return null
  if (words.has(first) || (second !== undefined && words.has(`${first} ${second}`))) return null
  return `there is no haicap ${[first, second].filter(Boolean).join(' ')}`
}

// Spelled in pieces, so that this file does not hold them.
const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a path of one machine', /(?<![\w.])\/(?:(?:root|home|Users)\/[a-z]|work\/(?:main|shared)\b)/],
  ['a folder of one machine', new RegExp(`/tm${'p'}/[a-z]`)],
  [
    'the name of a tool',
    new RegExp(
      `\\b(${['clau' + 'de', 'anthro' + 'pic', 'chat' + 'gpt', 'open' + 'ai', 'co' + 'pilot', 'l' + 'lm'].join('|')})\\b`,
      'i',
    ),
  ],
  [
    'talk of how it was written',
    new RegExp(
      `\\b(${['sub-?agen' + 't', 'language mode' + 'l', 'as an a' + 'i', 'this sessio' + 'n', 'my sessio' + 'n'].join('|')})\\b`,
      'i',
    ),
  ],
]

const hosts = [
  /^(localhost|127\.0\.0\.1|0\.0\.0\.0|haicap|host)$/,
  /\.(example|test|invalid)$|^example\.(com|org|net)$/,
  /\.gov\.vn$|^sapnhap\.bando\.com\.vn$/,
  /^unpkg\.com$|^json\.schemastore\.org$|^jsonfeed\.org$|^schema\.org$|^www\.sitemaps\.org$/,
  /^(www\.)?w3\.org$|^json-schema\.org$|^schemas\.(openxmlformats\.org|microsoft\.com)$|^purl\.(org|oclc\.org)$/,
  /^(www\.)?(apache\.org|nodejs\.org|npmjs\.com|github\.com|postgresql\.org|rfc-editor\.org|semver\.org|keepachangelog\.com|creativecommons\.org|opensource\.org)$/,
]

/** Words that may stand nowhere in the tree, and hosts nobody vouched for. */
export const whyNotText = (text: string): readonly string[] => [
  ...forbidden.flatMap(([what, pattern]) => {
    const match = pattern.exec(text)
    return match ? [`${what}: ${match[0]}`] : []
  }),
  ...[...new Set([...text.matchAll(/https?:\/\/([A-Za-z0-9.-]*[A-Za-z0-9])/g)].map(([, host = '']) => host))]
    .filter((host) => !hosts.some((known) => known.test(host)))
    .map((host) => `an unknown host: ${host}`),
]
