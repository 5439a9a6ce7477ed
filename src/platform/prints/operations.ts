/** What can be asked of documents to print. */
import { Type } from 'typebox'
import { fine, refused } from '../../kernel/result.ts'
import { choiceField, codeField, fileField, pathField } from '../fields.ts'
import { handOut } from '../files/hand-out.ts'
import { defineOperation } from '../operation.ts'
import { factsIn } from './facts.ts'
import type { Template } from './model.ts'
import { mediaTypeOfForm, type PrintForm, printed, printForms } from './print.ts'
import { printProblem } from './problems.ts'
import { templateNamed, templates } from './templates.ts'

export const PrintAnswer = Type.Object({
  name: Type.String(),
  form: choiceField(printForms),
  size: Type.Integer(),
  path: Type.String(),
})
export const formField = choiceField(printForms, {
  description: 'pdf, docx, xlsx for its tables, or html as preview',
})
export const outField = pathField({ description: 'Where to write it, at the command line' })
export const sendsPrint = ({ name, form, path }: { name: string; form: PrintForm; path: string }) => ({
  name,
  path,
  type: mediaTypeOfForm[form],
  removes: true as const,
  ...(form === 'html' ? { shown: true as const } : {}),
})

export const siteField = Type.String({
  pattern: '^https?://[^/\\s<>"]{1,200}$',
  description:
    'The address of the site, for links out of PDF and DOCX: https://...; the one that is set without it',
})

/** Names of the facts that the texts of a template ask for. */
const factsOf = (template: Template): readonly string[] => Object.keys(template.example).toSorted()

export const listTemplates = defineOperation({
  name: 'documents.templates',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'Các mẫu văn bản in được, và dữ liệu mỗi mẫu cần',
    en: 'The templates of documents, and the facts each needs',
  },
  input: Type.Object({}),
  output: Type.Array(
    Type.Object({
      template: Type.String(),
      title: Type.String(),
      facts: Type.Array(Type.String()),
      example: Type.Unknown(),
    }),
  ),
  examples: ['--json'],
  table: {
    columns: ['template', 'title', 'facts'],
    rows: (all) => all.map(({ template, title, facts }) => [template, title, facts.join(' ')]),
  },
  run: async (_input, { language }) =>
    fine(
      templates.map((each) => ({
        template: each.id,
        title: each.title[language],
        facts: [...factsOf(each)],
        example: each.example,
      })),
    ),
})

export const print = defineOperation({
  name: 'documents.print',
  kind: 'query',
  access: { roles: 'signed-in' },
  summary: {
    vi: 'Điền một mẫu văn bản bằng dữ liệu JSON và in ra PDF, DOCX, XLSX hoặc trang xem trước',
    en: 'Fills a template with facts in JSON and prints it as PDF, DOCX, XLSX or a preview',
  },
  input: Type.Object({
    template: codeField({ description: 'The template, as documents.templates names it' }),
    facts: Type.Optional(
      fileField({ maxBytes: 8_000_000, description: 'JSON with the facts; the invented example without it' }),
    ),
    form: Type.Optional(formField),
    site: Type.Optional(siteField),
    out: Type.Optional(outField),
  }),
  output: PrintAnswer,
  positional: ['template'],
  writesTo: 'out',
  examples: ['correspondence --facts facts.json --form docx --out list.docx'],
  sends: sendsPrint,
  run: async ({ template: id, facts: file, form = 'pdf', site, out }, context) => {
    const template = templateNamed(id)
    if (!template) {
      const known = templates.map((each) => each.id).join(', ')
      return refused(printProblem('no-such-template', { template: id, known }, { field: 'template' }))
    }
    const facts = file ? factsIn(Buffer.from(file.bytes).toString('utf8')) : fine(template.example)
    if (!facts.ok) return facts
    const { today: on, now, generated } = context
    const address = site ?? context.site
    const bytes = await printed(template, facts.value, { form, on, now, site: address, generated })
    if (!bytes.ok) return bytes
    const handed = await handOut({ name: `${id}.${form}`, bytes: bytes.value }, out, context)
    return handed.ok ? fine({ ...handed.value, form }) : handed
  },
})

export const printOperations = [listTemplates, print] as const
