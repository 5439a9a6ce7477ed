/** What goes on in the demonstration: done by the operations themselves, as people would do it. */
import { readFileSync, rmSync } from 'node:fs'
import { addDays } from '../kernel/dates.ts'
import { confirm } from '../parts/acts/enact/operations/confirm.ts'
import { putInForce } from '../parts/acts/enact/operations/force.ts'
import { enact } from '../parts/acts/enact/operations/take-in.ts'
import { answer, check, decline } from '../parts/feedback/answer-operations.ts'
import { report } from '../parts/feedback/report-operation.ts'
import { currentRegister } from '../parts/register/index.ts'
import { arm, endGrant, grant, prepareGrant } from '../platform/access/grant-operations.ts'
import { decide, setHours } from '../platform/calendar/operations.ts'
import { hold, remove } from '../platform/files/custody.ts'
import { put } from '../platform/files/operations.ts'
import { addJob } from '../platform/jobs/add.ts'
import { addWebhook } from '../platform/notices/operations.ts'
import { print } from '../platform/prints/operations.ts'
import { inventedAct } from './act.ts'
import type { Asking } from './asking.ts'
import { failingJob } from './job.ts'
import { merged, province } from './people.ts'

const textFile = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
const number = '9001/NQ-UBTVQH16'
const nextNumber = '9002/NQ-UBTVQH16'
/** Recorded last: where it stands, the demonstration is whole. */
export const lastDecision = '6/TB-GL'

/** An act in force from a day to come, another that waits for its second person. */
const takeInActs = async ({ as, ask }: Asking, today: string): Promise<void> => {
  const register = await currentRegister(await as(null))
  const home = register.unitAt(province, today)
  const before = home ? register.children(home.id, today) : []
  const unit = (code: string) => {
    const found = before.find((each) => each.code === code)
    if (!home || !found) throw new Error(`the province has no unit ${code}`)
    return found
  }
  const act = {
    number,
    province: home?.shortName ?? '',
    merged: [unit(merged[0]), unit(merged[1])] as const,
    into: 'Giả Lập Ven Biển',
    before,
    passedOn: addDays(today, -14),
    operationalOn: addDays(today, 21),
  }
  await ask(enact, { file: textFile('nghi-quyet-gia-lap.md', inventedAct(act)) }, 'trung.uong.1')
  await ask(confirm, { number, accept: true }, 'trung.uong.2')
  await ask(putInForce, { number }, 'trung.uong.1')
  const after = {
    ...act,
    number: nextNumber,
    merged: [unit('25099'), unit('25105')] as const,
    into: 'Giả Lập Cao Nguyên',
    passedOn: addDays(today, -3),
    operationalOn: addDays(today, 120),
    // Without the two that the first act makes one, and with what they became.
    before: [...before.filter(({ code }) => code !== merged[1])],
  }
  await ask(enact, { file: textFile('nghi-quyet-gia-lap-2.md', inventedAct(after)) }, 'trung.uong.1')
}

/** Roles prepared for the unit to come: one armed with the act, one that still waits; and one that ended. */
const prepareRoles = async ({ ask }: Asking, today: string): Promise<void> => {
  const on = {
    unit: `${number}#1.1`,
    day: addDays(today, 21),
    decidedOn: addDays(today, -2),
    role: 'commune',
  }
  await ask(prepareGrant, { ...on, account: `xa.${merged[0]}.1`, decision: '15/QĐ-GL' }, 'quan.tri')
  await ask(arm, { decision: '15/QĐ-GL', instrument: number }, 'quan.tri')
  await ask(prepareGrant, { ...on, account: `xa.${merged[1]}.1`, decision: '16/QĐ-GL' }, 'quan.tri')
  const days = { from: addDays(today, -60), decidedOn: addDays(today, -62), decision: '17/QĐ-GL' }
  const given = await ask(
    grant,
    { account: 'xa.25000.2', role: 'commune', unit: '25054', ...days },
    'quan.tri',
  )
  await ask(
    endGrant,
    { grant: given.id, on: today, decision: '18/QĐ-GL', decidedOn: addDays(today, -1) },
    'quan.tri',
  )
}

const reports: readonly Readonly<Record<string, string>>[] = [
  { unit: '24778', wrong: 'Tên phường thiếu dấu gạch nối trên bản in (giả lập).', source: 'Bảng tra cứu in' },
  { unit: '23272', wrong: 'Điểm trên bản đồ nằm lệch khỏi đảo (giả lập).', rightly: 'Điểm nằm trên đảo' },
  { unit: '25000', wrong: 'Diện tích khác số đã công bố (giả lập).', contact: 'nguoi-bao@gia-lap.example' },
  { unit: '22945', wrong: 'Không tìm thấy phường khi gõ tên cũ (giả lập).' },
  { unit: '24848', wrong: 'Trang không nêu khoản của nghị quyết (giả lập).' },
]

const tellReports = async ({ ask }: Asking): Promise<void> => {
  const numbers: number[] = []
  for (const each of reports) numbers.push((await ask(report, each, 'public')).number)
  const [first, second, third] = numbers
  await ask(check, { number: second }, 'trung.uong.1')
  await ask(
    answer,
    { number: first, text: 'Tên đúng như nghị quyết nêu; bản in đã được sửa (giả lập).', publish: true },
    'trung.uong.1',
  )
  await ask(decline, { number: third, reason: 'Số đã công bố đúng như nguồn (giả lập).' }, 'trung.uong.2')
}

/** A printed document is kept as a record; others are held, over their term, or proposed to be deleted. */
const keepFiles = async ({ as, ask }: Asking, today: string): Promise<void> => {
  const printed = await ask(print, { template: 'correspondence', form: 'pdf' }, 'can.bo.tinh.1')
  const bytes = readFileSync(printed.path)
  rmSync(printed.path, { force: true })
  const by = 'can.bo.tinh.1'
  const record = { office: province, retention: 'record', retainedBy: '03/QĐ-GL' }
  await ask(
    put,
    { content: { name: 'bang-doi-chieu-gia-lap.pdf', bytes }, ...record, until: addDays(today, 3650) },
    by,
  )
  const soon = await ask(
    put,
    { content: textFile('bao-cao-gia-lap.txt', 'Báo cáo giả lập.'), ...record, until: addDays(today, 12) },
    by,
  )
  const held = await ask(
    put,
    { content: textFile('ho-so-gia-lap.txt', 'Hồ sơ giả lập.'), ...record, until: addDays(today, 400) },
    by,
  )
  await ask(hold, { file: held.file, number: '3/KL-GL', reason: 'Đang kiểm tra (giả lập)' }, 'thanh.tra')
  const paper = await ask(
    put,
    { content: textFile('nhap-gia-lap.txt', 'Tài liệu nháp giả lập.'), office: '24778' },
    'trung.tam.1',
  )
  await ask(
    remove,
    { file: paper.file, number: '5/QĐ-GL', reason: 'Bản nháp trùng (giả lập)', decidedOn: today },
    'luu.tru',
  )
  if (soon.file === held.file) throw new Error(`two files are one: ${(await as(null)).now}`)
}

const decideDays = async ({ ask }: Asking, today: string): Promise<void> => {
  const year = Number(today.slice(0, 4))
  const made = `date,kind,name\n${year}-12-31,compensatory,Nghỉ bù (giả lập)\n`
  const issuedOn = addDays(today, -30)
  await ask(
    setHours,
    { week: '1-5 07:00-11:30 13:30-17:00', from: addDays(today, -60), number: '7/QĐ-GL', office: province },
    'can.bo.tinh.1',
  )
  await ask(decide, { number: lastDecision, issuedOn, file: textFile('lich-gia-lap.csv', made) }, 'quan.tri')
}

/** An address of this machine: nothing leaves it, and administrators see how a refusal looks. */
const sendEvents = async ({ ask }: Asking): Promise<void> => {
  await ask(addWebhook, { url: 'http://127.0.0.1:9/haicap', types: ['acts.in-force'] }, 'quan.tri')
}

export const makeContent = async (asking: Asking, today: string): Promise<void> => {
  await sendEvents(asking)
  await takeInActs(asking, today)
  await prepareRoles(asking, today)
  await tellReports(asking)
  await keepFiles(asking, today)
  const { database, now } = await asking.as(null)
  await addJob(failingJob, { input: {}, key: 'demo' }, { database, now, by: 'demo' })
  await decideDays(asking, today)
}
