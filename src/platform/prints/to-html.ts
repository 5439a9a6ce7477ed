/** The preview: the document as a page, each number with a link to its rows. Text is escaped, links were checked. */

import { escapeHtml } from '../../kernel/markup.ts'
import { markOf } from './fill.ts'
import type { Filled, FilledBlock, Run, Signed } from './model.ts'
import { national, type Sheet, words } from './sheet.ts'

const style = (sheet: Sheet) => `
:root { color-scheme: light }
body { background: #e8eaed; margin: 0; font: ${sheet.text}pt/1.35 "Times New Roman", Tinos, serif; color: #000 }
main { background: #fff; max-width: ${sheet.width - sheet.left - sheet.right}mm; margin: 1rem auto;
  padding: ${sheet.top}mm ${sheet.right}mm ${sheet.bottom}mm ${sheet.left}mm; box-sizing: content-box }
header, footer { display: flex; justify-content: space-between; gap: 1rem }
header > div, footer > div { flex: 1; text-align: center } header > div + div { flex: 1.4 }
p.mark { border: 1px dashed; text-align: center; margin: 0 0 6pt } header .name { font-size: 12pt }
header p, h1, .about { text-wrap: balance } sup { line-height: 0 } header p, footer p, footer ul { margin: 0 } .rule { border-top: 1px solid; width: 40%; margin: 2pt auto }
h1, .about { font-size: inherit; text-align: center; margin: 0; font-weight: bold } h1 { margin-top: 18pt }
h2 { font-size: inherit; margin: 10pt 0 4pt } .text { text-align: justify; text-indent: 10mm; margin: 6pt 0 }
.table { overflow-x: auto } table { border-collapse: collapse; width: 100%; font-size: 0.86em; margin: 6pt 0 }
th, td { border: 1px solid; padding: 2pt 4pt; vertical-align: top; text-align: left }
.center { text-align: center } .right { text-align: right } a { color: #0b4f9c }
footer { margin-top: 18pt } footer > div:first-child { text-align: left; font-size: 0.8em } .space { height: 60pt }
.centred { text-align: center; margin: 6pt 0 } .to { text-align: center; margin: 14pt 0 10pt }
.signed { display: flex; gap: 1rem; margin-top: 18pt } .signed > div { flex: 1; text-align: center } .signed p { margin: 0 }
.receives { font-size: 0.8em; margin-top: 12pt } .receives p { margin: 0 }
.bars { display: grid; grid-template-columns: minmax(6rem, 32%) 1fr auto; gap: 3pt 8pt; margin: 8pt 0; font-size: 0.86em }
.bars i { height: 0.9em; background: #35618e; align-self: center; min-width: 1px; print-color-adjust: exact }
.sources p { margin: 0 } .sources { border-top: 1px solid #999; margin-top: 18pt; padding-top: 4pt; font-size: 0.8em }
@media screen and (max-width: 60rem) { main { padding: 6mm 5mm; margin: 0 } table { min-width: 34rem } }
@media screen and (max-width: 34rem) { header { flex-direction: column-reverse } }
@media print { body { background: #fff } main { margin: 0; padding: 0 } @page { size: A4${sheet.width > sheet.height ? ' landscape' : ''};
  margin: ${sheet.top}mm ${sheet.right}mm ${sheet.bottom}mm ${sheet.left}mm } thead { display: table-header-group } }`

const looks = { bold: 'b', italic: 'i' } as const

const runsOf = (runs: readonly Run[], filled: Filled): string =>
  runs
    .map((run) => {
      const text = run.look
        ? `<${looks[run.look]}>${escapeHtml(run.text)}</${looks[run.look]}>`
        : escapeHtml(run.text)
      return run.source
        ? `<a href="${escapeHtml(run.source.href)}" title="${escapeHtml(run.source.words)}">${text}</a><sup>[${markOf(run, filled)}]</sup>`
        : text
    })
    .join('')

const blockOf = (block: FilledBlock, filled: Filled): string => {
  if (block.block === 'heading') return `<h2>${runsOf(block.runs, filled)}</h2>`
  if (block.block === 'paragraph')
    return `<p class="${block.isCentred ? 'centred' : 'text'}">${runsOf(block.runs, filled)}</p>`
  if (block.block === 'list')
    return block.items
      .map((runs) => `<p class="text">${block.hasDashes ? '- ' : ''}${runsOf(runs, filled)}</p>`)
      .join('')
  if (block.block === 'bars')
    return `<div class="bars">${block.bars.map(({ label, number, share }) => `<span>${runsOf(label, filled)}</span><i style="width:${(share * 100).toFixed(1)}%"></i><span class="right">${runsOf(number, filled)}</span>`).join('')}</div>`
  const cell = (runs: readonly Run[], column: number) =>
    `<td class="${block.columns[column]?.align ?? 'left'}">${runsOf(runs, filled)}</td>`
  return `<div class="table"><table><thead><tr>${block.columns.map(({ title }) => `<th class="center">${escapeHtml(title)}</th>`).join('')}</tr></thead><tbody>${block.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</tbody></table></div>`
}

const bold = (text: string) => `<p><b>${escapeHtml(text)}</b></p>`

const headOf = ({
  layout,
  above,
  issuer,
  number,
  placeAndDate,
  kind,
  about,
  annexOf,
  to,
}: Filled): string => {
  if (layout === 'annex')
    return `<h1>${escapeHtml(kind)}</h1><p class="about">${escapeHtml(about)}</p><p class="centred"><i>${escapeHtml(annexOf)}</i></p>`
  const subject = layout === 'letter' ? `<p class="name">${words.about} ${escapeHtml(about)}</p>` : ''
  const title =
    layout === 'letter'
      ? ''
      : `<h1>${escapeHtml(kind)}</h1><p class="about">${escapeHtml(about)}</p><p class="rule"></p>`
  const [only, ...others] = to
  const addressed =
    only === undefined
      ? ''
      : others.length === 0
        ? `<p class="to">${words.to} ${escapeHtml(only)}</p>`
        : `<p class="to">${words.to}${to.map((each) => `<br>- ${escapeHtml(each)}`).join('')}</p>`
  return `<header><div><p class="name">${escapeHtml(above)}</p>${bold(issuer)}<p class="rule"></p><p>${words.number} ${escapeHtml(number)}</p>${subject}</div>
<div><p class="name"><b>${national.name}</b></p>${bold(national.motto)}<p class="rule"></p><p><i>${escapeHtml(placeAndDate)}</i></p></div></header>
${title}${addressed}`
}

const signedBy = (signed: Signed): string =>
  `<div>${signed.lines.map(bold).join('')}<p class="space"></p>${bold(signed.name)}</div>`

const footOf = ({ recipients, signature, counterpart, witness }: Filled): string => {
  const receives =
    recipients.length === 0
      ? ''
      : `<p><b><i>${words.recipients}</i></b></p>${recipients.map((each) => `<p>- ${escapeHtml(each)}</p>`).join('')}`
  if (!signature) return ''
  if (!counterpart) return `<footer><div>${receives}</div>${signedBy(signature)}</footer>`
  return `<div class="signed">${signedBy(counterpart)}${signedBy(signature)}</div>${witness ? `<div class="signed">${signedBy(witness)}</div>` : ''}<div class="receives">${receives}</div>`
}

export const toHtml = (filled: Filled, sheet: Sheet): string => {
  const { kind, about, mark, blocks, sources } = filled
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${kind} ${about}`.trim())}</title><style>${style(sheet)}</style></head><body><main>${mark ? `<p class="mark">${escapeHtml(mark)}</p>` : ''}
${headOf(filled)}
${blocks.map((block) => blockOf(block, filled)).join('\n')}
${footOf(filled)}
${sources.length > 0 ? `<div class="sources"><b>${words.sources}</b>${sources.map(({ words: said, href }, at) => `<p>[${at + 1}] <a href="${escapeHtml(href)}">${escapeHtml(said)}</a></p>`).join('')}</div>` : ''}
</main></body></html>
`
}
