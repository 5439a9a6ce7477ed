/**
 * 1 July 2025 on generated holdings, from inventory to a proved report. The country where it is asked for by name
 * (`script/bench transition-country`), else one province of the north, which takes seconds.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure } from '../../../../packages/register/bench/figure.ts'
import { testContext } from '../../../../test/support/context.ts'
import { withCountry } from '../../../../test/support/database.ts'
import { signerFromFile } from '../../../platform/evidence/sign.ts'
import { perform } from '../../../platform/perform.ts'
import { demo } from '../demo/operations.ts'

const isCountry = process.argv.slice(2).some((word) => word.includes('country'))
const asked = isCountry ? { country: true } : { province: '04' }

export const run = (): Promise<readonly Figure[]> =>
  withCountry(async (database) => {
    const data = mkdtempSync(join(tmpdir(), 'haicap-bench-'))
    try {
      const signer = async () => signerFromFile(join(data, 'evidence.key'))
      const answer = await perform(demo, asked, testContext({ database, data, signer, generated: true }))
      if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
      const its = answer.value
      if (!its.proved || its.orphans + its.doubles > 0) throw new Error('the report is not proved')
      const { phases } = its
      const named = `${its.holdings.toLocaleString('en')} holdings of ${its.endedUnits.toLocaleString('en')} ended units`
      return [
        {
          ...{ name: `switch of ${named}`, value: its.seconds, unit: 's' },
          ...(its.timesRaw === null ? {} : { ratio: its.timesRaw }),
          ...{ baseline: 'raw SQL under the same indexes', goal: 'at most 2 x' },
        },
        { name: 'the same for a million', value: its.secondsPerMillion, unit: 's', goal: 'at most 30 s' },
        {
          ...{ name: 'Node and PostgreSQL together while it switches', value: its.switchMemoryMb ?? 0 },
          ...{ unit: 'MB', goal: 'under 1,536' },
        },
        { name: 'the same over all phases, report and proof too', value: its.peakMemoryMb ?? 0, unit: 'MB' },
        { name: 'generated, entered, signed', value: phases.holdings ?? 0, unit: 's' },
        { name: 'allocated by the rules', value: phases.allocation ?? 0, unit: 's' },
        { name: 'report written', value: phases.report ?? 0, unit: 's' },
        { name: 'report proved from its file', value: phases.proof ?? 0, unit: 's' },
        { name: 'left to the caretaker', value: its.caretaker, unit: 'holdings' },
      ]
    } finally {
      rmSync(data, { recursive: true, force: true })
    }
  })
