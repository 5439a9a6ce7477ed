/** Words of the pages of conversion in Vietnamese; `words.en.ts` must have each. Long because a catalogue is one list. */
import type { PartMatch, Settling } from '../../../../packages/register/src/address/model.ts'
import type { Reason } from '../../../../packages/register/src/model.ts'
import type { Content } from '../../../web/index.ts'

/** A sentence with links or names in it. */
type Sentence = Content

const each = <Key extends string>(words: Readonly<Record<Key, string>>): Readonly<Record<Key, string>> =>
  words

type ReasonWords = (old: Sentence, now: Sentence, day: Sentence) => Sentence
const reasons = (
  all: Readonly<Record<Reason['code'], ReasonWords>>,
): Readonly<Record<Reason['code'], ReasonWords>> => all

type Entry = readonly [path: string, name: string, about: string]
const entries = (all: readonly Entry[]): readonly Entry[] => all

export const vi = {
  box: {
    label: 'Gõ địa chỉ, tên hoặc mã',
    button: 'Tra cứu',
    search: 'Tra cứu địa chỉ, tên hoặc mã',
    list: 'Có thể là',
    full: 'Xem câu trả lời đầy đủ',
    count: '{count} gợi ý; dùng phím mũi tên để chọn',
    more: 'Ngày, tọa độ',
    writtenAt: 'Địa chỉ được viết vào ngày',
    writtenAtHint: 'Để trống nếu không nhớ',
    to: 'Muốn biết đơn vị của ngày',
    point: 'Tọa độ (vĩ độ, kinh độ)',
    pointHint: 'Ví dụ 21.0285, 105.8542. Chỉ dùng được khi bản này có ranh giới.',
  },
  home: {
    title: 'Địa chỉ cũ nay thuộc xã, phường nào?',
    lead: 'Viết địa chỉ, tên hoặc mã theo cách bạn vẫn viết. Câu trả lời kèm điều, khoản của nghị quyết và một tờ đối chiếu để in.',
    examples: 'Ví dụ',
    figuresTitle: (day: string) => `Cả nước ngày ${day}`,
    counted: (count: string, name: string, _many: boolean) => `${count} ${name}`,
    empty: 'Sổ đăng ký chưa có dữ liệu. Người vận hành nạp dữ liệu bằng lệnh haicap register import.',
    before: (day: string, counts: string) => `Ngày ${day}: ${counts}.`,
    compare: 'So sánh hai ngày',
    begin: 'Đi tiếp',
    entries: entries([
      [
        '/convert/many',
        'Đổi nhiều địa chỉ',
        'Dán vào hoặc gửi tệp Excel, CSV: cột cũ giữ nguyên, thêm đơn vị mới và căn cứ.',
      ],
      ['/convert-code', 'Đổi mã giữa hai ngày', 'Một mã cũ nay là mã nào; có mấy khả năng thì nêu đủ.'],
      ['/country', 'Cả nước', 'Các tỉnh, thành phố trước và sau sắp xếp, trên bản đồ và trong bảng.'],
      ['/compare', 'So sánh hai ngày', 'Số đơn vị trước và sau, mức giảm của từng tỉnh cũ và tỉnh mới.'],
      ['/acts', 'Nghị quyết', 'Từng nghị quyết đã làm gì; đưa một văn bản vào để đọc và kiểm tra.'],
      ['/data', 'Dữ liệu mở', 'Tải mọi ngày, mọi cặp ngày; mọi câu trả lời ở đây cũng lấy được bằng máy.'],
    ]),
    what: 'haicap là gì',
    whatText:
      'haicap giữ các đơn vị hành chính của Việt Nam theo thời gian, từ 31/08/2004 đến nay: mỗi đơn vị đã tên gì, mang mã nào, vào những ngày nào, và trở thành đơn vị nào theo văn bản nào. Điều gì chưa rõ thì ghi là chưa rõ.',
  },
  convert: {
    title: 'Đổi địa chỉ',
    begin:
      'Gõ một địa chỉ viết theo tên cũ hay mới, có dấu hay không dấu. Câu trả lời nói nơi ấy nay thuộc xã, phường nào, theo điều, khoản nào.',
    beginNext: 'Viết càng đủ càng chắc: xã hoặc phường, quận hoặc huyện, rồi tỉnh hoặc thành phố.',
    otherWays: 'Có nhiều địa chỉ?',
    many: 'Đổi cả danh sách',
    code: 'Đổi một mã',
    now: (old: Sentence, now: Sentence): Sentence => [old, ' nay thuộc ', now, '.'],
    onDay: (old: Sentence, now: Sentence, day: Sentence): Sentence => [
      old,
      ', ngày ',
      day,
      ', thuộc ',
      now,
      '.',
    ],
    same: (old: Sentence, now: Sentence): Sentence => [old, ' nay là ', now, '.'],
    sameOnDay: (old: Sentence, now: Sentence, day: Sentence): Sentence => [
      old,
      ', ngày ',
      day,
      ', là ',
      now,
      '.',
    ],
    current: (now: Sentence): Sentence => [now, ' là đơn vị hiện nay: địa chỉ này không phải đổi.'],
    currentOn: (now: Sentence, day: Sentence): Sentence => [
      now,
      ' là đơn vị của ngày ',
      day,
      ': địa chỉ này không phải đổi.',
    ],
    divided: (old: Sentence, count: string): Sentence => [
      old,
      ` nay chia về ${count} đơn vị; chỉ tên cũ thì chưa đủ để biết địa chỉ này thuộc đơn vị nào.`,
    ],
    higher: (old: Sentence, count: string): Sentence => [
      'Địa chỉ mới ghi tới ',
      old,
      `, nay chia về ${count} đơn vị. Cần thêm tên xã, phường.`,
    ],
    oldOrNew: (name: Sentence): Sentence => [
      name,
      ' vừa là tên cũ, vừa là tên mới của hai nơi khác nhau: câu trả lời tùy vào ngày địa chỉ được viết.',
    ],
    manyPlaces: (name: Sentence, count: string): Sentence => [
      name,
      ` là tên của ${count} đơn vị, cũ và nay. Chọn nơi được nói tới, hoặc viết thêm huyện, tỉnh.`,
    ],
    disagree: 'Các phần của địa chỉ không khớp nhau: không nơi nào vào bất cứ ngày nào có đủ các tên này.',
    notRead: (rest: Sentence): Sentence => [
      'Có phần chưa đọc được: ',
      rest,
      '. Dưới đây là những nơi có thể được nói tới.',
    ],
    unclear: 'Địa chỉ này có thể thuộc nhiều nơi; dưới đây là từng khả năng với căn cứ.',
    notFound: (typed: Sentence): Sentence => ['Chưa nhận ra đơn vị hành chính nào trong “', typed, '”.'],
    unknown: (old: Sentence): Sentence => [
      old,
      ' không còn nữa, nhưng sổ đăng ký chưa biết nơi này nay thuộc đơn vị nào.',
    ],
    unknownMore: (day: Sentence): Sentence => [
      'Ngày cuối cùng sổ thấy đơn vị này là ',
      day,
      '. Sau ngày ấy danh mục không còn tên này, mà chưa có văn bản nào trong sổ nói phần đất và dân về đâu; vì vậy không đoán.',
    ],
    newAddress: 'Địa chỉ mới',
    sameAddress: 'Địa chỉ viết đủ',
    copy: 'Chép',
    copied: 'Đã chép',
    sheet: 'Tờ đối chiếu để in',
    otherDay: (day: string) => `Trả lời cho ngày ${day}, không phải hôm nay.`,
    toToday: 'Xem hôm nay',
    understood: 'Đã hiểu địa chỉ thế nào',
    part: each<string>({ commune: 'xã, phường', district: 'quận, huyện', province: 'tỉnh, thành phố' }),
    partTaken: (name: Sentence, level: string, how: string): Sentence => [
      name,
      ` – ${level}`,
      how === '' ? '' : ` (${how})`,
    ],
    match: each<PartMatch>({
      code: 'theo mã',
      exact: '',
      'tone-placement': 'khác cách đặt dấu',
      abbreviation: 'viết tắt',
      alias: 'tên gọi khác',
      retired: 'tên cũ',
      'no-accents': 'không dấu',
      typo: 'gõ nhầm',
      prefix: 'viết chưa hết',
      type: 'tên đúng, loại đơn vị khác',
    }),
    typos: (count: string) => `gõ nhầm ${count} chữ`,
    rest: 'Giữ nguyên',
    restNone: 'Không có số nhà, tên đường, thôn.',
    why: 'Vì sao',
    reasons: reasons({
      'same-unit': (_old, now) => [now, ' vẫn là đơn vị ấy.'],
      whole: (old, now, day) => ['Toàn bộ ', old, ' nhập vào ', now, ' từ ', day, '.'],
      'all-people': (old, now, day) => [
        'Toàn bộ dân của ',
        old,
        ' về ',
        now,
        ' từ ',
        day,
        '; một phần đất về nơi khác.',
      ],
      'part-of-people': (old, now, day) => ['Một phần dân của ', old, ' về ', now, ' từ ', day, '.'],
      rest: (old, now, day) => ['Phần còn lại của ', old, ' về ', now, ' từ ', day, '.'],
      'land-only': (old, now, day) => [now, ' chỉ nhận đất của ', old, ' từ ', day, ', không nhận dân.'],
      renamed: (old, now, day) => [old, ' đổi tên thành ', now, ' từ ', day, '.'],
      unchanged: (old, now) => [old, ' được giữ nguyên, nay là ', now, '.'],
      chain: (old, now, day) => [
        old,
        ' qua nhiều lần thay đổi; phần này về ',
        now,
        ', lần cuối từ ',
        day,
        '.',
      ],
      'lineage-unknown': (old, now) => ['Chưa rõ ', now, ' nhận gì của ', old, '.'],
    }),
    byPoint: (now: Sentence, point: string): Sentence => [`Tọa độ ${point} nằm trong ranh giới `, now, '.'],
    byHamlet: (now: Sentence): Sentence => ['Tên thôn, tổ dân phố cho biết nơi này thuộc ', now, '.'],
    dayMatters:
      'Cùng những chữ này, vào ngày sớm hơn có thể chỉ phần đất nay thuộc nơi khác. Ở đây hiểu theo ngày cuối cùng các tên còn đi với nhau.',
    candidates: 'Các khả năng',
    share: 'Phần dân số',
    shareUnknown: 'chưa nguồn nào nêu tỷ lệ',
    people: 'Người dân',
    peoples: each<string>({
      all: 'toàn bộ',
      part: 'một phần',
      none: 'không, chỉ có đất',
      unknown: 'chưa rõ',
    }),
    wouldBe: 'Địa chỉ khi ấy',
    places: 'Chọn nơi được nói tới',
    placesNow: 'Đơn vị hiện nay',
    placesOld: 'Đơn vị cũ',
    placesMore: (count: string) => `và ${count} nơi nữa: hãy viết thêm huyện hoặc tỉnh.`,
    which: 'Địa chỉ được viết khi nào?',
    before: 'Trước 01/07/2025',
    after: 'Từ 01/07/2025',
    choose: 'Đúng là trường hợp này',
    stillOpen: (count: string) => `còn ${count} khả năng`,
    settle: 'Để có một câu trả lời',
    settling: each<Settling>({
      commune: 'Xã hoặc phường cũ',
      district: 'Quận hoặc huyện cũ',
      province: 'Tỉnh hoặc thành phố',
      date: 'Ngày viết địa chỉ',
      hamlet: 'Thôn, tổ dân phố',
      street: 'Tên đường',
      point: 'Tọa độ',
    }),
    chooseCommune: 'Chọn xã, phường cũ',
    go: 'Trả lời lại',
    hamletAdvice:
      'Tên thôn, tổ dân phố quyết định khi một xã bị chia. haicap chưa có danh sách thôn của từng xã; Ủy ban nhân dân của một trong các đơn vị trên trả lời được.',
    streetAdvice:
      'Tên đường giúp người nhận biết, nhưng chưa có danh sách đường của từng phường để tự quyết định.',
    pointAdvice: 'Bản này chưa có ranh giới nên chưa dùng được tọa độ.',
    pointOutside: 'Tọa độ đã cho không nằm trong đơn vị nào ở trên.',
    similar: 'Có phải là',
    howTo: 'Cách viết dễ nhận ra',
    howToLines: [
      'Viết từ nhỏ đến lớn, cách nhau bằng dấu phẩy: số nhà và đường, xã hoặc phường, quận hoặc huyện, tỉnh hoặc thành phố.',
      'Viết tắt như P., Q., TX., TP.HCM và viết không dấu đều được.',
      'Chỉ cần tên xã, phường kèm quận, huyện cũ là đủ.',
    ],
    again: 'Hỏi địa chỉ khác',
  },
}

export type ConvertWords = typeof vi
