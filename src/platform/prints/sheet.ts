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
export const sheetOn = (on: IsoDate, { isLandscape = false } = {}): Sheet => ({
  width: isLandscape ? 297 : 210,
  height: isLandscape ? 210 : 297,
  top: between('document.margin.top-bottom', on, least),
  bottom: between('document.margin.top-bottom', on, least),
  left: between('document.margin.left', on, least),
  right: between('document.margin.right', on, least),
  text: between('document.text', on, most),
})

export const points = (millimetres: number): number => (millimetres / 25.4) * 72

/** A long name of a body is set a point smaller, so that it stays on one line where it can. */
export const issuerSize = (issuer: string, usual: number): number =>
  issuer.length > 24 ? Math.min(usual, 12) : usual

export const national = {
  name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
} as const
export const words = {
  recipients: 'Nơi nhận:',
  sources: 'Nguồn số liệu',
  number: 'Số:',
  about: 'V/v',
  to: 'Kính gửi:',
} as const
