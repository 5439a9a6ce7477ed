/**
 * Industry and trade: what ministries handed to provinces on 1 July 2025, and what Hà Nội lets its department handle.
 * Number of the city's list | code | provision that gives it (Decree 146/2025/NĐ-CP, or circular:point) | provision it
 * stood in before | holder before where it is not the ministry, place | our title | title in English | other words.
 * `unnamed`: the list names no text for the row, its cell goes on from the one before; the provision is that of the row
 * beside it and no fact of this row. `unread`: the former holder is not said by a text of the row itself.
 */
export const industryTradeLines = `
001|1.000477|31.13|69/2018/NĐ-CP 35.1.b||Quá cảnh hàng cấm hoặc tạm ngừng kinh doanh|Transit of banned or suspended goods|giấy phép quá cảnh
002|1.013778|28.5|05/2017/QH14 44.2||Kéo dài thời gian quá cảnh|Longer time for goods in transit|gia hạn quá cảnh
003|1.013779|31.14|69/2018/NĐ-CP 50.1||Đại lý mua bán hàng phải có phép mới được xuất khẩu|Agency in goods that need an export licence|hợp đồng đại lý xuất khẩu
004|1.001419|34.1|100/2020/NĐ-CP 5.1||Nhập thuốc lá cho cửa hàng miễn thuế|Import of tobacco for duty-free shops|thuốc lá miễn thuế
005|1.000350|33.1|90/2007/NĐ-CP 6||Quyền xuất nhập khẩu của thương nhân ngoại chưa có mặt ở Việt Nam: cấp mới|Trading rights of foreign traders without presence: new|quyền xuất khẩu, quyền nhập khẩu
006|1.005405|33.1|90/2007/NĐ-CP 6||Quyền xuất nhập khẩu của thương nhân ngoại chưa có mặt ở Việt Nam: cấp lại, sửa đổi|Trading rights of foreign traders without presence: again, amended|quyền xuất khẩu, quyền nhập khẩu
007|1.005406|33.1|90/2007/NĐ-CP 6||Quyền xuất nhập khẩu của thương nhân ngoại chưa có mặt ở Việt Nam: gia hạn|Trading rights of foreign traders without presence: extended|quyền xuất khẩu, quyền nhập khẩu
008|1.001062|31.7|69/2018/NĐ-CP 13.1.b||Tạm nhập tái xuất để kinh doanh: giấy phép|Temporary import for re-export as a business|tạm nhập tái xuất
009|1.000957|31.9|69/2018/NĐ-CP 15.1.a||Tạm nhập tái xuất không nhằm kinh doanh: giấy phép|Temporary import for re-export in other forms|tạm nhập tái xuất
010|1.000905|31.10|69/2018/NĐ-CP 17.1.a||Tạm xuất tái nhập: giấy phép|Temporary export for re-import|tạm xuất tái nhập
011|1.000890|31.11|69/2018/NĐ-CP 18.1.a||Chuyển khẩu hàng hóa: giấy phép|Merchanting trade: licence|chuyển khẩu
012|1.004155|31.12|69/2018/NĐ-CP 26.1||Mã số tạm nhập tái xuất: thực phẩm đông lạnh|Code for re-export: frozen food|mã số tạm nhập tái xuất
013|1.004181|31.12|69/2018/NĐ-CP 26.1||Mã số tạm nhập tái xuất: hàng chịu thuế tiêu thụ đặc biệt|Code for re-export: goods under excise|mã số tạm nhập tái xuất
014|2.001758|31.12|69/2018/NĐ-CP 26.1||Mã số tạm nhập tái xuất: hàng đã qua sử dụng|Code for re-export: used goods|mã số tạm nhập tái xuất
015|1.000551|31.12|69/2018/NĐ-CP 26.1||Mã số tạm nhập tái xuất: sửa, cấp lại|Code for re-export: amended or issued again|mã số tạm nhập tái xuất
016|1.013991|31.5|69/2018/NĐ-CP 8.4|opinions|Nhập hàng liên quan quốc phòng, an ninh để dùng việc khác|Import of goods that touch defence, for other uses|lưỡng dụng, quốc phòng, an ninh
017|1.000363|38:23.1||enterprise-seat|Giấy phép tự động cho xì gà, thuốc lá nhập|Automatic import licence for cigarettes and cigars|thuốc lá điếu, xì gà
018|1.000264|38:25.1||enterprise-seat,unread|Hạn ngạch mật ong sang Nhật Bản|Quota certificate for honey to Japan|mật ong, hạn ngạch thuế quan
019|1.001238|31.6|69/2018/NĐ-CP 11.1||Chứng nhận lưu hành tự do (CFS) cho hàng xuất khẩu|Free sale certificate for exports|CFS
020|1.004191|31.6|||Sửa, cấp lại giấy phép tạm nhập, tạm xuất, chuyển khẩu|Licences for temporary trade: amended or issued again|tạm nhập tái xuất, chuyển khẩu
021|2.001573|48.1|40/2018/NĐ-CP 18||Ngừng bán hàng đa cấp|Ending multi-level selling|đa cấp
022|1.003705|48.2|40/2018/NĐ-CP 35.2||Công nhận chương trình dạy pháp luật đa cấp|Training programme on the law of multi-level selling|đa cấp, đào tạo
023|2.000324|48.5|40/2018/NĐ-CP 38||Xác nhận kiến thức của đầu mối đa cấp tại địa phương|Knowledge of local contacts of multi-level sellers|đa cấp, đầu mối
024|1.000376|35.1|07/2016/NĐ-CP 6||Chi nhánh thương nhân ngoại: cấp mới|Branch of a foreign trader: new|chi nhánh thương nhân nước ngoài
025|1.000361|35.1|07/2016/NĐ-CP 6|unnamed|Chi nhánh thương nhân ngoại: cấp lại|Branch of a foreign trader: issued again|chi nhánh thương nhân nước ngoài
026|2.000129|35.1|07/2016/NĐ-CP 6|unnamed|Chi nhánh thương nhân ngoại: điều chỉnh|Branch of a foreign trader: amended|chi nhánh thương nhân nước ngoài
027|1.000358|35.1|07/2016/NĐ-CP 6|unnamed|Chi nhánh thương nhân ngoại: gia hạn|Branch of a foreign trader: extended|chi nhánh thương nhân nước ngoài
028|1.000168|35.1|07/2016/NĐ-CP 6|unnamed|Chi nhánh thương nhân ngoại: đóng|Branch of a foreign trader: closed|chi nhánh thương nhân nước ngoài
029|1.004021|20.1|105/2017/NĐ-CP 25.1.a||Sản xuất rượu quy mô lớn: cấp mới|Large distilleries: new|rượu công nghiệp, 3 triệu lít
030|1.003992|20.1|105/2017/NĐ-CP 25.1.a||Sản xuất rượu quy mô lớn: cấp lại|Large distilleries: issued again|rượu công nghiệp, 3 triệu lít
031|1.004007|20.1|105/2017/NĐ-CP 25.1.a||Sản xuất rượu quy mô lớn: sửa đổi|Large distilleries: amended|rượu công nghiệp, 3 triệu lít
032|1.000667|18.11|67/2013/NĐ-CP 34.2||Nhập máy móc ngành thuốc lá|Import of tobacco machinery|thiết bị thuốc lá
033|1.000981|18.5|67/2013/NĐ-CP 14.1||Chế biến nguyên liệu thuốc lá: cấp mới|Processing tobacco leaf: new|nguyên liệu thuốc lá
034|1.000948|18.5|67/2013/NĐ-CP 14.1||Chế biến nguyên liệu thuốc lá: cấp lại|Processing tobacco leaf: issued again|nguyên liệu thuốc lá
035|1.000911|18.5|67/2013/NĐ-CP 14.1||Chế biến nguyên liệu thuốc lá: sửa đổi|Processing tobacco leaf: amended|nguyên liệu thuốc lá
036|2.000209|18.9|67/2013/NĐ-CP 31.3||Nhập thuốc lá không để buôn bán|Import of tobacco not for trade|thuốc lá phi thương mại
037|1.000162|18.8|67/2013/NĐ-CP 24.2||Đầu tư, đổi mới, di dời cơ sở thuốc lá|Investment in tobacco works, renewal, moving|đầu tư thuốc lá
038|1.000172|18.13|67/2013/NĐ-CP 36.2.d||Nhập nguyên liệu, giấy cuốn để làm thuốc lá xuất khẩu|Import of leaf and paper for cigarettes to export|giấy cuốn điếu
039|1.000949|18.13|67/2013/NĐ-CP 36.2.d||Nhập lá thuốc để chế biến rồi xuất khẩu|Import of leaf to process for export|nguyên liệu thuốc lá
040|1.001304|54.1|111/2015/NĐ-CP 11.2.a||Ưu đãi cho dự án công nghiệp hỗ trợ của doanh nghiệp nhỏ và vừa|Incentives for supporting industry of small firms|công nghiệp hỗ trợ
042|1.003977|20.2|105/2017/NĐ-CP 25.1.a||Phân phối rượu: cấp mới|Distribution of liquor: new|giấy phép phân phối rượu
043|1.005376|20.2|105/2017/NĐ-CP 25.1.a||Phân phối rượu: sửa đổi|Distribution of liquor: amended|giấy phép phân phối rượu
044|1.003101|20.2|105/2017/NĐ-CP 25.1.a|unnamed|Phân phối rượu: cấp lại|Distribution of liquor: issued again|giấy phép phân phối rượu
045|1.001338|19.1|67/2013/NĐ-CP 28.1.a||Phân phối thuốc lá: cấp mới|Distribution of tobacco: new|giấy phép phân phối thuốc lá
046|1.001323|19.1|67/2013/NĐ-CP 28.1.a||Phân phối thuốc lá: sửa đổi|Distribution of tobacco: amended|giấy phép phân phối thuốc lá
047|2.000598|19.1|67/2013/NĐ-CP 28.1.a|unnamed|Phân phối thuốc lá: cấp lại|Distribution of tobacco: issued again|giấy phép phân phối thuốc lá
051|2.000026|14.1|81/2018/NĐ-CP 29.2.b||Tổ chức hội chợ, triển lãm ở nước ngoài|Trade fairs abroad|hội chợ, triển lãm
052|2.000133|14.1|81/2018/NĐ-CP 29.2.b||Đổi nội dung hội chợ, triển lãm ở nước ngoài|Trade fairs abroad: changes|hội chợ, triển lãm
053|1.005190|38:11.2||enterprise-seat,unread|Con dấu nghiệp vụ giám định: đăng ký|Seal of inspection services: registered|dấu giám định
054|2.000110|38:11.1|01/2015/TT-BCT 3.1|enterprise-seat,unread,unnamed|Con dấu nghiệp vụ giám định: thay đổi|Seal of inspection services: changed|dấu giám định
055|2.001424|49.1|87/2018/NĐ-CP 44.1||Xuất nhập khẩu LPG: cấp mới|Trade in LPG across the border: new|khí dầu mỏ hóa lỏng
056|1.000491|49.1|87/2018/NĐ-CP 44.1||Xuất nhập khẩu LPG: điều chỉnh|Trade in LPG across the border: amended|khí dầu mỏ hóa lỏng
057|1.000510|49.1|87/2018/NĐ-CP 44.1||Xuất nhập khẩu LPG: cấp lại|Trade in LPG across the border: issued again|khí dầu mỏ hóa lỏng
058|1.005184|49.1|87/2018/NĐ-CP 44.1||Xuất nhập khẩu LNG: cấp mới|Trade in LNG across the border: new|khí thiên nhiên hóa lỏng
059|1.000649|49.1|87/2018/NĐ-CP 44.1||Xuất nhập khẩu LNG: điều chỉnh|Trade in LNG across the border: amended|khí thiên nhiên hóa lỏng
060|1.005372|49.1|87/2018/NĐ-CP 44.1||Xuất nhập khẩu LNG: cấp lại|Trade in LNG across the border: issued again|khí thiên nhiên hóa lỏng
061|1.000706|49.1|87/2018/NĐ-CP 44.1||Xuất nhập khẩu CNG: cấp mới|Trade in CNG across the border: new|khí thiên nhiên nén
062|2.000146|49.1|87/2018/NĐ-CP 44.1||Xuất nhập khẩu CNG: điều chỉnh|Trade in CNG across the border: amended|khí thiên nhiên nén
063|1.000387|49.1|87/2018/NĐ-CP 44.1||Xuất nhập khẩu CNG: cấp lại|Trade in CNG across the border: issued again|khí thiên nhiên nén
064|1.000475|16.2|87/2018/NĐ-CP 44.1||Làm, sửa chai LPG: cấp mới|Making and mending LPG bottles: new|chai gas
065|1.000455|16.2|87/2018/NĐ-CP 44.1||Làm, sửa chai LPG: cấp lại|Making and mending LPG bottles: issued again|chai gas
066|1.000742|16.2|87/2018/NĐ-CP 44.1||Làm, sửa chai LPG: điều chỉnh|Making and mending LPG bottles: amended|chai gas
067|2.000304|16.3|87/2018/NĐ-CP 44.1||Làm chai LPG mini: cấp mới|Making small LPG bottles: new|chai gas mini
068|1.000709|16.3|87/2018/NĐ-CP 44.1||Làm chai LPG mini: cấp lại|Making small LPG bottles: issued again|chai gas mini
069|1.000704|16.3|87/2018/NĐ-CP 44.1||Làm chai LPG mini: điều chỉnh|Making small LPG bottles: amended|chai gas mini
070|2.000117|37.5|15/2018/NĐ-CP 39.6||An toàn thực phẩm của nơi bán: cấp mới|Food safety of shops: new|vệ sinh an toàn thực phẩm
071|2.000115|37.5|15/2018/NĐ-CP 39.6||An toàn thực phẩm của nơi bán: cấp lại|Food safety of shops: issued again|vệ sinh an toàn thực phẩm
072|2.001293|37.5|15/2018/NĐ-CP 39.6||An toàn thực phẩm của nơi sản xuất: cấp mới|Food safety of makers: new|vệ sinh an toàn thực phẩm
073|2.001278|37.5|15/2018/NĐ-CP 39.6||An toàn thực phẩm của nơi sản xuất: cấp lại|Food safety of makers: issued again|vệ sinh an toàn thực phẩm
074|2.001682|37.3|15/2018/NĐ-CP 39.8||Chỉ định nơi kiểm nghiệm thực phẩm cho Nhà nước|Food laboratories for the State: named|kiểm nghiệm thực phẩm
075|1.003951|37.3|15/2018/NĐ-CP 39.8||Gia hạn nơi kiểm nghiệm thực phẩm cho Nhà nước|Food laboratories for the State: extended|kiểm nghiệm thực phẩm
076|2.001660|37.3|15/2018/NĐ-CP 39.8||Mở rộng, đổi phạm vi nơi kiểm nghiệm thực phẩm cho Nhà nước|Food laboratories for the State: scope|kiểm nghiệm thực phẩm
077|1.003860|37.3||unnamed|Chỉ định nơi kiểm nghiệm kiểm chứng thực phẩm|Reference laboratories for food: named|kiểm nghiệm kiểm chứng
078|2.001595|37.3||unnamed|Gia hạn nơi kiểm nghiệm kiểm chứng thực phẩm|Reference laboratories for food: extended|kiểm nghiệm kiểm chứng
079|1.003929|37.3||unnamed|Mở rộng, đổi phạm vi nơi kiểm nghiệm kiểm chứng thực phẩm|Reference laboratories for food: scope|kiểm nghiệm kiểm chứng
080|1.003820|8.1|33/2024/NĐ-CP 11.1|prime-minister|Sản xuất hóa chất Bảng 1: cấp mới|Making chemicals of Schedule 1: new|hóa chất bảng
081|1.003775|8.1|33/2024/NĐ-CP 11.1|prime-minister|Sản xuất hóa chất Bảng 1: cấp lại|Making chemicals of Schedule 1: issued again|hóa chất bảng
082|2.001585|8.1|33/2024/NĐ-CP 11.1|prime-minister|Sản xuất hóa chất Bảng 1: điều chỉnh|Making chemicals of Schedule 1: amended|hóa chất bảng
083|1.003724|9.6|33/2024/NĐ-CP 36.2.b||Sản xuất hóa chất Bảng 2, Bảng 3: cấp mới|Making chemicals of Schedules 2 and 3: new|hóa chất bảng
084|2.001722|9.6|33/2024/NĐ-CP 36.2.b||Sản xuất hóa chất Bảng 2, Bảng 3: cấp lại|Making chemicals of Schedules 2 and 3: issued again|hóa chất bảng
085|1.004031|9.6|33/2024/NĐ-CP 36.2.b||Sản xuất hóa chất Bảng 2, Bảng 3: điều chỉnh|Making chemicals of Schedules 2 and 3: amended|hóa chất bảng
086|2.000431|8.2|33/2024/NĐ-CP 18.1|prime-minister|Xuất nhập khẩu hóa chất Bảng 1: cấp mới|Cross-border trade in Schedule 1: new|hóa chất bảng
087|1.012429|8.2|33/2024/NĐ-CP 18.1|prime-minister|Xuất nhập khẩu hóa chất Bảng 1: cấp lại|Cross-border trade in Schedule 1: issued again|hóa chất bảng
088|1.012430|8.2|33/2024/NĐ-CP 18.6.d|prime-minister,unread,unnamed|Xuất nhập khẩu hóa chất Bảng 1: điều chỉnh|Cross-border trade in Schedule 1: amended|hóa chất bảng
089|1.012431|8.2|33/2024/NĐ-CP 18.6.d|prime-minister,unread,unnamed|Xuất nhập khẩu hóa chất Bảng 1: gia hạn|Cross-border trade in Schedule 1: extended|hóa chất bảng
090|2.000257|9.6|33/2024/NĐ-CP 36.2.b||Xuất nhập khẩu hóa chất Bảng 2, Bảng 3: cấp mới|Cross-border trade in Schedules 2 and 3: new|hóa chất bảng
091|1.012432|9.6|33/2024/NĐ-CP 36.2.b|unnamed|Xuất nhập khẩu hóa chất Bảng 2, Bảng 3: cấp lại|Cross-border trade in Schedules 2 and 3: issued again|hóa chất bảng
092|1.012433|9.6|33/2024/NĐ-CP 36.2.b|unnamed|Xuất nhập khẩu hóa chất Bảng 2, Bảng 3: điều chỉnh|Cross-border trade in Schedules 2 and 3: amended|hóa chất bảng
093|1.012434|9.6|33/2024/NĐ-CP 36.2.b|unnamed|Xuất nhập khẩu hóa chất Bảng 2, Bảng 3: gia hạn|Cross-border trade in Schedules 2 and 3: extended|hóa chất bảng
094|1.012438|9.6|33/2024/NĐ-CP 36.2.b|unnamed|Mua bán hóa chất Bảng 2, Bảng 3: cấp mới|Trade in Schedules 2 and 3: new|hóa chất bảng
095|1.012439|9.6|33/2024/NĐ-CP 36.2.b|unnamed|Mua bán hóa chất Bảng 2, Bảng 3: cấp lại|Trade in Schedules 2 and 3: issued again|hóa chất bảng
096|1.012440|9.6|33/2024/NĐ-CP 36.2.b|unnamed|Mua bán hóa chất Bảng 2, Bảng 3: điều chỉnh|Trade in Schedules 2 and 3: amended|hóa chất bảng
097|1.012441|9.6|33/2024/NĐ-CP 36.2.b|unnamed|Vừa làm vừa bán hóa chất Bảng 2, Bảng 3: cấp mới|Making and selling Schedules 2 and 3: new|hóa chất bảng
098|1.012442|9.6|33/2024/NĐ-CP 36.2.b|unnamed|Vừa làm vừa bán hóa chất Bảng 2, Bảng 3: cấp lại|Making and selling Schedules 2 and 3: issued again|hóa chất bảng
099|1.012443|9.6|33/2024/NĐ-CP 36.2.b|unnamed|Vừa làm vừa bán hóa chất Bảng 2, Bảng 3: điều chỉnh|Making and selling Schedules 2 and 3: amended|hóa chất bảng
100|1.000862|38:4.3||territory,unread|Tài liệu an toàn của công trình dầu khí|Safety documents of oil and gas works|dầu khí
101|2.000147|38.1|132/2008/NĐ-CP 18||Chỉ định nơi đánh giá sự phù hợp|Conformity assessment bodies: named|đánh giá sự phù hợp
102|1.013989|38.1|132/2008/NĐ-CP 18||Chỉ định đánh giá sự phù hợp: đổi phạm vi|Conformity assessment bodies: scope|đánh giá sự phù hợp
103|1.013990|38.1|132/2008/NĐ-CP 18|unnamed|Chỉ định đánh giá sự phù hợp: làm lại quyết định|Conformity assessment bodies: decision again|đánh giá sự phù hợp
104|2.000604|39.1|107/2016/NĐ-CP 4||Tổ chức kiểm định: cấp mới|Verification bodies: new|kiểm định
105|2.001665|39.1|107/2016/NĐ-CP 4||Tổ chức kiểm định: cấp lại|Verification bodies: issued again|kiểm định
106|2.001675|39.1|107/2016/NĐ-CP 4||Tổ chức kiểm định: bổ sung, sửa đổi|Verification bodies: amended|kiểm định
107|2.000046|38:10.3||enterprise-seat,unread|Tiếp nhận công bố hợp quy|Declarations of conformity|hợp quy, quy chuẩn
108|1.000878|38:10.5||unread|Tổ chức giám định: cấp mới|Inspection bodies: new|giám định
109|2.000401|38:10.5||unread|Tổ chức giám định: bổ sung, sửa đổi|Inspection bodies: amended|giám định
110|2.000251|38:10.5||unread|Tổ chức giám định: cấp lại|Inspection bodies: issued again|giám định
111|1.001292|38:10.5||unread,unnamed|Tổ chức chứng nhận: cấp mới|Certification bodies: new|chứng nhận sản phẩm
112|2.000628|38:10.5||unread,unnamed|Tổ chức chứng nhận: bổ sung, sửa đổi|Certification bodies: amended|chứng nhận sản phẩm
113|2.000624|38:10.5||unread,unnamed|Tổ chức chứng nhận: cấp lại|Certification bodies: issued again|chứng nhận sản phẩm
114|1.001271|38:10.5||unread,unnamed|Tổ chức thử nghiệm: cấp mới|Testing bodies: new|thử nghiệm
115|2.000618|38:10.5||unread,unnamed|Tổ chức thử nghiệm: bổ sung, sửa đổi|Testing bodies: amended|thử nghiệm
116|2.000613|38:10.5||unread,unnamed|Tổ chức thử nghiệm: cấp lại|Testing bodies: issued again|thử nghiệm
117|2.001434|23.1|42/2024/QH15 40.4.b|minister|Dùng vật liệu nổ công nghiệp: cấp mới|Use of industrial explosives: new|thuốc nổ, nổ mìn
118|1.013058|23.1|42/2024/QH15 40.4.b|minister|Dùng vật liệu nổ công nghiệp: điều chỉnh|Use of industrial explosives: amended|thuốc nổ, nổ mìn
119|2.001433|23.1|42/2024/QH15 40.4.b|minister|Dùng vật liệu nổ công nghiệp: cấp lại|Use of industrial explosives: issued again|thuốc nổ, nổ mìn
120|1.000998|23.2|42/2024/QH15 44.5|minister|Sản xuất tiền chất thuốc nổ: cấp mới|Making precursors of explosives: new|tiền chất thuốc nổ
121|1.000965|23.2|42/2024/QH15 44.5|minister|Sản xuất tiền chất thuốc nổ: điều chỉnh|Making precursors of explosives: amended|tiền chất thuốc nổ
122|2.000229|24.1|181/2024/NĐ-CP 6.1||Huấn luyện an toàn vật liệu nổ: cấp giấy|Training on explosives: certificate|huấn luyện thuốc nổ
123|2.000210|24.1|181/2024/NĐ-CP 6.1||Huấn luyện an toàn vật liệu nổ: cấp lại giấy|Training on explosives: certificate again|huấn luyện thuốc nổ
124|1.000140|27.1|44/2016/NĐ-CP 42.4||Chứng chỉ kiểm định viên an toàn: cấp mới|Safety inspectors: certificate|kiểm định viên
125|1.000066|27.1||unnamed|Chứng chỉ kiểm định viên an toàn: cấp lại|Safety inspectors: certificate again|kiểm định viên
126|1.013652|24:11.1||unread|Kế hoạch quản lý rủi ro mỏ hầm lò|Risk plans of underground mines|hầm lò, khai thác mỏ
127+128|1.014125|43:6.3.b||facility,unread|Huấn luyện an toàn mỏ: cấp giấy|Mine safety training: certificate|khai thác mỏ
129|1.014127|43:6.3.b||facility,unread|Huấn luyện an toàn mỏ: thu hồi giấy|Mine safety training: certificate withdrawn|khai thác mỏ
`
