/** How fast acts are read and tied: the real 34 where their texts are, else as many composed ones of their size. */
import type { Figure } from '../../../../packages/register/bench/figure.ts'
import { readAct } from '../read-act.ts'
import type { Eve } from '../resolve/eve.ts'
import { resolveAct } from '../resolve-act.ts'
import { composeAct } from '../testing/compose.ts'
import { randomOf } from '../testing/random.ts'
import { randomEve, randomPlan } from '../testing/random-plan.ts'
import { realEve, realTexts, withoutSources } from '../testing/real-acts.ts'

type Work = { readonly name: string; readonly texts: readonly string[]; readonly eveOf: (at: number) => Eve }

const composed = (): Work => {
  const eves = Array.from({ length: 34 }, (_, at) => randomEve(randomOf(at + 1), 295))
  const texts = eves.map((eve, at) => composeAct(randomPlan(randomOf(at + 101), eve)))
  const [first] = eves
  if (!first) throw new Error('no province was composed')
  return { name: '34 composed acts', texts, eveOf: (at) => eves[at] ?? first }
}
const real = (): Work => {
  const eve = realEve()
  return { name: 'the 34 acts', texts: realTexts().map(({ text }) => text), eveOf: () => eve }
}

/** Processor time of all threads: what the work costs on one core, whoever else is on the machine. */
const milliseconds = (work: () => void): number => {
  const from = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

/** First run and best of three later ones; the baseline cuts the same text into words. */
export const run = async (): Promise<Figure[]> => {
  const { name, texts, eveOf } = withoutSources ? composed() : real()
  const readAll = () => texts.map((text, at) => resolveAct(readAct(text), eveOf(at)))
  const splitAll = () => texts.map((text) => text.normalize('NFC').split(/\s+/))
  const first = milliseconds(readAll)
  const best = (work: () => void) => Math.min(...[1, 2, 3].map(() => milliseconds(work)))
  const [again, split] = [best(readAll), best(splitAll)]
  const baseline = 'the same text normalised and cut into words'
  return [
    {
      name: `read and tie ${name}, first time`,
      value: first,
      unit: 'ms of one core',
      ratio: first / split,
      baseline,
      goal: '<= 1,000',
    },
    {
      name: `read and tie ${name}, again`,
      value: again,
      unit: 'ms of one core',
      ratio: again / split,
      baseline,
    },
  ]
}
