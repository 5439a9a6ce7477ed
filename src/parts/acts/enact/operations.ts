/** The way of an act into force, and back: each step is a command, stored with who and when. */
import { confirm, withdraw } from './operations/confirm.ts'
import { annul, putInForce } from './operations/force.ts'
import { preview } from './operations/preview.ts'
import { enacted, review } from './operations/review.ts'
import { correct, enact } from './operations/take-in.ts'

export const operations = [enact, review, confirm, withdraw, preview, putInForce, annul, correct, enacted]
