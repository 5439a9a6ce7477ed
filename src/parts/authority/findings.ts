/** What is found wrong, or open, in a matrix of authority. Facts name the rows and the texts. */
import { defineFindings } from '../../kernel/findings.ts'

export const authorityFinding = defineFindings('authority', {
  gap: {
    weight: 'error',
    vi: (d) =>
      `${d.title}: ngày ${d.on} không văn bản nào đã biết giao cho ai${d.where ? ` (${d.where})` : ''}.`,
    en: (d) => `${d.title}: on ${d.on} no known text gives it to anybody${d.where ? ` (${d.where})` : ''}.`,
  },
  overlap: {
    weight: 'error',
    vi: (d) => `${d.title}: ${d.texts} cùng giao cho ${d.holders}; không văn bản nào cao hơn hay mới hơn.`,
    en: (d) => `${d.title}: ${d.texts} give it to ${d.holders} at once; neither ranks higher nor is later.`,
  },
  contradiction: {
    weight: 'warning',
    vi: (d) => `${d.title}: ${d.texts} giao khác nhau (${d.holders}); ${d.prevails} được áp dụng (${d.by}).`,
    en: (d) => `${d.title}: ${d.texts} differ (${d.holders}); ${d.prevails} applies (${d.by}).`,
  },
  shadowed: {
    weight: 'warning',
    vi: (d) => `${d.title}: ${d.grant} không khi nào có tác dụng, vì ${d.prevails} luôn được áp dụng trước.`,
    en: (d) => `${d.title}: ${d.grant} never takes effect, because ${d.prevails} always comes first.`,
  },
  'delegation-pair': {
    weight: 'error',
    vi: (d) => `${d.title}: ${d.from} không được ${d.mode} cho ${d.to} (${d.citation}).`,
    en: (d) => `${d.title}: ${d.from} may not pass it to ${d.to} as ${d.mode} (${d.citation}).`,
  },
  'delegation-term': {
    weight: 'error',
    vi: (d) => `${d.title}: ủy quyền ${d.grant} không nêu thời hạn (${d.citation}).`,
    en: (d) => `${d.title}: the delegation ${d.grant} states no term (${d.citation}).`,
  },
  'sub-delegation': {
    weight: 'error',
    vi: (d) => `${d.title}: ${d.grant} giao tiếp điều chính mình nhận theo ${d.mode} (${d.citation}).`,
    en: (d) => `${d.title}: ${d.grant} passes on what was itself ${d.mode} (${d.citation}).`,
  },
  'beyond-base': {
    weight: 'error',
    vi: (d) => `${d.title}: ${d.grant} đến ${d.until}, còn căn cứ ${d.base} chỉ đến ${d.baseUntil}.`,
    en: (d) =>
      `${d.title}: ${d.grant} runs until ${d.until}, but what it rests on, ${d.base}, ends ${d.baseUntil}.`,
  },
  'beyond-ground': {
    weight: 'error',
    vi: (d) => `${d.title}: ${d.grant} giao cả ngoài địa bàn của bên giao (${d.base}).`,
    en: (d) => `${d.title}: ${d.grant} gives ground that its giver does not have (${d.base}).`,
  },
  'one-holds-several': {
    weight: 'error',
    vi: (d) =>
      `${d.title}: việc liên quan từ hai đơn vị trở lên lại giao cho một ${d.holder}; theo ${d.citation} thuộc cấp trên, trừ khi luật quy định khác.`,
    en: (d) =>
      `${d.title}: a matter of two or more units is held by one ${d.holder}; by ${d.citation} it is the higher level’s unless a law says otherwise.`,
  },
  'holder-dissolved': {
    weight: 'error',
    vi: (d) => `${d.title}: ${d.holder} đã kết thúc hoạt động ngày ${d.ended}, mà ${d.texts} vẫn giao.`,
    en: (d) => `${d.title}: ${d.holder} ended on ${d.ended}, but ${d.texts} still names it.`,
  },
  'basis-lapsed': {
    weight: 'error',
    vi: (d) =>
      `${d.title}: căn cứ ${d.texts} hết hiệu lực từ ${d.until}; ${d.after ? `sau đó: ${d.after}` : 'chưa biết văn bản nào thay thế'}.`,
    en: (d) =>
      `${d.title}: its basis ${d.texts} lapsed on ${d.until}; ${d.after ? `then ${d.after}` : 'nothing is known to replace it'}.`,
  },
  'basis-lapsing': {
    weight: 'warning',
    vi: (d) =>
      `${d.title}: căn cứ ${d.texts} hết hiệu lực từ ${d.until}; ${d.after ? `sau đó: ${d.after}` : 'chưa biết văn bản nào thay thế'}.`,
    en: (d) =>
      `${d.title}: its basis ${d.texts} lapses on ${d.until}; ${d.after ? `then ${d.after}` : 'nothing is known to replace it'}.`,
  },
  'procedure-names-district': {
    weight: 'warning',
    vi: (d) => `Thủ tục ${d.procedure}: văn bản công bố vẫn ghi cấp huyện (${d.source}).`,
    en: (d) => `Procedure ${d.procedure}: its published text still names the district (${d.source}).`,
  },
  'vague-holder': {
    weight: 'warning',
    vi: (d) => `${d.title}: ${d.texts} không nói rõ cơ quan nào (${d.holder}).`,
    en: (d) => `${d.title}: ${d.texts} does not say which body (${d.holder}).`,
  },
  'vague-place': {
    weight: 'warning',
    vi: (d) => `${d.title}: không văn bản nào nói theo nơi nào (nơi cư trú, nơi có đất ...).`,
    en: (d) => `${d.title}: no text says which place counts (residence, land ...).`,
  },
  'vague-term': {
    weight: 'note',
    vi: (d) => `${d.title}: ${d.texts} có ngày hết hiệu lực, nhưng dòng ${d.grant} không ghi.`,
    en: (d) => `${d.title}: ${d.texts} has an end, but the row ${d.grant} does not say it.`,
  },
  'several-communes': {
    weight: 'note',
    vi: (d) =>
      `Việc liên quan ${d.count} đơn vị cấp xã: theo ${d.citation} thuộc cấp tỉnh, trừ khi luật quy định khác.`,
    en: (d) =>
      `It touches ${d.count} communes: by ${d.citation} it is the province’s unless a law says otherwise.`,
  },
  'several-provinces': {
    weight: 'note',
    vi: (d) =>
      `Việc liên quan ${d.count} tỉnh: theo ${d.citation} thuộc trung ương, trừ khi luật quy định khác.`,
    en: (d) =>
      `It touches ${d.count} provinces: by ${d.citation} it is the centre’s unless a law says otherwise.`,
  },
  'place-too-wide': {
    weight: 'note',
    vi: (d) => `Cần biết xã, phường, đặc khu nào: mỗi nơi một ${d.holder}.`,
    en: (d) => `It takes a commune, ward or special zone to say: each has its own ${d.holder}.`,
  },
  'nobody-verified': {
    weight: 'note',
    vi: (d) => `${d.title}: dòng ${d.grant} lấy từ danh sách, chưa ai đối chiếu với văn bản.`,
    en: (d) => `${d.title}: row ${d.grant} comes from a list; nobody compared it with the text yet.`,
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
    en: (d) => `${d.title}: ${d.grants} say the same; a person must merge them.`,
  },
})
