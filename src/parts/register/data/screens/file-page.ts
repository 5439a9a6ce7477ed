/** `/data/FILE`: a download, or why there is none of that name. */
import { answer, errorPage, type PageAnswer, to } from '../../../../web/index.ts'
import type { Asked } from '../../screens/asked.ts'
import { whyNotWanted } from '../check.ts'
import { bibtex, cslJson } from '../cite.ts'
import { dataFile } from '../files.ts'
import { dataProblem } from '../problems.ts'
import { fileKinds, fileOf, wantedOf } from '../wanted.ts'

/** Data may be read from any site, as the API may. */
const openToAll = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, link, content-disposition',
} as const

type Headers = Readonly<Record<string, string>>

const asFile = (
  name: string,
  type: string,
  html: string | Uint8Array,
  headers: Headers = {},
): PageAnswer => ({
  status: 200,
  headers: {
    ...openToAll,
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    ...headers,
  },
  html,
})

/** What was known at a past instant about days never changes. */
const isSettled = ({ view: { keeps }, context }: Asked): boolean =>
  Date.parse(keeps.knownAt ?? '') < Date.parse(context.now)

const citationFiles = (asked: Asked) => {
  const { view, register } = asked
  const cited = { release: register.release, address: `${view.origin}${to(view, '/data')}`, on: view.today }
  return new Map([
    ['citation.bib', () => asFile('citation.bib', 'application/x-bibtex; charset=utf-8', bibtex(cited))],
    [
      'citation.csl.json',
      () =>
        asFile('citation.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8', cslJson(cited)),
    ],
  ])
}

export const filePage = async (asked: Asked): Promise<PageAnswer> => {
  const { view, register, request, context } = asked
  const { file = '' } = request.params
  const cited = citationFiles(asked).get(file)
  if (cited) return cited()
  const found = wantedOf(file)
  const against = found
    ? whyNotWanted(register, found.wanted)
    : [dataProblem('no-such-file', { file: file.slice(0, 120) }, { field: 'file' })]
  if (!found || against.length > 0)
    return answer(errorPage(view, against), against[0]?.code === 'register/no-such-file' ? 404 : 422)
  const { knownAt } = view.keeps
  const made = await dataFile(register, { ...found, knownAt }, context)
  if (!made.ok) return answer(errorPage(view, made.problems), 422)
  const { wanted, kind } = found
  const metadata = fileOf(wanted, 'csv-metadata.json')
  return asFile(file, fileKinds[kind], made.value.bytes, {
    'cache-control': isSettled(asked) ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    ...(kind === 'csv' ? { link: `<${metadata}>; rel="describedby"; type="application/csvm+json"` } : {}),
  })
}
