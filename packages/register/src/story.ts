/** Everything that is known of one unit, in order of time. */
import { byText } from './dates.ts'
import type { Ground, Life } from './ground.ts'
import type { UnitStory } from './register.ts'
import type { Views } from './views.ts'

/** The story of a unit; null for one that no version describes. */
export const storyOf = (ground: Ground, views: Views, life: Life): UnitStory | null => {
  const versions = views.states(life)
  const unit = versions[versions.length - 1]
  if (!unit) return null
  const legs = [...life.into, ...life.out].sort(
    (left, right) => left.at - right.at || byText(left.change.id, right.change.id),
  )
  const changes = [...new Set(legs.map(({ change }) => change.id))].flatMap(
    (id) => ground.changes.get(id) ?? [],
  )
  return {
    unit,
    versions,
    codes: life.codes.map(({ system, value, from, until }) => ({ system, value, from, until })),
    names: life.names.map(({ text, use }) => ({ text, use })),
    seats: life.seats,
    points: life.points,
    measures: life.measures,
    notes: life.notes,
    changes,
  }
}
