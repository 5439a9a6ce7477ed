/** Somebody else changed a thing since it was looked at: what it was then beside what it is now. */
import type { Column } from '../../../platform/workspace/model.ts'
import { Refusal } from '../api.ts'
import { Diff } from '../kit/draw/diff.tsx'
import type { Row } from '../kit/rows.ts'
import { useWords } from '../kit/words.ts'

const code = 'input/changed-meanwhile'

/** What the thing is now, where a refusal says so. */
export const changedTo = (error: unknown): Row | null => {
  if (!(error instanceof Refusal)) return null
  const now = error.problems.find((problem) => problem.code === code)?.details?.current
  // A cast: what is an object can be looked into as a row.
  return typeof now === 'object' && now !== null ? (now as Row) : null
}

type ChangedParts = { readonly facts: readonly Column[]; readonly seen: Row; readonly now: Row }

export const ChangedMeanwhile = ({ facts, seen, now }: ChangedParts) => {
  const words = useWords()
  return (
    <div className="notice attention changed-meanwhile" role="alert">
      <div>
        <p>{words.act.changed}</p>
        <Diff
          title={words.act.changedTitle}
          columns={facts}
          before={{ says: words.act.changedBefore, row: seen }}
          after={{ says: words.act.changedNow, row: now }}
        />
      </div>
    </div>
  )
}
