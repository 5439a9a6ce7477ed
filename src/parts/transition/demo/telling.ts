/** Times the phases of a demonstration, and tells whoever waits how far it is. */
import type { Context } from '../../../platform/operation.ts'

export const phaseNames = [
  'facts',
  'inventories',
  'holdings',
  'allocation',
  'arming',
  'raw',
  'switch',
  'report',
  'proof',
] as const
export type PhaseName = (typeof phaseNames)[number]

const words: Readonly<Record<'vi' | 'en', Readonly<Record<PhaseName, string>>>> = {
  vi: {
    facts: 'Đọc danh mục',
    inventories: 'Mở kiểm kê',
    holdings: 'Nhập và ký kiểm kê',
    allocation: 'Phân bổ',
    arming: 'Chốt kế hoạch',
    raw: 'Đo SQL đối chứng',
    switch: 'Chuyển',
    report: 'Viết báo cáo',
    proof: 'Kiểm chứng báo cáo',
  },
  en: {
    facts: 'Reading the register',
    inventories: 'Opening inventories',
    holdings: 'Entering and signing inventories',
    allocation: 'Allocating',
    arming: 'Arming the plan',
    raw: 'Measuring the plain SQL',
    switch: 'Switching',
    report: 'Writing the report',
    proof: 'Proving the report',
  },
}

const rounded = (seconds: number): number => Math.round(seconds * 100) / 100

export const telling = ({ language, progress }: Pick<Context, 'language' | 'progress'>) => {
  const taken = new Map<PhaseName, number>()
  const tell = (phase: PhaseName, rows: number, share: number) =>
    progress?.({ doing: words[language][phase], rows, share })
  return {
    time: async <Of>(phase: PhaseName, work: () => Promise<Of>): Promise<Of> => {
      tell(phase, 0, 0)
      const begun = performance.now()
      const done = await work()
      taken.set(phase, rounded((performance.now() - begun) / 1000))
      return done
    },
    rows: (phase: PhaseName, rows: number, all: number): void =>
      tell(phase, rows, all === 0 ? 1 : rows / all),
    seconds: (phase: PhaseName): number => taken.get(phase) ?? 0,
    phases: (): Readonly<Record<PhaseName, number>> =>
      // A cast: each name is put in.
      Object.fromEntries(phaseNames.map((name) => [name, taken.get(name) ?? 0])) as Record<PhaseName, number>,
  }
}
