/** The words of Vietnamese addresses: types and their abbreviations, streets, other names of provinces. */

/** One bit per type of unit, so that `TP.` can stand for several. */
export const typeBits: Readonly<Record<string, number>> = {
  province: 1,
  city: 2,
  'urban-district': 4,
  district: 8,
  town: 16,
  'provincial-city': 32,
  commune: 64,
  ward: 128,
  township: 256,
  'special-zone': 512,
}
export const levelBits = { province: 3, district: 60, commune: 960 } as const

/** Words before a name, plain, with the types they stand for. Several words where the type has several. */
export const typeWords: Readonly<Record<string, number>> = {
  tinh: 1,
  t: 1,
  'thanh pho': 34,
  thanhpho: 34,
  tp: 34,
  't p': 34,
  'thu do': 2,
  quan: 4,
  q: 4,
  huyen: 8,
  h: 8,
  'huyen dao': 8,
  'thi xa': 16,
  thixa: 16,
  tx: 16,
  't x': 16,
  xa: 64,
  x: 64,
  phuong: 128,
  p: 128,
  f: 128,
  ph: 128,
  'thi tran': 256,
  thitran: 256,
  tt: 256,
  't t': 256,
  ttr: 256,
  'dac khu': 512,
  dackhu: 512,
  dk: 512,
  ward: 128,
  commune: 64,
  township: 256,
  district: 12,
  dist: 12,
  city: 34,
  province: 1,
  town: 272,
}
/** English words that stand behind the name. */
export const typeWordsBehind: Readonly<Record<string, number>> = {
  ward: 128,
  commune: 64,
  township: 256,
  district: 12,
  dist: 12,
  city: 34,
  province: 1,
  town: 272,
  capital: 2,
}
/** Words of types with their accents; others with the same letters (`Phượng`, `Quán`) are no types. */
export const accentedTypeWords =
  'tỉnh thành phố thủ đô quận huyện đảo thị xã phường trấn đặc khu đk phừơng phưòng phuờng phuòng'

/** Words in front of what is no unit: a name behind them is that of a street, a hamlet, a building. */
export const placeWords =
  'duong pho ngo ngach hem kiet d ql tl dt hl dh lo so khu kp kdc kdt ktt kcn ap thon xom ban buon ' +
  'lang to tdp cho cau ben nga chung cu toa nha block street st road rd alley hamlet truong benh vien cong ty dai'

/** Other names of provinces by their plain official name; one with accents is not taken for another. Initials are added for all. */
export const provinceAliases: Readonly<Record<string, readonly string[]>> = {
  'ho chi minh': ['hcm', 'hcmc', 'tphcm', 'sai gon', 'sg', 'tp hcm', 'ho chi minh city', 'hochiminh city'],
  'ha noi': ['hn', 'hnoi', 'ha noi city'],
  'hai phong': ['hp', 'hphong'],
  'da nang': ['dn', 'dng', 'dnang'],
  'can tho': ['ct', 'ctho'],
  'ba ria vung tau': ['brvt', 'br vt', 'ba ria vt', 'br vung tau', 'vung tau ba ria'],
  'thua thien hue': ['tth', 'tt hue', 't t hue', 'huế', 'thua thien'],
  'dak lak': ['dac lac', 'dak lac', 'dac lak', 'darlac', 'dlak', 'dl'],
  'dak nong': ['dac nong', 'dac nong', 'dnong'],
  'bac kan': ['bac can'],
  'kon tum': ['kontum', 'con tum'],
  'binh duong': ['bd', 'bduong'],
  'dong nai': ['dnai'],
  'thanh hoa': ['th'],
  'quang ninh': ['qn'],
  'quang nam': ['qnam'],
  'quang ngai': ['qngai'],
}
