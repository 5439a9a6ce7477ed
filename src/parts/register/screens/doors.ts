/** What the pages of the register ask, and the usual way to ask it. */
import type { Static } from 'typebox'
import type { Register } from '../../../../packages/register/src/register.ts'
import type { Result } from '../../../kernel/result.ts'
import type { Context } from '../../../platform/operation.ts'
import { perform } from '../../../platform/perform.ts'
import type { Content, View } from '../../../web/index.ts'
import { currentRegister, lastKnown } from '../current.ts'
import { figureOperations } from '../figures/index.ts'
import { bodies } from '../organisations/bodies.ts'
import { quality } from '../quality/operation.ts'

const [figures] = figureOperations

export type FigureRow = Static<typeof figures.output>[number]
export type Bodies = Static<typeof bodies.output>
export type Quality = Static<typeof quality.output>

/** What was known when; now when left out. */
export type Known = { readonly knownAt?: string }

export type Doors = {
  /** The register as believed now, or as known at an instant. */
  readonly registerOf: (context: Context, knownAt?: string) => Promise<Register>
  /** When the register last learnt something. */
  readonly lastKnown: (context: Context) => Promise<string | null>
  readonly figures: (of: Known, context: Context) => Promise<Result<readonly FigureRow[]>>
  readonly bodies: (
    of: Known & { readonly code: string; readonly validAt: string; readonly level: string },
    context: Context,
  ) => Promise<Result<Bodies>>
  readonly quality: (
    of: Known & { readonly validAt: string; readonly topic?: string; readonly limit: number },
    context: Context,
  ) => Promise<Result<Quality>>
  /** A form of another part that takes an act to be read. */
  readonly readerForm: (view: View) => Content
}

export const usualDoors: Doors = {
  registerOf: currentRegister,
  lastKnown,
  figures: (of, context) => perform(figures, of, context),
  bodies: (of, context) => perform(bodies, of, context),
  quality: (of, context) => perform(quality, of, context),
  readerForm: () => null,
}
