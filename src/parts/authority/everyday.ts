/** What people call matters that texts call otherwise. What is typed with words of the left is also looked for by the right. */
const lines = `
làm nhà; xây nhà; cất nhà; dựng nhà; xin phép xây nhà; build a house; building a house = giấy phép xây nhà riêng
giấy phép xây dựng; xin phép xây dựng; building permit; construction permit = giấy phép xây dựng công trình; giấy phép xây nhà riêng
sổ đỏ; sổ hồng; bìa đỏ; làm sổ; giấy tờ đất; giấy tờ nhà đất; land title; red book; pink book = sổ đỏ: giấy chứng nhận đất
giải tỏa; lấy đất; lấy lại đất; mất đất = thu hồi đất
đền bù; tiền đền bù; compensation for land = giá đất để tính bồi thường; lập hội đồng bồi thường, tái định cư
lên thổ cư; chuyển đất; đổi đất; đất vườn sang đất ở; chuyển mục đích sử dụng = giao, cho thuê, đổi mục đích đất của cá nhân
thuê đất; xin đất; giao đất = giao, cho thuê, đổi mục đích đất của cá nhân; giao, cho thuê, đổi mục đích đất của tổ chức
mở hợp tác xã; lập hợp tác xã; thành lập hợp tác xã; start a cooperative = đăng ký hợp tác xã, tổ hợp tác
nhà xã hội; mua nhà xã hội; mua nhà ở xã hội = nhà ở xã hội: xác nhận người được mua
bán gas; gas; khí đốt = LPG
nấu rượu; làm rượu = sản xuất rượu quy mô lớn
bán rượu; buôn rượu = phân phối rượu
bảng giá; giá nhà nước của đất = bảng giá đất
`

export type Everyday = { readonly said: readonly string[]; readonly meant: readonly string[] }

const wordsOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '')

export const everyday: readonly Everyday[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [said, meant] = line.split(' = ')
    return { said: wordsOf(said), meant: wordsOf(meant) }
  })
