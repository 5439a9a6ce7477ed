/** Why a candidate is one, in words. */
import type { Reason } from '../../../packages/register/src/model.ts'
import type { Language } from '../../kernel/problems.ts'

const words = {
  vi: {
    'same-unit': 'cùng đơn vị',
    whole: 'nhận toàn bộ',
    'all-people': 'nhận toàn bộ dân',
    'part-of-people': 'nhận một phần dân',
    rest: 'nhận phần còn lại',
    'land-only': 'chỉ nhận đất',
    renamed: 'đổi tên',
    unchanged: 'giữ nguyên',
    chain: 'qua nhiều lần thay đổi',
    'lineage-unknown': 'chưa rõ nguồn gốc',
  },
  en: {
    'same-unit': 'the same unit',
    whole: 'took all of it',
    'all-people': 'took all its people',
    'part-of-people': 'took part of its people',
    rest: 'took the rest',
    'land-only': 'took land only',
    renamed: 'renamed',
    unchanged: 'unchanged',
    chain: 'through several changes',
    'lineage-unknown': 'lineage unknown',
  },
} satisfies Readonly<Record<Language, Readonly<Record<Reason['code'], string>>>>

export const reasonWords = (code: Reason['code'], language: Language): string => words[language][code]
