/** Why a computed figure and the announced one are both what they are. */
import type { ComputedId } from './data/announced.ts'
import type { Words } from './model.ts'

const plan: Words = {
  vi: 'Số công bố là phương án giữa tháng 5/2025 và đếm đảng bộ; nghị quyết ngày 16/6/2025 lập 2.621 xã, 687 phường, 13 đặc khu. 2.595 + 713 = 3.308, kém 3.321 là 13; không nguồn nào giải thích phần chênh.',
  en: 'What was announced is the plan of mid-May 2025 and counts Party committees; the resolutions of 16 June 2025 formed 2,621 communes, 687 wards and 13 special zones. 2,595 + 713 = 3,308 is 13 short of 3,321; no source explains the difference.',
}
const column: Words = {
  vi: 'Cột cấp của danh mục ghi nhầm một thị trấn (15061) và hai phường (27046, 27076) là xã.',
  en: 'The level column of the catalogue has one township (15061) and two wards (27046, 27076) as communes.',
}
const submission: Words = {
  vi: 'Tờ trình đếm hai phường 27046 và 27076 là xã, còn 15061 là thị trấn như tên gọi; tính lại theo cách đọc đó.',
  en: 'The submission counts the two wards 27046 and 27076 as communes, and 15061 as the township it is by name; computed by that reading.',
}
const districtParties: Words = {
  vi: 'Có 696 đơn vị hành chính cấp huyện, nhiều hơn số đảng bộ được công bố là 2; không nguồn nào nêu lý do.',
  en: 'There are 696 district units, two more than the committees announced; no source states the reason.',
}
const newBase: Words = {
  vi: 'Tính theo 34 tỉnh mới; số công bố 60 % tính theo 63 tỉnh cũ (Cần Thơ cũ: 80 → 32).',
  en: 'By the 34 new provinces; the announced 60 % is by the 63 former ones (former Cần Thơ: 80 → 32).',
}
const today: Words = {
  vi: 'Khác với danh mục ngày 25/9/2026 nếu ngày hỏi sớm hơn các thay đổi năm 2026.',
  en: 'Differs from the catalogue of 25 September 2026 when asked for a day before the changes of 2026.',
}

export const explanations: { readonly [id in ComputedId]?: Words } = {
  'districts.ended': {
    vi: 'Số công bố 694 đếm đảng bộ cấp huyện; danh mục có 696 đơn vị (691 có cấp xã và 5 huyện đảo không có). Không nguồn nào nói vì sao ít hơn 2 đảng bộ.',
    en: 'The announced 694 counts district Party committees; the catalogue has 696 units (691 with communes and 5 island districts without). No source says why there are two committees fewer.',
  },
  'communes.after.commune': plan,
  'communes.after.ward': plan,
  'communes.after.specialZone': {
    vi: 'Công bố gộp đặc khu với phường (713).',
    en: 'The announcement puts special zones and wards together (713).',
  },
  'communes.unchanged': {
    vi: 'Tờ trình tính một đơn vị đổi tên (Đắk Lắk) là giữ nguyên; theo nghị quyết có 127 đơn vị không sắp xếp và 2 đơn vị chỉ đổi tên.',
    en: 'The submission counts one renamed unit (Đắk Lắk) as kept; by the resolutions 127 units are untouched and 2 are only renamed.',
  },
  'party.districts': districtParties,
  'party.communes.commune': plan,
  'party.communes.ward': plan,
  'party.communes.units': {
    vi: 'Theo quy định mỗi xã, phường có 3 cơ quan, mỗi đặc khu tối đa 4; trung tâm chính trị ở nơi từng là huyện lỵ chưa được ghi nhận. Nếu mỗi huyện cũ có một trung tâm thì 3 × 3.321 + 696 = 10.659, gần con số công bố, nhưng không nguồn nào nói tính như vậy.',
    en: 'By the regulation a commune or ward has 3 bodies and a special zone up to 4; political centres where district seats were are on no record. With one for each former district it would be 3 × 3,321 + 696 = 10,659, close to the announced figure, but no source says it was counted so.',
  },
  'reduction.highest': {
    vi: 'Hà Nội không sáp nhập với tỉnh khác nên hai cách tính như nhau.',
    en: 'Hà Nội was not merged with another province, so both bases agree.',
  },
  'reduction.lowest': {
    vi: 'Là tỉnh cũ: thành phố Cần Thơ trước sắp xếp. Theo tỉnh mới, thấp nhất là 60,84 %.',
    en: 'It is a former province: Cần Thơ before the merger. By new provinces the lowest is 60.84 %.',
  },
  'reduction.lowest.newProvince': newBase,
  'reduction.highest.newProvince': {
    vi: 'Hà Nội, như khi tính theo tỉnh cũ.',
    en: 'Hà Nội, as by the former provinces.',
  },
  'communes.before.commune.catalogue': column,
  'communes.before.ward.catalogue': column,
  'communes.before.township.catalogue': column,
  'communes.before.commune.name': column,
  'communes.before.ward.name': column,
  'communes.before.township.name': column,
  'communes.before.commune.submission': submission,
  'communes.before.ward.submission': submission,
  'communes.before.township.submission': submission,
  'communes.today.commune': today,
  'communes.today.ward': today,
}
