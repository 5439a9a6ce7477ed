/** The list of units that a clause takes from, each with its scope: the heart of the grammar. */
import type { NamedLeg, NamedUnit } from '../model.ts'
import type { Clause } from './articles.ts'
import { bracketEnd, districtIn, isCapitalType, nameEnd, nameText, startsName } from './names.ts'
import { type PhraseScope, phraseOf } from './scope.ts'
import type { Token } from './tokens.ts'
import { districtTypes, grammarWords } from './vocabulary.ts'

export type LegList = {
  readonly legs: readonly NamedLeg[]
  /** Words that are neither a name nor known: misprints. */
  readonly strays: readonly Token[]
  /** Names that follow a closed group without a scope of their own. */
  readonly unscoped: readonly NamedUnit[]
}

type Draft = { -readonly [Key in keyof NamedLeg]: NamedLeg[Key] }

const inReference = new Set(['khoan', 'diem', 'cac', 'va', 'tai', 'theo', 'quy', 'dinh', 'cua'])

/** "khoản 1, khoản 3 Điều này": the clauses named, and where the reference ends. */
const referenceAt = (tokens: readonly Token[], from: number): { clauses: string[]; end: number } => {
  const clauses: string[] = []
  let point = ''
  let at = from
  for (; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    if (token.kind === 'number') clauses.push(token.text.replace(/[.,]$/, '') + point)
    else if (token.kind === 'word' && token.text.length === 1 && tokens[at - 1]?.plain === 'diem')
      point = token.text
    else if (token.plain === 'dieu') return articleAt(tokens, at, clauses)
    else if (!(token.text === ',' || inReference.has(token.plain))) break
    else if (token.text === ',' && tokens[at + 1]?.plain !== 'khoan' && tokens[at + 1]?.kind !== 'number')
      break
  }
  return { clauses, end: at }
}

const articleAt = (tokens: readonly Token[], at: number, clauses: readonly string[]) => {
  const next = tokens[at + 1]
  const article = next?.kind === 'number' ? next.text : null
  let end = next && (article || next.plain === 'nay') ? at + 2 : at + 1
  if (tokens[end]?.plain === 'cua' && tokens[end + 1]?.plain === 'nghi') end += 4
  return { clauses: clauses.map((clause) => (article ? `${article}.${clause}` : clause)), end }
}

const whole: PhraseScope = { scope: 'whole', people: 'all' }

/** Walks the tokens of a list once, from left to right. */
export const legsOf = (text: string, tokens: readonly Token[], clause: Clause): LegList => {
  const legs: Draft[] = []
  const strays: Token[] = []
  const unscoped: NamedUnit[] = []
  let scope = whole
  let type: string | null = null
  let group = 0
  let closed = false
  let early: readonly string[] = []
  let phrase: Token[] = []

  const takePhrase = () => {
    const said = phraseOf(phrase)
    if (said.scope) {
      scope = said.scope
      group = legs.length
      closed = false
      early = []
    }
    if (said.type !== undefined) type = said.type
    else if (said.scope) type = null
    phrase = []
  }
  const add = (unit: NamedUnit, extra: Partial<Draft> = {}) => {
    if (closed) unscoped.push(unit)
    legs.push({
      unit,
      ...(closed ? whole : scope),
      ...(early.length > 0 && scope.scope === 'rest' ? { restAfter: early } : {}),
      ...(districtTypes.has(unit.type ?? '') ? { wholeDistrict: true } : {}),
      ...extra,
    })
  }
  const placeOf = (from: Token, to: Token) => ({
    article: clause.article,
    ...(clause.number ? { clause: clause.number } : {}),
    start: from.start,
    end: to.end,
  })

  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (!token) break
    if (token.text === '(') {
      const end = bracketEnd(tokens, at)
      const district = districtIn(text, tokens.slice(at + 1, end - 1))
      const last = legs.at(-1)
      if (last && district && phrase.length === 0) last.unit = { ...last.unit, district }
      at = end
    } else if (!token.capital && (token.plain === 'khoan' || token.plain === 'diem')) {
      const { clauses, end } = referenceAt(tokens, at)
      takePhraseOfReference()
      if (legs.length > group) {
        for (const leg of legs.slice(group)) if (!leg.restAfter) leg.restAfter = clauses
        closed = true
        early = []
      } else early = clauses
      at = Math.max(end, at + 1)
    } else if (!token.capital && token.plain === 'khu' && tokens[at + 1]?.plain === 'vuc') {
      takePhrase()
      let end = at
      while (end < tokens.length && tokens[end]?.kind === 'word' && !endsLand.has(tokens[end]?.plain ?? ''))
        end++
      const named = tokens.slice(at, end)
      add(
        { type: null, name: nameText(text, named), place: placeOf(token, named.at(-1) ?? token) },
        { newLand: true },
      )
      at = end
    } else if (isCapitalType(tokens, at, phrase)) {
      phrase.push(token)
      at++
    } else if (startsName(tokens, at, phrase)) {
      takePhrase()
      const end = nameEnd(tokens, at)
      const named = tokens.slice(at, end)
      const unit = { type, name: nameText(text, named), place: placeOf(token, named.at(-1) ?? token) }
      add(unit)
      at = end
    } else {
      if (token.kind === 'word' && !grammarWords.has(token.plain)) strays.push(token)
      phrase.push(token)
      at++
    }
  }
  return { legs, strays, unscoped }

  /** A phrase before a reference may carry the scope of names still to come ("phần còn lại sau khi ... của xã A"). */
  function takePhraseOfReference() {
    const said = phraseOf(phrase)
    if (said.scope) {
      scope = said.scope
      group = legs.length
      closed = false
    }
    phrase = []
  }
}

const endsLand = new Set(['va', 'thanh', 'sau'])
