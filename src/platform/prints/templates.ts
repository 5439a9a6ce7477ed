/** All templates; a new one is a file in `data/` and a line here. */
import { correspondenceTemplate } from './data/correspondence.ts'
import type { Template } from './model.ts'

export const templates: readonly Template[] = [correspondenceTemplate]
export const templateNamed = (id: string): Template | null => templates.find((each) => each.id === id) ?? null
