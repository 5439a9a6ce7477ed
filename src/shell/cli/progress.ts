/** A bar on the terminal for long work, with rows a second and the time left; plain lines where there is no terminal. */
import type { Language } from '../../kernel/problems.ts'
import type { WorkProgress } from '../../platform/operation.ts'
import { widthOf } from './terminal.ts'

export type ProgressBar = { readonly tell: (progress: WorkProgress) => void; readonly end: () => void }

type Options = {
  readonly write: (text: string) => void
  /** Columns of the terminal; null where lines are written. */
  readonly width: number | null
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
  readonly language: Language
}

/** Milliseconds between two looks of the bar, and between two lines. */
const pause = { bar: 100, lines: 5_000 } as const
const words = {
  vi: { rows: 'dòng', second: 'giây', left: 'còn' },
  en: { rows: 'rows', second: 's', left: 'left' },
} as const

export const createProgressBar = ({ write, width, now, language }: Options): ProgressBar => {
  const { rows: rowsWord, second, left } = words[language]
  let [doing, begun, firstShare, firstRows, told] = ['', 0, 0, 0, Number.NEGATIVE_INFINITY]
  let isOpen = false
  const line = ({ doing, rows, share }: WorkProgress): string => {
    const seconds = (now() - begun) / 1000
    const speed = seconds > 0.5 ? Math.round((rows - firstRows) / seconds) : null
    const done = share - firstShare
    const rest = done > 0.005 && seconds > 0.5 ? (seconds * (1 - share)) / done : null
    return [
      `${doing} ${Math.floor(share * 100)} %`,
      `${grouped(rows, language)} ${rowsWord}`,
      ...(speed === null ? [] : [`${grouped(speed, language)} ${rowsWord}/${second}`]),
      ...(rest === null ? [] : [`${left} ${clock(rest)}`]),
    ].join(' · ')
  }
  return {
    tell: (progress) => {
      const at = now()
      if (progress.doing !== doing) {
        doing = progress.doing
        begun = at
        firstShare = progress.share
        firstRows = progress.rows
        told = Number.NEGATIVE_INFINITY
      }
      if (at - told < (width === null ? pause.lines : pause.bar)) return
      told = at
      if (width === null) write(`${line(progress)}\n`)
      else write(`\r${withBar(line(progress), progress.share, width)}\u001b[K`)
      isOpen = width !== null
    },
    end: () => {
      if (isOpen) write('\n')
      isOpen = false
    },
  }
}

const withBar = (text: string, share: number, width: number): string => {
  const room = Math.min(30, width - widthOf(text) - 4)
  if (room < 5) return text
  const full = Math.round(Math.min(1, Math.max(0, share)) * room)
  return `[${'#'.repeat(full)}${'-'.repeat(room - full)}] ${text}`
}

const grouped = (value: number, language: Language): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',')

const clock = (seconds: number): string => {
  const whole = Math.round(seconds)
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}
