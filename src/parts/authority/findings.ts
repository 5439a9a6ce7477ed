/** What is found wrong, or open, in a matrix of authority. Facts name the rows and the texts. */
import { defineFindings } from '../../kernel/findings.ts'
import type { Details } from '../../kernel/problems.ts'
import { type Citation, citationWords, law } from '../../law/index.ts'
import { shippedBodyName } from './data/bodies.ts'
import {
  type AuthorityFunction,
  type GrantMode,
  grantModes,
  type Holder,
  holderKinds,
  holderLevels,
} from './model.ts'
import { holderWords, modeWords } from './words.ts'

type Language = 'vi' | 'en'

/** How facts name a task: in both languages, so that a finding is said in either. */
export const aboutTask = (what: Pick<AuthorityFunction, 'id' | 'title'> | null, id = what?.id ?? '') => ({
  title: what?.title.vi ?? id,
  titleEn: what?.title.en ?? what?.title.vi ?? id,
  function: id,
})

/** How facts name a holder, a place of the law, a mode: by marks that each language reads. */
export const holderMark = ({ level, kind, body }: Holder): string =>
  [level, kind, ...(body === null ? [] : [body])].join(' ')
export const placeMark = ({ instrument, point }: Citation): string => `${instrument} ${point}`

type Fact = Details[string] | undefined

const holderIn = (mark: string): Holder | null => {
  const [first, second, ...rest] = mark.split(' ')
  const level = holderLevels.find((each) => each === first)
  const kind = holderKinds.find((each) => each === second)
  return level && kind ? { level, kind, body: rest.join(' ') || null } : null
}

const holdersSaid = (marks: Fact, language: Language): string =>
  [marks ?? []]
    .flat()
    .map((mark) => {
      const holder = holderIn(String(mark))
      return holder ? holderWords(holder, language, shippedBodyName) : String(mark)
    })
    .join('; ')

const lawSaid = (mark: Fact, language: Language): string => {
  const [instrument = '', point = ''] = String(mark ?? '').split(' ')
  if (!law.instruments.some(({ number }) => number === instrument)) return String(mark ?? '')
  return citationWords({ instrument, point }, language)
}

const modeSaid = (mode: Fact, language: Language): string => {
  const known: GrantMode | undefined = grantModes.find((each) => each === mode)
  return known ? modeWords(known, language) : String(mode)
}

export const authorityFinding = defineFindings('authority', {
  gap: {
    weight: 'error',
    vi: (d) =>
      `${d.title}: ngày ${d.on} không văn bản nào đã biết giao cho ai${d.where ? ` (${d.where})` : ''}${d.last ? `; ${d.last} hết hiệu lực từ ${d.ended}` : ''}.`,
    en: (d) =>
      `${d.titleEn ?? d.title}: on ${d.on} no known text gives it to anybody${d.where ? ` (${d.where})` : ''}${d.last ? `; ${d.last} lapsed on ${d.ended}` : ''}.`,
  },
  'not-known-before': {
    weight: 'note',
    vi: (d) =>
      `${d.title}: trước ngày ${d.from} chưa biết ai quyết định; dòng đầu tiên đã biết là ${d.texts}.`,
    en: (d) =>
      `${d.titleEn ?? d.title}: who decided before ${d.from} is not known here; the first row known is ${d.texts}.`,
  },
  overlap: {
    weight: 'error',
    vi: (d) =>
      `${d.title}: ${d.texts} cùng giao cho ${holdersSaid(d.holders, 'vi')}; không văn bản nào cao hơn hay mới hơn.`,
    en: (d) =>
      `${d.titleEn ?? d.title}: ${d.texts} give it to ${holdersSaid(d.holders, 'en')} at once; neither ranks higher nor is later.`,
  },
  contradiction: {
    weight: 'warning',
    vi: (d) =>
      `${d.title}: ${d.texts} giao khác nhau (${holdersSaid(d.holders, 'vi')}); ${d.prevails} được áp dụng (${d.by}).`,
    en: (d) =>
      `${d.titleEn ?? d.title}: ${d.texts} differ (${holdersSaid(d.holders, 'en')}); ${d.prevails} applies (${d.by}).`,
  },
  shadowed: {
    weight: 'warning',
    vi: (d) => `${d.title}: ${d.grant} không khi nào có tác dụng, vì ${d.prevails} luôn được áp dụng trước.`,
    en: (d) =>
      `${d.titleEn ?? d.title}: ${d.grant} never takes effect, because ${d.prevails} always comes first.`,
  },
  'delegation-pair': {
    weight: 'error',
    vi: (d) =>
      `${d.title}: ${holdersSaid(d.from, 'vi')} không được ${modeSaid(d.mode, 'vi')} cho ${holdersSaid(d.to, 'vi')} (${lawSaid(d.citation, 'vi')}).`,
    en: (d) =>
      `${d.titleEn ?? d.title}: ${holdersSaid(d.from, 'en')} may not pass it to ${holdersSaid(d.to, 'en')} as ${modeSaid(d.mode, 'en')} (${lawSaid(d.citation, 'en')}).`,
  },
  'delegation-to-body': {
    weight: 'warning',
    vi: (d) =>
      `${d.title}: ${d.texts} ${modeSaid(d.mode, 'vi')} cho ${holdersSaid(d.to, 'vi')}; luật cho phép với người đứng đầu (${holdersSaid(d.head, 'vi')}; ${lawSaid(d.citation, 'vi')}). Cần đọc lại văn bản.`,
    en: (d) =>
      `${d.titleEn ?? d.title}: ${d.texts} names ${holdersSaid(d.to, 'en')} (${modeSaid(d.mode, 'en')}); the law lets it to the head (${holdersSaid(d.head, 'en')}; ${lawSaid(d.citation, 'en')}). Read the text again.`,
  },
  'delegation-term': {
    weight: 'error',
    vi: (d) => `${d.title}: ủy quyền ${d.grant} không nêu thời hạn (${lawSaid(d.citation, 'vi')}).`,
    en: (d) =>
      `${d.titleEn ?? d.title}: the delegation ${d.grant} states no term (${lawSaid(d.citation, 'en')}).`,
  },
  'sub-delegation': {
    weight: 'error',
    vi: (d) =>
      `${d.title}: ${d.grant} giao tiếp điều chính mình nhận theo ${modeSaid(d.mode, 'vi')} (${lawSaid(d.citation, 'vi')}).`,
    en: (d) =>
      `${d.titleEn ?? d.title}: ${d.grant} passes on what was itself ${modeSaid(d.mode, 'en')} (${lawSaid(d.citation, 'en')}).`,
  },
  'beyond-base': {
    weight: 'error',
    vi: (d) => `${d.title}: ${d.grant} đến ${d.until}, còn căn cứ ${d.base} chỉ đến ${d.baseUntil}.`,
    en: (d) =>
      `${d.titleEn ?? d.title}: ${d.grant} runs until ${d.until}, but what it rests on, ${d.base}, ends ${d.baseUntil}.`,
  },
  'beyond-ground': {
    weight: 'error',
    vi: (d) => `${d.title}: ${d.grant} giao cả ngoài địa bàn của bên giao (${d.base}).`,
    en: (d) => `${d.titleEn ?? d.title}: ${d.grant} gives ground that its giver does not have (${d.base}).`,
  },
  'one-holds-several': {
    weight: 'error',
    vi: (d) =>
      `${d.title}: việc liên quan từ hai đơn vị trở lên lại giao cho một ${holdersSaid(d.holder, 'vi')}; theo ${lawSaid(d.citation, 'vi')} thuộc cấp trên, trừ khi luật quy định khác.`,
    en: (d) =>
      `${d.titleEn ?? d.title}: a matter of two or more units is held by one ${holdersSaid(d.holder, 'en')}; by ${lawSaid(d.citation, 'en')} it is the higher level’s unless a law says otherwise.`,
  },
  'holder-dissolved': {
    weight: 'error',
    vi: (d) =>
      `${d.title}: ${holdersSaid(d.holder, 'vi')} đã kết thúc hoạt động ngày ${d.ended}, mà ${d.texts} vẫn giao.`,
    en: (d) =>
      `${d.titleEn ?? d.title}: ${holdersSaid(d.holder, 'en')} ended on ${d.ended}, but ${d.texts} still names it.`,
  },
  'basis-lapsed': {
    weight: 'error',
    vi: (d) =>
      `${d.title}: căn cứ ${d.texts} hết hiệu lực từ ${d.until}; ${d.after ? `sau đó: ${d.after}` : 'chưa biết văn bản nào thay thế'}.`,
    en: (d) =>
      `${d.titleEn ?? d.title}: its basis ${d.texts} lapsed on ${d.until}; ${d.after ? `then ${d.after}` : 'nothing is known to replace it'}.`,
  },
  'basis-lapsing': {
    weight: 'warning',
    vi: (d) =>
      `${d.title}: căn cứ ${d.texts} hết hiệu lực từ ${d.until}; ${d.after ? `sau đó: ${d.after}` : 'chưa biết văn bản nào thay thế'}.`,
    en: (d) =>
      `${d.titleEn ?? d.title}: its basis ${d.texts} lapses on ${d.until}; ${d.after ? `then ${d.after}` : 'nothing is known to replace it'}.`,
  },
  'procedure-names-district': {
    weight: 'warning',
    vi: (d) => `Thủ tục ${d.procedure}: văn bản công bố vẫn ghi cấp huyện (${d.source}).`,
    en: (d) => `Procedure ${d.procedure}: its published text still names the district (${d.source}).`,
  },
  'vague-holder': {
    weight: 'warning',
    vi: (d) => `${d.title}: ${d.texts} không nói rõ cơ quan nào (${holdersSaid(d.holder, 'vi')}).`,
    en: (d) =>
      `${d.titleEn ?? d.title}: ${d.texts} does not say which body (${holdersSaid(d.holder, 'en')}).`,
  },
  'vague-place': {
    weight: 'warning',
    vi: (d) => `${d.title}: các dòng đã biết không nói theo nơi nào (nơi cư trú, nơi có đất ...).`,
    en: (d) => `${d.titleEn ?? d.title}: the rows known do not say which place counts (residence, land ...).`,
  },
  'vague-term': {
    weight: 'note',
    vi: (d) => `${d.title}: ${d.texts} có ngày hết hiệu lực, nhưng dòng ${d.grant} không ghi.`,
    en: (d) => `${d.titleEn ?? d.title}: ${d.texts} has an end, but the row ${d.grant} does not say it.`,
  },
  'several-communes': {
    weight: 'note',
    vi: (d) =>
      `Việc liên quan ${d.count} đơn vị cấp xã: theo ${lawSaid(d.citation, 'vi')} thuộc cấp tỉnh, trừ khi luật quy định khác; điều này không nói cơ quan nào của tỉnh, và tỉnh có thể giao một đơn vị chủ trì.`,
    en: (d) =>
      `It touches ${d.count} communes: by ${lawSaid(d.citation, 'en')} it is the province’s unless a law says otherwise; which body of the province it does not say, and the province may let one commune lead.`,
  },
  'several-provinces': {
    weight: 'note',
    vi: (d) =>
      `Việc liên quan ${d.count} tỉnh: theo ${lawSaid(d.citation, 'vi')} thuộc trung ương, trừ khi luật quy định khác.`,
    en: (d) =>
      `It touches ${d.count} provinces: by ${lawSaid(d.citation, 'en')} it is the centre’s unless a law says otherwise.`,
  },
  'place-too-wide': {
    weight: 'note',
    vi: (d) => `Cần biết xã, phường, đặc khu nào: mỗi nơi một ${holdersSaid(d.holder, 'vi')}.`,
    en: (d) =>
      `It takes a commune, ward or special zone to say: each has its own ${holdersSaid(d.holder, 'en')}.`,
  },
  'text-unnamed': {
    weight: 'warning',
    vi: (d) =>
      `${d.title}: danh mục không ghi văn bản nào cho dòng ${d.grant}; dòng bên cạnh căn cứ ${d.beside}${d.until ? ` (hết hiệu lực từ ${d.until})` : ''}. Cần đọc lại văn bản.`,
    en: (d) =>
      `${d.titleEn ?? d.title}: the list names no text for row ${d.grant}; the row beside it stands on ${d.beside}${d.until ? ` (which lapses on ${d.until})` : ''}. Read the text again.`,
  },
  'text-goes-on': {
    weight: 'note',
    vi: (d) =>
      `${d.title}: ${d.texts} ban hành cho địa bàn cũ, tiếp tục áp dụng trên địa bàn đó${d.until ? ` đến trước ngày ${d.until}` : ' cho đến khi được thay thế'} (${lawSaid(d.citation, 'vi')}).`,
    en: (d) =>
      `${d.titleEn ?? d.title}: ${d.texts} was issued for former ground and goes on applying there ${d.until ? `until before ${d.until}` : 'until it is replaced'} (${lawSaid(d.citation, 'en')}).`,
  },
  'text-selected': {
    weight: 'note',
    vi: (d) => `${d.title}: ${d.texts} được đơn vị mới chọn áp dụng (${lawSaid(d.citation, 'vi')}).`,
    en: (d) =>
      `${d.titleEn ?? d.title}: the new unit chose ${d.texts} to apply (${lawSaid(d.citation, 'en')}).`,
  },
  'text-ended-here': {
    weight: 'note',
    vi: (d) =>
      `${d.title}: ${d.texts} không còn áp dụng tại đây từ ${d.until} (${lawSaid(d.citation, 'vi')}).`,
    en: (d) =>
      `${d.titleEn ?? d.title}: ${d.texts} no longer applies here since ${d.until} (${lawSaid(d.citation, 'en')}).`,
  },
  'text-replaced-here': {
    weight: 'note',
    vi: (d) =>
      `${d.title}: ${d.texts} đã được thay thế, bãi bỏ tại đây từ ${d.until} (${lawSaid(d.citation, 'vi')}).`,
    en: (d) =>
      `${d.titleEn ?? d.title}: ${d.texts} was replaced or abolished here on ${d.until} (${lawSaid(d.citation, 'en')}).`,
  },
  'receiver-applies': {
    weight: 'note',
    vi: (d) =>
      `${d.title}: nơi này là phần địa bàn được nhận từ đơn vị khác, nên áp dụng văn bản của đơn vị nhận, không áp dụng ${d.texts} (${lawSaid(d.citation, 'vi')}).`,
    en: (d) =>
      `${d.titleEn ?? d.title}: this part of another unit was received, so the receiver’s documents apply and ${d.texts} does not (${lawSaid(d.citation, 'en')}).`,
  },
  'text-partly-here': {
    weight: 'note',
    vi: (d) =>
      `${d.title}: ${d.texts} chỉ áp dụng trên một phần nơi này, là địa bàn cũ; cần nêu nơi cụ thể hơn (${lawSaid(d.citation, 'vi')}).`,
    en: (d) =>
      `${d.titleEn ?? d.title}: ${d.texts} applies on only a part of this place, its former ground; name a nearer place (${lawSaid(d.citation, 'en')}).`,
  },
  'nobody-verified': {
    weight: 'note',
    vi: (d) => `${d.title}: dòng ${d.grant} lấy từ danh sách, chưa ai đối chiếu với văn bản.`,
    en: (d) =>
      `${d.titleEn ?? d.title}: row ${d.grant} comes from a list; nobody compared it with the text yet.`,
  },
  // Bad input.
  'unknown-function': {
    weight: 'error',
    vi: (d) => `Dòng ${d.grant} giao một nhiệm vụ không có: ${d.function}.`,
    en: (d) => `Row ${d.grant} gives a task that is not there: ${d.function}.`,
  },
  'unknown-text': {
    weight: 'error',
    vi: (d) => `Dòng ${d.grant} căn cứ văn bản không có: ${d.texts}.`,
    en: (d) => `Row ${d.grant} rests on a text that is not there: ${d.texts}.`,
  },
  'no-such-provision': {
    weight: 'error',
    vi: (d) => `${d.grant}: ${d.texts} không có điều khoản ${d.point}; văn bản chỉ có ${d.articles} điều.`,
    en: (d) => `${d.grant}: ${d.texts} has no provision ${d.point}; it has ${d.articles} articles.`,
  },
  'articles-unknown': {
    weight: 'note',
    vi: (d) =>
      `Chưa biết ${d.texts} có bao nhiêu điều: ${d.count} dòng căn cứ vào đó chưa đối chiếu được điều khoản.`,
    en: (d) =>
      `How many articles ${d.texts} has is not known: the provisions of ${d.count} rows on it cannot be compared.`,
  },
  'unknown-giver': {
    weight: 'error',
    vi: (d) => `Dòng ${d.grant} nhận từ một dòng không có: ${d.under}.`,
    en: (d) => `Row ${d.grant} comes from a row that is not there: ${d.under}.`,
  },
  'in-a-circle': {
    weight: 'error',
    vi: (d) => `Các dòng ${d.grants} giao cho nhau thành vòng.`,
    en: (d) => `Rows ${d.grants} pass it on in a circle.`,
  },
  'ends-before-it-begins': {
    weight: 'error',
    vi: (d) => `${d.grant}: ngày cuối ${d.until} trước ngày đầu ${d.from}.`,
    en: (d) => `${d.grant}: its end ${d.until} is before its beginning ${d.from}.`,
  },
  'replaces-itself': {
    weight: 'error',
    vi: (d) => `Văn bản ${d.texts} tự thay thế mình.`,
    en: (d) => `Text ${d.texts} replaces itself.`,
  },
  'told-twice': {
    weight: 'warning',
    vi: (d) => `${d.title}: ${d.grants} nói cùng một điều; cần người gộp lại.`,
    en: (d) => `${d.titleEn ?? d.title}: ${d.grants} say the same; a person must merge them.`,
  },
})
