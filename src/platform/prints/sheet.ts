/** Measures of the official layout: between the limits of Decree 30/2020/NĐ-CP, with the choice made within them. */
import type { IsoDate } from '../../kernel/dates.ts'
import { parameter } from '../../law/index.ts'

export type Sheet = {
  /** Millimetres. */
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** Points. */
  readonly text: number
}

const between = (id: string, on: IsoDate, choose: (least: number, most: number) => number): number =>
  choose(Number(parameter(`${id}.least`, on).value), Number(parameter(`${id}.most`, on).value))

const most = (_least: number, limit: number) => limit
const least = (limit: number) => limit

/** A4. The left margin leaves room for binding, the others leave room for words. */
export const sheetOn = (on: IsoDate): Sheet => ({
  width: 210,
  height: 297,
  top: between('document.margin.top-bottom', on, least),
  bottom: between('document.margin.top-bottom', on, least),
  left: between('document.margin.left', on, least),
  right: between('document.margin.right', on, least),
  text: between('document.text', on, most),
})

export const points = (millimetres: number): number => (millimetres / 25.4) * 72

export const national = {
  name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
} as const
export const words = { recipients: 'Nơi nhận:', sources: 'Nguồn số liệu', number: 'Số:' } as const
