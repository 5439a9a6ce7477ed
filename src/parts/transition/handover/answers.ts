/** Shapes of the answers about handing over, and how they are filled. */
import { type Static, Type } from 'typebox'
import { choiceField, nullableText } from '../../../platform/fields.ts'
import type { Context } from '../../../platform/operation.ts'
import { currentRegister, organisationNamed } from '../../register/index.ts'
import { kindIds } from '../kinds.ts'
import type { Sums } from '../report/model.ts'
import { type Handover, type HandoverLine, handoverStates, verdicts } from './store.ts'

export const SumsAnswer = Type.Object({
  count: Type.String(),
  vnd: Type.String(),
  millimetres: Type.String(),
  files: Type.String(),
  squareMetres: Type.String(),
})

/** Sums as text: they may pass what a number holds exactly. */
export const sumsShown = ([count, vnd, millimetres, files, squareMetres]:
  | Sums
  | HandoverLine['amounts']): Static<typeof SumsAnswer> => ({
  count: String(count),
  vnd: String(vnd),
  millimetres: String(millimetres),
  files: String(files),
  squareMetres: String(squareMetres),
})

const Side = Type.Object({ organisation: Type.String(), unit: Type.String(), name: Type.String() })

export const HandoverAnswer = Type.Object({
  handover: Type.String(),
  transition: Type.String(),
  giver: Side,
  receiver: Side,
  dueOn: Type.String({ format: 'date' }),
  late: Type.Boolean(),
  lines: Type.Integer(),
  differences: Type.Integer(),
  confirmedByGiver: nullableText,
  confirmedByReceiver: nullableText,
  state: choiceField(handoverStates),
})

export const LineAnswer = Type.Object({
  line: Type.String({ description: 'Identity of the holding, and of its part where it was divided' }),
  holding: Type.String(),
  part: Type.Integer(),
  kind: choiceField(kindIds),
  reference: Type.String(),
  description: Type.String(),
  quantities: SumsAnswer,
  manner: Type.String(),
  late: Type.Boolean(),
  giverSays: Type.Union([choiceField(verdicts), Type.Null()]),
  receiverSays: Type.Union([choiceField(verdicts), Type.Null()]),
  note: nullableText,
})

export const lineShown = ({ amounts, ...line }: HandoverLine): Static<typeof LineAnswer> => ({
  ...line,
  line: line.part === 0 ? line.holding : `${line.holding}/${line.part}`,
  // A cast: the table takes no other kinds.
  kind: line.kind as Static<typeof LineAnswer>['kind'],
  quantities: sumsShown(amounts),
})

/** Shows minutes with the names of both sides, as of today or of their last day. */
export const handoverShower = async (context: Context) => {
  const register = await currentRegister(context)
  const side = (organisation: string, unit: string) => ({
    organisation,
    unit,
    name: organisationNamed(register, organisation, context.today)?.[context.language] ?? organisation,
  })
  return ({
    giver,
    giverUnit,
    receiver,
    receiverUnit,
    ...rest
  }: Handover): Static<typeof HandoverAnswer> => ({
    ...rest,
    giver: side(giver, giverUnit),
    receiver: side(receiver, receiverUnit),
    late: rest.state !== 'confirmed' && rest.dueOn < context.today,
  })
}
