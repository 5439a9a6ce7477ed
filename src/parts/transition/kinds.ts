/**
 * Everything that has to go somewhere when an organisation ends: a closed list. A kind that says nothing of itself does not
 * compile; a holding of no kind cannot be entered.
 * Sources of the orders: Law 72/2025/QH15 Article 54.7-8; letter 4323/BTP-CQLTHADS; Law on Archives 33/2024/QH15 Article 7;
 * Decree 186/2025/ND-CP; Resolution 190/2025/QH15.
 */

export const kindIds = [
  'post',
  'function',
  'record',
  'asset',
  'money',
  'contract',
  'project',
  'case',
  'proceeding',
  'assignment',
  'petition',
  'seal',
  'account',
  'agreement',
  'system',
  'legal-document',
  'area-policy',
  'plan',
] as const
export type KindId = (typeof kindIds)[number]

/** The measures a holding is counted in, each a whole number that JSON carries exactly; money may pass 2^53 only in sums. */
export const measures = ['count', 'vnd', 'millimetres', 'files', 'squareMetres'] as const
export type Measure = (typeof measures)[number]
/** Every rule of allocation, in no order; each kind says which it tries and in which order. */
export const ruleIds = [
  'decision', // a confirmed decision, placement, override or award names it
  'settled-with-end', // ends with the organisation: seals are handed in, certificates revoked, accounts closed
  'already-settled', // was settled before the day
  'sector-rule', // the sector's own decree has a rule for it
  'same-kind', // province and commune bodies: the same kind of body of the one unit that took over
  'level-now', // the level that holds the power now, at the place of the object
  'place', // where it lies
  'stays-with-ground', // policies and documents of a territory: who holds that ground now
  'archive-permanent', // permanent records go to the historical archive
  'archive-unfinished', // unfinished work follows the duty
  'archive-superior', // dissolution and division: the direct superior body
  'archive-result', // merger: the resulting body
  'share-by-people', // divisible, by people on a fixed date
  'caretaker', // nothing settles it: a person must decide
] as const
export type RuleId = (typeof ruleIds)[number]
/** The caretaker is not tried: it holds what no rule settles. */
export type TriedRule = Exclude<RuleId, 'caretaker'>

/** What a kind says of itself so that it can be carried from one organisation to another. */
export type Transferable = {
  readonly words: { readonly vi: string; readonly en: string }
  /** What it is measured in beside its count. */
  readonly measures: readonly Measure[]
  /** Whether single holdings of the kind may be divided among successors. */
  readonly divisible: boolean
  /** The rules that are tried, in order; the caretaker comes last by itself. */
  readonly rules: readonly TriedRule[]
  /** Open work whose number and due date must be the same afterwards, and of which the persons concerned are told once. */
  readonly goesOn: boolean
  /** Never destroyed, sold or given away from the first inventory to the end, but by a decision with appraisal. */
  readonly guarded: boolean
}

const open: readonly TriedRule[] = [
  'decision',
  'already-settled',
  'sector-rule',
  'same-kind',
  'level-now',
  'place',
]
const property: readonly TriedRule[] = [
  'decision',
  'already-settled',
  'same-kind',
  'place',
  'share-by-people',
]
const ending: readonly TriedRule[] = ['decision', 'settled-with-end']
const ground: readonly TriedRule[] = ['decision', 'already-settled', 'stays-with-ground']

const kind = (
  vi: string,
  en: string,
  rules: readonly TriedRule[],
  more: Partial<Omit<Transferable, 'words' | 'rules'>> = {},
): Transferable => ({
  ...{ words: { vi, en }, measures: ['count'], divisible: false, rules, goesOn: false, guarded: false },
  ...more,
})

/** All kinds. The type wants each. */
export const transferables: Readonly<Record<KindId, Transferable>> = {
  post: kind('Vị trí việc làm và người', 'Post and person', ['decision']),
  function: kind('Nhiệm vụ, quyền hạn', 'Task and power', [
    'decision',
    'sector-rule',
    'same-kind',
    'level-now',
  ]),
  record: kind(
    'Hồ sơ, tài liệu',
    'Records',
    ['decision', 'archive-permanent', 'archive-unfinished', 'archive-superior', 'archive-result'],
    { measures: ['count', 'millimetres', 'files'], guarded: true },
  ),
  asset: kind('Tài sản và trụ sở', 'Asset or seat', property, {
    measures: ['count', 'vnd', 'squareMetres'],
    guarded: true,
  }),
  money: kind('Tiền: dự toán, tài khoản, công nợ', 'Money: budget, accounts, debts', property, {
    measures: ['count', 'vnd'],
    divisible: true,
    guarded: true,
  }),
  contract: kind('Hợp đồng', 'Contract', property, { measures: ['count', 'vnd'] }),
  project: kind('Dự án đầu tư', 'Project', property, { measures: ['count', 'vnd'] }),
  case: kind('Hồ sơ thủ tục đang giải quyết', 'Open case', open, { goesOn: true }),
  proceeding: kind('Vụ kiện, bản án chưa thi hành', 'Proceeding or unexecuted judgment', open, {
    goesOn: true,
  }),
  assignment: kind('Nhiệm vụ được giao', 'Assignment', open, { goesOn: true }),
  petition: kind('Khiếu nại, tố cáo, kiến nghị', 'Petition', open, { goesOn: true }),
  seal: kind('Con dấu, chứng thư số', 'Seal or digital certificate', ending, { guarded: true }),
  account: kind('Tài khoản và vai trò', 'Account and role', ending),
  agreement: kind('Thỏa thuận', 'Agreement', property),
  system: kind('Hệ thống dùng mã đơn vị', 'System that uses unit codes', ['decision', 'same-kind', 'place']),
  'legal-document': kind('Văn bản của địa phương', 'Legal document of a territory', ground),
  'area-policy': kind('Chính sách theo địa bàn', 'Area-based policy', ground),
  plan: kind('Kế hoạch, đào tạo', 'Plan or training', property),
}

export const isKind = (value: string): value is KindId => kindIds.some((kind) => kind === value)
