/** `/evidence/verify`: a pasted proof, or that of an entry, checked in the browser; without script by the server. */

import { wordsOf } from '../../../kernel/problems.ts'
import {
  checkProof,
  entryTold,
  type Proof,
  proofIn,
  proofSteps,
  type StepResult,
} from '../../../platform/evidence/check-proof.ts'
import { heads, prove } from '../../../platform/evidence/operations.ts'
import type { Context } from '../../../platform/operation.ts'
import type { PageAnswer, PageRequest } from '../../../platform/page.ts'
import { perform } from '../../../platform/perform.ts'
import { facts } from '../../facts.ts'
import { areaField, textField } from '../../form.ts'
import { type Html, html } from '../../html.ts'
import { page, section } from '../../layout.ts'
import { notice } from '../../notice.ts'
import { answer, viewOf } from '../../request.ts'
import { to, type View, wordsIn } from '../../view.ts'
import { instantText } from './shown.ts'
import { en } from './words.en.ts'
import { type EvidenceWords, vi } from './words.vi.ts'

const stepsShown = (words: EvidenceWords['verify'], results: readonly StepResult[]): Html => {
  const isWrong = results.some(({ came }) => came === 'wrong')
  return html`${notice(isWrong ? 'failed' : 'met', isWrong ? words.broken : words.whole)}<ol>${results.map(
    ({ step, came }) => html`<li>${words.steps[step]}: ${words.came[came]}</li>`,
  )}</ol>`
}

const aboutProof = (words: EvidenceWords['verify'], proof: Proof, known: readonly string[]): Html | null => {
  const { at, operation } = entryTold(proof)
  return facts([
    [words.facts.at, typeof at === 'string' ? instantText(at) : null],
    [words.facts.operation, typeof operation === 'string' ? html`<code>${operation}</code>` : null],
    [words.facts.stream, html`<code>${proof.head.stream}</code>`],
    [words.facts.key, html`<code class="long">${proof.head.key}</code>`],
    [words.facts.known, known.includes(proof.head.key) ? words.yes : words.no],
  ])
}

/** What a proof that was pasted, or asked for by its entry, comes to. */
type Asked = { readonly text: string; readonly told: Html | null }

const askedFor = async (request: PageRequest, context: Context, view: View): Promise<Asked> => {
  const words = wordsIn(view, { vi, en }).verify
  const known = async () => {
    const found = await perform(heads, {}, context)
    return found.ok ? found.value.keys.map(({ key }) => key) : []
  }
  const { entry } = request.query
  if (request.method === 'POST') {
    const text = (request.form.proof ?? '').slice(0, 100_000)
    const proof = proofIn(text)
    return {
      text,
      told: proof
        ? html`<p>${words.byServer}</p>${stepsShown(words, checkProof(proof))}${aboutProof(words, proof, await known())}`
        : notice('failed', words.unreadable),
    }
  }
  if (!entry) return { text: '', told: null }
  const found = await perform(prove, { entry }, context)
  if (!found.ok)
    return {
      text: '',
      told: notice(
        'failed',
        found.problems.map((each) => html`<p>${wordsOf(each, view.language)}</p>`),
      ),
    }
  const text = JSON.stringify(found.value, null, 2)
  const proof = proofIn(text)
  return {
    text,
    told: proof && html`${stepsShown(words, checkProof(proof))}${aboutProof(words, proof, await known())}`,
  }
}

export const verifyPage = async (request: PageRequest, context: Context): Promise<PageAnswer> => {
  const view = viewOf(request, context.today)
  const words = wordsIn(view, { vi, en }).verify
  const { text, told } = await askedFor(request, context, view)
  const data = proofSteps.map((step) => html` data-${step}="${words.steps[step]}"`)
  return answer(
    page(view, {
      title: words.title,
      lead: words.lead,
      source: null,
      islands: ['proof'],
      body: html`<form method="post" action="${to(view, '/evidence/verify')}" data-island="proof" data-right="${words.came.right}" data-wrong="${words.came.wrong}" data-unknown="${words.came.unknown}" data-unreadable="${words.unreadable}" data-whole="${words.whole}" data-broken="${words.broken}" data-open="${words.open}"${data}>${
        request.formKey ? html`<input type="hidden" name="csrf" value="${request.formKey}">` : null
      }${areaField(view, { name: 'proof', label: words.field, hint: words.hint, value: text, rows: 8 })}<button type="submit">${words.button}</button></form><div data-proof-told tabindex="-1" role="status" aria-label="${words.told}">${told}</div>${section(
        'entry',
        words.byEntry,
        html`<form method="get" action="${to(view, '/evidence/verify')}">${textField(view, {
          name: 'entry',
          label: words.entry,
          hint: words.entryHint,
          value: request.query.entry,
        })}<button type="submit" class="second">${words.load}</button></form>`,
      )}`,
    }),
  )
}
