/**
 * What decrees of June 2025 set between the levels of local government. Rows | field and number | provision that gives it
 * | provision it stood in before | holder before > holder now | mode | place, `+` what must be so | title | English | also.
 */
export const ownLevelLines = `
ND151-m217|land 001|151/2025/NĐ-CP 5.1.b|31/2024/QH15 83.2|d.committee > c.chair|own||Thu hồi đất|Taking land back|quyết định thu hồi
ND151-m218|land 002|151/2025/NĐ-CP 5.1.e|31/2024/QH15 91.2|d.committee > c.chair|own||Giá đất để tính bồi thường|Land price for compensation|bồi thường, giá đất
ND151-m219|land 003|151/2025/NĐ-CP 5.1.g|31/2024/QH15 111.3|d.committee > c.chair|own|territory|Giá bán nhà tái định cư trong xã|Price of resettlement homes in the commune|tái định cư
ND151-m220|land 004|151/2025/NĐ-CP 5.1.h|31/2024/QH15 136.1.b|d.committee > c.chair|own||Sổ đỏ: giấy chứng nhận đất|Land certificates|quyền sử dụng đất, sổ hồng
ND151-m221|land 005|151/2025/NĐ-CP 5.1.i|31/2024/QH15 141.6|d.committee > c.chair|own||Tính lại phần đất ở của thửa|Residential part of a plot|đất ở, hạn mức
ND151-m222|land 006|151/2025/NĐ-CP 5.1.m|31/2024/QH15 123.1.c|d.committee > c.chair|own||Giao, cho thuê, đổi mục đích đất của cá nhân|Land for persons: allocation, lease, other use|chuyển mục đích
ND151-m223|land 007|151/2025/NĐ-CP 5.1.m|31/2024/QH15 123.2.b|d.committee > c.chair|own||Đất cho cộng đồng dân cư|Land for a community|đình, chùa, nhà văn hóa
ND151-m224|land 008|151/2025/NĐ-CP 5.1.m|31/2024/QH15 178.2.b|d.committee > c.chair|own||Dùng đất nông nghiệp vào việc khác|Other use of farm land|chuyển mục đích
ND151-m225|land 009|151/2025/NĐ-CP 5.2.a|31/2024/QH15 86.2.c|d.chair > c.chair|own||Lập hội đồng bồi thường, tái định cư|Council on compensation and resettlement|hỗ trợ, giải phóng mặt bằng
ND151-m226|land 010|151/2025/NĐ-CP 5.2.b|31/2024/QH15 87.2.đ|d.chair > c.chair|own||Bắt buộc kiểm đếm|Compulsory inventory|kiểm đếm
ND151-m227|land 011|151/2025/NĐ-CP 5.2.c|31/2024/QH15 88.3|d.chair > c.chair|own||Cưỡng chế kiểm đếm|Enforcing the inventory|cưỡng chế
ND151-m228|land 012|151/2025/NĐ-CP 5.2.d|31/2024/QH15 89.3|d.chair > c.chair|own||Cưỡng chế khi thu hồi đất|Enforcing the taking of land|ban cưỡng chế
ND151-m229|land 013|151/2025/NĐ-CP 5.2.đ|31/2024/QH15 90.3|d.chair > c.chair|own||Trưng dụng đất|Requisition of land|gia hạn trưng dụng
ND151-m230|land 014|151/2025/NĐ-CP 5.2.e|31/2024/QH15 160.2.b|d.chair > c.chair|own||Giá đất từng trường hợp|Land price of a case|giá đất cụ thể
ND151-m231+ND151-013|land 015|151/2025/NĐ-CP 8.2||p.council > p.committee|assigned-down||Bảng giá đất|Table of land prices|giá đất
ND151-m232|land 016|151/2025/NĐ-CP 9.1.d|31/2024/QH15 123|p.committee > p.chair|own||Giao, cho thuê, đổi mục đích đất của tổ chức|Land for organisations: allocation, lease, other use|doanh nghiệp, chuyển mục đích
ND151-m233|land 017|151/2025/NĐ-CP 9.1.b|31/2024/QH15 111.3|p.committee > p.chair|own||Giá bán nhà tái định cư ngoài xã|Price of resettlement homes in another commune|tái định cư
ND151-m234+ND151-009|land 018|151/2025/NĐ-CP 10.3.g|31/2024/QH15 208.2|p.committee > c.chair|assigned-down||Đất sân bay dân dụng|Land of civil airports|cảng hàng không
ND140-016|construction 001|140/2025/NĐ-CP|100/2024/NĐ-CP 37.1.a|d.committee > c.committee|own||Nhà ở xã hội: xác nhận người được mua|Social housing: who may buy|đối tượng nhà ở xã hội
ND140-018|construction 002|140/2025/NĐ-CP|100/2024/NĐ-CP 38.1.a|d.committee > c.committee|own|project|Nhà ở xã hội: công khai dự án|Social housing: projects made public|công bố dự án
ND140-019|construction 003|140/2025/NĐ-CP|100/2024/NĐ-CP 38.1.c|d.committee > c.committee|own|object|Nhà ở xã hội: xác nhận người mất đất, mất nhà|Social housing: who lost land or home|giải tỏa, thu hồi đất
ND140-021|construction 004|140/2025/NĐ-CP|100/2024/NĐ-CP 55.2|d.chair > c.chair|own|+delegated-by-province|Nhà ở xã hội: lập ban cưỡng chế|Social housing: eviction board|cưỡng chế thu hồi nhà
ND140-023|construction 005|140/2025/NĐ-CP|100/2024/NĐ-CP 56.1|d.committee > c.committee|own||Nhà ở xã hội: cưỡng chế và khiếu nại|Social housing: eviction and complaints|cưỡng chế
ND140-024|construction 006|140/2025/NĐ-CP|100/2024/NĐ-CP 56.2|d.committee > c.committee|own||Nhà ở xã hội: phương án, kinh phí cưỡng chế|Social housing: plan and cost of eviction|dự toán cưỡng chế
ND125-038|finance 001|125/2025/NĐ-CP|38/2019/QH14 28.1|d.chair > c.chair|own||Lập hội đồng tư vấn thuế|Tax advisory council|thuế xã, phường
ND125-039|finance 002|125/2025/NĐ-CP|53/2020/NĐ-CP 3.1|d.office office-environment > c.office|own||Thu phí môi trường với khí thải, nước thải|Environmental fees on emissions and waste water|phí bảo vệ môi trường
ND125-040|finance 003|125/2025/NĐ-CP|126/2020/NĐ-CP 35.10.a|d.chair > c.chair|own||Hội đồng định giá tài sản kê biên|Council to value seized property|cưỡng chế thuế, kê biên
ND125-041|finance 004|125/2025/NĐ-CP|58/2018/NĐ-CP 24.2.c|d.committee > c.committee|own||Danh sách nhà nông được hỗ trợ bảo hiểm|Farmers with subsidised insurance|bảo hiểm nông nghiệp
ND125-042|finance 005|125/2025/NĐ-CP|85/2024/NĐ-CP 6.2.a|d.committee > c.committee|own|territory|Bình ổn giá ở địa phương|Keeping local prices stable|giá cả
ND125-043|finance 006|125/2025/NĐ-CP 35|92/2024/NĐ-CP 50|d.office business-registration > c.office business-registration|own|enterprise-seat|Đăng ký hợp tác xã, tổ hợp tác|Registration of cooperatives|hợp tác xã, liên hiệp hợp tác xã
`

/**
 * What Hà Nội's Committee assigned down in works (Decision 74/2025/QĐ-UBND). Row | number of the task | provision | holder
 * | one unit, several or any | place | what must be so | in English | grade of the works, from..below: 0 is the special
 * grade, 4 is grade IV
 */
export const capitalWorksLines = `
NDQĐ -m261|007|3.1.a|c.office office-economy|any||Dự án do Chủ tịch xã, phường quyết định đầu tư|the commune Chair decides the investment|
NDQĐ -m262|008|3.1.a|c.office office-economy|any||Nhóm C; nhóm B: giao thông từ cấp III trở xuống, loại khác từ cấp II trở xuống|group C; group B: transport of grade III or lower, other works of grade II or lower|
NDQĐ -m263|009|3.1.b|p.department|any||Dự án do Chủ tịch Thành phố quyết định đầu tư|the city Chair decides the investment|
NDQĐ -m264|010|3.2|p.management-board board-high-tech-industrial-parks|any||Trong khu công nghiệp, khu công nghệ cao|inside industrial or high-tech zones|
NDQĐ -m265|011|3.3|p.department department-culture-sport|any||Dự án tu bổ di tích|works on monuments|
NDQĐ -m266|012|4.2|c.committee|one-unit|territory|Công trình từ cấp III trở xuống|works of grade III or lower|3..
NDQĐ -m266|013|4.2|c.committee|any|main-entrance|||
NDQĐ -m267|012|4.3|p.department department-construction|one-unit||Công trình cấp đặc biệt, cấp I, cấp II|works of the special grade, I or II|..3
NDQĐ -m267|012|4.3|p.department department-construction|several-units||||
NDQĐ -m268|012|4.1|p.management-board board-high-tech-industrial-parks|any||Trong khu công nghiệp|inside industrial zones|
NDQĐ -m269|014|5.2|c.committee|one-unit|territory|Công trình từ cấp II trở xuống|works of grade II or lower|2..
NDQĐ -m270|014|5.3|p.department|one-unit||Công trình từ cấp I trở lên|works of grade I or higher|..2
NDQĐ -m270|014|5.3|p.department|several-units||||
NDQĐ -m271|015|6.2|c.committee|any|territory|Công trình từ cấp II trở xuống|works of grade II or lower|2..
NDQĐ -m272|015|6.3|p.department|any||Công trình cấp I|works of grade I|1..2
NDQĐ -m273|016|7.2|c.committee|any|territory|Công trình từ cấp II trở xuống|works of grade II or lower|2..
`

/** The tasks of the city's decision: number | title | English | also. */
export const capitalWorksTasks = `
007|Hà Nội: thẩm định dự án của xã, phường|Hà Nội: appraisal of a commune's projects|báo cáo nghiên cứu khả thi, kinh tế - kỹ thuật
008|Hà Nội: thẩm định dự án Thành phố ủy quyền cho xã, phường|Hà Nội: appraisal of projects delegated to communes|báo cáo nghiên cứu khả thi
009|Hà Nội: thẩm định dự án của Thành phố|Hà Nội: appraisal of the city's projects|báo cáo nghiên cứu khả thi
010|Hà Nội: thẩm định dự án ở khu công nghiệp, công nghệ cao|Hà Nội: appraisal in industrial and high-tech zones|KCN, KCNC
011|Hà Nội: thẩm định tu bổ di tích|Hà Nội: appraisal of works on monuments|bảo tồn, di tích
012|Hà Nội: giấy phép xây dựng công trình|Hà Nội: building permits for works|GPXD, xin phép xây dựng
013|Hà Nội: giấy phép xây nhà riêng|Hà Nội: building permits for homes|nhà ở riêng lẻ, GPXD, xây nhà
014|Hà Nội: chất lượng công trình, nghiệm thu|Hà Nội: quality and acceptance of works|kiểm tra nghiệm thu
015|Hà Nội: giám định, sự cố công trình|Hà Nội: assessment and failures of works|sự cố xây dựng
016|Hà Nội: sự cố máy móc ở công trường|Hà Nội: accidents of machines on sites|thiết bị, máy xây dựng
`
