import type { Context } from '../operation.ts'

/**
 * The one place where a command leaves its entry in the evidence log, inside its own transaction, after its changes
 * and before the commit. The log itself is not built yet; every command already passes here.
 */
export const recordEvidence = async (_entry: {
  readonly operation: string
  readonly actor: Context['actor']
  readonly at: Context['now']
  readonly requestId: string
}): Promise<void> => {}
