/** Composes acts in the standard forms out of a plan: invented places, own wording, nothing copied. */
import type { People, Scope } from '../../../../packages/register/src/model.ts'
import { wordOfType } from '../read/vocabulary.ts'

export type PlannedUnit = { readonly type: string; readonly name: string; readonly district?: string }
export type PlannedLeg = PlannedUnit & {
  readonly scope: Scope
  readonly people?: People
  readonly after?: readonly string[]
}
export type PlannedChange = {
  readonly kind?: 'form' | 'absorb' | 'rename' | 'retype'
  readonly result: PlannedUnit
  readonly legs: readonly PlannedLeg[]
}
export type Plan = {
  readonly number?: string
  readonly province?: string
  readonly changes: readonly PlannedChange[]
  readonly kept?: readonly PlannedUnit[]
  /** Added to the stated total, to make it wrong. */
  readonly miscount?: number
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const typeWord = (type: string) => wordOfType[type] ?? type
const unitWords = ({ type, name, district }: PlannedUnit): string =>
  `${/^\d/.test(name) ? capital(typeWord(type)) : typeWord(type)} ${name}${district ? ` (huyện ${district})` : ''}`

export const joined = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`

const scopeWords = ({ scope, people }: PlannedLeg): string => {
  if (scope === 'rest') return 'phần còn lại của'
  if (scope === 'land') return 'một phần diện tích tự nhiên của'
  if (scope === 'people') return 'một phần quy mô dân số của'
  if (scope === 'part' && people === 'all') return 'một phần diện tích tự nhiên, toàn bộ quy mô dân số của'
  if (scope === 'part') return 'một phần diện tích tự nhiên, quy mô dân số của'
  return 'toàn bộ diện tích tự nhiên, quy mô dân số của'
}

const afterWords = (after: readonly string[] | undefined) =>
  after && after.length > 0
    ? ` sau khi sắp xếp theo quy định tại ${after.map((clause) => `khoản ${clause}`).join(', ')} Điều này`
    : ''

const groupOf = ({ scope, people, after }: PlannedLeg) => `${scope} ${people ?? ''} ${after?.join() ?? ''}`

/** `các xã A, B và phường C`: a list in which one word stands for neighbours of one kind. */
const unitList = (units: readonly PlannedUnit[]): string => {
  const plain = units.every(({ type, name }) => type === units[0]?.type && !/^\d/.test(name))
  if (units.length < 2 || !plain) return joined(units.map(unitWords))
  const [first = ''] = units.map(({ type }) => typeWord(type))
  return `các ${first} ${joined(units.map((unit) => unitWords(unit).slice(first.length + 1)))}`
}

/** Groups of one scope in the order of the plan; groups without references first would change meaning, so none move. */
const legWords = (legs: readonly PlannedLeg[]): string => {
  const groups = [...Map.groupBy(legs, groupOf).values()]
  return joined(
    groups.map((group) => {
      const [first] = group
      return first ? `${scopeWords(first)} ${unitList(group)}${afterWords(first.after)}` : ''
    }),
  )
}

export const clauseWords = ({ kind = 'form', result, legs }: PlannedChange): string => {
  const [first] = legs
  const of = typeWord(result.type)
  if (kind === 'rename' && first) return `Đổi tên ${unitWords(first)} thành ${unitWords(result)}.`
  if (kind === 'retype' && first)
    return `Thành lập ${unitWords(result)} trên cơ sở nguyên trạng ${scopeWords(first)} ${unitWords(first)}.`
  if (kind === 'absorb') return `Nhập ${legWords(legs)} vào ${unitWords(result)}.`
  return `Sắp xếp ${legWords(legs)} thành ${of} mới có tên gọi là ${unitWords(result)}.`
}

const counted = (units: readonly PlannedUnit[]) =>
  joined(
    [...Map.groupBy(units, ({ type }) => type)].map(
      ([type, same]) => `${String(same.length).padStart(2, '0')} ${typeWord(type)}`,
    ),
  )

const closingWords = ({ province = 'Vân Sa', changes, kept = [], miscount = 0 }: Plan): string => {
  const formed = changes.map(({ result }) => result)
  const all = [...formed, ...kept]
  const left = kept.length
    ? `; trong đó có ${counted(formed)} hình thành sau sắp xếp quy định tại Điều này và ${String(kept.length).padStart(2, '0')} đơn vị hành chính cấp xã không thực hiện sắp xếp là ${joined(kept.map(unitWords))}`
    : ''
  return `Sau khi sắp xếp, tỉnh ${province} có ${all.length + miscount} đơn vị hành chính cấp xã, gồm ${counted(all)}${left}.`
}

/** The operative clauses in order, the closing one last. */
export const clausesOfPlan = (plan: Plan): string[] => [...plan.changes.map(clauseWords), closingWords(plan)]

/** A whole act around the clauses. */
export const composeAct = (plan: Plan, clauses: readonly string[] = clausesOfPlan(plan)): string =>
  [
    `Số: ${plan.number ?? '901/NQ-UBTVQH15'} Hà Nội, ngày 03 tháng 5 năm 2031`,
    'NGHỊ QUYẾT',
    `VỀ VIỆC SẮP XẾP CÁC ĐƠN VỊ HÀNH CHÍNH CẤP XÃ CỦA TỈNH ${(plan.province ?? 'Vân Sa').toUpperCase()}`,
    'ỦY BAN THƯỜNG VỤ QUỐC HỘI',
    'Căn cứ Hiến pháp;',
    'QUYẾT NGHỊ:',
    `Điều 1. Sắp xếp các đơn vị hành chính cấp xã của tỉnh ${plan.province ?? 'Vân Sa'}`,
    'Thực hiện sắp xếp như sau:',
    ...clauses.map((clause, at) => `${at + 1}. ${clause}`),
    'Điều 2. Hiệu lực thi hành',
    '1. Nghị quyết này có hiệu lực thi hành từ ngày được thông qua.',
    '2. Chính quyền địa phương ở các đơn vị mới chính thức hoạt động từ ngày 01 tháng 6 năm 2031.',
    'Nghị quyết này được thông qua ngày 03 tháng 5 năm 2031.',
  ].join('\n\n')
