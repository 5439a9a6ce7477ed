/** Whatever somebody may type and have kept is refused where it is marked secret, or says why it cannot hold such a thing. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type TSchema, Type } from 'typebox'
import { isOpenField, isSecretField, openTextField, textField } from '../../src/platform/fields.ts'
import type { Operation } from '../../src/platform/operation.ts'
import { allOperations } from '../house/operations.ts'

const identity = 'is looked up: what names nothing is refused, and nothing of it is kept'
const unitCode = 'code of a unit or a level, which is looked up'
/** Text fields of commands that are not looked at, each with its reason. */
const unlooked: Readonly<Record<string, string>> = {
  'register.assignCodes.system': 'name of a code system, which is looked up',
  'register.importBoundaries.level': unitCode,
  'conversion.startJob.level': unitCode,
  'conversion.startJob.system': 'name of a code system, which is looked up',
  'conversion.eraseJob.id': identity,
  'feedback.report.unit': unitCode,
  'accounts.revoke.session': identity,
  'accounts.revokeKey.key': identity,
  'accounts.revokeMyKey.key': identity,
  'accounts.endSession.session': identity,
  'accounts.removeFactor.factor': identity,
  'calendar.setHours.office': unitCode,
  'files.put.office': unitCode,
  'files.put.content': 'a file, whose name and head are looked at when it is taken in',
  'files.hold.file': identity,
  'files.release.hold': identity,
  'files.delete.file': identity,
  'jobs.cancel.job': identity,
  'jobs.retry.job': identity,
  'notices.endWebhook.webhook': identity,
  'notices.replay.webhook': identity,
  'access.grant.account': identity,
  'access.grant.unit': unitCode,
  'access.prepare.account': identity,
  'access.prepare.unit': unitCode,
  'access.endGrant.grant': identity,
  'access.erasePerson.account': identity,
  'secrets.count.office': unitCode,
  'authority.confirm.proposal': identity,
  'authority.putInForce.proposal': identity,
  'authority.annul.proposal': identity,
  'authority.withdraw.proposal': identity,
  'authority.merge.keep': identity,
  'authority.merge.take': identity,
  'authority.proposeEnd.grant': identity,
  'authority.proposeGrant.function': identity,
  'authority.proposeGrant.body': identity,
  'authority.proposeGrant.under': identity,
  'authority.proposeGrant.point': 'number of a provision',
  'authority.reviewTask.task': identity,
  'authority.reviewTask.point': 'number of a provision, which is looked up',
  'transition.openInventories.transition': identity,
  'transition.openInventories.holder': identity,
  'transition.attachToHandover.handover': identity,
  'transition.attachToHandover.file': identity,
  'transition.confirmHandover.handover': identity,
  'transition.confirmHandover.root': 'a hash, which is compared',
  'transition.confirmHandovers.transition': identity,
  'transition.confirmHandovers.unit': unitCode,
  'transition.confirmHandovers.token': 'a hash, which is compared',
  'transition.openHandovers.transition': identity,
  'transition.remarkHandover.handover': identity,
  'transition.remarkHandover.line': identity,
  'transition.allocate.transition': identity,
  'transition.arm.transition': identity,
  'transition.close.transition': identity,
  'transition.confirmReversal.transition': identity,
  'transition.correctLine.transition': identity,
  'transition.disarm.transition': identity,
  'transition.rehearse.transition': identity,
  'transition.reverse.transition': identity,
  'transition.settle.transition': identity,
  'transition.switch.transition': identity,
  'transition.arm.plan': 'a hash, which is compared and not kept',
  'transition.correctLine.decision': identity,
  'transition.create.province': unitCode,
  'transition.countInventory.inventory': identity,
  'transition.freezeInventory.inventory': identity,
  'transition.signInventory.inventory': identity,
  'transition.enter.inventory': identity,
  'transition.enter.place': unitCode,
  'transition.enter.task': 'identity of a task, which has no room for a text',
  'transition.enter.residence': unitCode,
  'transition.enter.person': 'number of a personnel file, which has no room for a text',
  'transition.correct.holding': identity,
  'transition.confirmCorrection.holding': identity,
  'transition.proposeExit.holding': identity,
  'transition.confirmExit.holding': identity,
  'transition.importHoldings.transition': identity,
  'transition.importHoldings.holder': identity,
  'transition.loadHoldings.transition': identity,
  'transition.loadHoldings.holder': identity,
  'transition.loadHoldings.file': 'a table, whose texts are looked at row by row when it is read',
  'transition.proposeDecision.holding': identity,
  'transition.proposeDecision.to': identity,
  'transition.confirmDecision.decision': identity,
  'transition.raiseDispute.holding': identity,
  'transition.raiseDispute.claimant': identity,
  'transition.award.dispute': identity,
  'transition.award.to': identity,
  'transition.withdrawDispute.dispute': identity,
  'transition.confirmReadiness.transition': identity,
  'transition.confirmReadiness.unit': unitCode,
  'transition.confirmSystem.holding': identity,
  'transition.supply.transition': identity,
  'transition.supply.supplier': identity,
  'transition.supply.holder': identity,
  'workspace.saveDraft.key': 'identity of the thing a form is about',
  'workspace.dropDraft.key': identity,
  'workspace.saveView.view': 'its texts are looked at one by one when it is kept',
}

const isFixed = (schema: TSchema): boolean =>
  ['enum', 'const', 'format', 'pattern'].some((word) => Reflect.get(schema, word) !== undefined)

/** Paths of texts in a schema that nobody looks at. */
const unlookedIn = (schema: TSchema, path: string): readonly string[] => {
  if (isOpenField(schema) || isSecretField(schema) || Reflect.get(schema, 'x-file') !== undefined) return []
  const properties: Readonly<Record<string, TSchema>> | undefined = Reflect.get(schema, 'properties')
  if (properties)
    return Object.entries(properties).flatMap(([name, each]) => unlookedIn(each, `${path}.${name}`))
  const items: TSchema | undefined = Reflect.get(schema, 'items')
  if (items) return unlookedIn(items, path)
  const choices: readonly TSchema[] | undefined = Reflect.get(schema, 'anyOf')
  if (choices) return choices.flatMap((each) => unlookedIn(each, path))
  const type: unknown = Reflect.get(schema, 'type')
  return (type === 'string' || type === undefined) && !isFixed(schema) ? [path] : []
}

const faultsOf = (all: readonly Operation[]): readonly string[] =>
  all
    .filter(({ kind }) => kind === 'command')
    .flatMap(({ name, input }) => unlookedIn(input, name))
    .filter((path) => unlooked[path] === undefined)

test('every text field of a command refuses what is marked secret, or says why it need not', () => {
  const operations = allOperations()
  assert.deepEqual(faultsOf(operations), [])
  const there = new Set(operations.flatMap(({ name, input }) => unlookedIn(input, name)))
  assert.deepEqual(
    Object.keys(unlooked).filter((path) => !there.has(path)),
    [],
  )
})

test('a new text field that nobody looks at is noticed, however deep it lies', () => {
  const [one] = allOperations()
  assert.ok(one)
  const planted: Operation = {
    ...one,
    name: 'holding.add',
    kind: 'command',
    input: Type.Object({
      title: Type.String({ maxLength: 200 }),
      fine: textField(),
      alsoFine: Type.Array(openTextField()),
      lines: Type.Array(Type.Object({ note: Type.Optional(Type.String()) })),
      level: Type.String({ pattern: '^[a-z]$' }),
    }),
  }
  assert.deepEqual(faultsOf([planted]), ['holding.add.title', 'holding.add.lines.note'])
})
