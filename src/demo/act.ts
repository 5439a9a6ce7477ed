/** An invented act in the standard form, to be taken in: two communes become one. Own wording, invented content. */
import { formatDate } from '../web/format.ts'

type Named = { readonly type: string; readonly shortName: string }

export type InventedAct = {
  readonly number: string
  /** `Lâm Đồng`. */
  readonly province: string
  /** The two that become one. */
  readonly merged: readonly [Named, Named]
  /** The name of the new one. */
  readonly into: string
  /** All units of the province before. */
  readonly before: readonly Named[]
  readonly passedOn: string
  readonly operationalOn: string
}

const typeWords: Readonly<Record<string, string>> = {
  commune: 'xã',
  ward: 'phường',
  'special-zone': 'đặc khu',
}
const long = (day: string): string => {
  const [year, month, date] = day.split('-')
  return `ngày ${date} tháng ${month} năm ${year}`
}
const counted = (count: number): string => String(count).padStart(2, '0')

/** Counts after the merger, by type, in the order in which acts name them. */
const totals = ({ before, merged }: InventedAct) => {
  const count = (type: string) =>
    before.filter((unit) => unit.type === type).length - (type === merged[0].type ? 1 : 0)
  const parts = ['commune', 'ward', 'special-zone']
    .map((type) => [count(type), typeWords[type]] as const)
    .filter(([each]) => each > 0)
  return {
    all: before.length - 1,
    words: parts
      .map(([each, word]) => `${counted(each)} ${word}`)
      .join(', ')
      .replace(/, ([^,]+)$/, ' và $1'),
  }
}

export const inventedAct = (act: InventedAct): string => {
  const { number, province, merged, into, passedOn, operationalOn } = act
  const word = typeWords[merged[0].type] ?? 'xã'
  const { all, words } = totals(act)
  return [
    `Số: ${number} Hà Nội, ${long(passedOn)}`,
    'NGHỊ QUYẾT',
    `VỀ VIỆC SẮP XẾP CÁC ĐƠN VỊ HÀNH CHÍNH CẤP XÃ CỦA TỈNH ${province.toUpperCase()} NĂM ${passedOn.slice(0, 4)}`,
    'ỦY BAN THƯỜNG VỤ QUỐC HỘI',
    'Căn cứ Hiến pháp;',
    'QUYẾT NGHỊ:',
    `Điều 1. Sắp xếp các đơn vị hành chính cấp xã của tỉnh ${province}`,
    'Thực hiện sắp xếp như sau:',
    `1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các ${word} ${merged[0].shortName} và ${merged[1].shortName} thành ${word} mới có tên gọi là ${word} ${into}.`,
    `2. Sau khi sắp xếp, tỉnh ${province} có ${all} đơn vị hành chính cấp xã, gồm ${words}.`,
    'Điều 2. Hiệu lực thi hành',
    '1. Nghị quyết này có hiệu lực thi hành từ ngày được thông qua.',
    `2. Chính quyền địa phương ở đơn vị mới chính thức hoạt động từ ${long(operationalOn)}.`,
    `Nghị quyết này được thông qua ${long(passedOn)}. Văn bản giả lập ngày ${formatDate(passedOn, 'vi')}, không có thật.`,
  ].join('\n\n')
}
