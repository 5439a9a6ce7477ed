/** Other spellings of names, as the acts print them. Form: src/country/names.ts. Written by script/data. */
export const names = `
=former
00712|Phố Bảng
00736|Sà Phìn
00829|Sủng Cháng
01060|Sán Sả Hồ
01087|Nậm Ty
01483|Phong Nặm
01978|Sỹ Bình
02263|Khâu Tinh
02431|Quý Quân
02755|Tả Ngài Chồ
02836|Nàn Sín
02902|Nông trường Phong Hải
03073|Nậm Dạng
03076|Nậm Chày
03115|Thẳm Dương
03177|Huổi Lếch
03178|Sá Tổng
03223|Sín Chải
03244|Xá Nhè
03352|Noong Hẹt
03370|Pu Nhi
03379|Luân Giói
03391|Lản Nhì Thàng
03448|Pa Vệ Sủ
03460|Hua Bum
03469|Can Hồ
03565|Tung Qua Lìn
03574|Ma Li Pho
03640|Ta Gia
03712|Nặm Ét
03754|Nong Lay
03826|Nặm Păm
04117|Mương Chanh
04136|Nà Pó
04162|Nà Ớt
04174|Pú Bẩu
04456|Mù Cang Chải
04486|Dế Xu Phình
04618|Hát Lừu
04621|Nông trường Liên Sơn
04627|Nông trường Trần Phú
05083|Mỵ Hòa
05245|Xăm Khòe
05431|Quan Triều
06616|Nông Trường Thái Bình
07540|Xa Lý
11092|Bình Lãng
12538|An Quý
12664|Kim Trung
13141|Vũ Quý
15076|Vân Am
15712|Vân Sơn
16774|Cắm Muộn
18007|Hưng Yên Nam
18391|Cổ Đạm
19114|Nông trường Việt Trung
19246|Nông trường Lệ Ninh
19564|Đakrông
19780|Đúc
20440|Gari
20443|Axan
20452|Anông
20455|Atiêng
20458|Bhalêê
20461|Avương
20467|Prao
20491|Zà Hung
20494|Mà Cooih
20497|Kà Dăng
20698|La Êê
20701|Zuôih
20710|Tà Bhing
22192|Ea Chà Rang
22225|Ea Bar
22228|Ea Bia
22231|Ea Trol
22237|Ea Ly
23140|Thuận Quý
23311|Đăk Cấm
23323|Đăk Blà
23335|Đăk Rơ Wa
23341|Đăk Glei
23344|Đăk Plô
23347|Đăk Man
23350|Đăk Nhoong
23353|Đăk Pék
23356|Đăk Choong
23371|Đăk Kroong
23374|Đăk Môn
23380|Đăk Ang
23383|Đăk Dục
23386|Đăk Nông
23389|Đăk Xú
23392|Đăk Kan
23395|Pờ Y
23401|Đăk Tô
23404|Ngọk Lây
23407|Đăk Na
23413|Ngọk Yêu
23416|Đăk Sao
23417|Đăk Rơ Ông
23419|Đăk Tờ Kan
23425|Đăk Hà
23427|Đăk Rơ Nga
23430|Đăk Trăm
23452|Đăk Nên
23455|Đăk Ring
23458|Măng Bút
23461|Đăk Tăng
23464|Ngọk Tem
23479|Đăk Rve
23482|Đăk Kôi
23485|Đăk Tơ Lung
23488|Đăk Ruồng
23491|Đăk Pne
23494|Đăk Tờ Re
23500|Đăk Hà
23503|Đăk Pxi
23506|Đăk Hring
23509|Đăk Ui
23512|Đăk Mar
23515|Ngọk Wang
23518|Ngọk Réo
23524|Đăk La
23644|Đak Rong
23677|Đak Đoa
23683|Đak Sơmei
23684|Đak Krong
23698|KDang
23701|Hneng
23710|Adơk
23746|Chư Đang Ya
23776|Ia Krái
23806|Đak Djrăng
23821|Đak Trôi
23827|Chư Krey
23840|Đăk Kơ Ning
23851|Chơ GLong
23893|Ia Drang
23968|HBông
24031|Ia Mrơn
24037|Ia Trôk
24091|Ia Mlah
24100|Ia Dreh
24202|Ea Khăl
24271|Cư Dliê Mnông
24274|Ea H'đing
24283|Ea M'Droh
24292|Ea Drơng
24301|Cuôr Đăng
24310|Chứ Kbô
24346|Dliê Ya
24359|Ea Púk
24409|Cư Yang
24412|M'Drắk
24430|Ea M'Doal
24439|Cư Króa
24505|Ea Knuếc
24541|Cư Êwi
24610|Ea Rbin
24618|Đắk R'Moan
24652|Đắk D'rông
24658|Cư K'nia
24694|Buôn Choáh
24727|Đắk N'Drung
24832|ĐamBri
24850|Đưng K'Nớ
24859|Đạ M'Rông
24889|Đạ K'Nàng
24973|N'Thôn Hạ
25069|B'Lá
25099|Mađaguôi
25117|Mađaguôi
25462|IV
27640|Qui Đức
28807|Quới Sơn
29218|An Qui
29431|Vinh Kim
29857|Lục Sĩ Thành
30055|Mỹ Quí
30328|Vĩnh Nguơn
30475|Ô Long Vĩ
31231|Thạnh An
31246|Thạnh Qưới
31729|Hòa Tú 2
=new
`
