/** Finds the organisations that rows name: by id, or by code of the unit and kind of organisation, as of the eve. */
import { addDays } from '../../../../kernel/dates.ts'
import type { Problem } from '../../../../kernel/problems.ts'
import { plainKey } from '../../../../kernel/text.ts'
import type { Context } from '../../../../platform/operation.ts'
import { currentRegister, organisationKinds, organisationNamed, partsOfId } from '../../../register/index.ts'
import { transitionProblem } from '../../problems.ts'
import { allInventories, endingsOf, transitionHead } from '../inventory-store.ts'
import type { Known } from './rows.ts'
import { bodyIn } from './words.ts'

/** What rows of a transition may name; null for a transition that is not there. */
export const knownFor = async (transition: string, context: Context): Promise<Known | null> => {
  const { database, today } = context
  const head = await transitionHead(database, transition)
  if (!head) return null
  const { effectiveOn } = head
  const eve = addDays(effectiveOn, -1)
  const [register, territory] = [await currentRegister(context), (await context.territory?.()) ?? null]
  const [inventories, endings] = [
    await allInventories(database, transition),
    await endingsOf(database, transition),
  ]

  const unitOf = (code: string): string | null => territory?.named(code.trim(), eve)?.id ?? null

  /** Why a code means nothing on the eve: it ended before, or there never was one. */
  const whyNoUnit = (holder: string): Problem => {
    const ended =
      register.story(holder)?.versions.at(-1)?.validTo ?? register.meanings(holder).at(-1)?.until ?? null
    const field = { field: 'holder' }
    return ended !== null && ended <= eve
      ? transitionProblem('holder-ended-before', { holder, ended, on: effectiveOn }, field)
      : transitionProblem('holder-unknown', { holder, on: eve }, field)
  }
  /** The kind of organisation that words mean in a unit: a usual word, or its full name there. */
  const bodyMeant = (unit: string, body: string): string | null => {
    if (body.trim() === '') return 'people-committee'
    const key = plainKey(body)
    return (
      bodyIn(body, organisationKinds) ??
      organisationKinds.find((kind) => {
        const name = organisationNamed(register, `org:${unit}:${kind}`, eve)
        return name !== null && (plainKey(name.vi) === key || plainKey(name.en) === key)
      }) ??
      null
    )
  }
  const meant = (holder: string, body: string): string | Problem => {
    if (holder.startsWith('org:')) return partsOfId(holder) ? holder : namedBadly(holder)
    if (holder.trim() === '') return namedBadly(body)
    const unit = unitOf(holder)
    if (unit === null) return whyNoUnit(holder.trim())
    const kind = bodyMeant(unit, body)
    return kind === null ? namedBadly(`${holder} ${body}`) : `org:${unit}:${kind}`
  }
  const found = (holder: string, body: string) => {
    const organisation = meant(holder, body)
    if (typeof organisation !== 'string') return organisation
    const inventory = inventories.get(organisation)
    if (inventory) return inventory
    const field = { field: 'holder' }
    if (endings.has(organisation)) return transitionProblem('not-opened', { holder: organisation }, field)
    const unit = partsOfId(organisation)?.unit ?? ''
    const story = register.story(unit)
    if (!story && unitOf(unit) === null) return whyNoUnit(unit)
    const ended = story?.versions.at(-1)?.validTo ?? null
    return ended !== null && ended < effectiveOn
      ? transitionProblem('holder-ended-before', { holder: organisation, ended, on: effectiveOn }, field)
      : transitionProblem('not-ending', { holder: organisation }, field)
  }
  const remembered = new Map<string, ReturnType<typeof found>>()
  return {
    ...{ effectiveOn, today, unitOf },
    inventoryOf: (holder, body) => {
      const key = `${holder}\n${body}`
      const known = remembered.get(key)
      if (known) return known
      const answer = found(holder, body)
      remembered.set(key, answer)
      return answer
    },
  }
}

const namedBadly = (holder: string) =>
  transitionProblem('holder-named-badly', { holder }, { field: 'holder' })
