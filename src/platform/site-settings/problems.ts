import { defineProblems } from '../../kernel/problems.ts'

export const settingProblem = defineProblems('settings', {
  'wrong-value': {
    status: 400,
    vi: (d) => `“${d.value}” không dùng được cho ${d.name}. Cần: ${d.expected}.`,
    en: (d) => `“${d.value}” cannot be used for ${d.name}. Expected: ${d.expected}.`,
  },
})
