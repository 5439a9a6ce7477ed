/** What each code stood for from 2004 to 30 June 2025. Form: src/country/former.ts. Written by script/data. */
export const former = `
2004-08-31 2004-10-16 2004-10-25 2004-11-16 2004-12-02 2005-01-08 2005-01-20 2005-02-22 2005-03-03 2005-03-17 2005-04-07 2005-04-27 2005-05-13 2005-05-31 2005-06-21 2005-06-22 2005-06-24 2005-07-12 2005-07-22 2005-08-10 2005-08-20 2005-08-24 2005-09-10 2005-09-20 2005-11-30 2006-01-19 2006-02-09 2006-04-05 2006-04-06 2006-04-07 2006-04-15 2006-05-06 2006-05-31 2006-06-27 2006-07-04 2006-07-08 2006-09-30 2006-10-14 2006-11-11 2006-11-25 2006-11-29 2006-12-07 2006-12-08 2006-12-16 2006-12-26 2007-01-11 2007-01-23 2007-01-31 2007-02-22 2007-02-23 2007-03-23 2007-04-11 2007-04-12 2007-04-14 2007-04-17 2007-04-20 2007-04-21 2007-04-24 2007-04-26 2007-06-12 2007-07-27 2007-08-15 2007-08-17 2007-09-11 2007-09-27 2007-11-02 2007-11-21 2007-11-30 2007-12-04 2007-12-18 2007-12-28 2008-02-05 2008-02-13 2008-03-16 2008-04-03 2008-04-18 2008-04-19 2008-04-23 2008-05-02 2008-06-24 2008-08-01 2008-08-03 2008-08-15 2008-08-16 2008-08-19 2008-09-18 2008-10-09 2008-11-14 2008-11-21 2009-01-07 2009-01-20 2009-02-03 2009-02-24 2009-03-21 2009-04-01 2009-04-11 2009-04-17 2009-05-09 2009-06-04 2009-06-05 2009-06-11 2009-06-30 2009-07-15 2009-08-12 2009-08-15 2009-08-25 2009-08-28 2009-09-24 2009-10-16 2009-12-09 2009-12-22 2009-12-24 2010-01-08 2010-02-06 2010-02-10 2010-02-13 2010-03-05 2010-03-26 2010-04-09 2010-05-06 2010-05-13 2010-07-03 2010-08-28 2010-09-24 2010-09-28 2010-10-01 2010-10-26 2010-11-02 2010-11-10 2010-12-08 2010-12-24 2011-01-11 2011-01-14 2011-01-25 2011-01-29 2011-02-22 2011-02-26 2011-05-31 2011-08-25 2011-08-26 2011-10-12 2011-10-15 2011-11-16 2011-11-26 2011-11-29 2012-02-22 2012-03-01 2012-05-03 2012-07-10 2012-08-23 2012-08-26 2012-09-26 2012-11-03 2012-11-29 2012-12-29 2013-03-19 2013-04-04 2013-04-06 2013-06-11 2013-07-20 2013-07-24 2013-08-07 2013-08-20 2013-10-15 2013-12-12 2013-12-13 2013-12-14 2013-12-21 2013-12-24 2013-12-27 2013-12-28 2013-12-30 2013-12-31 2014-12-17 2015-03-12 2015-04-11 2015-05-16 2015-08-31 2017-04-19 2017-08-18 2017-12-13 2018-02-07 2018-04-12 2018-07-11 2018-09-11 2018-10-16 2019-01-10 2019-03-12 2019-03-13 2019-04-10 2019-05-10 2019-09-11 2019-11-01 2019-12-01 2020-01-01 2020-02-01 2020-03-01 2020-06-01 2020-11-01 2021-01-01 2021-02-01 2021-07-01 2021-11-01 2022-04-10 2022-07-01 2022-10-01 2023-04-10 2024-02-01 2024-05-01 2024-09-01 2024-11-01 2024-12-01 2025-01-01 2025-02-01 2025-03-01
=province
01 CHà Nội
02 NHà Giang
04 NCao Bằng
06 NBắc Kạn
08 NTuyên Quang
10 NLào Cai
11 NĐiện Biên
12 NLai Châu
14 NSơn La
15 NYên Bái
17 NHoà Bình
19 NThái Nguyên
20 NLạng Sơn
22 NQuảng Ninh
24 NBắc Giang
25 NPhú Thọ
26 NVĩnh Phúc
27 NBắc Ninh
28 NHà Tây|28:.
30 NHải Dương
31 CHải Phòng
33 NHưng Yên
34 NThái Bình
35 NHà Nam
36 NNam Định
37 NNinh Bình
38 NThanh Hóa
40 NNghệ An
42 NHà Tĩnh
44 NQuảng Bình
45 NQuảng Trị
46 NThừa Thiên Huế|5w:+CHuế
48 CĐà Nẵng
49 NQuảng Nam
51 NQuảng Ngãi
52 NBình Định
54 NPhú Yên
56 NKhánh Hòa
58 NNinh Thuận
60 NBình Thuận
62 NKon Tum
64 NGia Lai
66 NĐắk Lắk
67 NĐắk Nông
68 NLâm Đồng
70 NBình Phước
72 NTây Ninh
74 NBình Dương
75 NĐồng Nai
77 NBà Rịa - Vũng Tàu
79 CHồ Chí Minh
80 NLong An
82 NTiền Giang
83 NBến Tre
84 NTrà Vinh
86 NVĩnh Long
87 NĐồng Tháp
89 NAn Giang
91 NKiên Giang
92 CCần Thơ
93 NHậu Giang
94 NSóc Trăng
95 NBạc Liêu
96 NCà Mau
=district
#01
001 QBa Đình
002 QHoàn Kiếm
003 QTây Hồ
004 QLong Biên
005 QCầu Giấy
006 QĐống Đa
007 QHai Bà Trưng
008 QHoàng Mai
009 QThanh Xuân
016 HSóc Sơn
017 HĐông Anh
018 HGia Lâm
019 HTừ Liêm|4q:+QNam Từ Liêm
020 HThanh Trì
021 4q:QBắc Từ Liêm
#02
024 SHà Giang|3g:V
026 HĐồng Văn
027 HMèo Vạc
028 HYên Minh
029 HQuản Bạ
030 HVị Xuyên
031 HBắc Mê
032 HHoàng Su Phì
033 HXín Mần
034 HBắc Quang
035 HQuang Bình
#04
040 SCao Bằng|47:V
042 HBảo Lâm
043 HBảo Lạc
044 HThông Nông|5f:.
045 HHà Quảng
046 HTrà Lĩnh|5g:.
047 HTrùng Khánh
048 HHạ Lang
049 HQuảng Uyên|5g:+HQuảng Hòa
050 HPhục Hoà|5g:.
051 HHoà An
052 HNguyên Bình
053 HThạch An
#06
058 SBắc Kạn|4u:V
060 HPác Nặm
061 HBa Bể
062 HNgân Sơn
063 HBạch Thông
064 HChợ Đồn
065 HChợ Mới
066 HNa Rì
#08
070 STuyên Quang|3d:V
071 3q:HLâm Bình
072 HNà Hang|3q:HNa Hang
073 HChiêm Hóa
074 HHàm Yên
075 HYên Sơn
076 HSơn Dương
#10
080 SLào Cai|4:V
082 HBát Xát
083 HMường Khương
084 HSi Ma Cai
085 HBắc Hà
086 HBảo Thắng
087 HBảo Yên
088 HSa Pa|5e<5a:S
089 HVăn Bàn
#11
094 VĐiện Biên Phủ
095 SMường Lay
096 HMường Nhé
097 HMường Chà
098 HTủa Chùa
099 HTuần Giáo
100 HĐiện Biên
101 HĐiện Biên Đông
102 14:HMường Ảng
103 46:HNậm Pồ
#12
105 SLai Châu|4q:V
106 HTam Đường
107 HMường Tè
108 HSìn Hồ
109 HPhong Thổ
110 HThan Uyên
111 2f:HTân Uyên
112 48:HNậm Nhùn
#14
116 SSơn La|2d:V
118 HQuỳnh Nhai
119 HThuận Châu
120 HMường La
121 HBắc Yên
122 HPhù Yên
123 HMộc Châu|5x:S
124 HYên Châu
125 HMai Sơn
126 HSông Mã
127 HSốp Cộp
128 4e:HVân Hồ
#15
132 VYên Bái
133 SNghĩa Lộ
135 HLục Yên
136 HVăn Yên
137 HMù Căng Chải
138 HTrấn Yên
139 HTrạm Tấu
140 HVăn Chấn
141 HYên Bình
#17
148 SHòa Bình|12:V
150 HĐà Bắc
151 HKỳ Sơn|5e:.
152 HLương Sơn
153 HKim Bôi
154 HCao Phong
155 HTân Lạc
156 HMai Châu
157 HLạc Sơn
158 HYên Thủy
159 HLạc Thủy
#19
164 VThái Nguyên
165 SSông Công|4w:V
167 HĐịnh Hóa
168 HPhú Lương
169 HĐồng Hỷ
170 HVõ Nhai
171 HĐại Từ
172 HPhổ Yên|4w:S|5n:V
173 HPhú Bình
#20
178 VLạng Sơn
180 HTràng Định
181 HBình Gia
182 HVăn Lãng
183 HCao Lộc
184 HVăn Quan
185 HBắc Sơn
186 HHữu Lũng
187 HChi Lăng
188 HLộc Bình
189 HĐình Lập
#22
193 VHạ Long
194 SMóng Cái|2e:V
195 SCẩm Phả|41:V
196 SUông Bí|3s:V
198 HBình Liêu
199 HTiên Yên
200 HĐầm Hà
201 HHải Hà
202 HBa Chẽ
203 HVân Đồn
204 HHoành Bồ|5e:.
205 HĐông Triều|4u:S|5u:V
206 HYên Hưng|3z:+SQuảng Yên
207 HCô Tô
#24
213 SBắc Giang|f:V
215 HYên Thế
216 HTân Yên
217 HLạng Giang
218 HLục Nam
219 HLục Ngạn
220 HSơn Động
221 HYên Dũng|5w:.
222 HViệt Yên|5r:S
223 HHiệp Hòa
224 5w:SChũ
#25
227 VViệt Trì
228 SPhú Thọ
230 HĐoan Hùng
231 HHạ Hoà
232 HThanh Ba
233 HPhù Ninh
234 HYên Lập
235 HCẩm Khê
236 HTam Nông
237 HLâm Thao
238 HThanh Sơn
239 HThanh Thuỷ
240 1l:HTân Sơn
#26
243 SVĩnh Yên|17:V
244 SPhúc Yên|51:V
246 HLập Thạch
247 HTam Dương
248 HTam Đảo
249 HBình Xuyên
250 HMê Linh|28:H@01
251 HYên Lạc
252 HVĩnh Tường
253 2h:HSông Lô
#27
256 SBắc Ninh|q:V
258 HYên Phong
259 HQuế Võ|5q:S
260 HTiên Du
261 HTừ Sơn|2e:S|5m:V
262 HThuận Thành|5q:S
263 HGia Bình
264 HLương Tài
#28
268 SHà Đông|19:V|28:V@01|2p:Q
269 SSơn Tây|1q:V|28:V@01|2p:S
271 HBa Vì|28:H@01
272 HPhúc Thọ|28:H@01
273 HĐan Phượng|28:H@01
274 HHoài Đức|28:H@01
275 HQuốc Oai|28:H@01
276 HThạch Thất|28:H@01
277 HChương Mỹ|28:H@01
278 HThanh Oai|28:H@01
279 HThường Tín|28:H@01
280 HPhú Xuyên|28:H@01
281 HỨng Hòa|28:H@01
282 HMỹ Đức|28:H@01
#30
288 VHải Dương
290 HChí Linh|37:S|56:V
291 HNam Sách
292 HKinh Môn|5c<5a:S
293 HKim Thành
294 HThanh Hà
295 HCẩm Giàng
296 HBình Giang
297 HGia Lộc
298 HTứ Kỳ
299 HNinh Giang
300 HThanh Miện
#31
303 QHồng Bàng
304 QNgô Quyền
305 QLê Chân
306 QHải An
307 QKiến An
308 SĐồ Sơn|1s:Q
309 1s:QDương Kinh
311 HThuỷ Nguyên|5w:V
312 HAn Dương|5w:Q
313 HAn Lão
314 HKiến Thuỵ
315 HTiên Lãng
316 HVĩnh Bảo
317 HCát Hải
318 HBạch Long Vĩ
#33
323 SHưng Yên|2i:V
325 HVăn Lâm
326 HVăn Giang
327 HYên Mỹ
328 HMỹ Hào|58:S
329 HÂn Thi
330 HKhoái Châu
331 HKim Động
332 HTiên Lữ
333 HPhù Cừ
#34
336 VThái Bình
338 HQuỳnh Phụ
339 HHưng Hà
340 HĐông Hưng
341 HThái Thụy
342 HTiền Hải
343 HKiến Xương
344 HVũ Thư
#35
347 SPhủ Lý|27:V
349 HDuy Tiên|5e:S
350 HKim Bảng|5w:S
351 HThanh Liêm
352 HBình Lục
353 HLý Nhân
#36
356 VNam Định
358 HMỹ Lộc|5t:.
359 HVụ Bản
360 HÝ Yên
361 HNghĩa Hưng
362 HNam Trực
363 HTrực Ninh
364 HXuân Trường
365 HGiao Thủy
366 HHải Hậu
#37
369 SNinh Bình|1c:V|5w:.
370 STam Điệp|4v:V
372 HNho Quan
373 HGia Viễn
374 HHoa Lư|5w:V
375 HYên Khánh
376 HKim Sơn
377 HYên Mô
#38
380 VThanh Hóa
381 SBỉm Sơn
382 SSầm Sơn|4y:V
384 HMường Lát
385 HQuan Hóa
386 HBá Thước
387 HQuan Sơn
388 HLang Chánh
389 HNgọc Lặc
390 HCẩm Thủy
391 HThạch Thành
392 HHà Trung
393 HVĩnh Lộc
394 HYên Định
395 HThọ Xuân
396 HThường Xuân
397 HTriệu Sơn
398 HThiệu Hóa
399 HHoằng Hóa
400 HHậu Lộc
401 HNga Sơn
402 HNhư Xuân
403 HNhư Thanh
404 HNông Cống
405 HĐông Sơn|5w:.
406 HQuảng Xương
407 HTĩnh Gia|5h:+SNghi Sơn
#40
412 VVinh
413 SCửa Lò|5w:.
414 1v:SThái Hoà
415 HQuế Phong
416 HQuỳ Châu
417 HKỳ Sơn
418 HTương Dương
419 HNghĩa Đàn
420 HQuỳ Hợp
421 HQuỳnh Lưu
422 HCon Cuông
423 HTân Kỳ
424 HAnh Sơn
425 HDiễn Châu
426 HYên Thành
427 HĐô Lương
428 HThanh Chương
429 HNghi Lộc
430 HNam Đàn
431 HHưng Nguyên
432 4c:SHoàng Mai
#42
436 SHà Tĩnh|1n:V
437 SHồng Lĩnh
439 HHương Sơn
440 HĐức Thọ
441 HVũ Quang
442 HNghi Xuân
443 HCan Lộc
444 HHương Khê
445 HThạch Hà
446 HCẩm Xuyên
447 HKỳ Anh|4v:S|4x:H
448 1c:HLộc Hà|5w:.
449 4v:HKỳ Anh|4x:S
#44
450 VĐồng Hới
452 HMinh Hóa
453 HTuyên Hóa
454 4n:<458
455 HBố Trạch
456 HQuảng Ninh
457 HLệ Thủy
458 HQuảng Trạch|4n:>454|4n:+SBa Đồn
#45
461 SĐông Hà|2v:V
462 SQuảng Trị
464 HVĩnh Linh
465 HHướng Hóa
466 HGio Linh
467 HĐa Krông
468 HCam Lộ
469 HTriệu Phong
470 HHải Lăng
471 1:HCồn Cỏ
#46
474 VHuế|5w:+QThuận Hóa
475 5w:QPhú Xuân
476 HPhong Điền|5w:S
477 HQuảng Điền
478 HPhú Vang
479 HHương Thủy|36:S
480 HHương Trà|3y:S
481 HA Lưới
482 HPhú Lộc
483 HNam Đông|5w:.
#48
490 QLiên Chiểu
491 QThanh Khê
492 QHải Châu
493 QSơn Trà
494 QNgũ Hành Sơn
495 k:QCẩm Lệ
497 HHòa Vang
498 HHoàng Sa
#49
502 STam Kỳ|11:V
503 SHội An|20:V
504 HTây Giang
505 HĐông Giang
506 HĐại Lộc
507 HĐiện Bàn|4u:S
508 HDuy Xuyên
509 HQuế Sơn
510 HNam Giang
511 HPhước Sơn
512 HHiệp Đức
513 HThăng Bình
514 HTiên Phước
515 HBắc Trà My
516 HNam Trà My
517 HNúi Thành
518 6:HPhú Ninh
519 25:HNông Sơn|5w:.
#51
522 SQuảng Ngãi|m:V
524 HBình Sơn
525 HTrà Bồng
526 HTây Trà|5f:.
527 HSơn Tịnh
528 HTư Nghĩa
529 HSơn Hà
530 HSơn Tây
531 HMinh Long
532 HNghĩa Hành
533 HMộ Đức
534 HĐức Phổ|5f:S
535 HBa Tơ
536 HLý Sơn
#52
540 VQui Nhơn|5j:VQuy Nhơn
542 HAn Lão
543 HHoài Nhơn|5h:S
544 HHoài Ân
545 HPhù Mỹ
546 HVĩnh Thạnh
547 HTây Sơn
548 HPhù Cát
549 HAn Nhơn|40:S
550 HTuy Phước
551 HVân Canh
#54
555 STuy Hòa|6:VTuy Hoà
557 HSông Cầu|2y:S
558 HĐồng Xuân
559 HTuy An
560 HSơn Hòa
561 HSông Hinh
562 HTuy Hòa|d:+HTây Hoà
563 HPhú Hoà
564 d:HĐông Hòa|5h:S
#56
568 VNha Trang
569 1m:SCam Ranh|3m:V
570 1m:HCam Lâm
571 HVạn Ninh
572 HNinh Hòa|3i:S
573 HKhánh Vĩnh
574 HDiên Khánh
575 HKhánh Sơn
576 HTrường Sa
#58
582 SPhan Rang-Tháp Chàm|1d:V
584 HBác Ái
585 HNinh Sơn
586 HNinh Hải
587 HNinh Phước
588 i:HThuận Bắc
589 2s:HThuận Nam
#60
593 VPhan Thiết
594 n:SLa Gi
595 HTuy Phong
596 HBắc Bình
597 HHàm Thuận Bắc
598 HHàm Thuận Nam
599 HTánh Linh
600 HĐức Linh
601 HHàm Tân
602 HPhú Quí
#62
608 SKon Tum|2n:V
610 HĐắk Glei
611 HNgọc Hồi
612 HĐắk Tô
613 HKon Plông
614 HKon Rẫy
615 HĐắk Hà
616 HSa Thầy
617 g:HTu Mơ Rông
618 4u:HIa H' Drai
#64
622 VPleiku
623 SAn Khê
624 1h:SAyun Pa
625 HKBang
626 HĐăk Đoa
627 HChư Păh
628 HIa Grai
629 HMang Yang
630 HKông Chro
631 HĐức Cơ
632 HChư Prông
633 HChư Sê
634 HĐăk Pơ
635 HIa Pa
636 HAyun Pa|1h:.
637 HKrông Pa
638 1h:HPhú Thiện
639 2y:HChư Pưh
#66
643 VBuôn Ma Thuột
644 2h:SBuôn Hồ
645 HEa H'leo
646 HEa Súp
647 HBuôn Đôn
648 HCư M'gar
649 HKrông Búk
650 HKrông Năng
651 HEa Kar
652 HM'Đrắk
653 HKrông Bông
654 HKrông Pắc
655 HKrông A Na
656 HLắk
657 1r:HCư Kuin
#67
660 h:SGia Nghĩa|5e:V
661 HĐắk Nông|h:+HĐăk Glong
662 HCư Jút
663 HĐắk Mil
664 HKrông Nô
665 HĐắk Song
666 HĐắk R'Lấp
667 15:HTuy Đức
#68
672 VĐà Lạt
673 SBảo Lộc|3a:V
674 4:HĐam Rông
675 HLạc Dương
676 HLâm Hà
677 HĐơn Dương
678 HĐức Trọng
679 HDi Linh
680 HBảo Lâm
681 HĐạ Huoai|5w:.
682 HĐạ Tẻh|5w:+HĐạ Huoai
683 HCát Tiên|5w:.
#70
688 2v:SPhước Long
689 SĐồng Xoài|55:V
690 2v:SBình Long
691 HPhước Long|2v:+HBù Gia Mập
692 HLộc Ninh
693 HBù Đốp
694 HBình Long|2v:+HHớn Quản
695 HĐồng Phú
696 HBù Đăng
697 HChơn Thành|5p:S
698 4w:HPhú Riềng
#72
703 STây Ninh|4r:V
705 HTân Biên
706 HTân Châu
707 HDương Minh Châu
708 HChâu Thành
709 HHòa Thành|5f:S
710 HGò Dầu
711 HBến Cầu
712 HTrảng Bàng|5f:S
#74
718 SThủ Dầu Một|43:V
719 4r:HBàu Bàng
720 HDầu Tiếng
721 HBến Cát|4r:S|5s:V
722 HPhú Giáo
723 HTân Uyên|4r:S|5q:V
724 HDĩ An|3o:S|5f:V
725 HThuận An|3o:S|5f:V
726 4r:HBắc Tân Uyên
#75
731 VBiên Hòa
732 SLong Khánh|59:V
734 HTân Phú
735 HVĩnh Cửu
736 HĐịnh Quán
737 HTrảng Bom
738 HThống Nhất
739 HCẩm Mỹ
740 HLong Thành
741 HXuân Lộc
742 HNhơn Trạch
#77
747 VVũng Tàu
748 SBà Rịa|45:V
750 HChâu Đức
751 HXuyên Mộc
752 HLong Điền|5w:.
753 HĐất Đỏ|5w:+HLong Đất
754 HTân Thành|52:+SPhú Mỹ|5y:V
755 HCôn Đảo
#79
760 Q1
761 Q12
762 QThủ Đức|5j:.
763 Q9|5j:.
764 QGò Vấp
765 QBình Thạnh
766 QTân Bình
767 QTân Phú
768 QPhú Nhuận
769 Q2|5j:+VThủ Đức
770 Q3
771 Q10
772 Q11
773 Q4
774 Q5
775 Q6
776 Q8
777 QBình Tân
778 Q7
783 HCủ Chi
784 HHóc Môn
785 HBình Chánh
786 HNhà Bè
787 HCần Giờ
#80
794 STân An|2x:V
795 4b:SKiến Tường
796 HTân Hưng
797 HVĩnh Hưng
798 HMộc Hóa
799 HTân Thạnh
800 HThạnh Hóa
801 HĐức Huệ
802 HĐức Hòa
803 HBến Lức
804 HThủ Thừa
805 HTân Trụ
806 HCần Đước
807 HCần Giuộc
808 HChâu Thành
#82
815 VMỹ Tho
816 SGò Công|5s:V
817 SCai Lậy
818 HTân Phước
819 HCái Bè
820 4p:HCai Lậy
821 HChâu Thành
822 HChợ Gạo
823 HGò Công Tây
824 HGò Công Đông
825 1z:HTân Phú Đông
#83
829 SBến Tre|2v:V
831 HChâu Thành
832 HChợ Lách
833 HMỏ Cày|2k:+HMỏ Cày Nam
834 HGiồng Trôm
835 HBình Đại
836 HBa Tri
837 HThạnh Phú
838 2k:HMỏ Cày Bắc
#84
842 STrà Vinh|38:V
844 HCàng Long
845 HCầu Kè
846 HTiểu Cần
847 HChâu Thành
848 HCầu Ngang
849 HTrà Cú
850 HDuyên Hải|4w:S|4x:H
851 4w:HDuyên Hải|4x:S
#86
855 SVĩnh Long|2n:V
857 HLong Hồ
858 HMang Thít
859 HVũng Liêm
860 HTam Bình
861 1p:HBình Minh|4a:S
862 HTrà Ôn
863 1p:HBình Tân
#87
866 SCao Lãnh|1b:V
867 SSa Đéc|4j:V
868 2h:SHồng Ngự|5i:V
869 HTân Hồng
870 HHồng Ngự
871 HTam Nông
872 HTháp Mười
873 HCao Lãnh
874 HThanh Bình
875 HLấp Vò
876 HLai Vung
877 HChâu Thành
#89
883 VLong Xuyên
884 SChâu Đốc|4f:V
886 HAn Phú
887 HTân Châu|2x:S
888 HPhú Tân
889 HChâu Phú
890 HTịnh Biên|5q:S
891 HTri Tôn
892 HChâu Thành
893 HChợ Mới
894 HThoại Sơn
#91
899 SRạch Giá|j:V
900 SHà Tiên|54:V
902 HKiên Lương
903 HHòn Đất
904 HTân Hiệp
905 HChâu Thành
906 HGiồng Riềng
907 HGò Quao
908 HAn Biên
909 HAn Minh
910 HVĩnh Thuận
911 HPhú Quốc|5j:V
912 HKiên Hải
913 1k:HU Minh Thượng
914 2t:HGiang Thành
#92
916 QNinh Kiều
917 QÔ Môn
918 QBình Thuỷ
919 QCái Răng
923 HThốt Nốt|2h:Q
924 HVĩnh Thạnh
925 HCờ Đỏ
926 HPhong Điền
927 2h:HThới Lai
#93
930 SVị Thanh|3f:V
931 j:STân Hiệp|12:+SNgã Bảy|5f:V
932 HChâu Thành A
933 HChâu Thành
934 HPhụng Hiệp
935 HVị Thuỷ
936 HLong Mỹ|4w:S|4x:H
937 4w:HLong Mỹ|4x:S
#94
941 SSóc Trăng|1d:V
942 2e:HChâu Thành
943 HKế Sách
944 HMỹ Tú
945 HCù Lao Dung
946 HLong Phú
947 HMỹ Xuyên
948 HNgã Năm|4r:S
949 HThạnh Trị
950 HVĩnh Châu|3v:S
951 33:HTrần Đề
#95
954 SBạc Liêu|3e:V
956 HHồng Dân
957 HPhước Long
958 HVĩnh Lợi
959 HGiá Rai|4w:S
960 HĐông Hải
961 j:HHoà Bình
#96
964 VCà Mau
966 HU Minh
967 HThới Bình
968 HTrần Văn Thời
969 HCái Nước
970 HĐầm Dơi
971 HNăm Căn
972 HPhú Tân
973 HNgọc Hiển
=commune
#001
00001 PPhúc Xá
00004 PTrúc Bạch
00006 6:PVĩnh Phúc
00007 PCống Vị
00008 6:PLiễu Giai
00010 PNguyễn Trung Trực|5w:.
00013 PQuán Thánh
00016 PNgọc Hà
00019 PĐiện Biên
00022 PĐội Cấn
00025 PNgọc Khánh
00028 PKim Mã
00031 PGiảng Võ
00034 PThành Công
#002
00037 PPhúc Tân
00040 PĐồng Xuân
00043 PHàng Mã
00046 PHàng Buồm
00049 PHàng Đào
00052 PHàng Bồ
00055 PCửa Đông
00058 PLý Thái Tổ
00061 PHàng Bạc
00064 PHàng Gai
00067 PChương Dương
00070 PHàng Trống
00073 PCửa Nam
00076 PHàng Bông
00079 PTràng Tiền
00082 PTrần Hưng Đạo
00085 PPhan Chu Trinh
00088 PHàng Bài
#003
00091 PPhú Thượng
00094 PNhật Tân
00097 PTứ Liên
00100 PQuảng An
00103 PXuân La
00106 PYên Phụ
00109 PBưởi
00112 PThụy Khuê
#004
00115 PThượng Thanh
00118 PNgọc Thụy
00121 PGiang Biên
00124 PĐức Giang
00127 PViệt Hưng
00130 PGia Thụy
00133 PNgọc Lâm
00136 PPhúc Lợi
00139 PBồ Đề
00142 PSài Đồng|5w:.
00145 PLong Biên
00148 PThạch Bàn
00151 PPhúc Đồng
00154 PCự Khối
#005
00157 PNghĩa Đô
00160 PNghĩa Tân
00163 PMai Dịch
00166 PDịch Vọng
00167 6:PDịch Vọng Hậu
00169 PQuan Hoa
00172 PYên Hoà
00175 PTrung Hoà
#006
00178 PCát Linh
00181 PVăn Miếu|5w:+PVăn Miếu - Quốc Tử Giám
00184 PQuốc Tử Giám|5w:.
00187 PLáng Thượng
00190 PÔ Chợ Dừa
00193 PVăn Chương
00196 PHàng Bột
00199 PLáng Hạ
00202 PKhâm Thiên
00205 PThổ Quan
00208 PNam Đồng
00211 PTrung Phụng|5w:.
00214 PQuang Trung
00217 PTrung Liệt
00220 PPhương Liên|5w:.
00223 PThịnh Quang|5w:.
00226 PTrung Tự|5w:+PPhương Liên - Trung Tự
00229 PKim Liên
00232 PPhương Mai
00235 PNgã Tư Sở|5w:+PThịnh Quang
00238 PKhương Thượng
#007
00241 PNguyễn Du
00244 PBạch Đằng
00247 PPhạm Đình Hổ
00250 PBùi Thị Xuân|5g:.
00253 PNgô Thì Nhậm|5g:.
00256 PLê Đại Hành
00259 PĐồng Nhân
00262 PPhố Huế
00265 PĐống Mác|5w:.
00268 PThanh Lương
00271 PThanh Nhàn
00274 PCầu Dền|5w:.
00277 PBách Khoa
00280 PĐồng Tâm
00283 PVĩnh Tuy
00286 PBạch Mai|5x:>00292
00289 PQuỳnh Mai
00292 PQuỳnh Lôi|5w:.|5x:<00286
00295 PMinh Khai
00298 PTrương Định
#008
00301 PThanh Trì
00304 PVĩnh Hưng
00307 PĐịnh Công
00310 PMai Động
00313 PTương Mai
00316 PĐại Kim
00319 PTân Mai
00322 PHoàng Văn Thụ
00325 PGiáp Bát
00328 PLĩnh Nam
00331 PThịnh Liệt
00334 PTrần Phú
00337 PHoàng Liệt
00340 PYên Sở
#009
00343 PNhân Chính
00346 PThượng Đình
00349 PKhương Trung
00352 PKhương Mai
00355 PThanh Xuân Trung
00358 PPhương Liệt
00361 PHạ Đình|5w:.
00364 PKhương Đình
00367 PThanh Xuân Bắc
00370 PThanh Xuân Nam|5w:.
00373 PKim Giang|5w:+PHạ Đình
#016
00376 TSóc Sơn
00379 XBắc Sơn
00382 XMinh Trí
00385 XHồng Kỳ
00388 XNam Sơn
00391 XTrung Giã
00394 XTân Hưng
00397 XMinh Phú
00400 XPhù Linh
00403 XBắc Phú
00406 XTân Minh
00409 XQuang Tiến
00412 XHiền Ninh
00415 XTân Dân
00418 XTiên Dược
00421 XViệt Long
00424 XXuân Giang
00427 XMai Đình
00430 XĐức Hoà
00433 XThanh Xuân
00436 XĐông Xuân
00439 XKim Lũ
00442 XPhú Cường
00445 XPhú Minh
00448 XPhù Lỗ
00451 XXuân Thu
#017
00454 TĐông Anh
00457 XXuân Nộn
00460 XThuỵ Lâm
00463 XBắc Hồng
00466 XNguyên Khê
00469 XNam Hồng
00472 XTiên Dương
00475 XVân Hà
00478 XUy Nỗ
00481 XVân Nội
00484 XLiên Hà
00487 XViệt Hùng
00490 XKim Nỗ
00493 XKim Chung
00496 XDục Tú
00499 XĐại Mạch
00502 XVĩnh Ngọc
00505 XCổ Loa
00508 XHải Bối
00511 XXuân Canh
00514 XVõng La
00517 XTàm Xá
00520 XMai Lâm
00523 XĐông Hội
#018
00526 TYên Viên
00529 XYên Thường
00532 XYên Viên
00535 XNinh Hiệp
00538 XĐình Xuyên|5w:.
00541 XDương Hà|5w:+XThiên Đức
00544 XPhù Đổng
00547 XTrung Mầu|5w:.
00550 XLệ Chi
00553 XCổ Bi
00556 XĐặng Xá
00559 XPhú Thị|5w:.
00562 XKim Sơn|5w:+XPhú Sơn
00565 XTrâu Quỳ|6:T
00568 XDương Quang
00571 XDương Xá
00574 XĐông Dư|5w:.
00577 XĐa Tốn
00580 XKiêu Kỵ
00583 XBát Tràng
00586 XKim Lan|5w:.
00589 XVăn Đức|5w:+XKim Đức
#019
00592 TCầu Diễn|4q:P
00595 XThượng Cát|4q:P@021
00598 XLiên Mạc|4q:P@021
00601 XĐông Ngạc|4q:P@021
00604 XThụy Phương|4q:P@021
00607 XTây Tựu|4q:P@021
00610 XXuân Đỉnh|4q:P@021
00613 XMinh Khai|4q:P@021
00616 XCổ Nhuế|4q:+PCổ Nhuế 1@021
00619 XPhú Diễn|4q:P@021
00622 XXuân Phương|4q:P
00623 4q:PPhương Canh
00625 XMỹ Đình|4q:+PMỹ Đình 1
00626 4q:PMỹ Đình 2
00628 XTây Mỗ|4q:P
00631 XMễ Trì|4q:P
00632 4q:PPhú Đô
00634 XĐại Mỗ|4q:P
00637 XTrung Văn|4q:P
#020
00640 TVăn Điển
00643 XTân Triều
00646 XThanh Liệt
00649 XTả Thanh Oai
00652 XHữu Hoà
00655 XTam Hiệp
00658 XTứ Hiệp
00661 XYên Mỹ
00664 XVĩnh Quỳnh
00667 XNgũ Hiệp
00670 XDuyên Hà
00673 XNgọc Hồi
00676 XVạn Phúc
00679 XĐại áng
00682 XLiên Ninh
00685 XĐông Mỹ
#021
00602 4q:PĐức Thắng
00611 4q:PXuân Tảo
00617 4q:PCổ Nhuế 2
00620 4q:PPhúc Diễn
#024
00688 PQuang Trung
00691 PTrần Phú
00692 l:PNgọc Hà
00694 PNguyễn Trãi
00697 PMinh Khai
00700 XNgọc Đường
00703 XKim Thạch|z:X@030
00706 XPhú Linh|z:X@030
00709 XKim Linh|z:X@030
#026
00712 TPhó Bảng
00715 XLũng Cú
00718 XMá Lé
00721 XĐồng Văn|2m:T
00724 XLũng Táo
00727 XPhố Là
00730 XThài Phìn Tủng
00733 XSủng Là
00736 XXà Phìn
00739 XTả Phìn
00742 XTả Lủng
00745 XPhố Cáo
00748 XSính Lủng
00751 XSảng Tủng
00754 XLũng Thầu
00757 XHố Quáng Phìn
00760 XVần Chải
00763 XLũng Phìn
00766 XSủng Trái
#027
00769 TMèo Vạc
00772 XThượng Phùng
00775 XPải Lủng
00778 XXín Cái
00781 XPả Vi
00784 XGiàng Chu Phìn
00787 XSủng Trà
00790 XSủng Máng
00793 XSơn Vĩ
00796 XTả Lủng
00799 XCán Chu Phìn
00802 XLũng Pù
00805 XLũng Chinh
00808 XTát Ngà
00811 XNậm Ban
00814 XKhâu Vai
00815 l:XNiêm Tòng
00817 XNiêm Sơn
#028
00820 TYên Minh
00823 XThắng Mố
00826 XPhú Lũng
00829 XSủng Tráng
00832 XBạch Đích
00835 XNa Khê
00838 XSủng Thài
00841 XHữu Vinh
00844 XLao Và Chải
00847 XMậu Duệ
00850 XĐông Minh
00853 XMậu Long
00856 XNgam La
00859 XNgọc Long
00862 XĐường Thượng
00865 XLũng Hồ
00868 XDu Tiến
00871 XDu Già
#029
00874 TTam Sơn
00877 XBát Đại Sơn
00880 XNghĩa Thuận
00883 XCán Tỷ
00886 XCao Mã Pờ
00889 XThanh Vân
00892 XTùng Vài
00895 XĐông Hà
00898 XQuản Bạ
00901 XLùng Tám
00904 XQuyết Tiến
00907 XTả Ván
00910 XThái An
#030
00913 TVị Xuyên
00916 TNông Trường Việt Lâm
00919 XMinh Tân
00922 XThuận Hoà
00925 XTùng Bá
00928 XThanh Thủy
00931 XThanh Đức
00934 XPhong Quang
00937 XXín Chải
00940 XPhương Tiến
00943 XLao Chải
00946 XPhương Độ|z:X@024
00949 XPhương Thiện|z:X@024
00952 XCao Bồ
00955 XĐạo Đức
00958 XThượng Sơn
00961 XLinh Hồ
00964 XQuảng Ngần
00967 XViệt Lâm
00970 XNgọc Linh
00973 XNgọc Minh
00976 XBạch Ngọc
00979 XTrung Thành
#031
00982 XMinh Sơn
00985 XGiáp Trung
00988 XYên Định
00991 XYên Phú|2m:T
00994 XMinh Ngọc
00997 XYên Phong
01000 XLạc Nông
01003 XPhú Nam
01006 XYên Cường
01009 XThượng Tân
01012 XĐường Âm
01015 XĐường Hồng
01018 XPhiêng Luông
#032
01021 TVinh Quang
01024 XBản Máy
01027 XThàng Tín
01030 XThèn Chu Phìn
01033 XPố Lồ
01036 XBản Phùng
01039 XTúng Sán
01042 XChiến Phố
01045 XĐản Ván
01048 XTụ Nhân
01051 XTân Tiến
01054 XNàng Đôn
01057 XPờ Ly Ngài
01060 XSán Xả Hồ
01063 XBản Luốc
01066 XNgàm Đăng Vài
01069 XBản Nhùng
01072 XTả Sử Choóng
01075 XNậm Dịch
01078 XBản Péo|5e:.
01081 XHồ Thầu
01084 XNam Sơn
01087 XNậm Tỵ
01090 XThông Nguyên
01093 XNậm Khòa
#033
01096 XCốc Pài|2m:T
01099 XNàn Xỉn
01102 XBản Díu
01105 XChí Cà
01108 XXín Mần
01111 XTrung Thịnh|5e:>01117
01114 XThèn Phàng
01117 XNgán Chiên|5e:<01111
01120 XPà Vầy Sủ
01123 XCốc Rế
01126 XThu Tà
01129 XNàn Ma
01132 XTả Nhìu
01135 XBản Ngò
01138 XChế Là
01141 XNấm Dẩn
01144 XQuảng Nguyên
01147 XNà Chì
01150 XKhuôn Lùng
#034
01153 TViệt Quang
01156 TVĩnh Tuy
01159 XTân Lập
01162 XTân Thành
01165 XĐồng Tiến
01168 XĐồng Tâm
01171 XTân Quang
01174 XThượng Bình
01177 XHữu Sản
01180 XKim Ngọc
01183 XViệt Vinh
01186 XBằng Hành
01189 XQuang Minh
01192 XLiên Hiệp
01195 XVô Điếm
01198 XViệt Hồng
01201 XHùng An
01204 XĐức Xuân
01207 XTiên Kiều
01210 XVĩnh Hảo
01213 XVĩnh Phúc
01216 XĐồng Yên
01219 XĐông Thành
#035
01222 XXuân Minh
01225 XTiên Nguyên
01228 XTân Nam
01231 XBản Rịa
01234 XYên Thành
01237 XYên Bình|3l:T
01240 XTân Trịnh
01243 XTân Bắc
01246 XBằng Lang
01249 XYên Hà
01252 XHương Sơn
01255 XXuân Giang
01258 XNà Khương
01261 XTiên Yên
01264 XVĩ Thượng
#040
01267 PSông Hiến
01270 PSông Bằng
01273 PHợp Giang
01276 PTân Giang
01279 XNgọc Xuân|3j:P
01282 XĐề Thám|3j:P
01285 XHoà Chung|44:P
01288 XDuyệt Trung|44:P
#042
01290 12:TPác Miầu
01291 XĐức Hạnh
01294 XLý Bôn
01296 12:XNam Cao
01297 XNam Quang
01300 XVĩnh Quang
01303 XQuảng Lâm
01304 12:XThạch Lâm
01306 XTân Việt|5f:.
01309 XVĩnh Phong
01312 XMông Ân
01315 XThái Học
01316 12:XThái Sơn
01318 XYên Thổ
#043
01321 TBảo Lạc
01324 XCốc Pàng
01327 XThượng Hà
01330 XCô Ba
01333 XBảo Toàn
01336 XKhánh Xuân
01339 XXuân Trường
01342 XHồng Trị
01343 1y:XKim Cúc
01345 XPhan Thanh
01348 XHồng An
01351 XHưng Đạo
01352 1y:XHưng Thịnh
01354 XHuy Giáp
01357 XĐình Phùng
01359 1y:XSơn Lập
01360 XSơn Lộ
#044
01363 TThông Nông|5f:T@045
01366 XCần Yên|5f:X@045
01367 1y:XCần Nông|5f:X@045
01369 XVị Quang|5f:.
01372 XLương Thông|5f:X@045
01375 XĐa Thông|5f:X@045
01378 XNgọc Động|5f:X@045
01381 XYên Sơn|5f:X@045
01384 XLương Can|5f:X@045
01387 XThanh Long|5f:X@045
01390 XBình Lãng|5f:.
#045
01392 12:TXuân Hòa
01393 XLũng Nặm
01396 XKéo Yên|5f:.
01399 XTrường Hà
01402 XVân An|5f:+XCải Viên
01405 XCải Viên|5f:.
01408 XNà Sác|5f:.
01411 XNội Thôn
01414 XTổng Cọt
01417 XSóc Hà
01420 XThượng Thôn
01423 XXuân Hoà|12:+XVần Dính|5f:.
01426 XHồng Sĩ|5f:.
01429 XSĩ Hai|5f:+XHồng Sỹ
01432 XQuý Quân
01435 XMã Ba
01438 XPhù Ngọc|5f:+XNgọc Đào
01441 XĐào Ngạn|5f:.
01444 XHạ Thôn|5f:.
#046
01447 THùng Quốc|5g:+TTrà Lĩnh@047
01450 XCô Mười|5c:X@047|5g:.
01453 XTri Phương|5g:X@047
01456 XQuang Hán|5g:X@047
01459 XQuang Vinh|5c:X@047|5g:.
01462 XXuân Nội|5g:X@047
01465 XQuang Trung|5g:X@047
01468 XLưu Ngọc|5f:+XQuang Vinh|5g:X@047
01471 XCao Chương|5g:X@047
01474 XQuốc Toản|5g:X@049
#047
01477 TTrùng Khánh
01480 XNgọc Khê
01481 1y:XNgọc Côn
01483 XPhong Nậm
01486 XNgọc Chung|5f:.
01489 XĐình Phong
01492 XLăng Yên|5f:.
01495 XĐàm Thuỷ
01498 XKhâm Thành
01501 XChí Viễn
01504 XLăng Hiếu
01507 XPhong Châu
01510 XĐình Minh|5f:.
01513 XCảnh Tiên|5f:.
01516 XTrung Phúc
01519 XCao Thăng
01522 XĐức Hồng
01525 XThông Hoè|5c:XThông Huề|5f:+XĐoài Dương
01528 XThân Giáp|5f:.
01531 XĐoài Côn|5f:.
#048
01534 XMinh Long
01537 XLý Quốc
01540 XThắng Lợi
01543 XĐồng Loan
01546 XĐức Quang
01549 XKim Loan
01552 XQuang Long
01555 XAn Lạc
01558 XThanh Nhật|12:T
01561 XVinh Quý
01564 XViệt Chu|5f:+XThống Nhất
01567 XCô Ngân
01570 XThái Đức|5f:.
01573 XThị Hoa
#049
01576 TQuảng Uyên
01579 XPhi Hải
01582 XQuảng Hưng
01585 XBình Lăng|5f:.
01588 XQuốc Dân|5f:.
01591 XQuốc Phong|5f:.
01594 XĐộc Lập
01597 XCai Bộ
01600 XĐoài Khôn|5f:.
01603 XPhúc Sen
01606 XChí Thảo
01609 XTự Do
01612 XHồng Định|5f:.
01615 XHồng Quang
01618 XNgọc Động
01621 XHoàng Hải|5f:.
01624 XHạnh Phúc
#050
01627 TTà Lùng|5g:T@049
01630 XTriệu ẩu|5f:+XBế Văn Đàn|5g:X@049
01633 XHồng Đại|5c:X@049|5g:.
01636 XCách Linh|5g:X@049
01639 XĐại Sơn|5g:X@049
01642 XLương Thiện|5c:X@049|5g:.
01645 XTiên Thành|5g:X@049
01648 XHoà Thuận|1y:T|5g:T@049
01651 XMỹ Hưng|5g:X@049
#051
01654 TNước Hai
01657 XDân Chủ
01660 XNam Tuấn
01663 XĐức Xuân|5f:.
01666 XĐại Tiến
01669 XĐức Long
01672 XNgũ Lão
01675 XTrương Lương
01678 XBình Long|5f:.
01681 XNguyễn Huệ|5f:.
01684 XCông Trừng|5f:.
01687 XHồng Việt
01690 XBế Triều|5f:.
01693 XVĩnh Quang|3j:X@040
01696 XHoàng Tung
01699 XTrương Vương|5c:XTrưng Vương|5f:+XNguyễn Huệ
01702 XQuang Trung
01705 XHưng Đạo|3j:X@040
01708 XBạch Đằng
01711 XBình Dương
01714 XLê Chung
01717 XHà Trì|5f:.
01720 XChu Trinh|3j:X@040
01723 XHồng Nam
#052
01726 TNguyên Bình
01729 TTĩnh Túc
01732 XYên Lạc
01735 XTriệu Nguyên
01738 XCa Thành
01741 XThái Học|5f:.
01744 XVũ Nông
01747 XMinh Tâm
01750 XThể Dục
01753 XBắc Hợp|5f:.
01756 XMai Long
01759 XLang Môn|5f:.
01762 XMinh Thanh|5f:+XVũ Minh
01765 XHoa Thám
01768 XPhan Thanh
01771 XQuang Thành
01774 XTam Kim
01777 XThành Công
01780 XThịnh Vượng
01783 XHưng Đạo
#053
01786 TĐông Khê
01789 XCanh Tân
01792 XKim Đồng
01795 XMinh Khai
01798 XThị Ngân|5f:.
01801 XĐức Thông
01804 XThái Cường
01807 XVân Trình
01810 XThụy Hùng
01813 XQuang Trọng
01816 XTrọng Con
01819 XLê Lai
01822 XĐức Long
01825 XDanh Sỹ|5f:.
01828 XLê Lợi
01831 XĐức Xuân
#058
01834 PNguyễn Thị Minh Khai
01837 PSông Cầu
01840 PĐức Xuân
01843 PPhùng Chí Kiên
01846 XHuyền Tụng|4u:P
01849 XDương Quang
01852 XNông Thượng
01855 XXuất Hoá|4u:PXuất Hóa
#060
01858 XBằng Thành
01861 XNhạn Môn
01864 XBộc Bố
01867 XCông Bằng
01870 XGiáo Hiệu
01873 XXuân La
01876 XAn Thắng
01879 XCổ Linh
01882 XNghiên Loan
01885 XCao Tân
#061
01888 TChợ Rã
01891 XBành Trạch
01894 XPhúc Lộc
01897 XHà Hiệu
01900 XCao Thượng
01903 XCao Trĩ|5f:.
01906 XKhang Ninh
01909 XNam Mẫu
01912 XThượng Giáo
01915 XĐịa Linh
01918 XYến Dương
01921 XChu Hương
01924 XQuảng Khê
01927 XMỹ Phương
01930 XHoàng Trĩ
01933 XĐồng Phúc
#062
01936 TNà Phặc
01939 XThượng Ân
01942 XBằng Vân
01945 XCốc Đán
01948 XTrung Hoà
01951 XĐức Vân
01954 XVân Tùng|5q:T
01957 XThượng Quan
01960 XLãng Ngâm|5f:+XHiệp Lực
01963 XThuần Mang
01966 XHương Nê|5f:.
#063
01969 TPhủ Thông
01972 XPhương Linh|5f:.
01975 XVi Hương
01978 XSĩ Bình
01981 XVũ Muộn
01984 XĐôn Phong
01987 XTú Trĩ|5f:.
01990 XLục Bình
01993 XTân Tiến|5f:+XTân Tú
01996 XQuân Bình|5f:.
01999 XNguyên Phúc
02002 XCao Sơn
02005 XHà Vị|5f:+XQuân Hà
02008 XCẩm Giàng
02011 XMỹ Thanh
02014 XDương Phong
02017 XQuang Thuận
#064
02020 TBằng Lũng
02023 XXuân Lạc
02026 XNam Cường
02029 XĐồng Lạc
02032 XTân Lập
02035 XBản Thi
02038 XQuảng Bạch
02041 XBằng Phúc
02044 XYên Thịnh
02047 XYên Thượng
02050 XPhương Viên
02053 XNgọc Phái
02056 XRã Bản|5f:.
02059 XĐông Viên|5f:+XĐồng Thắng
02062 XLương Bằng
02065 XBằng Lãng
02068 XĐại Sảo
02071 XNghĩa Tá
02074 XPhong Huân|5f:.
02077 XYên Mỹ
02080 XBình Trung
02083 XYên Nhuận|5f:+XYên Phong
#065
02086 TChợ Mới|5f:+TĐồng Tâm
02089 XTân Sơn
02092 XThanh Vận
02095 XMai Lạp
02098 XHoà Mục
02101 XThanh Mai
02104 XCao Kỳ
02107 XNông Hạ
02110 XYên Cư
02113 XNông Thịnh|5f:+XThanh Thịnh
02116 XYên Hân
02119 XThanh Bình|5f:.
02122 XNhư Cố
02125 XBình Văn
02128 XYên Đĩnh|5f:.
02131 XQuảng Chu
#066
02134 TYến Lạc|5f:>02155
02137 XVũ Loan|5f:+XVăn Vũ
02140 XLạng San|5f:+XVăn Lang
02143 XLương Thượng
02146 XKim Hỷ
02149 XVăn Học|5f:.
02152 XCường Lợi
02155 XLương Hạ|5f:<02134
02158 XKim Lư
02161 XLương Thành|5f:+XSơn Thành
02164 XÂn Tình|5f:.
02167 XLam Sơn|5f:.
02170 XVăn Minh
02173 XCôn Minh
02176 XCư Lễ
02179 XHữu Thác|5f:+XTrần Phú
02182 XHảo Nghĩa|5f:.
02185 XQuang Phong
02188 XDương Sơn
02191 XXuân Dương
02194 XĐổng Xá
02197 XLiêm Thuỷ
#070
02200 PPhan Thiết
02203 PMinh Xuân
02206 PTân Quang
02209 XTràng Đà
02212 XNông Tiến|2d:P
02215 XỶ La|2d:P
02216 2d:PTân Hà
02218 XHưng Thành|2d:P
#072
02221 TNa Hang
02224 XThúy Loa|q:.
02227 XSinh Long
02230 XThượng Giáp
02233 XPhúc Yên|3q:X@071
02236 XXuân Tân|q:.
02239 XThượng Nông
02242 XXuân Lập|3q:X@071
02245 XCôn Lôn
02248 XYên Hoa
02251 XKhuôn Hà|3q:X@071
02254 XHồng Thái
02257 XXuân Tiến|q:.
02260 XĐà Vị
02263 XKhau Tinh
02266 XLăng Can|3q:X@071|5l:T
02269 XThượng Lâm|3q:X@071
02272 XTrùng Khánh|q:.
02275 XSơn Phú
02278 XVĩnh Yên|q:.
02281 XNăng Khả
02284 XThanh Tương
#073
02287 TVĩnh Lộc
02290 XBình An|3q:X@071
02293 XHồng Quang|3q:X@071
02296 XThổ Bình|3q:X@071
02299 XPhúc Sơn|5l:X@071
02302 XMinh Quang|5l:X@071
02305 XTrung Hà
02308 XTân Mỹ
02311 XHà Lang
02314 XHùng Mỹ
02317 XYên Lập
02320 XTân An
02323 XBình Phú
02326 XXuân Quang
02329 XNgọc Hội
02332 XPhú Bình
02335 XHòa Phú
02338 XPhúc Thịnh
02341 XKiên Đài
02344 XTân Thịnh
02347 XTrung Hòa
02350 XKim Bình
02353 XHòa An
02356 XVinh Quang
02359 XTri Phú
02362 XNhân Lý
02365 XYên Nguyên
02368 XLinh Phú
02371 XBình Nhân
#074
02374 TTân Yên
02377 XYên Thuận
02380 XBạch Xa
02383 XMinh Khương
02386 XYên Lâm
02389 XMinh Dân
02392 XPhù Lưu
02395 XMinh Hương
02398 XYên Phú
02401 XTân Thành
02404 XBình Xa
02407 XThái Sơn
02410 XNhân Mục
02413 XThành Long
02416 XBằng Cốc
02419 XThái Hòa
02422 XĐức Ninh
02425 XHùng Đức
#075
02428 TTân Bình|5c:T@070|5e:.
02431 XQuí Quân
02434 XLực Hành
02437 XKiến Thiết
02440 XTrung Minh
02443 XChiêu Yên
02446 XTrung Trực
02449 XXuân Vân
02452 XPhúc Ninh
02455 XHùng Lợi
02458 XTrung Sơn
02461 XTân Tiến
02464 XTứ Quận
02467 XĐạo Viện
02470 XTân Long
02473 XThắng Quân|5l:+TYên Sơn
02476 XKim Quan
02479 XLang Quán
02482 XPhú Thịnh
02485 XCông Đa
02488 XTrung Môn
02491 XChân Sơn
02494 XThái Bình
02497 XKim Phú|5e:X@070
02500 XTiến Bộ
02503 XAn Khang|2d:X@070
02506 XMỹ Bằng
02509 XPhú Lâm|5e:+PMỹ Lâm@070
02512 XAn Tường|2d:X@070|5e:P
02515 XLưỡng Vượng|2d:X@070
02518 XHoàng Khai
02521 XThái Long|2d:X@070
02524 XĐội Cấn|2d:X@070|5e:P
02527 XNhữ Hán
02530 XNhữ Khê
02533 XĐội Bình
#076
02536 TSơn Dương
02539 XTrung Yên
02542 XMinh Thanh
02545 XTân Trào
02548 XVĩnh Lợi
02551 XThượng Ấm
02554 XBình Yên
02557 XLương Thiện
02560 XTú Thịnh
02563 XCấp Tiến
02566 XHợp Thành
02569 XPhúc Ứng
02572 XĐông Thọ
02575 XKháng Nhật
02578 XHợp Hòa
02581 XThanh Phát|5e:.
02584 XQuyết Thắng
02587 XĐồng Quý
02590 XTuân Lộ|5e:+XTân Thanh
02593 XVân Sơn|5t:.
02596 XVăn Phú
02599 XChi Thiết
02602 XĐông Lợi
02605 XThiện Kế
02608 XHồng Lạc|5t:+XHồng Sơn
02611 XPhú Lương
02614 XNinh Lai
02617 XĐại Phú
02620 XSơn Nam
02623 XHào Phú
02626 XTam Đa
02629 XSầm Dương|5e:.
02632 XLâm Xuyên|5e:+XTrường Sinh
#080
02635 PDuyên Hải
02638 PLào Cai|5g:.
02641 PPhố Mới|5f:+PLào Cai
02644 PCốc Lếu
02647 PKim Tân
02650 PBắc Lệnh
02653 PPom Hán
02656 PXuân Tăng
02658 4:PBình Minh
02659 PThống Nhất|5g:X
02662 XĐồng Tuyển
02665 XVạn Hoà
02668 XBắc Cường|4:P
02671 XNam Cường|4:P
02674 XCam Đường
02677 XTả Phời
02680 XHợp Thành
#082
02683 TBát Xát
02686 XA Mú Sung
02689 XNậm Chạc
02692 XA Lù
02695 XTrịnh Tường
02698 XNgải Thầu|5g:.
02701 XY Tý
02704 XCốc Mỳ
02707 XDền Sáng
02710 XBản Vược
02713 XSàng Ma Sáo
02716 XBản Qua
02719 XMường Vi
02722 XDền Thàng
02725 XBản Xèo
02728 XMường Hum
02731 XTrung Lèng Hồ
02734 XQuang Kim
02737 XPa Cheo
02740 XNậm Pung
02743 XPhìn Ngan
02746 XCốc San|5g:X@080
02749 XTòng Sành
#083
02752 XPha Long
02755 XTả Ngải Chồ
02758 XTung Chung Phố
02761 XMường Khương|3k:T
02764 XDìn Chin
02767 XTả Gia Khâu
02770 XNậm Chảy
02773 XNấm Lư
02776 XLùng Khấu Nhin
02779 XThanh Bình
02782 XCao Sơn
02785 XLùng Vai
02788 XBản Lầu
02791 XLa Pan Tẩn
02794 XTả Thàng
02797 XBản Sen
#084
02800 XNàn Sán
02803 XThào Chư Phìn
02806 XBản Mế
02809 XSi Ma Cai|5g:T
02812 XSán Chải
02815 XMản Thẩn|5g:.
02818 XLùng Sui|5g:+XLùng Thẩn
02821 XCán Cấu
02824 XSín Chéng
02827 XCán Hồ|5g:+XQuan Hồ Thẩn
02830 XQuan Thần Sán|5g:.
02833 XLử Thẩn|5g:.
02836 XNàn Xín
#085
02839 TBắc Hà
02842 XLùng Cải
02845 XBản Già|5g:.
02848 XLùng Phình
02851 XTả Van Chư
02854 XTả Củ Tỷ
02857 XThải Giàng Phố
02860 XLầu Thí Ngài|5g:.
02863 XHoàng Thu Phố
02866 XBản Phố
02869 XBản Liền
02872 XTà Chải|5u:.
02875 XNa Hối
02878 XCốc Ly
02881 XNậm Mòn
02884 XNậm Đét
02887 XNậm Khánh
02890 XBảo Nhai
02893 XNậm Lúc
02896 XCốc Lầu
02899 XBản Cái
#086
02902 TN.T Phong Hải
02905 TPhố Lu
02908 TTằng Loỏng
02911 XBản Phiệt
02914 XBản Cầm
02917 XThái Niên
02920 XPhong Niên
02923 XGia Phú
02926 XXuân Quang
02929 XSơn Hải
02932 XXuân Giao
02935 XTrì Quang
02938 XSơn Hà
02941 XPhố Lu|5g:.
02944 XPhú Nhuận
#087
02947 TPhố Ràng
02950 XTân Tiến
02953 XNghĩa Đô
02956 XVĩnh Yên
02959 XĐiện Quan
02962 XXuân Hoà
02965 XTân Dương
02968 XThượng Hà
02971 XKim Sơn
02974 XCam Cọn
02977 XMinh Tân
02980 XXuân Thượng
02983 XViệt Tiến
02986 XYên Sơn
02989 XBảo Hà
02992 XLương Sơn
02995 XLong Phúc|5g:.
02998 XLong Khánh|5g:+XPhúc Khánh
#088
03001 TSa Pa|5e<5a:P
03002 5e:PSa Pả
03003 5e:PÔ Quý Hồ
03004 XBản Khoang|5e<5a:+XNgũ Chỉ Sơn
03006 5e:PPhan Si Păng
03007 XTả Giàng Phình|5e:.
03010 XTrung Chải
03013 XTả Phìn
03016 XSa Pả|5e<5a:+PHàm Rồng
03019 XSan Sả Hồ|5e<5a:+XHoàng Liên
03022 XBản Phùng|5e<5a:+XThanh Bình
03025 XHầu Thào|5e:.
03028 XLao Chải|5e<5a:+PCầu Mây
03031 XThanh Kim|5e:.
03034 XSuối Thầu|5e:.
03037 XSử Pán|5e<5a:+XMường Hoa
03040 XTả Van
03043 XThanh Phú|5e<5a:+XMường Bo
03046 XBản Hồ
03049 XNậm Sài|5e:.
03052 XNậm Cang|5e<5a:+XLiên Minh
#089
03055 TKhánh Yên
03058 XVăn Sơn|5g:.
03061 XVõ Lao
03064 XSơn Thuỷ
03067 XNậm Mả
03070 XTân Thượng
03073 XNậm Rạng
03076 XNậm Chầy
03079 XTân An
03082 XKhánh Yên Thượng
03085 XNậm Xé
03088 XDần Thàng
03091 XChiềng Ken
03094 XLàng Giàng
03097 XHoà Mạc
03100 XKhánh Yên Trung
03103 XKhánh Yên Hạ
03106 XDương Quỳ
03109 XNậm Tha
03112 XMinh Lương
03115 XThẩm Dương
03118 XLiêm Phú
03121 XNậm Xây
#094
03124 PNoong Bua
03127 PHim Lam
03130 PThanh Bình
03133 PTân Thanh
03136 PMường Thanh
03139 PNam Thanh
03142 PThanh Trường
03144 2o:XTà Lèng|5e:.
03145 XThanh Minh
#095
03148 PSông Đà
03151 PNa Lay
#096
03154 XSín Thầu
03155 2o:XSen Thượng
03157 XChung Chải
03158 2o:XLeng Su Sìn
03159 2o:XPá Mỳ
03160 XMường Nhé
03161 2o:XNậm Vì
03162 r:XNậm Kè
03163 XMường Toong
03164 r:XQuảng Lâm
03165 r:XPa Tần|46:X@103
03166 XChà Cang|46:X@103
03167 2o:XNa Cô Sa|46:X@103
03168 r:XNà Khoa|46:X@103
03169 XNà Hỳ|46:X@103
03170 r:XNà Bủng|46:X@103
03177 46:XHuổi Lếnh
#097
03172 TMường Chà
03174 14:XNậm Khăn|46:X@103
03175 XChà Tở|46:X@103
03178 XXá Tổng
03181 XMường Tùng
03184 XLay Nưa|9:X@095
03187 XChà Nưa|46:X@103
03190 XHừa Ngài
03191 46:XHuổi Mí
03193 XPa Ham
03194 46:XNậm Nèn
03196 XHuổi Lèng
03197 14:XSa Lông
03198 14:XPhìn Hồ|46:X@103
03199 XSi Pa Phìn|46:X@103
03200 14:XMa Thì Hồ
03201 14:XNa Sang
03202 XMường Mươn
#098
03217 TTủa Chùa
03220 XHuổi Só
03223 XXín Chải
03226 XTả Sìn Thàng
03229 XLao Xả Phình
03232 XTả Phìn
03235 XTủa Thàng
03238 XTrung Thu
03241 XSính Phình
03244 XSáng Nhè
03247 XMường Đun
03250 XMường Báng
#099
03253 TTuần Giáo
03256 TMường Ẳng|14:TMường Ảng@102
03259 XPhình Sáng
03260 46:XRạng Đông
03262 XMùn Chung
03263 46:XNà Tòng
03265 XTa Ma
03268 XMường Mùn
03269 46:XPú Xi
03271 XPú Nhung
03274 XQuài Nưa
03277 XMường Thín
03280 XTỏa Tình
03283 XNà Sáy
03284 46:XMường Khong
03286 XMường Đăng|14:X@102
03289 XQuài Cang
03292 XẲng Tở|14:X@102
03295 XQuài Tở
03298 XChiềng Sinh
03299 46:XChiềng Đông
03301 XBúng Lao|14:X@102
03304 XTênh Phông
03307 XẲng Nưa|14:X@102
03310 XẲng Cang|14:X@102
03313 XMường Lạn|14:X@102
#100
03316 XNà Tấu|5e:X@094
03317 e:XNà Nhạn|5e:X@094
03319 XMường Pồn
03322 XThanh Nưa
03323 46:XHua Thanh
03325 XMường Phăng|5e:X@094
03326 46:XPá Khoang|5e:X@094
03328 XThanh Luông
03331 XThanh Hưng
03334 XThanh Xương
03337 XThanh Chăn
03340 XPa Thơm
03343 XThanh An
03346 XThanh Yên
03349 XNoong Luống
03352 XNoọng Hẹt
03355 XSam Mứn
03356 46:XPom Lót
03358 XNúa Ngam
03359 46:XHẹ Muông
03361 XNa Ư
03364 XMường Nhà
03365 46:XNa Tông
03367 XMường Lói
03368 46:XPhu Luông
#101
03203 e:TĐiện Biên Đông
03205 XNa Son
03208 XPhì Nhừ
03211 XChiềng Sơ
03214 XMường Luân
03370 XPú Nhi
03371 e:XNong U
03373 XXa Dung
03376 XKeo Lôm
03379 XLuân Giới
03382 XPhình Giàng
03383 e:XPú Hồng
03384 e:XTìa Dình
03385 XHáng Lìa
#102
03287 14:XNgối Cáy
03302 14:XXuân Lao
03312 14:XNặm Lịch
#103
03156 46:XNậm Tin
03171 46:XNậm Nhừ
03173 46:XNậm Chua
03176 46:XVàng Đán
#105
03386 2:PQuyết Thắng
03387 2:PTân Phong
03389 2:PĐoàn Kết
03408 48:PĐông Phong
#106
03388 TPhong Thổ|2:.|48:PQuyết Tiến@105
03390 2:TTam Đường
03391 XLả Nhì Thàng|19:X@109
03394 XThèn Sin
03397 XSùng Phài|5f:.
03400 XTả Lèng
03403 XNậm Loỏng|2:X@105|5f:+XSùng Phài@105
03405 25:XGiang Ma
03406 XHồ Thầu
03409 XTam Đường|2:XSan Thàng@105
03412 XBình Lư
03413 19:XSơn Bình
03415 XNùng Nàng
03418 XBản Giang
03421 XBản Hon
03424 XBản Bo
03427 XNà Tăm
03430 XKhun Há
#107
03433 TMường Tè
03434 3x:TNậm Nhùn|48:T@112
03436 XThu Lũm
03439 XKa Lăng
03440 3x:XTá Bạ
03442 XPa ủ
03445 XMường Tè
03448 XPa Vệ Sử
03451 XMù Cả
03454 XBum Tở
03457 XNậm Khao
03460 XHua Bun|48:X@112
03463 XTà Tổng
03466 XBum Nưa
03467 3x:XVàng San
03469 XKan Hồ
03472 XMường Mô|48:X@112
03474 25:XNậm Manh|48:X@112
03475 XNậm Hàng|48:X@112
#108
03478 TSìn Hồ
03481 XLê Lợi|48:X@112
03484 XPú Đao|48:X@112
03487 XChăn Nưa
03490 XHuổi Luông|19:X@109
03493 XPa Tần
03496 XPhìn Hồ
03499 XHồng Thu
03502 XNậm Ban|48:X@112
03505 XPhăng Sô Lin
03508 XMa Quai
03509 3x:XLùng Thàng
03511 XTả Phìn
03514 XSà Dề Phìn
03517 XNậm Tăm
03520 XTả Ngảo
03523 XPu Sam Cáp
03526 XNậm Cha
03527 3x:XPa Khoá
03529 XLàng Mô
03532 XNoong Hẻo
03535 XNậm Mạ
03538 XCăn Co
03541 XTủa Sín Chải
03544 XNậm Cuổi
03547 XNậm Hăn
#109
03549 2:TPhong Thổ
03550 XSì Lờ Lầu|5f:+XSì Lở Lầu
03553 XMồ Sì San
03556 XMa Li Chải|5f:.
03559 XPa Vây Sử
03562 XVàng Ma Chải
03565 XTông Qua Lìn
03568 XMù Sang
03571 XDào San
03574 XMa Ly Pho
03577 XBản Lang
03580 XHoang Thèn
03583 XKhổng Lào
03586 XNậm Xe
03589 XMường So
03592 XSin Suối Hồ
#110
03595 TThan Uyên
03598 TNT Than Uyên|25:+TTân Uyên|2f:T@111
03601 XMường Khoa|2f:X@111
03602 19:XPhúc Khoa|2f:X@111
03604 XThân Thuộc|2f:X@111
03605 25:XTrung Đồng|2f:X@111
03607 XHố Mít|2f:X@111
03610 XNậm Cần|2f:X@111
03613 XNậm Sỏ|2f:X@111
03616 XPắc Ta|2f:X@111
03618 19:XPhúc Than
03619 XMường Than
03622 XTà Mít|2f:X@111
03625 XMường Mít
03628 XPha Mu
03631 XNà Cang|25:+XMường Cang
03632 25:XHua Nà
03634 XTà Hừa
03637 XMường Kim
03638 19:XTà Mung
03640 XTà Gia
03643 XKhoen On
#112
03473 48:XNậm Chà
03488 48:XNậm Pì
03503 48:XTrung Chải
#116
03646 PChiềng Lề
03649 PTô Hiệu
03652 PQuyết Thắng
03655 PQuyết Tâm
03658 XChiềng Cọ
03661 XChiềng Đen
03664 XChiềng Xôm
03667 XChiềng An|t:P
03670 XChiềng Cơi|34:P
03673 XChiềng Ngần
03676 XHua La
03679 XChiềng Sinh|t:P
#118
03682 XMường Chiên
03685 XCà Nàng
03688 XChiềng Khay
03691 XPha Khinh|3r:.
03694 XMường Giôn
03697 XPắc Ma|3r:+XPá Ma Pha Khinh
03700 XChiềng Ơn
03703 XMường Giàng|5x:T
03706 XChiềng Bằng
03709 XMường Sại
03712 XNậm ét
03715 XLiệp Muội|3r:.
03718 XChiềng Khoang
#119
03721 TThuận Châu
03724 XPhổng Lái
03727 XMường é
03730 XChiềng Pha
03733 XChiềng La
03736 XChiềng Ngàm
03739 XLiệp Tè
03742 Xé Tòng
03745 XPhổng Lập
03748 XPhổng Lăng|5x:+XPhổng Ly
03751 XChiềng Ly|5x:.
03754 XNoong Lay
03757 XMường Khiêng
03760 XMường Bám
03763 XLong Hẹ
03766 XChiềng Bôm
03769 XThôm Mòn
03772 XTông Lạnh
03775 XTông Cọ
03778 XBó Mười
03781 XCo Mạ
03784 XPúng Tra
03787 XChiềng Pấc
03790 XNậm Lầu
03793 XBon Phặng
03796 XCo Tòng
03799 XMuổi Nọi
03802 XPá Lông
03805 XBản Lầm
#120
03808 Xít Ong|1a:TÍt Ong
03811 XNậm Giôn
03814 XChiềng Lao
03817 XHua Trai
03820 XNgọc Chiến
03823 XMường Trai
03826 XNậm Păm
03829 XChiềng Muôn
03832 XChiềng Ân
03835 XPi Toong
03838 XChiềng Công
03841 XTạ Bú
03844 XChiềng San
03847 XMường Bú
03850 XChiềng Hoa
03853 XMường Chùm
#121
03856 TBắc Yên
03859 XPhiêng Ban
03862 XHang Chú
03865 XXím Vàng
03868 XTà Xùa
03869 26:XHáng Đồng
03871 XPắc Ngà
03874 XLàng Chếu
03877 XChim Vàn
03880 XMường Khoa
03883 XSong Pe
03886 XHồng Ngài
03889 XTạ Khoa
03890 26:XHua Nhàn
03892 XPhiêng Côn
03895 XChiềng Sại
#122
03898 TPhù Yên|5x:.
03901 XSuối Tọ
03904 XMường Thải
03907 XMường Cơi
03910 XQuang Huy|5x:T
03913 XHuy Bắc|5x:.
03916 XHuy Thượng
03919 XTân Lang
03922 XGia Phù
03925 XTường Phù
03928 XHuy Hạ
03931 XHuy Tân
03934 XMường Lang
03937 XSuối Bau
03940 XHuy Tường
03943 XMường Do
03946 XSập Xa
03949 XTường Thượng
03952 XTường Tiến
03955 XTường Phong
03958 XTường Hạ
03961 XKim Bon
03964 XMường Bang
03967 XĐá Đỏ
03970 XTân Phong
03973 XNam Phong
03976 XBắc Phong
#123
03979 TMộc Châu|5x:+PMộc Sơn
03980 5x:PMộc Lỵ
03982 TNT Mộc Châu|5x:+PThảo Nguyên
03983 5x:PBình Minh
03984 5x:PCờ Đỏ
03985 XChiềng Sơn
03988 XTân Hợp|5x:.
03991 XQui Hướng|5x:.
03994 XSuối Bàng|4e:X@128
03997 XTân Lập|5x:+XTân Yên
04000 XNà Mường|5x:+XĐoàn Kết
04003 XTà Lai|5x:.
04006 XSong Khủa|4e:X@128
04009 XLiên Hoà|4e:X@128
04012 XChiềng Hắc
04015 XHua Păng|5x:+XChiềng Chung
04018 XTô Múa|4e:X@128
04021 XMường Tè|4e:X@128
04024 XChiềng Khừa
04027 XMường Sang|5x:P
04030 XĐông Sang|5x:P
04033 XPhiêng Luông|5x:+PVân Sơn
04036 XChiềng Khoa|4e:X@128
04039 XMường Men|4e:X@128
04042 XQuang Minh|4e:X@128
04045 XLóng Sập
04048 XVân Hồ|4e:X@128
04051 XLóng Luông|4e:X@128
04054 XChiềng Yên|4e:X@128
04056 1a:XChiềng Xuân|4e:X@128
04057 XXuân Nha|4e:X@128
04058 1a:XTân Xuân|4e:X@128
#124
04060 TYên Châu|5x:.
04063 XChiềng Đông
04066 XSập Vạt|5x:+XSặp Vạt
04069 XChiềng Sàng
04072 XChiềng Pằn
04075 XViêng Lán|5x:+TYên Châu
04078 XChiềng Hặc
04081 XMường Lựm
04084 XChiềng On
04087 XYên Sơn
04090 XChiềng Khoi
04093 XTú Nang
04096 XLóng Phiêng
04099 XPhiêng Khoài
04102 XChiềng Tương
#125
04105 THát Lót
04108 XChiềng Sung
04111 XMường Bằng
04114 XChiềng Chăn
04117 XMường Chanh
04120 XChiềng Ban
04123 XChiềng Mung
04126 XMường Bon
04129 XChiềng Chung
04132 XChiềng Mai
04135 XHát Lót
04136 26:XNà Bó
04138 XCò Nòi
04141 XChiềng Nơi
04144 XPhiêng Cằm
04147 XChiềng Dong
04150 XChiềng Kheo
04153 XChiềng Ve
04156 XChiềng Lương
04159 XPhiêng Pằn
04162 XNà Ơt
04165 XTà Hộc
#126
04168 TSông Mã
04171 XBó Sinh
04174 XPú Pẩu
04177 XChiềng Phung
04180 XChiềng En
04183 XMường Lầm
04186 XNậm Ty
04189 XĐứa Mòn
04192 XYên Hưng
04195 XChiềng Sơ
04198 XNà Nghịu
04201 XNậm Mằn
04204 XChiềng Khoong
04207 XChiềng Cang
04210 XHuổi Một
04213 XMường Sai
04216 XMường Cai
04219 XMường Hung
04222 XChiềng Khương
#127
04225 XSam Kha
04228 XPúng Bánh
04231 XSốp Cộp
04234 XDồm Cang
04237 XNậm Lạnh
04240 XMường Lèo
04243 XMường Và
04246 XMường Lạn
#132
04249 PYên Thịnh
04252 PYên Ninh
04255 PMinh Tân
04258 PNguyễn Thái Học
04261 PĐồng Tâm
04264 PNguyễn Phúc|5w:+PHồng Hà
04267 PHồng Hà|5w:.
04270 XMinh Bảo
04273 XNam Cường|4k:P
04276 XTuy Lộc
04279 XTân Thịnh
#133
04282 PPú Trạng
04285 PTrung Tâm
04288 PTân An
04291 PCầu Thia
04294 XNghĩa Lợi
04297 XNghĩa Phúc
04300 XNghĩa An
#135
04303 TYên Thế
04306 XTân Phượng
04309 XLâm Thượng
04312 XKhánh Thiện
04315 XMinh Chuẩn
04318 XMai Sơn
04321 XKhai Trung
04324 XMường Lai
04327 XAn Lạc
04330 XMinh Xuân
04333 XTô Mậu
04336 XTân Lĩnh
04339 XYên Thắng
04342 XKhánh Hoà
04345 XVĩnh Lạc
04348 XLiễu Đô
04351 XĐộng Quan
04354 XTân Lập
04357 XMinh Tiến
04360 XTrúc Lâu
04363 XPhúc Lợi
04366 XPhan Thanh
04369 XAn Phú
04372 XTrung Tâm
#136
04375 TMậu A
04378 XLang Thíp
04381 XLâm Giang
04384 XChâu Quế Thượng
04387 XChâu Quế Hạ
04390 XAn Bình
04393 XQuang Minh
04396 XĐông An
04399 XĐông Cuông
04402 XPhong Dụ Hạ
04405 XMậu Đông
04408 XNgòi A
04411 XXuân Tầm
04414 XTân Hợp
04417 XAn Thịnh
04420 XYên Thái
04423 XPhong Dụ Thượng
04426 XYên Hợp
04429 XĐại Sơn
04432 XYên Hưng|5f:.
04435 XĐại Phác
04438 XYên Phú
04441 XXuân Ái
04444 XHoàng Thắng|5f:.
04447 XViễn Sơn
04450 XMỏ Vàng
04453 XNà Hẩu
#137
04456 TMù Căng Chải
04459 XHồ Bốn
04462 XNậm Có
04465 XKhao Mang
04468 XMồ Dề
04471 XChế Cu Nha
04474 XLao Chải
04477 XKim Nọi
04480 XCao Phạ
04483 XLa Pán Tẩn
04486 XDế Su Phình
04489 XChế Tạo
04492 XPúng Luông
04495 XNậm Khắt
#138
04498 TCổ Phúc
04501 XTân Đồng
04504 XBáo Đáp
04507 XĐào Thịnh|5w:.
04510 XViệt Thành|5w:+XThành Thịnh
04513 XHòa Cuông
04516 XMinh Quán
04519 XQuy Mông
04522 XCường Thịnh
04525 XKiên Thành
04528 XNga Quán|5w:.
04531 XY Can
04534 XMinh Tiến|5f:.
04537 XLương Thịnh
04540 XÂu Lâu|2c:X@132
04543 XGiới Phiên|2c:X@132
04546 XHợp Minh|2c:X@132|4k:P
04549 XVăn Tiến|2c:X@132|5f:.
04552 XPhúc Lộc|2c:X@132|5f:.
04555 XVăn Lãng|2c:X@141|5f:.
04558 XVăn Phú|2c:X@132
04561 XBảo Hưng|5w:.
04564 XViệt Cường
04567 XMinh Quân
04570 XHồng Ca
04573 XHưng Thịnh
04576 XHưng Khánh
04579 XViệt Hồng
04582 XVân Hội
#139
04585 TTrạm Tấu
04588 XTúc Đán
04591 XPá Lau
04594 XXà Hồ
04597 XPhình Hồ
04600 XTrạm Tấu
04603 XTà Si Láng
04606 XPá Hu
04609 XLàng Nhì
04612 XBản Công
04615 XBản Mù
04618 XHát Lìu
#140
04621 TNT Liên Sơn
04624 TNT Nghĩa Lộ|5f:+XNghĩa Lộ@133
04627 TNT Trần Phú
04630 XTú Lệ
04633 XNậm Búng
04636 XGia Hội
04639 XSùng Đô
04642 XNậm Mười
04645 XAn Lương
04648 XNậm Lành
04651 XSơn Lương
04654 XSuối Quyền
04657 XSuối Giàng
04660 XSơn A|5f:X@133
04663 XPhù Nham|5f:X@133
04666 XNghĩa Sơn
04669 XSuối Bu
04672 XSơn Thịnh|5f:T
04675 XThanh Lương|5f:X@133
04678 XHạnh Sơn|5f:X@133
04681 XPhúc Sơn|5f:X@133
04684 XThạch Lương|5f:X@133
04687 XĐại Lịch
04690 XĐồng Khê
04693 XCát Thịnh
04696 XTân Thịnh
04699 XChấn Thịnh
04702 XBình Thuận
04705 XThượng Bằng La
04708 XMinh An
04711 XNghĩa Tâm
#141
04714 TYên Bình
04717 TThác Bà
04720 XXuân Long
04723 XTích Cốc|5f:.
04726 XCảm Nhân
04729 XNgọc Chấn
04732 XTân Nguyên
04735 XPhúc Ninh
04738 XBảo Ái
04741 XMỹ Gia
04744 XXuân Lai
04747 XMông Sơn
04750 XCảm Ân
04753 XYên Thành
04756 XTân Hương
04759 XPhúc An
04762 XBạch Hà
04765 XVũ Linh
04768 XĐại Đồng
04771 XVĩnh Kiên
04774 XYên Bình|5w:.
04777 XThịnh Hưng
04780 XHán Đà
04783 XPhú Thịnh
04786 XĐại Minh
#148
04789 PThái Bình
04792 PTân Hòa
04795 PThịnh Lang
04798 PHữu Nghị
04801 PTân Thịnh
04804 PĐồng Tiến
04807 PPhương Lâm
04810 PChăm Mát|5e:.
04813 XYên Mông
04816 XSủ Ngòi|5k:+PQuỳnh Lâm
04819 XDân Chủ|5e:P
04822 XThái Thịnh|5e:.
04825 XHòa Bình
04828 XThống Nhất|5e:P
#150
04831 TĐà Bắc
04834 XĐồng Nghê|5e:+XNánh Nghê
04837 XSuối Nánh|5e:.
04840 XGiáp Đắt
04843 XMường Tuổng|5e:.
04846 XMường Chiềng
04849 XTân Pheo
04852 XĐồng Chum
04855 XTân Minh
04858 XĐoàn Kết
04861 XĐồng Ruộng
04864 XHào Lý|5e:.
04867 XTu Lý|5e:+XTú Lý
04870 XTrung Thành
04873 XYên Hòa
04876 XCao Sơn
04879 XToàn Sơn
04882 XTân Dân|2u:X@156|5e:+XTân Thành@156
04885 XHiền Lương
04888 XTiền Phong
04891 XVầy Nưa
#151
04894 TKỳ Sơn|5e:P@148
04897 XHợp Thịnh|5c:+XPhú Minh@148|5e:+XThịnh Minh@148
04900 XPhú Minh|5c:X@148|5e:.
04903 XHợp Thành|5e:X@148
04906 XPhúc Tiến|5c:X@148|5e:+XQuang Tiến@148
04909 XDân Hòa|5e:.
04912 XMông Hóa|5e:X@148
04915 XDân Hạ|5e:.
04918 XTrung Minh|2u:X@148|5k:P
04921 XĐộc Lập|5e:X@148
#152
04924 TLương Sơn
04927 XYên Trung|28:X@276
04930 XYên Bình|28:X@276
04933 XYên Quang|2u:X@151|5c:X@148|5e:.
04936 XTiến Xuân|28:X@276
04939 XĐông Xuân|28:X@275
04942 XLâm Sơn
04945 XHòa Sơn
04948 XTrường Sơn|5e:.
04951 XTân Vinh
04954 XNhuận Trạch
04957 XCao Răm|5e:+XCao Sơn
04960 XCư Yên
04963 XHợp Hòa|5e:.
04966 XLiên Sơn|5e:.
04969 XThành Lập|5e:+XLiên Sơn
04972 XTiến Sơn|5e:.
04975 XTrung Sơn|5e:.
#153
04978 TBo
04981 TThanh Hà|2u:T@159|5e:+TBa Hàng Đồi@159
04984 XĐú Sáng
04987 XBắc Sơn|5e:+XHùng Sơn
04990 XBình Sơn
04993 XHùng Tiến|5e:.
04996 XTân Thành|2u:X@152|5e:.
04999 XTú Sơn
05002 XNật Sơn|5e:.
05005 XVĩnh Tiến
05008 XCao Dương|2u:X@152
05011 XSơn Thủy|5e:.
05014 XĐông Bắc
05017 XThượng Bì|5e:+XXuân Thủy
05020 XLập Chiệng|5e:.
05023 XHợp Châu|2u:X@152|5e:.
05026 XVĩnh Đồng
05029 XHạ Bì|5e:.
05032 XTrung Bì|5e:.
05035 XKim Sơn|5e:+XKim Lập
05038 XHợp Đồng|5e:+XHợp Tiến
05041 XLong Sơn|2u:X@152|5e:+XThanh Sơn@152
05044 XThượng Tiến|5e:.
05047 XCao Thắng|2u:X@152|5e:+XThanh Cao@152
05050 XKim Tiến|5e:.
05053 XKim Bình|5e:.
05056 XHợp Kim|5e:.
05059 XThanh Lương|2u:X@152|5e:.
05062 XHợp Thanh|2u:X@152|5e:.
05065 XKim Bôi
05068 XNam Thượng
05071 XKim Truy|5e:.
05074 XThanh Nông|2u:X@159|5e:.
05077 XCuối Hạ
05080 XSào Báy
05083 XMi Hòa
05086 XNuông Dăm
#154
05089 TCao Phong
05092 XBình Thanh
05095 XThung Nai
05098 XBắc Phong
05101 XThu Phong
05104 XĐông Phong|5e:+XHợp Phong
05107 XXuân Phong|5e:.
05110 XTây Phong
05113 XTân Phong|5e:.
05116 XDũng Phong
05119 XNam Phong
05122 XYên Lập|5e:.
05125 XYên Thượng|5e:+XThạch Yên
#155
05128 TMường Khến|5e:+TMãn Đức
05131 XNgòi Hoa|5e:.
05134 XTrung Hòa|5e:+XSuối Hoa
05137 XPhú Vinh
05140 XPhú Cường
05143 XMỹ Hòa
05146 XQuy Hậu|5e:.
05149 XPhong Phú|5e:>05158
05152 XQuyết Chiến
05155 XMãn Đức|5e:.
05158 XĐịch Giáo|5e:<05149
05161 XTuân Lộ|5e:.
05164 XTử Nê
05167 XThanh Hối
05170 XNgọc Mỹ
05173 XĐông Lai
05176 XLũng Vân|5e:+XVân Sơn
05179 XBắc Sơn|5e:.
05182 XQuy Mỹ|5e:+XNhân Mỹ
05185 XDo Nhân|5e:.
05188 XNam Sơn|5e:.
05191 XLỗ Sơn
05194 XNgổ Luông
05197 XGia Mô
#156
05200 TMai Châu
05203 XTân Mai|5e:.
05206 XPhúc Sạn|5e:+XSơn Thủy
05209 XPà Cò
05212 XHang Kia
05215 XBa Khan|5e:.
05218 XTân Sơn|5e:.
05221 XĐồng Bảng|5e:+XĐồng Tân
05224 XCun Pheo
05227 XBao La
05230 XPiềng Vế|5e:.
05233 XTòng Đậu
05236 XNà Mèo|5e:.
05239 XThung Khe|5e:.
05242 XNà Phòn
05245 XSăm Khóe
05248 XChiềng Châu
05251 XMai Hạ
05254 XNong Luông|5e:+XThành Sơn
05257 XMai Hịch
05260 XPù Pin|5e:.
05263 XVạn Mai
#157
05266 TVụ Bản
05269 XQuý Hòa
05272 XMiền Đồi
05275 XMỹ Thành
05278 XTuân Đạo
05281 XVăn Nghĩa
05284 XVăn Sơn
05287 XTân Lập
05290 XNhân Nghĩa
05293 XThượng Cốc
05296 XPhú Lương|5e:.
05299 XPhúc Tuy|5e:+XQuyết Thắng
05302 XXuất Hóa
05305 XYên Phú
05308 XBình Hẻm
05311 XChí Thiện|5e:.
05314 XBình Cảng|5e:.
05317 XBình Chân|5e:.
05320 XĐịnh Cư
05323 XChí Đạo
05326 XLiên Vũ|5e:.
05329 XNgọc Sơn
05332 XHương Nhượng
05335 XVũ Lâm|5e:+XVũ Bình
05338 XTự Do
05341 XYên Nghiệp
05344 XTân Mỹ
05347 XÂn Nghĩa
05350 XNgọc Lâu
#158
05353 THàng Trạm
05356 XLạc Sỹ
05359 XLạc Hưng|5e:.
05362 XLạc Lương
05365 XBảo Hiệu
05368 XĐa Phúc
05371 XHữu Lợi
05374 XLạc Thịnh
05377 XYên Lạc|5e:.
05380 XĐoàn Kết
05383 XPhú Lai
05386 XYên Trị
05389 XNgọc Lương
#159
05392 TChi Nê
05395 XPhú Lão|5e:+XPhú Nghĩa
05398 XPhú Thành
05401 XCố Nghĩa|5e:.
05404 XHưng Thi
05407 XLạc Long|5e:.
05410 XLiên Hòa|5e:.
05413 XKhoan Dụ
05416 XĐồng Môn|5e:.
05419 XĐồng Tâm
05422 XYên Bồng
05425 XAn Lạc|5e:+XThống Nhất
05428 XAn Bình
#164
05431 PQuán Triều
05434 PQuang Vinh
05437 PTúc Duyên
05440 PHoàng Văn Thụ
05443 PTrưng Vương
05446 PQuang Trung
05449 PPhan Đình Phùng
05452 PTân Thịnh
05455 PThịnh Đán
05458 PĐồng Quang
05461 PGia Sàng
05464 PTân Lập
05467 PCam Giá
05470 PPhú Xá
05473 PHương Sơn
05476 PTrung Thành
05479 PTân Thành
05482 PTân Long
05485 XPhúc Hà
05488 XPhúc Xuân
05491 XQuyết Thắng
05494 XPhúc Trìu
05497 XThịnh Đức
05500 XTích Lương|3o:P
05503 XTân Cương
05506 XLương Sơn|4w:P@165
#165
05509 PLương Châu|5e:+PChâu Sơn
05512 PMỏ Chè
05515 PCải Đan
05518 PThắng Lợi
05521 PPhố Cò
05524 XVinh Sơn|5e:.
05527 XTân Quang
05528 3o:PBách Quang
05530 XBình Sơn
05533 XBá Xuyên
#167
05536 TChợ Chu|5v:.
05539 XLinh Thông
05542 XLam Vỹ
05545 XQuy Kỳ
05548 XTân Thịnh
05551 XKim Phượng
05554 XBảo Linh
05557 XKim Sơn|5e:.
05560 XPhúc Chu
05563 XTân Dương
05566 XPhượng Tiến
05569 XBảo Cường|5v:+TChợ Chu
05572 XĐồng Thịnh
05575 XĐịnh Biên
05578 XThanh Định
05581 XTrung Hội
05584 XTrung Lương
05587 XBình Yên
05590 XĐiềm Mặc
05593 XPhú Tiến
05596 XBộc Nhiêu
05599 XSơn Phú
05602 XPhú Đình
05605 XBình Thành
#168
05608 TGiang Tiên|5w:.
05611 TĐu
05614 XYên Ninh
05617 XYên Trạch
05620 XYên Đổ
05623 XYên Lạc
05626 XÔn Lương
05629 XĐộng Đạt
05632 XPhủ Lý
05635 XPhú Đô
05638 XHợp Thành
05641 XTức Tranh
05644 XPhấn Mễ|5w:+TGiang Tiên
05647 XVô Tranh
05650 XCổ Lũng
05653 XSơn Cẩm|4z:X@164
#169
05656 TSông Cầu
05659 TChùa Hang|4z:P@164
05662 TTrại Cau
05665 XVăn Lăng
05668 XTân Long
05671 XHòa Bình
05674 XQuang Sơn
05677 XMinh Lập
05680 XVăn Hán
05683 XHóa Trung
05686 XKhe Mo
05689 XCây Thị
05692 XHóa Thượng|5q:T
05695 XCao Ngạn|2a:X@164
05698 XHợp Tiến
05701 XLinh Sơn|4z:X@164
05704 XTân Lợi|5v:.
05707 XNam Hòa
05710 XĐồng Bẩm|2a:X@164|4z:P
05713 XHuống Thượng|4z:X@164
#170
05716 TĐình Cả
05719 XSảng Mộc
05722 XNghinh Tường
05725 XThần Xa
05728 XVũ Chấn
05731 XThượng Nung
05734 XPhú Thượng
05737 XCúc Đường
05740 XLa Hiên
05743 XLâu Thượng
05746 XTràng Xá
05749 XPhương Giao
05752 XLiên Minh
05755 XDân Tiến
05758 XBình Long
#171
05761 TĐại Từ|4m:THùng Sơn
05764 TQuân Chu|5q:.
05767 XPhúc Lương
05770 XMinh Tiến
05773 XYên Lãng
05776 XĐức Lương
05779 XPhú Cường
05782 XNa Mao|5v:.
05785 XPhú Lạc
05788 XTân Linh
05791 XPhú Thịnh
05794 XPhục Linh
05797 XPhú Xuyên
05800 XBản Ngoại
05803 XTiên Hội
05806 XHùng Sơn|4m:.
05809 XCù Vân
05812 XHà Thượng
05815 XLa Bằng
05818 XHoàng Nông
05821 XKhôi Kỳ
05824 XAn Khánh
05827 XTân Thái
05830 XBình Thuận
05833 XLục Ba
05836 XMỹ Yên
05839 XVạn Thọ|5v:.
05842 XVăn Yên
05845 XKý Phú|5v:+XVạn Phú
05848 XCát Nê
05851 XQuân Chu|5q:T
#172
05854 TBãi Bông|4w:P
05857 TBắc Sơn|4w:P
05860 TBa Hàng|4w:P
05863 XPhúc Tân
05866 XPhúc Thuận
05869 XHồng Tiến|5n:P
05872 XMinh Đức
05875 XĐắc Sơn|5n:P
05878 XĐồng Tiến|4w:P
05881 XThành Công
05884 XTiên Phong|5n:P
05887 XVạn Phái
05890 XNam Tiến|5n:P
05893 XTân Hương|5n:P
05896 XĐông Cao|5n:P
05899 XTrung Thành|5n:P
05902 XTân Phú|5n:P
05905 XThuận Thành|5n:P
#173
05908 THương Sơn
05911 XBàn Đạt
05914 XĐồng Liên|4z:X@164
05917 XTân Khánh
05920 XTân Kim
05923 XTân Thành
05926 XĐào Xá
05929 XBảo Lý
05932 XThượng Đình
05935 XTân Hòa
05938 XNhã Lộng
05941 XĐiềm Thụy
05944 XXuân Phương
05947 XTân Đức
05950 XÚc Kỳ
05953 XLương Phú
05956 XNga My
05959 XKha Sơn
05962 XThanh Ninh
05965 XDương Thành
05968 XHà Châu
#178
05971 PHoàng Văn Thụ
05974 PTam Thanh
05977 PVĩnh Trại
05980 PĐông Kinh
05983 PChi Lăng
05986 XHoàng Đồng
05989 XQuảng Lạc
05992 XMai Pha
#180
05995 TThất Khê|5v:.
05998 XKhánh Long
06001 XĐoàn Kết
06004 XQuốc Khánh
06007 XVĩnh Tiến|5v:.
06010 XCao Minh
06013 XChí Minh
06016 XTri Phương
06019 XTân Tiến
06022 XTân Yên
06025 XĐội Cấn
06028 XTân Minh
06031 XKim Đồng
06034 XChi Lăng
06037 XTrung Thành
06040 XĐại Đồng|5v:+TThất Khê
06043 XĐào Viên
06046 XĐề Thám
06049 XKháng Chiến
06052 XBắc Ái|5e:.
06055 XHùng Sơn
06058 XQuốc Việt
06061 XHùng Việt
#181
06064 TBình Gia|5e:>06112
06067 XHưng Đạo
06070 XVĩnh Yên
06073 XHoa Thám
06076 XQuý Hòa
06079 XHồng Phong
06082 XYên Lỗ
06085 XThiện Hòa
06088 XQuang Trung
06091 XThiện Thuật
06094 XMinh Khai
06097 XThiện Long
06100 XHoàng Văn Thụ
06103 XHòa Bình
06106 XMông Ân
06109 XTân Hòa
06112 XTô Hiệu|5e:<06064
06115 XHồng Thái
06118 XBình La
06121 XTân Văn
#182
06124 TNa Sầm
06127 XTrùng Khánh
06130 XTân Việt|5e:.
06133 XBắc La
06136 XThụy Hùng
06139 XTrùng Quán|5e:+XBắc Hùng
06142 XTân Tác
06145 XAn Hùng|5e:.
06148 XThanh Long
06151 XHội Hoan
06154 XTân Lang|5e:+XBắc Việt
06157 XHoàng Việt
06160 XGia Miễn
06163 XThành Hòa
06166 XTân Thanh
06169 XNam La|5e:.
06172 XTân Mỹ
06175 XHồng Thái
06178 XHoàng Văn Thụ
06181 XNhạc Kỳ
#183
06184 TĐồng Đăng
06187 TCao Lộc
06190 XBảo Lâm
06193 XThanh Lòa
06196 XCao Lâu
06199 XThạch Đạn
06202 XXuất Lễ
06205 XHồng Phong
06208 XThụy Hùng
06211 XLộc Yên
06214 XPhú Xá
06217 XBình Trung
06220 XHải Yến
06223 XHòa Cư
06226 XHợp Thành
06229 XSong Giáp|5e:.
06232 XCông Sơn
06235 XGia Cát
06238 XMẫu Sơn
06241 XXuân Long
06244 XTân Liên
06247 XYên Trạch
06250 XTân Thành
#184
06253 TVăn Quan
06256 XTrấn Ninh
06259 XPhú Mỹ|5e:.
06262 XViệt Yên|5e:.
06265 XSong Giang|5e:.
06268 XVân Mộng|5e:+XLiên Hội
06271 XVĩnh Lại|5e:.
06274 XHòa Bình
06277 XTú Xuyên
06280 XVăn An|5e:+XĐiềm He
06283 XĐại An|5e:+XAn Sơn
06286 XKhánh Khê
06289 XChu Túc|5e:.
06292 XLương Năng
06295 XĐồng Giáp|5v:.
06298 XXuân Mai|5e:+XBình Phúc
06301 XTràng Các|5v:.
06304 XTràng Sơn|5e:.
06307 XTân Đoàn
06310 XBình Phúc|5e:.
06313 XTri Lễ
06316 XTràng Phái
06319 XYên Phúc
06322 XHữu Lễ
#185
06325 TBắc Sơn
06328 XLong Đống
06331 XVạn Thủy
06334 XQuỳnh Sơn|5e:.
06337 XĐồng ý
06340 XTân Tri
06343 XBắc Sơn|5e:+XBắc Quỳnh
06346 XHữu Vĩnh|5e:.
06349 XHưng Vũ
06352 XTân Lập
06355 XVũ Sơn
06358 XChiêu Vũ
06361 XTân Hương
06364 XChiến Thắng
06367 XVũ Lăng
06370 XTrấn Yên
06373 XVũ Lễ
06376 XNhất Hòa
06379 XTân Thành
06382 XNhất Tiến
#186
06385 THữu Lũng
06388 XHữu Liên
06391 XYên Bình
06394 XQuyết Thắng
06397 XHòa Bình
06400 XYên Thịnh
06403 XYên Sơn
06406 XThiện Kỵ|5e:+XThiện Tân
06409 XTân Lập|5e:.
06412 XYên Vượng
06415 XMinh Tiến
06418 XNhật Tiến
06421 XThanh Sơn
06424 XĐồng Tân
06427 XCai Kinh
06430 XHòa Lạc
06433 XVân Nham
06436 XĐồng Tiến
06439 XĐô Lương|5e:.
06442 XTân Thành
06445 XHòa Sơn
06448 XMinh Sơn
06451 XHồ Sơn
06454 XSơn Hà|5v:.
06457 XMinh Hòa
06460 XHòa Thắng
#187
06463 TĐồng Mỏ
06466 TChi Lăng
06469 XVân An
06472 XVân Thủy
06475 XGia Lộc
06478 XBắc Thủy
06481 XChiến Thắng
06484 XMai Sao
06487 XBằng Hữu
06490 XThượng Cường
06493 XBằng Mạc
06496 XNhân Lý
06499 XLâm Sơn
06502 XLiên Sơn
06505 XVạn Linh
06508 XHòa Bình
06511 XQuang Lang|5e:.
06514 XHữu Kiên
06517 XQuan Sơn
06520 XY Tịch
06523 XChi Lăng
#188
06526 TNa Dương
06529 TLộc Bình
06532 XMẫu Sơn
06535 XBằng Khánh|5e:.
06538 XXuân Lễ|5e:.
06541 XYên Khoái
06544 XXuân Mãn|5e:+XKhánh Xuân
06547 XTú Mịch
06550 XHữu Khánh
06553 XĐồng Bục
06556 XVân Mộng|5e:.
06559 XTam Gia
06562 XTú Đoạn
06565 XKhuất Xá
06568 XNhư Khuê|5e:.
06571 XLục Thôn|5e:.
06574 XTĩnh Bắc|5v:.
06577 XXuân Tình|5e:+XThống Nhất
06580 XHiệp Hạ|5e:.
06583 XNhượng Bạn|5e:.
06586 XQuan Bản|5e:.
06589 XSàn Viên
06592 XĐông Quan
06595 XMinh Phát|5e:+XMinh Hiệp
06598 XHữu Lân
06601 XLợi Bác
06604 XNam Quan
06607 XXuân Dương
06610 XÁi Quốc
#189
06613 TĐình Lập
06616 TNT Thái Bình
06619 XBắc Xa
06622 XBính Xá
06625 XKiên Mộc
06628 XĐình Lập
06631 XThái Bình
06634 XCường Lợi
06637 XChâu Sơn
06640 XLâm Ca
06643 XĐồng Thắng
06646 XBắc Lãng
#193
06649 PHà Khánh
06652 PHà Phong
06655 PHà Khẩu
06658 PCao Xanh
06661 PGiếng Đáy
06664 PHà Tu
06667 PHà Trung
06670 PHà Lầm
06673 PBãi Cháy
06676 PCao Thắng
06679 PHùng Thắng
06682 PYết Kiêu|5u:.
06685 PTrần Hưng Đạo
06688 PHồng Hải
06691 PHồng Gai
06694 PBạch Đằng
06697 PHồng Hà
06700 PTuần Châu
06703 XViệt Hưng|35:P
06706 XĐại Yên|35:P
#194
06709 PKa Long
06712 PTrần Phú
06715 PNinh Dương
06718 PHoà Lạc|5u:.
06721 PTrà Cổ
06724 XHải Sơn
06727 XBắc Sơn
06730 XHải Đông
06733 XHải Tiến
06736 XHải Yên|1k:P
06739 XQuảng Nghĩa
06742 XHải Hoà|1k:P
06745 XHải Xuân
06748 XVạn Ninh
06751 XBình Ngọc|35:P
06754 XVĩnh Trung
06757 XVĩnh Thực
#195
06760 PMông Dương
06763 PCửa Ông
06766 PCẩm Sơn
06769 PCẩm Đông
06772 PCẩm Phú
06775 PCẩm Tây
06778 PQuang Hanh
06781 PCẩm Thịnh
06784 PCẩm Thủy
06787 PCẩm Thạch
06790 PCẩm Thành
06793 PCẩm Trung
06796 PCẩm Bình
06799 XCộng Hòa|5u:+XHải Hòa
06802 XCẩm Hải|5u:.
06805 XDương Huy
#196
06808 PVàng Danh
06811 PThanh Sơn
06814 PBắc Sơn
06817 PQuang Trung
06820 PTrưng Vương
06823 PNam Khê
06826 PYên Thanh
06829 XThượng Yên Công
06832 XPhương Đông|3u:P
06835 XPhương Nam|3u:P
#198
06838 TBình Liêu
06841 XHoành Mô
06844 XĐồng Tâm
06847 XĐồng Văn
06850 XTình Húc|5e:.
06853 XVô Ngại
06856 XLục Hồn
06859 XHúc Động
#199
06862 TTiên Yên
06865 XHà Lâu
06868 XĐại Dực
06869 x:XĐại Thành|5e:.
06871 XPhong Dụ
06874 XĐiền Xá
06877 XĐông Ngũ
06880 XYên Than
06883 XĐông Hải
06886 XHải Lạng
06889 XTiên Lãng
06892 XĐồng Rui
#200
06895 TĐầm Hà
06898 XQuảng Lâm
06901 XQuảng An
06904 XTân Bình
06907 XQuảng Lợi|5e:.
06910 XDực Yên
06913 XQuảng Tân
06916 XĐầm Hà
06917 x:XTân Lập
06919 XĐại Bình
#201
06922 TQuảng Hà
06925 XQuảng Đức
06928 XQuảng Sơn
06931 XQuảng Thành
06934 XQuảng Thắng|5e:.
06937 XQuảng Thịnh
06940 XQuảng Minh
06943 XQuảng Chính
06946 XQuảng Long
06949 XĐường Hoa
06952 XQuảng Phong
06955 XQuảng Trung|5e:.
06958 XPhú Hải|5e:.
06961 XQuảng Điền|5e:.
06964 XTiến Tới|5e:.
06967 XCái Chiên
#202
06970 TBa Chẽ
06973 XThanh Sơn
06976 XThanh Lâm
06979 XĐạp Thanh
06982 XNam Sơn
06985 XLương Mông|5u:+XLương Minh
06988 XĐồn Đạc
06991 XMinh Cầm|5u:.
#203
06994 TCái Rồng
06997 XĐài Xuyên
07000 XBình Dân
07003 XVạn Yên
07006 XMinh Châu
07009 XĐoàn Kết
07012 XHạ Long
07015 XĐông Xá
07018 XBản Sen
07021 XThắng Lợi
07024 XQuan Lạn
07027 XNgọc Vừng
#204
07030 TTrới|5e:+PHoành Bồ@193
07033 XKỳ Thượng|5e:X@193
07036 XĐồng Sơn|5e:X@193
07039 XTân Dân|5e:X@193
07042 XĐồng Lâm|5e:X@193
07045 XHòa Bình|5e:X@193
07048 XVũ Oai|5e:X@193
07051 XDân Chủ|5e:X@193
07054 XQuảng La|5e:X@193
07057 XBằng Cả|5e:X@193
07060 XThống Nhất|5e:X@193
07063 XSơn Dương|5e:X@193
07066 XLê Lợi|5e:X@193
#205
07069 TMạo Khê|4u:P
07072 TĐông Triều|4u:P|5u:.
07075 XAn Sinh
07078 XTràng Lương
07081 XBình Khê|5u:P
07084 XViệt Dân
07087 XTân Việt|5u:.
07090 XBình Dương|5u:P
07093 XĐức Chính|4u:P
07096 XTràng An|5b:P
07099 XNguyễn Huệ
07102 XThủy An|5u:P
07105 XXuân Sơn|4u:P
07108 XHồng Thái Tây
07111 XHồng Thái Đông
07114 XHoàng Quế|5b:P
07117 XYên Thọ|5b:P
07120 XHồng Phong|5b:P
07123 XKim Sơn|4u:P
07126 XHưng Đạo|4u:P
07129 XYên Đức|5u:P
#206
07132 TQuảng Yên|3z:P
07135 XĐông Mai|3z:P
07138 XMinh Thành|3z:P
07141 XĐiền Công|x:X@196|5e:.
07144 XSông Khoai
07147 XHiệp Hòa
07150 XCộng Hòa|3z:P
07153 XTiền An
07156 XHoàng Tân
07159 XTân An|3z:P
07162 XYên Giang|3z:P
07165 XNam Hòa|3z:PNam Hoà
07168 XHà An|3z:P
07171 XCẩm La
07174 XPhong Hải|3z:P
07177 XYên Hải|3z:P
07180 XLiên Hòa
07183 XPhong Cốc|3z:P
07186 XLiên Vị
07189 XTiền Phong
#207
07192 TCô Tô
07195 XĐồng Tiến
07198 XThanh Lân
#213
07201 PThọ Xương
07204 PTrần Nguyên Hãn|5w:.
07207 PNgô Quyền
07210 PHoàng Văn Thụ
07213 PTrần Phú
07216 PMỹ Độ
07219 PLê Lợi|5w:.
07222 XSong Mai|5w:P
07225 XXương Giang|4s:P
07228 XĐa Mai|4s:P
07231 XDĩnh Kế|4s:P
#215
07234 TCầu Gồ|5e:.
07237 TBố Hạ|5e:.
07240 TNT Yên Thế|2g:.
07243 XĐồng Tiến
07246 XCanh Nậu
07249 XXuân Lương
07252 XTam Tiến
07255 XĐồng Vương
07258 XĐồng Hưu
07260 2g:XĐồng Tâm
07261 XTam Hiệp|5w:+XTân Hiệp
07264 XTiến Thắng
07267 XHồng Kỳ|5w:.
07270 XĐồng Lạc
07273 XĐông Sơn
07276 XTân Hiệp|5w:.
07279 XHương Vĩ
07282 XĐồng Kỳ
07285 XAn Thượng
07288 XPhồn Xương|5e:T
07291 XTân Sỏi
07294 XBố Hạ|5e:T
#216
07297 TCao Thượng|5e:.
07300 TNhã Nam|5e:.
07303 XLan Giới|5w:.
07306 XNhã Nam|5e:T
07309 XTân Trung
07312 XĐại Hóa|5w:.
07315 XQuang Tiến|5w:+XQuang Trung
07318 XPhúc Sơn|5w:.
07321 XAn Dương
07324 XPhúc Hòa
07327 XLiên Sơn
07330 XHợp Đức
07333 XLam Cốt|5w:+XLam Sơn
07336 XCao Xá
07339 XCao Thượng|5e:T
07342 XViệt Ngọc
07345 XSong Vân
07348 XNgọc Châu
07351 XNgọc Vân
07354 XViệt Lập
07357 XLiên Chung
07360 XNgọc Thiện
07363 XNgọc Lý
07366 XQuế Nham
#217
07369 TKép|5e:>07399
07372 TNT Bố Hạ|1o:.
07375 TVôi
07378 XNghĩa Hòa
07381 XNghĩa Hưng
07384 XQuang Thịnh
07387 XHương Sơn
07390 XĐào Mỹ
07393 XTiên Lục
07396 XAn Hà
07399 XTân Thịnh|5e:<07369
07402 XMỹ Hà|5w:.
07405 XHương Lạc
07408 XDương Đức
07411 XTân Thanh
07414 XYên Mỹ|5w:.
07417 XTân Hưng
07420 XMỹ Thái
07423 XPhi Mô|5e:.
07426 XXương Lâm
07429 XXuân Hương
07432 XTân Dĩnh
07435 XĐại Lâm
07438 XThái Đào
07441 XDĩnh Trì|3g:X@213|5w:P
#218
07444 TĐồi Ngô
07447 TLục Nam|5e:.
07450 XĐông Hưng
07453 XĐông Phú
07456 XTam Dị
07459 XBảo Sơn
07462 XBảo Đài
07465 XThanh Lâm
07468 XTiên Nha
07471 XTrường Giang
07474 XTiên Hưng|5e:.
07477 XPhương Sơn|5o:T
07480 XChu Điện
07483 XCương Sơn
07486 XNghĩa Phương
07489 XVô Tranh
07492 XBình Sơn
07495 XLan Mẫu
07498 XYên Sơn
07501 XKhám Lạng
07504 XHuyền Sơn
07507 XTrường Sơn
07510 XLục Sơn
07513 XBắc Lũng
07516 XVũ Xá|5w:.
07519 XCẩm Lý
07522 XĐan Hội
#219
07525 TChũ|5w:P@224
07528 XCấm Sơn
07531 XTân Sơn
07534 XPhong Minh
07537 XPhong Vân
07540 XSa Lý
07543 XHộ Đáp
07546 XSơn Hải
07549 XThanh Hải|5w:P@224
07552 XKiên Lao|5w:X@224
07555 XBiên Sơn
07558 XKiên Thành|5w:X@224
07561 XHồng Giang|5w:P@224
07564 XKim Sơn
07567 XTân Hoa
07570 XGiáp Sơn
07573 XBiển Động|5w:T
07576 XQuý Sơn|5w:X@224
07579 XTrù Hựu|5w:P@224
07582 XPhì Điền|5w:T
07585 XNghĩa Hồ|5e:.
07588 XTân Quang
07591 XĐồng Cốc
07594 XTân Lập
07597 XPhú Nhuận
07600 XMỹ An|5w:X@224
07603 XNam Dương|5w:X@224
07606 XTân Mộc
07609 XĐèo Gia
07612 XPhượng Sơn|5w:P@224
#220
07615 TAn Châu
07616 2g:TThanh Sơn|5e:+TTây Yên Tử
07618 XThạch Sơn|5e:.
07621 XVân Sơn
07624 XHữu Sản
07627 XQuế Sơn|5e:+XĐại Sơn
07630 XPhúc Thắng|5e:+XPhúc Sơn
07633 XChiên Sơn|5e:.
07636 XGiáo Liêm
07639 XVĩnh Khương|5e:.
07642 XCẩm Đàn
07645 XAn Lạc
07648 XAn Lập|5e:+XVĩnh An
07651 XYên Định
07654 XLệ Viễn
07657 XAn Châu|5e:.
07660 XAn Bá
07663 XTuấn Đạo
07666 XDương Hưu
07669 XBồng Am|5e:.
07672 XLong Sơn
07675 XThanh Sơn|2g:+XTuấn Mậu|5e:.
07678 XThanh Luận
#221
07681 TNeo|5e:+TNham Biền|5w:P@213
07682 1o:TTân Dân|5e:+TTân An|5w:P@213
07684 XLão Hộ|5w:.
07687 XTân Mỹ|3g:X@213|5w:P
07690 XHương Gián|5w:P@213
07693 XTân An|5e:.
07696 XĐồng Sơn|3g:X@213|5w:P
07699 XTân Tiến|3g:X@213|5w:P
07702 XQuỳnh Sơn|5w:X@213
07705 XSong Khê|3g:X@213|5w:P
07708 XNội Hoàng|5w:P@213
07711 XTiền Phong|5w:P@213
07714 XXuân Phú|5w:X@213
07717 XTân Liễu|5w:P@213
07720 XTrí Yên|5w:X@213
07723 XLãng Sơn|5w:X@213
07726 XYên Lư|5w:X@213
07729 XTiến Dũng|5w:X@213
07732 XNham Sơn|5e:.
07735 XĐức Giang|5v:X@213
07738 XCảnh Thụy|5w:P@213
07741 XTư Mại|5w:X@213
07744 XThắng Cương|5e:.
07747 XĐồng Việt|5v:X@213
07750 XĐồng Phúc|5w:X@213
#222
07753 TBích Động|5e:.
07756 TNếnh|5e:.
07759 XThượng Lan
07762 XViệt Tiến
07765 XNghĩa Trung
07768 XMinh Đức
07771 XHương Mai
07774 XTự Lạn|5r:P
07777 XBích Sơn|5e:+TBích Động|5r:P
07780 XTrung Sơn
07783 XHồng Thái|5r:P
07786 XTiên Sơn
07789 XTăng Tiến|5r:P
07792 XQuảng Minh|5r:P
07795 XHoàng Ninh|5e:+TNếnh|5r:P
07798 XNinh Sơn|5r:P
07801 XVân Trung|5r:P
07804 XVân Hà
07807 XQuang Châu|5r:P
#223
07810 TThắng|5e:>07840
07813 XĐồng Tân|5w:.
07816 XThanh Vân|5w:+XĐồng Tiến
07819 XHoàng Lương|5w:.
07822 XHoàng Vân
07825 XHoàng Thanh|5w:+XToàn Thắng
07828 XHoàng An|5w:.
07831 XNgọc Sơn
07834 XThái Sơn|5w:.
07837 XHòa Sơn|5w:.
07840 XĐức Thắng|5e:<07810
07843 XQuang Minh|5w:+XSơn Thịnh
07846 XLương Phong
07849 XHùng Sơn|5w:+XHùng Thái
07852 XĐại Thành|5w:.
07855 XThường Thắng
07858 XHợp Thịnh
07861 XDanh Thắng
07864 XMai Trung
07867 XĐoan Bái
07870 XBắc Lý|5o:T
07873 XXuân Cẩm
07876 XHương Lâm
07879 XĐông Lỗ
07882 XChâu Minh
07885 XMai Đình
#227
07888 PDữu Lâu
07891 PVân Cơ|5w:.
07894 PNông Trang
07897 PTân Dân
07900 PGia Cẩm
07903 PTiên Cát
07906 PThọ Sơn
07909 PThanh Miếu
07912 PBạch Hạc
07915 PBến Gót|5w:.
07918 XVân Phú|3b:P
07921 XPhượng Lâu
07924 XThụy Vân
07927 XMinh Phương|3b:P
07930 XTrưng Vương
07933 XMinh Nông|3b:P
07936 XSông Lô
#228
07939 PTrường Thịnh|5e:.
07942 PHùng Vương
07945 PPhong Châu
07948 PÂu Cơ
07951 XHà Lộc
07954 XPhú Hộ
07957 XVăn Lung
07960 XThanh Minh
07963 XHà Thạch
07966 XThanh Vinh|4g:P
#230
07969 TĐoan Hùng
07972 XĐông Khê|5e:.
07975 XNghinh Xuyên|5e:+XHùng Xuyên
07978 XHùng Quan|5e:.
07981 XBằng Luân
07984 XVân Du|5w:.
07987 XPhương Trung|5e:+XPhú Lâm
07990 XQuế Lâm|5e:.
07993 XMinh Lương|5w:.
07996 XBằng Doãn
07999 XChí Đám
08002 XPhong Phú|5e:.
08005 XPhúc Lai
08008 XNgọc Quan
08011 XHữu Đô|5e:.
08014 XĐại Nghĩa|5e:+XHợp Nhất
08017 XSóc Đăng|5w:.
08020 XPhú Thứ|5e:.
08023 XTây Cốc
08026 XYên Kiện|5w:.
08029 XHùng Long|5w:.
08032 XVụ Quang|5w:.
08035 XVân Đồn|5w:+XHùng Long
08038 XTiêu Sơn|5w:+XYên Kiện
08041 XMinh Tiến|5w:.
08044 XMinh Phú|5w:+XChân Mộng
08047 XChân Mộng|5w:.
08050 XCa Đình
#231
08053 THạ Hoà
08056 XĐại Phạm
08059 XHậu Bổng|5e:.
08062 XĐan Hà|5e:+XĐan Thượng
08065 XHà Lương
08068 XLệnh Khanh|5e:.
08071 XPhụ Khánh|5e:+XTứ Hiệp
08074 XLiên Phương|5e:.
08077 XĐan Thượng|5e:.
08080 XHiền Lương
08083 XĐộng Lâm|5e:.
08086 XLâm Lợi|5e:.
08089 XPhương Viên
08092 XGia Điền
08095 XẤm Hạ
08098 XQuân Khê|5e:.
08101 XY Sơn|5e:.
08104 XHương Xạ
08107 XCáo Điền|5e:.
08110 XXuân Áng
08113 XYên Kỳ
08116 XChuế Lưu|5e:.
08119 XMinh Hạc
08122 XLang Sơn
08125 XBằng Giã
08128 XYên Luật
08131 XVô Tranh
08134 XVăn Lang
08137 XChính Công|5e:.
08140 XMinh Côi
08143 XVĩnh Chân
08146 XMai Tùng|5e:.
08149 XVụ Cầu|5e:.
#232
08152 TThanh Ba
08155 XThanh Vân|5e:.
08156 2j:XVân Lĩnh
08158 XĐông Lĩnh
08161 XĐại An
08164 XHanh Cù
08167 XThái Ninh|5e:.
08170 XĐồng Xuân
08173 XNăng Yên|5e:+XQuảng Yên
08176 XYển Khê|5e:.
08179 XNinh Dân
08182 XQuảng Nạp|5e:.
08185 XVũ Yển|5e:.
08188 XYên Nội|5e:.
08191 XPhương Lĩnh|5e:.
08194 XVõ Lao
08197 XKhải Xuân
08200 XMạn Lạn
08203 XThanh Xá|5e:+XHoàng Cương
08206 XChí Tiên
08209 XĐông Thành
08212 XHoàng Cương|5e:.
08215 XSơn Cương
08218 XThanh Hà
08221 XĐỗ Sơn
08224 XĐỗ Xuyên
08227 XLương Lỗ
#233
08230 TPhong Châu
08233 XPhú Mỹ
08234 2j:XLệ Mỹ
08236 XLiên Hoa
08239 XTrạm Thản
08242 XTrị Quận
08245 XTrung Giáp
08248 XTiên Phú
08251 XHạ Giáp
08254 XBảo Thanh
08257 XPhú Lộc
08260 XGia Thanh
08263 XTiên Du
08266 XPhú Nham
08269 XBình Bộ|5e:.
08272 XAn Đạo
08275 XTử Đà|5e:+XBình Phú
08278 XPhù Ninh
08281 XKim Đức|13:X@227
08284 XVĩnh Phú|5e:.
08287 XHùng Lô|13:X@227
#234
08290 TYên Lập
08293 XMỹ Lung
08296 XMỹ Lương
08299 XLương Sơn
08302 XXuân An
08305 XXuân Viên
08308 XXuân Thủy
08311 XTrung Sơn
08314 XHưng Long
08317 XNga Hoàng
08320 XĐồng Lạc
08323 XThượng Long
08326 XĐồng Thịnh
08329 XPhúc Khánh
08332 XMinh Hòa
08335 XNgọc Lập
08338 XNgọc Đồng
#235
08341 TSông Thao|5e:+TCẩm Khê
08344 XTiên Lương
08347 XTuy Lộc|5w:.
08350 XNgô Xá|5w:+XMinh Thắng
08353 XPhương Xá|5e:+XMinh Tân
08356 XPhượng Vĩ
08359 XĐồng Cam|5e:.
08362 XThụy Liễu|5w:.
08365 XPhùng Xá|5e:.
08368 XSơn Nga|5e:.
08371 XSai Nga|5e:.
08374 XTùng Khê
08377 XTam Sơn
08380 XVăn Bán
08383 XCấp Dẫn|5w:.
08386 XThanh Nga|5e:.
08389 XXương Thịnh|5w:+XPhong Thịnh
08392 XPhú Khê|5w:.
08395 XSơn Tình|5w:.
08398 XYên Tập|5w:+XPhú Khê
08401 XHương Lung
08404 XTạ Xá|5w:.
08407 XPhú Lạc|5w:.
08410 XTình Cương|5e:.
08413 XChương Xá|5w:+XNhật Tiến
08416 XHiền Đa|5e:+XHùng Việt
08419 XVăn Khúc|5w:.
08422 XYên Dưỡng
08425 XCát Trù|5e:.
08428 XĐiêu Lương
08431 XĐồng Lương
#236
08434 THưng Hoá
08437 XVực Trường|5e:.
08440 XHiền Quan
08443 XHương Nha|5e:+XBắc Sơn
08446 XThanh Uyên
08449 XXuân Quang|5e:.
08452 XTứ Mỹ|5e:.
08455 XVăn Lương|5e:.
08458 XHùng Đô|5e:.
08461 XPhương Thịnh|5e:+XLam Sơn
08464 XTam Cường|5e:.
08467 XCổ Tiết|5e:+XVạn Xuân
08470 XQuang Húc
08473 XHương Nộn
08476 XTề Lễ
08479 XThọ Văn
08482 XDị Nậu
08485 XHồng Đà|5e:.
08488 XDậu Dương|5e:.
08491 XThượng Nông|5e:+XDân Quyền
#237
08494 TLâm Thao
08497 XTiên Kiên
08498 3:THùng Sơn
08500 XXuân Lũng
08503 XHy Cương|13:X@227
08506 XChu Hóa|13:X@227
08509 XXuân Huy
08512 XThạch Sơn
08515 XThanh Đình|13:X@227
08518 XSơn Vi
08521 XHợp Hải|5e:+XPhùng Nguyên
08524 XSơn Dương|5e:.
08527 XCao Xá
08530 XKinh Kệ|5e:.
08533 XVĩnh Lại
08536 XTứ Xã
08539 XBản Nguyên
#238
08542 TThanh Sơn
08545 XThu Cúc|1l:X@240
08548 XThạch Kiệt|1l:X@240
08551 XThu Ngạc|1l:X@240
08554 XKiệt Sơn|1l:X@240
08557 XĐồng Sơn|1l:X@240
08560 XLai Đồng|1l:X@240
08563 XSơn Hùng
08566 XTân Phú|1l:X@240|5w:T
08569 XMỹ Thuận|1l:X@240
08572 XĐịch Quả
08575 XGiáp Lai
08578 XTân Sơn|1l:X@240
08581 XThục Luyện
08584 XVõ Miếu
08587 XThạch Khoán
08590 XXuân Đài|1l:X@240
08593 XMinh Đài|1l:X@240
08596 XVăn Luông|1l:X@240
08599 XXuân Sơn|1l:X@240
08602 XCự Thắng
08605 XTất Thắng
08608 XLong Cốc|1l:X@240
08611 XVăn Miếu
08614 XCự Đồng
08617 XKim Thượng|1l:X@240
08620 XTam Thanh|1l:X@240
08623 XThắng Sơn
08626 XVinh Tiền|1l:X@240
08629 XTân Minh
08632 XHương Cần
08635 XKhả Cửu
08638 XĐông Cửu
08641 XTân Lập
08644 XYên Lãng
08647 XYên Lương
08650 XThượng Cửu
08653 XLương Nha
08656 XYên Sơn
08659 XTinh Nhuệ
#239
08662 XĐào Xá
08665 XThạch Đồng
08668 XXuân Lộc
08671 XTân Phương
08674 XLa Phù|3i:+TThanh Thủy
08677 XSơn Thủy
08680 XBảo Yên
08683 XĐoan Hạ
08686 XĐồng Luận|5e:+XĐồng Trung
08689 XHoàng Xá
08692 XTrung Thịnh|5e:.
08695 XTrung Nghĩa|5e:.
08698 XPhượng Mao|5e:.
08701 XYến Mao|5e:<08704
08704 XTu Vũ|5e:>08701
#243
08707 PTích Sơn
08710 PLiên Bảo
08713 PHội Hợp
08716 PĐống Đa
08719 PNgô Quyền
08722 PĐồng Tâm
08725 XĐịnh Trung|5q:P
08728 XKhai Quang|4:P
08731 XThanh Trù
#244
08734 PTrưng Trắc|5w:.
08737 PHùng Vương
08740 PTrưng Nhị|5w:+PHai Bà Trưng
08743 PPhúc Thắng
08746 PXuân Hoà
08747 24:PĐồng Xuân
08749 XNgọc Thanh
08752 XCao Minh
08755 XNam Viêm|51:P
08758 XTiền Châu|51:P
#246
08761 TLập Thạch
08764 XQuang Sơn
08767 XNgọc Mỹ
08770 XHợp Lý
08773 XLãng Công|2h:X@253
08776 XQuang Yên|2h:X@253
08779 XBạch Lưu|2h:X@253|5w:.
08782 XHải Lựu|2h:X@253
08785 XBắc Bình
08788 XThái Hòa
08789 24:THoa Sơn
08791 XLiễn Sơn
08794 XXuân Hòa
08797 XVân Trục
08800 XĐồng Quế|2h:X@253
08803 XNhân Đạo|2h:X@253
08806 XĐôn Nhân|2h:X@253
08809 XPhương Khoan|2h:X@253
08812 XLiên Hòa
08815 XTử Du
08818 XTân Lập|2h:X@253
08821 XNhạo Sơn|2h:X@253|5w:.
08824 XTam Sơn|24:T|2h:T@253
08827 XNhư Thụy|2h:X@253|5w:.
08830 XYên Thạch|2h:X@253
08833 XBàn Giản
08836 XXuân Lôi
08839 XĐồng Ích
08842 XTiên Lữ
08845 XVăn Quán
08848 XĐồng Thịnh|2h:X@253
08851 XTứ Yên|2h:X@253
08854 XĐức Bác|2h:X@253
08857 XĐình Chu|5w:.
08860 XCao Phong|2h:X@253
08863 XTriệu Đề|5w:+XTây Sơn
08866 XSơn Đông
#247
08869 THợp Hòa
08872 XHoàng Hoa
08875 XĐồng Tĩnh
08878 XKim Long|5q:T
08881 XHướng Đạo
08884 XĐạo Tú
08887 XAn Hòa
08890 XThanh Vân
08893 XDuy Phiên
08896 XHoàng Đan
08899 XHoàng Lâu
08902 XVân Hội|5w:.
08905 XHợp Thịnh|5w:+XHội Thịnh
#248
08908 TTam Đảo
08911 XHợp Châu|5f:T
08914 XĐạo Trù
08917 XYên Dương
08920 XBồ Lý
08923 XĐại Đình|5f:T
08926 XTam Quan
08929 XHồ Sơn
08932 XMinh Quang
#249
08935 THương Canh
08936 1i:TGia Khánh
08938 XTrung Mỹ
08941 XGia Khánh|1i:.
08944 XBá Hiến|5f:T
08947 XThiện Kế
08950 XHương Sơn
08953 XTam Hợp
08956 XQuất Lưu
08959 XSơn Lôi
08962 XĐạo Đức|5f:T
08965 XTân Phong
08968 XThanh Lãng|1i:T
08971 XPhú Xuân
#250
08973 24:TChi Đông
08974 XĐại Thịnh
08977 XKim Hoa
08980 XThạch Đà
08983 XTiến Thắng
08986 XTự Lập
08989 24:TQuang Minh
08992 XThanh Lâm
08995 XTam Đồng
08998 XLiên Mạc
09001 XVạn Yên|5w:.
09004 XChu Phan
09007 XTiến Thịnh
09010 XMê Linh
09013 XVăn Khê
09016 XHoàng Kim
09019 XTiền Phong
09022 XTráng Việt
#251
09025 TYên Lạc
09028 XĐồng Cương
09031 XĐồng Văn
09034 XBình Định
09037 XTrung Nguyên
09040 XTề Lỗ
09043 XTam Hồng|5q:T
09046 XYên Đồng
09049 XVăn Tiến
09052 XNguyệt Đức
09055 XYên Phương
09058 XHồng Phương|5w:.
09061 XTrung Kiên
09064 XLiên Châu
09067 XĐại Tự
09070 XHồng Châu
09073 XTrung Hà
#252
09076 TVĩnh Tường
09079 XKim Xá
09082 XYên Bình
09085 XChấn Hưng
09088 XNghĩa Hưng
09091 XYên Lập
09094 XViệt Xuân|5w:.
09097 XBồ Sao|5w:+XSao Đại Việt
09100 XĐại Đồng
09103 XTân Tiến|5w:.
09106 XLũng Hoà
09109 XCao Đại|5w:.
09112 XThổ Tang|1i:T
09115 XVĩnh Sơn|5w:.
09118 XBình Dương|5w:+XLương Điền
09121 XTân Cương|5f:.
09124 XPhú Thịnh|5f:+XTân Phú
09127 XThượng Trưng
09130 XVũ Di
09133 XLý Nhân|5w:.
09136 XTuân Chính
09139 XVân Xuân|5w:.
09142 XTam Phúc|5w:.
09145 XTứ Trưng|2z:T
09148 XNgũ Kiên
09151 XAn Tường|5w:+XAn Nhân
09154 XVĩnh Thịnh
09157 XPhú Đa|5w:+XVĩnh Phú
09160 XVĩnh Ninh|5w:.
#256
09163 PVũ Ninh
09166 PĐáp Cầu
09169 PThị Cầu
09172 PKinh Bắc
09175 PVệ An|5w:.
09178 PTiền An|5w:.
09181 PĐại Phúc
09184 PNinh Xá|5w:+PTiền Ninh Vệ
09187 PSuối Hoa
09190 XVõ Cường|1l:P
#258
09193 TChờ
09196 XDũng Liệt
09199 XTam Đa
09202 XTam Giang
09205 XYên Trung
09208 XThụy Hòa
09211 XHòa Tiến
09214 XHòa Long|1l:X@256|5d:P
09217 XĐông Tiến
09220 XYên Phụ
09223 XTrung Nghĩa
09226 XVạn An|1l:X@256|35:P
09229 XĐông Phong
09232 XLong Châu
09235 XKhúc Xuyên|1l:X@256|4r:P
09238 XVăn Môn
09241 XĐông Thọ
09244 XPhong Khê|1l:X@256|4r:P
#259
09247 TPhố Mới|5q:P
09250 XViệt Thống
09253 XĐại Xuân|5q:P
09256 XKim Chân|1l:X@256|5d:P
09259 XNhân Hòa|5q:P
09262 XBằng An|5q:P
09265 XPhương Liễu|5q:P
09268 XQuế Tân|5q:P
09271 XVân Dương|1l:X@256|35:P
09274 XPhù Lương|5q:P
09277 XPhù Lãng
09280 XPhượng Mao|5q:P
09283 XViệt Hùng|5q:P
09286 XNam Sơn|1l:X@256|5d:P
09289 XNgọc Xá
09292 XChâu Phong
09295 XBồng Lai|5q:P
09298 XCách Bi|5q:P
09301 XĐào Viên
09304 XYên Giả
09307 XMộ Đạo
09310 XĐức Long
09313 XChi Lăng
09316 XHán Quảng|5w:.
#260
09319 TLim
09322 XPhú Lâm
09325 XKhắc Niệm|1l:X@256|4r:P
09328 XNội Duệ
09331 XHạp Lĩnh|1l:X@256|35:P
09334 XLiên Bão
09337 XHiên Vân
09340 XHoàn Sơn
09343 XLạc Vệ
09346 XViệt Đoàn
09349 XPhật Tích
09352 XTân Chi
09355 XĐại Đồng
09358 XTri Phương
09361 XMinh Đạo
09364 XCảnh Hưng
#261
09367 TTừ Sơn|2e:+PĐông Ngàn
09370 XTam Sơn|5k:P
09373 XHương Mạc|5k:P
09376 XTương Giang|5k:P
09379 XPhù Khê|5k:P
09382 XĐồng Quang|2e:+PĐồng Kỵ
09383 2e:PTrang Hạ
09385 XĐồng Nguyên|2e:P
09388 XChâu Khê|2e:P
09391 XTân Hồng|2e:P
09394 XĐình Bảng|2e:P
09397 XPhù Chẩn|5k:P
#262
09400 THồ|5q:P
09403 XHoài Thượng
09406 XĐại Đồng Thành
09409 XMão Điền
09412 XSong Hồ|5q:P
09415 XĐình Tổ
09418 XAn Bình|5q:P
09421 XTrí Quả|5q:P
09424 XGia Đông|5q:P
09427 XThanh Khương|5q:P
09430 XTrạm Lộ|5q:P
09433 XXuân Lâm|5q:P
09436 XHà Mãn|5q:P
09439 XNgũ Thái
09442 XNguyệt Đức
09445 XNinh Xá|5q:P
09448 XNghĩa Đạo
09451 XSong Liễu
#263
09454 TGia Bình
09457 XVạn Ninh
09460 XThái Bảo
09463 XGiang Sơn
09466 XCao Đức
09469 XĐại Lai
09472 XSong Giang
09475 XBình Dương
09478 XLãng Ngâm
09481 XNhân Thắng|5w:T
09484 XXuân Lai
09487 XĐông Cứu
09490 XĐại Bái
09493 XQuỳnh Phú
#264
09496 TThứa
09499 XAn Thịnh
09502 XTrung Kênh
09505 XPhú Hòa
09508 XMỹ Hương|5w:+XAn Tập
09511 XTân Lãng
09514 XQuảng Phú
09517 XTrừng Xá|5w:+XQuang Minh
09520 XLai Hạ|5w:.
09523 XTrung Chính
09526 XMinh Tân|5w:.
09529 XBình Định
09532 XPhú Lương
09535 XLâm Thao
#268
09538 PNguyễn Trãi|5w:+PQuang Trung
09541 PVăn Mỗ|21:+PMộ Lao
09542 21:PVăn Quán
09544 PVạn Phúc
09547 PYết Kiêu|5w:.
09550 PQuang Trung|5w:.
09551 21:PLa Khê
09552 21:PPhú La
09553 PPhúc La
09556 PHà Cầu
09559 XVăn Khê|28:.
09562 XYên Nghĩa|2p:P
09565 XKiến Hưng|2p:P
09568 XPhú Lãm|2p:P
09571 XPhú Lương|2p:P
#269
09574 PLê Lợi|5w:+PNgô Quyền
09577 PPhú Thịnh
09580 PNgô Quyền|5w:.
09583 PQuang Trung|5w:.
09586 PSơn Lộc
09589 PXuân Khanh
09592 XĐường Lâm
09595 XViên Sơn|21:P
09598 XXuân Sơn
09601 XTrung Hưng|21:P
09604 XThanh Mỹ
09607 XTrung Sơn Trầm|21:P
09610 XKim Sơn
09613 XSơn Đông
09616 XCổ Đông
#271
09619 TTây Đằng
09622 XTân Đức|29:X@227|5e:.
09625 XPhú Cường
09628 XCổ Đô
09631 XTản Hồng|5w:.
09634 XVạn Thắng
09637 XChâu Sơn|5w:.
09640 XPhong Vân
09643 XPhú Đông
09646 XPhú Phương|5w:+XPhú Hồng
09649 XPhú Châu
09652 XThái Hòa
09655 XĐồng Thái
09658 XPhú Sơn
09661 XMinh Châu
09664 XVật Lại
09667 XChu Minh
09670 XTòng Bạt
09673 XCẩm Lĩnh
09676 XSơn Đà
09679 XĐông Quang
09682 XTiên Phong
09685 XThụy An
09688 XCam Thượng
09691 XThuần Mỹ
09694 XTản Lĩnh
09697 XBa Trại
09700 XMinh Quang
09703 XBa Vì
09706 XVân Hòa
09709 XYên Bài
09712 XKhánh Thượng
#272
09715 TPhúc Thọ
09718 XVân Hà|5w:.
09721 XVân Phúc
09724 XVân Nam|5w:+XNam Hà
09727 XXuân Phú|5g:+XXuân Đình
09730 XPhương Độ|5g:.
09733 XSen Chiểu|5g:+XSen Phương
09736 XCẩm Đình|5g:.
09739 XVõng Xuyên
09742 XThọ Lộc|5w:+XTích Lộc
09745 XLong Xuyên|5w:+XLong Thượng
09748 XThượng Cốc|5w:.
09751 XHát Môn
09754 XTích Giang|5w:.
09757 XThanh Đa
09760 XTrạch Mỹ Lộc
09763 XPhúc Hòa
09766 XNgọc Tảo
09769 XPhụng Thượng
09772 XTam Thuấn
09775 XTam Hiệp
09778 XHiệp Thuận
09781 XLiên Hiệp
#273
09784 TPhùng
09787 XTrung Châu
09790 XThọ An
09793 XThọ Xuân
09796 XHồng Hà
09799 XLiên Hồng
09802 XLiên Hà
09805 XHạ Mỗ
09808 XLiên Trung
09811 XPhương Đình
09814 XThượng Mỗ
09817 XTân Hội
09820 XTân Lập
09823 XĐan Phượng
09826 XĐồng Tháp
09829 XSong Phượng
#274
09832 TTrạm Trôi
09835 XĐức Thượng
09838 XMinh Khai
09841 XDương Liễu
09844 XDi Trạch
09847 XĐức Giang
09850 XCát Quế
09853 XKim Chung
09856 XYên Sở
09859 XSơn Đồng
09862 XVân Canh
09865 XĐắc Sở
09868 XLại Yên
09871 XTiền Yên
09874 XSong Phương
09877 XAn Khánh
09880 XAn Thượng
09883 XVân Côn
09886 XDương Nội|28:X@268|2p:P
09889 XLa Phù
09892 XĐông La
#275
09895 TQuốc Oai
09898 XSài Sơn
09901 XPhượng Cách|5w:.
09904 XYên Sơn|5w:+XPhượng Sơn
09907 XNgọc Liệp
09910 XNgọc Mỹ
09913 XLiệp Tuyết|5w:.
09916 XThạch Thán
09919 XĐồng Quang
09922 XPhú Cát
09925 XTuyết Nghĩa
09928 XNghĩa Hương|5w:+XLiệp Nghĩa
09931 XCộng Hòa
09934 XTân Phú|5w:+XHưng Đạo
09937 XĐại Thành|5w:.
09940 XPhú Mãn
09943 XCấn Hữu
09946 XTân Hòa|5w:.
09949 XHòa Thạch
09952 XĐông Yên
#276
09955 TLiên Quan
09958 XĐại Đồng
09961 XCẩm Yên
09964 XLại Thượng
09967 XPhú Kim
09970 XHương Ngải
09973 XCanh Nậu|5w:+XLam Sơn
09976 XKim Quan
09979 XDị Nậu|5w:.
09982 XBình Yên
09985 XChàng Sơn|5w:.
09988 XThạch Hoà
09991 XCần Kiệm
09994 XHữu Bằng|5w:.
09997 XPhùng Xá
10000 XTân Xã
10003 XThạch Xá
10006 XBình Phú|5w:+XQuang Trung
10009 XHạ Bằng
10012 XĐồng Trúc
#277
10015 TChúc Sơn
10018 TXuân Mai
10021 XPhụng Châu
10024 XTiên Phương
10027 XĐông Sơn
10030 XĐông Phương Yên
10033 XPhú Nghĩa
10036 XNgọc Sơn|28:.
10039 XTrường Yên
10042 XNgọc Hòa
10045 XThủy Xuân Tiên
10048 XThanh Bình
10051 XTrung Hòa
10054 XĐại Yên
10057 XThụy Hương
10060 XTốt Động
10063 XLam Điền
10066 XTân Tiến
10069 XNam Phương Tiến
10072 XHợp Đồng
10075 XHoàng Văn Thụ
10078 XHoàng Diệu
10081 XHữu Văn
10084 XQuảng Bị
10087 XMỹ Lương
10090 XThượng Vực
10093 XHồng Phong|5w:.
10096 XĐồng Phú|5w:+XHồng Phú
10099 XTrần Phú
10102 XVăn Võ
10105 XĐồng Lạc
10108 XHòa Chính|5w:+XHòa Phú
10111 XPhú Nam An|5w:.
#278
10114 TKim Bài
10117 XĐồng Mai|28:X@268|2p:P
10120 XCự Khê
10123 XBiên Giang|28:X@268|2p:P
10126 XBích Hòa
10129 XMỹ Hưng
10132 XCao Viên
10135 XBình Minh
10138 XTam Hưng
10141 XThanh Cao
10144 XThanh Thùy
10147 XThanh Mai
10150 XThanh Văn
10153 XĐỗ Động
10156 XKim An
10159 XKim Thư
10162 XPhương Trung
10165 XTân Ước
10168 XDân Hòa
10171 XLiên Châu
10174 XCao Dương|5w:+XCao Xuân Dương
10177 XXuân Dương|5w:.
10180 XHồng Dương
#279
10183 TThường Tín
10186 XNinh Sở
10189 XNhị Khê
10192 XDuyên Thái
10195 XKhánh Hà
10198 XHòa Bình
10201 XVăn Bình
10204 XHiền Giang
10207 XHồng Vân
10210 XVân Tảo
10213 XLiên Phương
10216 XVăn Phú
10219 XTự Nhiên
10222 XTiền Phong
10225 XHà Hồi
10228 XThư Phú|5w:.
10231 XNguyễn Trãi
10234 XQuất Động
10237 XChương Dương
10240 XTân Minh
10243 XLê Lợi
10246 XThắng Lợi
10249 XDũng Tiến
10252 XThống Nhất|5w:.
10255 XNghiêm Xuyên
10258 XTô Hiệu
10261 XVăn Tự
10264 XVạn Điểm|5w:+XVạn Nhất
10267 XMinh Cường
#280
10270 TPhú Minh
10273 TPhú Xuyên
10276 XHồng Minh
10279 XPhượng Dực
10282 XVăn Nhân|5g:+XNam Tiến
10285 XThụy Phú|5g:.
10288 XTri Trung|5w:.
10291 XĐại Thắng|5w:+XVăn Hoàng
10294 XPhú Túc
10297 XVăn Hoàng|5w:.
10300 XHồng Thái
10303 XHoàng Long
10306 XQuang Trung|5w:.
10309 XNam Phong|5w:.
10312 XNam Triều|5w:+XNam Phong
10315 XTân Dân
10318 XSơn Hà|5w:+XQuang Hà
10321 XChuyên Mỹ
10324 XKhai Thái
10327 XPhúc Tiến
10330 XVân Từ
10333 XTri Thủy
10336 XĐại Xuyên
10339 XPhú Yên
10342 XBạch Hạ
10345 XQuang Lãng
10348 XChâu Can
10351 XMinh Tân
#281
10354 TVân Đình
10357 XViên An|5w:.
10360 XViên Nội|5w:.
10363 XHoa Sơn|5w:+XHoa Viên
10366 XQuảng Phú Cầu
10369 XTrường Thịnh
10372 XCao Thành|5w:.
10375 XLiên Bạt
10378 XSơn Công|5w:+XCao Sơn Tiến
10381 XĐồng Tiến|5w:.
10384 XPhương Tú
10387 XTrung Tú
10390 XĐồng Tân
10393 XTảo Dương Văn
10396 XVạn Thái|5w:+XThái Hòa
10399 XMinh Đức
10402 XHòa Lâm|5w:+XTrầm Lộng
10405 XHòa Xá|5w:.
10408 XTrầm Lộng|5w:.
10411 XKim Đường
10414 XHòa Nam|5w:.
10417 XHòa Phú
10420 XĐội Bình|5w:.
10423 XĐại Hùng
10426 XĐông Lỗ
10429 XPhù Lưu
10432 XĐại Cường
10435 XLưu Hoàng|5w:+XBình Lưu Quang
10438 XHồng Quang|5w:.
#282
10441 TĐại Nghĩa
10444 XĐồng Tâm
10447 XThượng Lâm
10450 XTuy Lai
10453 XPhúc Lâm
10456 XMỹ Thành|5w:.
10459 XBột Xuyên|5w:+XMỹ Xuyên
10462 XAn Mỹ
10465 XHồng Sơn
10468 XLê Thanh
10471 XXuy Xá
10474 XPhùng Xá
10477 XPhù Lưu Tế
10480 XĐại Hưng
10483 XVạn Kim|5w:+XVạn Tín
10486 XĐốc Tín|5w:.
10489 XHương Sơn
10492 XHùng Tiến
10495 XAn Tiến
10498 XHợp Tiến
10501 XHợp Thanh
10504 XAn Phú
#288
10507 PCẩm Thượng
10510 PBình Hàn
10513 PNgọc Châu
10514 2z:PNhị Châu
10516 PQuang Trung
10519 PNguyễn Trãi
10522 PPhạm Ngũ Lão|5w:.
10525 PTrần Hưng Đạo
10528 PTrần Phú
10531 PThanh Bình
10532 2z:PTân Bình
10534 PLê Thanh Nghị
10537 PHải Tân
10540 XTứ Minh|22:P
10543 XViệt Hòa|22:PViệt Hoà
#290
10546 TPhả Lại|37:P
10549 TSao Đỏ|37:P
10552 TBến Tắm|37:P
10555 XHoàng Hoa Thám
10558 XBắc An
10561 XHưng Đạo
10564 XLê Lợi
10567 XHoàng Tiến|56:P
10570 XCộng Hòa|37:PCộng Hoà
10573 XHoàng Tân|37:P
10576 XCổ Thành|56:P
10579 XVăn An|37:P
10582 XChí Minh|37:P
10585 XVăn Đức|56:P
10588 XThái Học|37:P
10591 XNhân Huệ
10594 XAn Lạc|56:P
10597 XKênh Giang|56:.
10600 XĐồng Lạc|56:P
10603 XTân Dân|56:P
#291
10606 TNam Sách
10609 XNam Hưng
10612 XNam Tân
10615 XHợp Tiến
10618 XHiệp Cát
10621 XThanh Quang|5w:+XQuốc Tuấn
10624 XQuốc Tuấn|5w:.
10627 XNam Chính|5w:.
10630 XAn Bình
10633 XNam Trung|5w:+XTrần Phú
10636 XAn Sơn
10639 XCộng Hòa
10642 XThái Tân
10645 XAn Lâm|5w:+XAn Phú
10648 XPhú Điền|5w:.
10651 XNam Hồng|5w:.
10654 XHồng Phong
10657 XĐồng Lạc
10660 Xái Quốc|22:X@288|4r:PÁi Quốc
10663 XAn Châu|22:X@288|5d:+XAn Thượng@288
10666 XMinh Tân
10669 XThượng Đạt|22:X@288|5d:.
10672 XNam Đồng|22:X@288|5d:P
#292
10675 TKinh Môn|5c<5a:+PAn Lưu
10678 XBạch Đằng
10681 XThất Hùng|5c<5a:P
10684 XLê Ninh
10687 XHoành Sơn|5w:.
10690 XPhúc Thành|5c:.
10693 XThái Sơn|5c<5a:+PPhạm Thái
10696 XDuy Tân|5c<5a:P
10699 XTân Dân|5c<5a:P
10702 TMinh Tân|5c<5a:P
10705 XQuang Trung|5c<5a:+XQuang Thành
10708 XHiệp Hòa
10711 XPhạm Mệnh|5c:.
10714 TPhú Thứ|5c<5a:P
10717 XThăng Long
10720 XLạc Long
10723 XAn Sinh|5c<5a:P
10726 XHiệp Sơn|5c<5a:P
10729 XThượng Quận
10732 XAn Phụ|5c<5a:P
10735 XHiệp An|5c<5a:P
10738 XLong Xuyên|5c<5a:P
10741 XThái Thịnh|5c<5a:P
10744 XHiến Thành|5c<5a:P
10747 XMinh Hòa
#293
10750 TPhú Thái
10753 XLai Vu|5w:.
10756 XCộng Hòa|5w:+XLai Khê
10759 XThượng Vũ|5w:.
10762 XCổ Dũng|5w:+XVũ Dũng
10765 XViệt Hưng|5d:.
10768 XTuấn Hưng|5d:+XTuấn Việt
10771 XKim Xuyên
10774 XPhúc Thành A|5w:.
10777 XNgũ Phúc
10780 XKim Anh
10783 XKim Lương|5d:+XKim Liên
10786 XKim Tân
10789 XKim Khê|5d:.
10792 XKim Đính
10795 XCẩm La|5d:.
10798 XBình Dân|5w:+XHòa Bình
10801 XTam Kỳ
10804 XĐồng Gia|5d:+XĐồng Cẩm
10807 XLiên Hòa|5w:.
10810 XĐại Đức
#294
10813 TThanh Hà
10816 XHồng Lạc
10819 XViệt Hồng|5w:.
10822 XQuyết Thắng|5d:X@288
10825 XTân Việt
10828 XCẩm Chế|5w:+XCẩm Việt
10831 XThanh An
10834 XThanh Lang
10837 XTiền Tiến|5d:X@288
10840 XTân An
10843 XLiên Mạc
10846 XThanh Hải
10849 XThanh Khê|5w:.
10852 XThanh Xá|5w:.
10855 XThanh Xuân
10858 XAn Lương|5d:.
10861 XThanh Thủy|5w:+XThanh Tân
10864 XPhượng Hoàng|5d:+XAn Phượng
10867 XThanh Sơn
10870 XHợp Đức|5d:.
10873 XTrường Thành|5d:.
10876 XThanh Bính|5d:+XThanh Quang
10879 XThanh Hồng
10882 XThanh Cường|5w:+XVĩnh Cường
10885 XVĩnh Lập|5w:.
#295
10888 TCẩm Giàng|5d:+TCẩm Giang
10891 TLai Cách
10894 XCẩm Hưng
10897 XCẩm Hoàng
10900 XCẩm Văn
10903 XNgọc Liên
10906 XThạch Lỗi|5w:.
10909 XCẩm Vũ
10912 XĐức Chính
10915 XCẩm Sơn|5d:.
10918 XCẩm Định|5d:+XĐịnh Sơn
10921 XKim Giang|5d:.
10924 XLương Điền
10927 XCao An
10930 XTân Trường
10933 XCẩm Phúc|5w:+XPhúc Điền
10936 XCẩm Điền|5w:.
10939 XCẩm Đông
10942 XCẩm Đoài
#296
10945 TKẻ Sặt
10948 XHưng Thịnh|5d:.
10951 XVĩnh Tuy|5d:+XVĩnh Hưng
10954 XHùng Thắng
10957 XTráng Liệt|5d:.
10960 XVĩnh Hồng
10963 XLong Xuyên
10966 XTân Việt
10969 XThúc Kháng
10972 XTân Hồng
10975 XBình Minh|5w:.
10978 XHồng Khê
10981 XThái Học|5w:+XThái Minh
10984 XCổ Bì
10987 XNhân Quyền
10990 XThái Dương
10993 XThái Hòa
10996 XBình Xuyên
#297
10999 TGia Lộc
11002 XThạch Khôi|22:X@288|4r:P
11005 XLiên Hồng|5d:X@288
11008 XThống Nhất
11011 XTân Hưng|22:X@288|5d:P
11014 XTrùng Khánh|5d:.
11017 XGia Xuyên|5d:X@288
11020 XYết Kiêu
11023 XGia Hòa|5d:.
11026 XPhương Hưng|5d:.
11029 XGia Tân|5w:.
11032 XTân Tiến|5w:.
11035 XGia Khánh|5w:+XGia Phúc
11038 XGia Lương|5w:+XGia Tiến
11041 XLê Lợi
11044 XToàn Thắng
11047 XHoàng Diệu
11050 XHồng Hưng
11053 XPhạm Trấn
11056 XĐoàn Thượng
11059 XThống Kênh
11062 XQuang Minh|5w:.
11065 XĐồng Quang|5w:+XNhật Quang
11068 XNhật Tân|5w:.
11071 XĐức Xương|5w:+XQuang Đức
#298
11074 TTứ Kỳ
11077 XNgọc Sơn|5d:X@288
11080 XKỳ Sơn|5d:.
11083 XĐại Đồng|5d:+XĐại Sơn
11086 XHưng Đạo
11089 XNgọc Kỳ|5w:.
11092 XBình Lăng
11095 XTứ Xuyên|5d:+XChí Minh
11098 XTái Sơn|5w:+XKỳ Sơn
11101 XQuang Phục
11104 XĐông Kỳ|5d:.
11107 XTây Kỳ|5d:.
11110 XDân Chủ|5w:.
11113 XTân Kỳ
11116 XQuang Khải
11119 XĐại Hợp
11122 XQuảng Nghiệp|5w:+XDân An
11125 XAn Thanh
11128 XMinh Đức
11131 XVăn Tố
11134 XQuang Trung
11137 XPhượng Kỳ|5w:.
11140 XCộng Lạc|5w:+XLạc Phượng
11143 XTiên Động
11146 XNguyên Giáp
11149 XHà Kỳ
11152 XHà Thanh
#299
11155 TNinh Giang|5w:.
11158 XQuyết Thắng|5d:.
11161 XỨng Hoè
11164 XNghĩa An
11167 XHồng Đức|5w:+XĐức Phúc
11170 XNinh Hòa|5d:.
11173 XAn Đức
11176 XVạn Phúc|5w:.
11179 XTân Hương
11182 XNinh Thành|5d:.
11185 XVĩnh Hòa
11188 XĐông Xuyên|5w:+XBình Xuyên
11191 XHoàng Hanh|5d:.
11194 XQuang Hưng|5d:.
11197 XTân Phong
11200 XNinh Hải|5w:.
11203 XĐồng Tâm|5w:+TNinh Giang
11206 XTân Quang
11209 XKiến Quốc|5w:.
11212 XHồng Thái|5d:.
11215 XHồng Dụ
11218 XVăn Hội
11221 XHưng Thái|5d:.
11224 XHồng Phong
11227 XHiệp Lực
11230 XHồng Phúc|5w:+XKiến Phúc
11233 XHưng Long
11236 XVăn Giang|5d:.
#300
11239 TThanh Miện
11242 XThanh Tùng
11245 XPhạm Kha
11248 XNgô Quyền
11251 XĐoàn Tùng
11254 XHồng Quang
11257 XTân Trào
11260 XLam Sơn
11263 XĐoàn Kết
11266 XLê Hồng
11269 XTứ Cường
11272 XHùng Sơn|5d:.
11275 XNgũ Hùng
11278 XCao Thắng
11281 XChi Lăng Bắc
11284 XChi Lăng Nam
11287 XThanh Giang
11290 XDiên Hồng|5d:.
11293 XTiền Phong|5d:+XHồng Phong
#303
11296 PQuán Toan
11299 PHùng Vương
11302 PSở Dầu
11305 PThượng Lý
11308 PHạ Lý|5w:.
11311 PMinh Khai
11314 PTrại Chuối|5w:.
11317 PQuang Trung|5f:.
11320 PHoàng Văn Thụ
11323 PPhan Bội Châu
11326 PPhạm Hồng Thái|5f:.
#304
11329 PMáy Chai
11332 PMáy Tơ|5w:.
11335 PVạn Mỹ
11338 PCầu Tre
11341 PLạc Viên|5w:+PGia Viên
11344 PLương Khánh Thiện|5f:.|5n:<11353
11347 PGia Viên|5w:.
11350 PĐông Khê
11353 PCầu Đất|5n:>11344
11356 PLê Lợi|5w:.
11359 PĐằng Giang
11362 PLạch Tray|5w:.
11365 PĐổng Quốc Bình|5w:+PLạch Tray
#305
11368 PCát Dài|5w:.
11371 PAn Biên
11374 PLam Sơn|5w:.
11377 PAn Dương|5w:.
11380 PTrần Nguyên Hãn|5w:.
11383 PHồ Nam|5w:+PTrần Nguyên Hãn
11386 PTrại Cau|5w:.
11389 PDư Hàng|5w:.
11392 PHàng Kênh|5w:.
11395 PĐông Hải|5w:+PHàng Kênh
11398 PNiệm Nghĩa|5w:.
11401 PNghĩa Xá|5w:+PAn Dương
11404 PDư Hàng Kênh
11405 1j:PKênh Dương
11407 PVĩnh Niệm
#306
11410 PĐông Hải|1j:+PĐông Hải 1
11411 1j:PĐông Hải 2
11413 PĐằng Lâm
11414 1j:PThành Tô
11416 PĐằng Hải
11419 PNam Hải
11422 PCát Bi
11425 PTràng Cát
#307
11428 PQuán Trữ|5w:.
11429 1j:PLãm Hà|5w:.
11431 PĐồng Hoà
11434 PBắc Sơn
11437 PNam Sơn
11440 PNgọc Sơn
11443 PTrần Thành Ngọ
11446 PVăn Đẩu
11449 PPhù Liễn|5w:+PBắc Hà
11452 PTràng Minh|5w:.
#308
11455 PNgọc Xuyên
11458 PNgọc Hải|5f:+PHải Sơn
11461 PVạn Hương
11464 PVạn Sơn|5f:.
11465 1s:PMinh Đức
11467 XBàng La|1s:P
#311
11470 TNúi Đèo|5w:.
11473 TMinh Đức|5w:P
11476 XLại Xuân|5w:.
11479 XAn Sơn|5w:.
11482 XKỳ Sơn|5w:.
11485 XLiên Khê|5w:+XLiên Xuân
11488 XLưu Kiếm|5w:P
11491 XLưu Kỳ|5w:.
11494 XGia Minh|5w:.
11497 XGia Đức|5w:.
11500 XMinh Tân|5w:+XBạch Đằng
11503 XPhù Ninh|5w:+XNinh Sơn
11506 XQuảng Thanh|5w:P
11509 XChính Mỹ|5w:.
11512 XKênh Giang|5w:+PTrần Hưng Đạo
11515 XHợp Thành|5w:.
11518 XCao Nhân|5w:+XQuang Trung
11521 XMỹ Đồng|5w:+PLê Hồng Phong
11524 XĐông Sơn|5w:.
11527 XHoà Bình|5w:P
11530 XTrung Hà|5w:+PThủy Hà
11533 XAn Lư|5w:P
11536 XThuỷ Triều|5w:.
11539 XNgũ Lão|5w:+PPhạm Ngũ Lão
11542 XPhục Lễ|5w:+PNam Triệu Giang
11545 XTam Hưng|5w:P
11548 XPhả Lễ|5w:.
11551 XLập Lễ|5w:P
11554 XKiền Bái|5w:.
11557 XThiên Hương|5w:P
11560 XThuỷ Sơn|5w:+PThuỷ Đường
11563 XThuỷ Đường|5w:.
11566 XHoàng Động|5w:.
11569 XLâm Động|5w:+PHoàng Lâm
11572 XHoa Động|5w:P
11575 XTân Dương|5w:.
11578 XDương Quan|5w:P
#312
11581 TAn Dương|5w:+PLê Lợi
11584 XLê Thiện|5w:P
11587 XĐại Bản|5w:P@303
11590 XAn Hoà|5w:P
11593 XHồng Phong|5w:P
11596 XTân Tiến|5w:P
11599 XAn Hưng|5w:P@303
11602 XAn Hồng|5w:P@303
11605 XBắc Sơn|5w:.
11608 XNam Sơn|5w:P
11611 XLê Lợi|5w:.
11614 XĐặng Cương|5w:+PAn Hải
11617 XĐồng Thái|5w:P
11620 XQuốc Tuấn|5w:.
11623 XAn Đồng|5w:P
11626 XHồng Thái|5w:P
#313
11629 TAn Lão
11632 XBát Trang
11635 XTrường Thọ
11638 XTrường Thành
11641 XAn Tiến
11644 XQuang Hưng
11647 XQuang Trung
11650 XQuốc Tuấn
11653 XAn Thắng
11656 XTrường Sơn|1j:T
11659 XTân Dân
11662 XThái Sơn
11665 XTân Viên
11668 XMỹ Đức
11671 XChiến Thắng
11674 XAn Thọ
11677 XAn Thái
#314
11680 TNúi Đối
11683 XĐa Phúc|1s:P@309
11686 XHưng Đạo|1s:P@309
11689 XAnh Dũng|1s:P@309
11692 XHải Thành|1s:P@309
11695 XĐông Phương
11698 XThuận Thiên
11701 XHữu Bằng
11704 XĐại Đồng
11707 XHoà Nghĩa|1s:P@309
11710 XNgũ Phúc
11713 XKiến Quốc
11716 XDu Lễ
11719 XThuỵ Hương|5w:.
11722 XThanh Sơn
11725 XMinh Tân
11728 XĐại Hà|5w:+XKiến Hưng
11731 XNgũ Đoan|5w:.
11734 XTân Phong
11737 XHợp Đức|1s:P@308
11740 XTân Thành|1s:P@309
11743 XTân Trào
11746 XĐoàn Xá
11749 XTú Sơn
11752 XĐại Hợp
#315
11755 TTiên Lãng
11758 XĐại Thắng
11761 XTiên Cường
11764 XTự Cường
11767 XTiên Tiến|5f:.
11770 XQuyết Tiến
11773 XKhởi Nghĩa
11776 XTiên Thanh
11779 XCấp Tiến
11782 XKiến Thiết
11785 XĐoàn Lập
11788 XBạch Đằng|5w:.
11791 XQuang Phục|5w:+XTân Minh
11794 XToàn Thắng|5w:.
11797 XTiên Thắng
11800 XTiên Minh
11803 XBắc Hưng
11806 XNam Hưng
11809 XHùng Thắng
11812 XTây Hưng
11815 XĐông Hưng
11818 XTiên Hưng|5f:.
11821 XVinh Quang
#316
11824 TVĩnh Bảo
11827 XDũng Tiến
11830 XGiang Biên
11833 XThắng Thuỷ
11836 XTrung Lập
11839 XViệt Tiến
11842 XVĩnh An
11845 XVĩnh Long|5w:.
11848 XHiệp Hoà|5w:+XVĩnh Hoà
11851 XHùng Tiến
11854 XAn Hoà|5w:.
11857 XTân Hưng
11860 XTân Liên
11863 XNhân Hoà|5w:.
11866 XTam Đa|5w:+XVĩnh Hưng
11869 XHưng Nhân|5w:.
11872 XVinh Quang|5w:.
11875 XĐồng Minh|5w:+XVĩnh Hải
11878 XThanh Lương|5w:.
11881 XLiên Am
11884 XLý Học
11887 XTam Cường
11890 XHoà Bình
11893 XTiền Phong
11896 XVĩnh Phong|5w:.
11899 XCộng Hiền|5w:.
11902 XCao Minh
11905 XCổ Am|5w:.
11908 XVĩnh Tiến|5w:.
11911 XTrấn Dương
#317
11914 TCát Bà
11917 TCát Hải
11920 XNghĩa Lộ
11923 XĐồng Bài
11926 XHoàng Châu
11929 XVăn Phong
11932 XPhù Long
11935 XGia Luận
11938 XHiền Hào
11941 XTrân Châu
11944 XViệt Hải
11947 XXuân Đám
#323
11950 PLam Sơn
11953 PHiến Nam
11956 PAn Tảo
11959 PLê Lợi
11962 PMinh Khai
11965 PQuang Trung|5w:.
11968 PHồng Châu
11971 XTrung Nghĩa
11974 XLiên Phương
11977 XHồng Nam|5w:+XPhương Nam
11980 XQuảng Châu
11983 XBảo Khê
#325
11986 TNhư Quỳnh
11989 XLạc Đạo
11992 XChỉ Đạo
11995 XĐại Đồng
11998 XViệt Hưng
12001 XTân Quang
12004 XĐình Dù
12007 XMinh Hải
12010 XLương Tài
12013 XTrưng Trắc
12016 XLạc Hồng
#326
12019 TVăn Giang
12022 XXuân Quan
12025 XCửu Cao
12028 XPhụng Công
12031 XNghĩa Trụ
12034 XLong Hưng
12037 XVĩnh Khúc
12040 XLiên Nghĩa
12043 XTân Tiến
12046 XThắng Lợi
12049 XMễ Sở
#327
12052 TYên Mỹ
12055 XGiai Phạm|5w:+XNguyễn Văn Linh
12058 XNghĩa Hiệp|5w:.
12061 XĐồng Than
12064 XNgọc Long
12067 XLiêu Xá
12070 XHoàn Long
12073 XTân Lập
12076 XThanh Long
12079 XYên Phú
12082 XViệt Cường|5w:.
12085 XTrung Hòa
12088 XYên Hòa|5w:.
12091 XMinh Châu|5w:+XViệt Yên
12094 XTrung Hưng|5w:.
12097 XLý Thường Kiệt|5w:.
12100 XTân Việt|5w:+XTân Minh
#328
12103 TBần Yên Nhân|58:P
12106 XPhan Đình Phùng|58:P
12109 XCẩm Xá
12112 XDương Quang
12115 XHòa Phong
12118 XNhân Hòa|58:P
12121 XDị Sử|58:P
12124 XBạch Sam|58:P
12127 XMinh Đức|58:P
12130 XPhùng Chí Kiên|58:P
12133 XXuân Dục
12136 XNgọc Lâm
12139 XHưng Long
#329
12142 TÂn Thi
12145 XPhù Ủng
12148 XBắc Sơn
12151 XBãi Sậy
12154 XĐào Dương
12157 XTân Phúc|5w:+XQuang Vinh
12160 XVân Du
12163 XQuang Vinh|5w:.
12166 XXuân Trúc
12169 XHoàng Hoa Thám
12172 XQuảng Lãng
12175 XVăn Nhuệ|5w:+XĐa Lộc
12178 XĐặng Lễ
12181 XCẩm Ninh
12184 XNguyễn Trãi
12187 XĐa Lộc|5w:.
12190 XHồ Tùng Mậu
12193 XTiền Phong
12196 XHồng Vân|5w:+XHồng Quang
12199 XHồng Quang|5w:.
12202 XHạ Lễ
#330
12205 TKhoái Châu
12208 XĐông Tảo
12211 XBình Minh
12214 XDạ Trạch|5w:+XPhạm Hồng Thái
12217 XHàm Tử|5w:.
12220 XÔng Đình
12223 XTân Dân
12226 XTứ Dân
12229 XAn Vĩ
12232 XĐông Kết
12235 XBình Kiều|5w:.
12238 XDân Tiến
12241 XĐồng Tiến|5w:.
12244 XHồng Tiến|5w:+XĐồng Tiến
12247 XTân Châu
12250 XLiên Khê
12253 XPhùng Hưng
12256 XViệt Hòa
12259 XĐông Ninh
12262 XĐại Tập
12265 XChí Tân|5w:+XChí Minh
12268 XĐại Hưng|5w:.
12271 XThuần Hưng
12274 XThành Công|5w:+XNguyễn Huệ
12277 XNhuế Dương|5w:.
#331
12280 TLương Bằng
12283 XNghĩa Dân
12286 XToàn Thắng
12289 XVĩnh Xá
12292 XPhạm Ngũ Lão
12295 XThọ Vinh|5w:+XPhú Thọ
12298 XĐồng Thanh
12301 XSong Mai
12304 XChính Nghĩa
12307 XNhân La|5w:.
12310 XPhú Thịnh|5w:.
12313 XMai Động
12316 XĐức Hợp
12319 XHùng An
12322 XNgọc Thanh
12325 XVũ Xá|5w:+XDiên Hồng
12328 XHiệp Cường
12331 XPhú Cường|4h:X@323
12334 XHùng Cường|4h:X@323
#332
12337 TVương
12340 XHưng Đạo
12343 XNgô Quyền|5w:.
12346 XNhật Tân
12349 XDị Chế|5w:.
12352 XLệ Xá
12355 XAn Viên
12358 XĐức Thắng|5w:.
12361 XTrung Dũng
12364 XHải Triều|5w:+XHải Thắng
12367 XThủ Sỹ
12370 XThiện Phiến
12373 XThụy Lôi
12376 XCương Chính
12379 XMinh Phượng|5w:.
12382 XPhương Chiểu|4h:X@323|5w:.
12385 XTân Hưng|4h:X@323
12388 XHoàng Hanh|4h:X@323
#333
12391 TTrần Cao
12394 XMinh Tân
12397 XPhan Sào Nam
12400 XQuang Hưng
12403 XMinh Hoàng
12406 XĐoàn Đào
12409 XTống Phan
12412 XĐình Cao
12415 XNhật Quang
12418 XTiền Tiến|5w:.
12421 XTam Đa
12424 XMinh Tiến|5w:+XTiên Tiến
12427 XNguyên Hòa
12430 XTống Trân
#336
12433 PLê Hồng Phong
12436 PBồ Xuyên
12439 PĐề Thám
12442 PKỳ Bá
12445 PQuang Trung
12448 PPhú Khánh
12451 PTiền Phong
12452 1y:PTrần Hưng Đạo
12454 PTrần Lãm
12457 XĐông Hòa
12460 XHoàng Diệu|1y:P
12463 XPhú Xuân
12466 XVũ Phúc
12469 XVũ Chính
#338
12472 TQuỳnh Côi
12475 XAn Khê
12478 XAn Đồng
12481 XQuỳnh Hoa
12484 XQuỳnh Lâm
12487 XQuỳnh Thọ
12490 XAn Hiệp
12493 XQuỳnh Hoàng
12496 XQuỳnh Giao
12499 XAn Thái
12502 XAn Cầu
12505 XQuỳnh Hồng
12508 XQuỳnh Khê
12511 XQuỳnh Minh
12514 XAn Ninh
12517 XQuỳnh Ngọc
12520 XQuỳnh Hải
12523 XAn Bài|d:T
12526 XAn Ấp
12529 XQuỳnh Hội
12532 XQuỳnh Sơn|5h:+XChâu Sơn
12535 XQuỳnh Mỹ
12538 XAn Quí
12541 XAn Thanh
12544 XQuỳnh Châu|5h:.
12547 XAn Vũ
12550 XAn Lễ
12553 XQuỳnh Hưng
12556 XQuỳnh Bảo|5u:.
12559 XAn Mỹ
12562 XQuỳnh Nguyên
12565 XAn Vinh
12568 XQuỳnh Xá|5u:.
12571 XAn Dục
12574 XĐông Hải
12577 XQuỳnh Trang|5u:+XTrang Bảo Xá
12580 XAn Tràng
12583 XĐồng Tiến
#339
12586 THưng Hà
12589 XĐiệp Nông|5u:+XQuang Trung
12592 XTân Lễ
12595 XCộng Hòa
12598 XDân Chủ|5u:.
12601 XCanh Tân
12604 XHòa Tiến
12607 XHùng Dũng|5u:.
12610 XTân Tiến
12613 XPhú Sơn|d:+THưng Nhân
12616 XĐoan Hùng
12619 XDuyên Hải
12622 XTân Hòa
12625 XVăn Cẩm
12628 XBắc Sơn
12631 XĐông Đô
12634 XPhúc Khánh
12637 XLiên Hiệp
12640 XTây Đô
12643 XThống Nhất
12646 XTiến Đức
12649 XThái Hưng
12652 XThái Phương
12655 XBình Lăng|d:+XHòa Bình
12656 d:XChi Lăng
12658 XMinh Khai
12661 XHồng An
12664 XKim Chung
12667 XHồng Lĩnh
12670 XMinh Tân
12673 XVăn Lang
12676 XĐộc Lập
12679 XChí Hòa
12682 XMinh Hòa
12685 XHồng Minh
#340
12688 TĐông Hưng
12691 XĐô Lương|5u:.
12694 XĐông Phương
12697 XLiên Giang|5u:.
12700 XAn Châu|5u:+XLiên An Đô
12703 XĐông Sơn
12706 XĐông Cường
12709 XPhú Lương
12712 XMê Linh
12715 XLô Giang
12718 XĐông La
12721 XMinh Tân
12724 XĐông Xá
12727 XChương Dương|5u:.
12730 XNguyên Xá
12733 XPhong Châu|5u:.
12736 XHợp Tiến|5u:+XPhong Dương Tiến
12739 XHồng Việt
12742 XĐông Hà|5h:.
12745 XĐông Giang|5h:+XHà Giang
12748 XĐông Kinh
12751 XĐông Hợp
12754 XThăng Long
12757 XĐông Các
12760 XPhú Châu
12763 XHoa Lư|5h:+XLiên Hoa
12766 XMinh Châu|5h:.
12769 XĐông Tân
12772 XĐông Vinh
12775 XĐông Động|5u:+XXuân Quang Động
12778 XHồng Châu|5h:+XHồng Bạch
12781 XBạch Đằng|5h:.
12784 XTrọng Quan
12787 XHoa Nam|5h:.
12790 XHồng Giang
12793 XĐông Phong|5h:+XĐông Quan
12796 XĐông Quang|5u:.
12799 XĐông Xuân|5u:.
12802 XĐông Á
12805 XĐông Lĩnh|5h:.
12808 XĐông Hoàng
12811 XĐông Dương
12814 XĐông Huy|5h:.
12817 XĐông Mỹ|1y:X@336
12820 XĐông Thọ|1y:X@336
12823 XĐồng Phú|5h:+XMinh Phú
#341
12826 TDiêm Điền
12829 XThụy Tân|5h:.
12832 XThụy Trường
12835 XHồng Quỳnh|5h:.
12838 XThụy Dũng|5h:.
12841 XThụy Hồng|5h:+XHồng Dũng
12844 XThụy Quỳnh
12847 XThụy An|5h:+XAn Tân
12850 XThụy Ninh
12853 XThụy Hưng
12856 XThụy Việt
12859 XThụy Văn
12862 XThụy Xuân
12865 XThụy Dương|5h:+XDương Phúc
12868 XThụy Trình
12871 XThụy Bình
12874 XThụy Chính
12877 XThụy Dân
12880 XThụy Hải
12883 XThụy Phúc|5h:.
12886 XThụy Lương|5h:.
12889 XThụy Liên
12892 XThụy Duyên
12895 XThụy Hà|5h:.
12898 XThụy Thanh
12901 XThụy Sơn
12904 XThụy Phong
12907 XThái Thượng
12910 XThái Nguyên
12913 XThái Thủy|5h:.
12916 XThái Dương|5h:+XDương Hồng Thủy
12919 XThái Giang
12922 XThái Hòa|5h:+XHòa An
12925 XThái Sơn|5h:+XSơn Hà
12928 XThái Hồng|5h:.
12931 XThái An|5h:.
12934 XThái Phúc
12937 XThái Hưng
12940 XThái Đô
12943 XThái Xuyên
12946 XThái Hà|5h:.
12949 XMỹ Lộc
12952 XThái Tân|5h:.
12955 XThái Thuần|5h:.
12958 XThái Học|5h:+XTân Học
12961 XThái Thịnh
12964 XThái Thành|5h:+XThuần Thành
12967 XThái Thọ
#342
12970 TTiền Hải
12973 XĐông Hải|5h:.
12976 XĐông Trà
12979 XĐông Long
12982 XĐông Quí|5u:.
12985 XVũ Lăng
12988 XĐông Xuyên
12991 XTây Lương
12994 XTây Ninh
12997 XĐông Trung|5u:+XĐông Quang
13000 XĐông Hoàng
13003 XĐông Minh
13006 XTây An|5h:.
13009 XĐông Phong|5u:.
13012 XAn Ninh
13015 XTây Sơn|5h:.
13018 XĐông Cơ
13021 XTây Giang
13024 XĐông Lâm
13027 XPhương Công
13030 XTây Phong|5u:+XÁi Quốc
13033 XTây Tiến|5u:.
13036 XNam Cường
13039 XVân Trường
13042 XNam Thắng|5u:.
13045 XNam Chính
13048 XBắc Hải
13051 XNam Thịnh
13054 XNam Hà
13057 XNam Thanh|5u:+XNam Tiến
13060 XNam Trung
13063 XNam Hồng
13066 XNam Hưng
13069 XNam Hải
13072 XNam Phú
#343
13075 TThanh Nê|5h:+TKiến Xương
13078 XTrà Giang
13081 XQuốc Tuấn
13084 XVũ Đông|1y:X@336
13087 XAn Bình
13090 XVũ Tây|5h:+XTây Sơn
13093 XHồng Thái
13096 XBình Nguyên
13099 XVũ Sơn|5h:.
13102 XLê Lợi
13105 XQuyết Tiến|5h:.
13108 XVũ Lạc|1y:X@336
13111 XVũ Lễ
13114 XThanh Tân
13117 XThượng Hiền|5u:.
13120 XNam Cao|5u:+XThống Nhất
13123 XĐình Phùng|5u:.
13126 XVũ Ninh
13129 XVũ An
13132 XQuang Lịch
13135 XHòa Bình
13138 XBình Minh
13141 XVũ Quí
13144 XQuang Bình
13147 XAn Bồi|5h:.
13150 XVũ Trung
13153 XVũ Thắng|5u:.
13156 XVũ Công
13159 XVũ Hòa|5u:+XHồng Vũ
13162 XQuang Minh
13165 XQuang Trung
13168 XMinh Hưng|5h:.
13171 XQuang Hưng|5h:+XMinh Quang
13174 XVũ Bình|5u:.
13177 XMinh Tân
13180 XNam Bình
13183 XBình Thanh
13186 XBình Định
13189 XHồng Tiến
#344
13192 TVũ Thư
13195 XHồng Lý
13198 XĐồng Thanh
13201 XXuân Hòa
13204 XHiệp Hòa
13207 XPhúc Thành
13210 XTân Phong
13213 XSong Lãng
13216 XTân Hòa
13219 XViệt Hùng
13222 XMinh Lãng
13225 XTân Bình|1y:X@336
13228 XMinh Khai
13231 XDũng Nghĩa
13234 XMinh Quang
13237 XTam Quang
13240 XTân Lập
13243 XBách Thuận
13246 XTự Tân
13249 XSong An
13252 XTrung An
13255 XVũ Hội
13258 XHòa Bình
13261 XNguyên Xá
13264 XViệt Thuận
13267 XVũ Vinh
13270 XVũ Đoài
13273 XVũ Tiến
13276 XVũ Vân
13279 XDuy Nhất
13282 XHồng Phong
#347
13285 PQuang Trung
13288 PLương Khánh Thiện|5w:.
13291 PLê Hồng Phong
13294 PMinh Khai|5w:+PChâu Cầu
13297 PHai Bà Trưng|5w:.
13300 PTrần Hưng Đạo|5w:.
13303 XLam Hạ|4g:P
13306 XPhù Vân
13309 XLiêm Chính|4g:P
13312 XLiêm Chung|5w:.
13315 XThanh Châu|4g:P
13318 XChâu Sơn|4g:P
#349
13321 TĐồng Văn|5e:P
13324 THòa Mạc|5e:P
13327 XMộc Bắc|5w:+XMộc Hoàn
13330 XChâu Giang|5e:P
13333 XBạch Thượng|5e:P
13336 XDuy Minh|5e:P
13339 XMộc Nam|5w:.
13342 XDuy Hải|5e:P
13345 XChuyên Ngoại
13348 XYên Bắc|5e:P
13351 XTrác Văn
13354 XTiên Nội|5e:P
13357 XHoàng Đông|5e:P
13360 XYên Nam
13363 XTiên Ngoại
13366 XTiên Tân|4g:X@347|5w:+PTân Hiệp@347
13369 XĐọi Sơn|5e:+XTiên Sơn
13372 XTiên Hiệp|4g:X@347|5w:.
13375 XChâu Sơn|5e:.
13378 XTiền Phong|5e:.
13381 XTiên Hải|4g:X@347|5w:.
#350
13384 TQuế|5w:P
13387 XNguyễn Úy
13390 XĐại Cương|5w:P
13393 XLê Hồ|5w:P
13396 XTượng Lĩnh|5w:P
13399 XNhật Tựu|5w:.
13402 XNhật Tân|5w:+PTân Tựu
13405 XĐồng Hóa|5w:P
13408 XHoàng Tây
13411 XTân Sơn|5w:P
13414 XThụy Lôi
13417 XVăn Xá
13420 XKhả Phong
13423 XNgọc Sơn|5w:P
13426 XKim Bình|4g:X@347
13429 XBa Sao|2y:T|5w:P
13432 XLiên Sơn
13435 XThi Sơn|5w:P
13438 XThanh Sơn
#351
13441 TKiện Khê
13444 XLiêm Tuyền|4g:X@347|5w:+PTân Liêm@347
13447 XLiêm Tiết|4g:X@347|5w:.
13450 XLiêm Phong
13453 XThanh Hà
13456 XLiêm Cần
13459 XThanh Tuyền|4g:P@347
13462 XThanh Bình|5e:.
13465 XLiêm Thuận
13468 XThanh Thủy
13471 XThanh Phong
13474 XThanh Lưu|5e:+TTân Thanh
13477 XThanh Tân
13480 XLiêm Túc
13483 XLiêm Sơn
13486 XThanh Hương
13489 XThanh Nghị
13492 XThanh Tâm
13495 XThanh Nguyên
13498 XThanh Hải
#352
13501 TBình Mỹ
13504 XBình Nghĩa
13507 XĐinh Xá|4g:X@347
13510 XTràng An
13513 XTrịnh Xá|4g:X@347
13516 XĐồng Du
13519 XNgọc Lũ
13522 XHưng Công|5w:.
13525 XĐồn Xá
13528 XAn Ninh
13531 XBồ Đề
13534 XBối Cầu|5w:.
13537 XAn Mỹ|5e:.
13540 XAn Nội|5w:+XBình An
13543 XVũ Bản
13546 XTrung Lương
13549 XMỹ Thọ|5e:.
13552 XAn Đổ
13555 XLa Sơn
13558 XTiêu Động
13561 XAn Lão
#353
13564 TVĩnh Trụ|5e:>13597
13567 XHợp Lý
13570 XNguyên Lý
13573 XChính Lý
13576 XChân Lý
13579 XĐạo Lý
13582 XCông Lý
13585 XVăn Lý
13588 XBắc Lý
13591 XĐức Lý
13594 XNhân Đạo|5e:+XTrần Hưng Đạo
13597 XĐồng Lý|5e:<13564
13600 XNhân Thịnh
13603 XNhân Hưng|5e:.
13606 XNhân Khang
13609 XNhân Mỹ
13612 XNhân Nghĩa
13615 XNhân Chính
13618 XNhân Bình
13621 XPhú Phúc
13624 XXuân Khê
13627 XTiến Thắng
13630 XHòa Hậu
#356
13633 PHạ Long|5t:.
13636 PTrần Tế Xương|5t:<13642
13639 PVị Hoàng|5t:.
13642 PVị Xuyên|5t:>13636
13645 PQuang Trung|5t:>13681
13648 PCửa Bắc|5t:>13669
13651 PNguyễn Du|5t:.
13654 PBà Triệu|5t:.
13657 PTrường Thi
13660 PPhan Đình Phùng|5t:.
13663 PNgô Quyền|5t:.
13666 PTrần Hưng Đạo
13669 PTrần Đăng Ninh|5t:<13648
13672 PNăng Tĩnh|5t:>13678
13675 PVăn Miếu|5t:.
13678 PTrần Quang Khải|5t:<13672
13681 PThống Nhất|5t:<13645
13684 PLộc Hạ
13687 PLộc Vượng
13690 PCửa Nam
13693 XLộc Hòa|5c:P
13696 XNam Phong|5t:P
13699 XMỹ Xá|5c:P
13702 XLộc An|5t:.
13705 XNam Vân|5t:P
#358
13708 TMỹ Lộc|5t:+PHưng Lộc@356
13711 XMỹ Hà|5t:X@356
13714 XMỹ Tiến|5t:.
13717 XMỹ Thắng|5t:X@356
13720 XMỹ Trung|5t:X@356
13723 XMỹ Tân|5t:X@356
13726 XMỹ Phúc|5t:X@356
13729 XMỹ Hưng|5t:.
13732 XMỹ Thuận|5t:X@356
13735 XMỹ Thịnh|5t:+XMỹ Lộc@356
13738 XMỹ Thành|5t:.
#359
13741 TGôi
13744 XMinh Thuận|5t:.
13747 XHiển Khánh
13750 XTân Khánh|5t:<13771
13753 XHợp Hưng
13756 XĐại An
13759 XTân Thành|5t:.
13762 XCộng Hòa
13765 XTrung Thành
13768 XQuang Trung
13771 XMinh Tân|5t:>13750
13774 XLiên Bảo|5t:.
13777 XThành Lợi
13780 XKim Thái
13783 XLiên Minh
13786 XĐại Thắng
13789 XTam Thanh
13792 XVĩnh Hào
#360
13795 TLâm
13798 XYên Trung|5t:.
13801 XYên Thành|5t:+XTrung Nghĩa
13804 XYên Tân|5t:.
13807 XYên Lợi|5t:+XTân Minh
13810 XYên Thọ
13813 XYên Nghĩa|5t:.
13816 XYên Minh|5t:.
13819 XYên Phương|5t:+XPhú Hưng
13822 XYên Chính
13825 XYên Bình
13828 XYên Phú|5t:.
13831 XYên Mỹ
13834 XYên Dương
13837 XYên Xá|5f:.
13840 XYên Hưng|5t:.
13843 XYên Khánh
13846 XYên Phong
13849 XYên Ninh
13852 XYên Lương
13855 XYên Hồng|5t:.
13858 XYên Quang|5t:.
13861 XYên Tiến
13864 XYên Thắng
13867 XYên Phúc
13870 XYên Cường
13873 XYên Lộc
13876 XYên Bằng|5t:+XHồng Quang
13879 XYên Đồng
13882 XYên Khang
13885 XYên Nhân
13888 XYên Trị
#361
13891 TLiễu Đề
13894 TRạng Đông
13897 XNghĩa Đồng|5t:.
13900 XNghĩa Thịnh|5t:+XĐồng Thịnh
13903 XNghĩa Minh|5t:.
13906 XNghĩa Thái
13909 XHoàng Nam
13912 XNghĩa Châu
13915 XNghĩa Trung
13918 XNghĩa Sơn
13921 XNghĩa Lạc
13924 XNghĩa Hồng
13927 XNghĩa Phong
13930 XNghĩa Phú
13933 XNghĩa Bình|5t:.
13936 XNghĩa Hòa|1w:+TQuỹ Nhất|5t:>13939
13939 XNghĩa Tân|5t:<13936
13942 XNghĩa Hùng
13945 XNghĩa Lâm
13948 XNghĩa Thành
13951 XNghĩa Thắng|5f:+XPhúc Thắng
13954 XNghĩa Lợi
13957 XNghĩa Hải
13960 XNghĩa Phúc|5f:.
13963 XNam Điền
#362
13966 TNam Giang
13969 XNam Mỹ|5t:.
13972 XĐiền Xá|5t:+XNam Điền
13975 XNghĩa An
13978 XNam Thắng
13981 XNam Toàn|5t:.
13984 XHồng Quang
13987 XTân Thịnh
13990 XNam Cường
13993 XNam Hồng
13996 XNam Hùng
13999 XNam Hoa
14002 XNam Dương
14005 XNam Thanh
14008 XNam Lợi
14011 XBình Minh
14014 XĐồng Sơn
14017 XNam Tiến
14020 XNam Hải
14023 XNam Thái
#363
14026 TCổ Lễ
14029 XPhương Định
14032 XTrực Chính
14035 XTrung Đông
14038 XLiêm Hải
14041 XTrực Tuấn
14044 XViệt Hùng
14047 XTrực Đạo
14050 XTrực Hưng
14053 XTrực Nội
14056 XCát Thành|u:T
14059 XTrực Thanh
14062 XTrực Khang
14065 XTrực Thuận
14068 XTrực Mỹ
14071 XTrực Đại
14074 XTrực Cường
14077 XTrực Phú|50:+TNinh Cường
14080 XTrực Thái
14083 XTrực Hùng
14086 XTrực Thắng
#364
14089 TXuân Trường
14092 XXuân Châu
14095 XXuân Hồng
14098 XXuân Thành
14101 XXuân Thượng
14104 XXuân Phong|5t:+XXuân Giang
14107 XXuân Đài|5t:.
14110 XXuân Tân
14113 XXuân Thủy|5t:.
14116 XXuân Ngọc
14119 XXuân Bắc|5t:.
14122 XXuân Phương|5t:+XTrà Lũ
14125 XThọ Nghiệp
14128 XXuân Phú
14131 XXuân Trung|5t:.
14134 XXuân Vinh
14137 XXuân Kiên|5t:.
14140 XXuân Tiến|5t:.
14143 XXuân Ninh
14146 XXuân Hòa|5t:+XXuân Phúc
#365
14149 TNgô Đồng|5t:.
14152 TQuất Lâm
14155 XGiao Hương
14158 XHồng Thuận
14161 XGiao Thiện
14164 XGiao Thanh
14167 XHoành Sơn|5t:+TGiao Thủy
14170 XBình Hòa
14173 XGiao Tiến|5t:.
14176 XGiao Hà
14179 XGiao Nhân
14182 XGiao An
14183 XGiao Hưng|u:.
14185 XGiao Lạc
14188 XGiao Châu
14191 XGiao Tân
14194 XGiao Yến
14197 XGiao Xuân
14200 XGiao Thịnh
14203 XGiao Hải
14206 XBạch Long
14209 XGiao Long
14212 XGiao Phong
#366
14215 TYên Định
14218 TCồn
14221 TThịnh Long
14224 XHải Nam
14227 XHải Trung
14230 XHải Vân|5t:.
14233 XHải Minh
14236 XHải Anh
14239 XHải Hưng|5t:>14248
14242 XHải Bắc|5t:.
14245 XHải Phúc|5t:.
14248 XHải Thanh|5t:<14239
14251 XHải Hà|5t:.
14254 XHải Long
14257 XHải Phương|5t:.
14260 XHải Đường
14263 XHải Lộc
14266 XHải Quang
14269 XHải Đông
14272 XHải Sơn
14275 XHải Tân
14278 XHải Toàn|5f:.
14281 XHải Phong
14284 XHải An
14287 XHải Tây
14290 XHải Lý|5t:.
14293 XHải Phú
14296 XHải Giang
14299 XHải Cường|5t:.
14302 XHải Ninh
14305 XHải Chính|5t:.
14308 XHải Xuân
14311 XHải Châu
14314 XHải Triều|5t:.
14317 XHải Hòa
#369
14320 PĐông Thành|5w:P@374
14323 PTân Thành|5w:P@374
14326 PThanh Bình|5w:.
14329 PVân Giang|5w:P@374
14332 PBích Đào|5w:P@374
14335 PPhúc Thành|5w:.
14338 PNam Bình|5w:P@374
14341 PNam Thành|5w:P@374
14344 XNinh Khánh|c:P|5w:P@374
14347 XNinh Nhất|5w:X@374
14350 XNinh Tiến|5w:X@374
14353 XNinh Phúc|5w:P@374
14356 XNinh Sơn|1x:P|5w:P@374
14359 XNinh Phong|c:P|5w:P@374
#370
14362 PBắc Sơn
14365 PTrung Sơn
14368 PNam Sơn
14369 1l:PTây Sơn
14371 XYên Sơn
14374 XYên Bình|4v:P
14375 1l:PTân Bình
14377 XQuang Sơn
14380 XĐông Sơn
#372
14383 TNho Quan|5w:.
14386 XXích Thổ
14389 XGia Lâm
14392 XGia Sơn
14395 XThạch Bình
14398 XGia Thủy
14401 XGia Tường
14404 XCúc Phương
14407 XPhú Sơn
14410 XĐức Long
14413 XLạc Vân
14416 XĐồng Phong
14419 XYên Quang
14422 XLạng Phong|5w:.
14425 XThượng Hòa
14428 XVăn Phong|5w:+TNho Quan
14431 XVăn Phương
14434 XThanh Lạc|5w:+XThanh Sơn
14437 XSơn Lai|5w:+XPhúc Sơn
14440 XSơn Thành|5w:.
14443 XVăn Phú
14446 XPhú Lộc
14449 XKỳ Phú
14452 XQuỳnh Lưu
14455 XSơn Hà|5w:.
14458 XPhú Long
14461 XQuảng Lạc
#373
14464 TMe|5w:+TThịnh Vượng
14467 XGia Hòa
14470 XGia Hưng
14473 XLiên Sơn
14476 XGia Thanh
14479 XGia Vân
14482 XGia Phú
14485 XGia Xuân
14488 XGia Lập
14491 XGia Vượng|5w:.
14494 XGia Trấn
14497 XGia Thịnh|5w:.
14500 XGia Phương
14503 XGia Tân
14506 XGia Thắng|5w:+XTiến Thắng
14509 XGia Trung
14512 XGia Minh
14515 XGia Lạc
14518 XGia Tiến|5w:.
14521 XGia Sinh
14524 XGia Phong
#374
14527 TThiên Tôn|5w:+PNinh Mỹ
14530 XNinh Giang|5w:P
14533 XTrường Yên
14536 XNinh Khang
14539 XNinh Mỹ|5w:.
14542 XNinh Hòa
14545 XNinh Xuân|5w:.
14548 XNinh Hải|5w:.
14551 XNinh Thắng|5w:+XNinh Hải
14554 XNinh Vân
14557 XNinh An
#375
14560 TYên Ninh
14563 XKhánh Tiên|5w:+XKhánh Thiện
14566 XKhánh Phú
14569 XKhánh Hòa
14572 XKhánh Lợi
14575 XKhánh An
14578 XKhánh Cường
14581 XKhánh Cư
14584 XKhánh Thiện|5w:.
14587 XKhánh Hải
14590 XKhánh Trung
14593 XKhánh Mậu
14596 XKhánh Vân
14599 XKhánh Hội
14602 XKhánh Công
14605 XKhánh Ninh|2q:.
14608 XKhánh Thành
14611 XKhánh Nhạc
14614 XKhánh Thủy
14617 XKhánh Hồng
#376
14620 TPhát Diệm
14623 TBình Minh
14626 XXuân Thiện|5f:.
14629 XHồi Ninh
14632 XChính Tâm|5f:+XXuân Chính
14635 XKim Định
14638 XÂn Hòa
14641 XHùng Tiến
14644 XYên Mật|5f:.
14647 XQuang Thiện
14650 XNhư Hòa
14653 XChất Bình
14656 XĐồng Hướng
14659 XKim Chính
14662 XThượng Kiệm
14665 XLưu Phương|5w:.
14668 XTân Thành
14671 XYên Lộc
14674 XLai Thành
14677 XĐịnh Hóa
14680 XVăn Hải
14683 XKim Tân
14686 XKim Mỹ
14689 XCồn Thoi
14692 XKim Hải|5w:.
14695 XKim Trung
14698 XKim Đông
#377
14701 TYên Thịnh
14704 XKhánh Thượng
14707 XKhánh Dương
14710 XMai Sơn|5w:.
14713 XKhánh Thịnh|5w:.
14716 XYên Phú|49:.
14719 XYên Phong
14722 XYên Hòa
14725 XYên Thắng
14728 XYên Từ
14731 XYên Hưng|5w:.
14734 XYên Thành
14737 XYên Nhân
14740 XYên Mỹ
14743 XYên Mạc
14746 XYên Đồng
14749 XYên Thái
14752 XYên Lâm
#380
14755 PHàm Rồng
14758 PĐông Thọ
14761 PNam Ngạn
14764 PTrường Thi
14767 PĐiện Biên
14770 PPhú Sơn
14773 PLam Sơn
14776 PBa Đình
14779 PNgọc Trạo
14782 PĐông Vệ
14785 PĐông Sơn
14788 PTân Sơn|5w:.
14791 XĐông Cương|4i:P
14794 XĐông Hương|4i:P
14797 XĐông Hải|4i:P
14800 XQuảng Hưng|4i:P
14803 XQuảng Thắng|4i:P
14806 XQuảng Thành|4i:P
#381
14809 PBắc Sơn
14812 PBa Đình
14815 PLam Sơn
14818 PNgọc Trạo
14821 PĐông Sơn
14823 31:PPhú Sơn
14824 XQuang Trung
14827 XHà Lan|5d:.
#382
14830 PTrung Sơn
14833 PBắc Sơn
14836 PTrường Sơn
14839 XQuảng Cư|4y:P
14842 XQuảng Tiến|31:P
#384
14845 TMường Lát
14848 XTam Chung
14851 XTén Tằn|5d:.
14854 XMường Lý
14857 XTrung Lý
14860 XQuang Chiểu
14863 XPù Nhi
14864 2h:XNhi Sơn
14866 XMường Chanh
#385
14869 TQuan Hóa|5d:+THồi Xuân
14872 XThành Sơn
14875 XTrung Sơn
14878 XPhú Thanh
14881 XTrung Thành
14884 XPhú Lệ
14887 XPhú Sơn
14890 XPhú Xuân
14893 XThanh Xuân|5d:.
14896 XHiền Chung
14899 XHiền Kiệt
14902 XNam Tiến
14905 XHồi Xuân|5d:.
14908 XThiên Phủ
14911 XPhú Nghiêm
14914 XNam Xuân
14917 XNam Động
14920 XXuân Phú|5d:.
#386
14923 TCành Nàng
14926 XĐiền Thượng
14929 XĐiền Hạ
14932 XĐiền Quang
14935 XĐiền Trung
14938 XThành Sơn
14941 XLương Ngoại
14944 XÁi Thượng
14947 XLương Nội
14950 XĐiền Lư
14953 XLương Trung
14956 XLũng Niêm
14959 XLũng Cao
14962 XHạ Trung
14965 XCổ Lũng
14968 XThành Lâm
14971 XBan Công
14974 XKỳ Tân
14977 XVăn Nho
14980 XThiết Ống
14983 XLâm Xa|5d:.
14986 XThiết Kế
14989 XTân Lập|5d:.
#387
14992 TQuan Sơn|5d:.
14995 XTrung Xuân
14998 XTrung Thượng
14999 2h:XTrung Tiến
15001 XTrung Hạ
15004 XSơn Hà
15007 XTam Thanh
15010 XSơn Thủy
15013 XNa Mèo
15016 XSơn Lư|5d:T
15019 XTam Lư
15022 XSơn Điện
15025 XMường Mìn
#388
15028 TLang Chánh|5d:.
15031 XYên Khương
15034 XYên Thắng
15037 XTrí Nang
15040 XGiao An
15043 XGiao Thiện
15046 XTân Phúc
15049 XTam Văn
15052 XLâm Phú
15055 XQuang Hiến|5d:+TLang Chánh
15058 XĐồng Lương
#389
15061 TNgọc Lặc
15064 XLam Sơn
15067 XMỹ Tân
15070 XThúy Sơn
15073 XThạch Lập
15076 XVân Âm
15079 XCao Ngọc
15082 XNgọc Khê|5d:.
15085 XQuang Trung
15088 XĐồng Thịnh
15091 XNgọc Liên
15094 XNgọc Sơn
15097 XLộc Thịnh
15100 XCao Thịnh
15103 XNgọc Trung
15106 XPhùng Giáo
15109 XPhùng Minh
15112 XPhúc Thịnh
15115 XNguyệt Ấn
15118 XKiên Thọ
15121 XMinh Tiến
15124 XMinh Sơn
#390
15127 TCẩm Thủy|5d:+TPhong Sơn
15130 XPhúc Do|5d:.
15133 XCẩm Thành
15136 XCẩm Quý
15139 XCẩm Lương
15142 XCẩm Thạch
15145 XCẩm Liên
15148 XCẩm Giang
15151 XCẩm Bình
15154 XCẩm Tú
15157 XCẩm Sơn|5d:.
15160 XCẩm Châu
15163 XCẩm Tâm
15166 XCẩm Phong|5d:.
15169 XCẩm Ngọc
15172 XCẩm Long
15175 XCẩm Yên
15178 XCẩm Tân
15181 XCẩm Phú
15184 XCẩm Vân
#391
15187 TKim Tân
15190 TVân Du
15193 XThạch Tân|5d:.
15196 XThạch Lâm
15199 XThạch Quảng
15202 XThạch Tượng
15205 XThạch Cẩm
15208 XThạch Sơn
15211 XThạch Bình
15214 XThạch Định
15217 XThạch Đồng|5w:.
15220 XThạch Long
15223 XThành Mỹ
15226 XThành Yên
15229 XThành Vinh
15232 XThành Minh
15235 XThành Công
15238 XThành Tân
15241 XThành Trực
15244 XThành Vân|5d:.
15247 XThành Tâm
15250 XThành An
15253 XThành Thọ
15256 XThành Tiến
15259 XThành Long
15262 XThành Kim|5d:.
15265 XThành Hưng
15268 XNgọc Trạo
#392
15271 THà Trung
15274 XHà Long|5w:T
15277 XHà Vinh
15280 XHà Bắc
15283 XHà Vân|5d:+XHoạt Giang
15286 XHà Yên|5d:+XYên Dương
15289 XHà Thanh|5d:.
15292 XHà Giang
15295 XHà Dương|5d:.
15298 XHà Phú|5d:+XLĩnh Toại
15301 XHà Phong|5d:.
15304 XHà Ngọc
15307 XHà Ninh|5d:+XYến Sơn
15310 XHà Lâm|5d:.
15313 XHà Sơn
15316 XHà Lĩnh|5w:T
15319 XHà Đông
15322 XHà Tân
15325 XHà Tiến
15328 XHà Bình
15331 XHà Lai|5w:+XThái Lai
15334 XHà Châu
15337 XHà Toại|5d:.
15340 XHà Thái|5w:.
15343 XHà Hải
#393
15346 TVĩnh Lộc|5d:.
15349 XVĩnh Thành|5d:+TVĩnh Lộc
15352 XVĩnh Quang
15355 XVĩnh Yên
15358 XVĩnh Tiến
15361 XVĩnh Long
15364 XVĩnh Phúc
15367 XVĩnh Hưng
15370 XVĩnh Minh|5d:.
15373 XVĩnh Khang|5d:.
15376 XVĩnh Hòa
15379 XVĩnh Hùng
15382 XVĩnh Tân|5d:+XMinh Tân
15385 XVĩnh Ninh|5d:+XNinh Khang
15388 XVĩnh Thịnh
15391 XVĩnh An
#394
15394 TQuán Lào|5d:>15469
15397 TNT Thống Nhất|30:+TThống Nhất
15400 XYên Phú|5d:>15409
15403 XYên Lâm|5l:T
15406 XYên Tâm
15409 XYên Giang|5d:<15400
15412 XQuí Lộc|5l:+TQuý Lộc
15415 XYên Thọ
15418 XYên Trung
15421 XYên Trường
15424 XYên Bái|5d:.
15427 XYên Phong
15430 XYên Thái
15433 XYên Hùng
15436 XYên Thịnh
15439 XYên Ninh|5w:.
15442 XYên Lạc|5w:+XYên Ninh
15445 XĐịnh Tăng
15448 XĐịnh Hòa
15451 XĐịnh Thành
15454 XĐịnh Công
15457 XĐịnh Tân
15460 XĐịnh Tiến
15463 XĐịnh Long
15466 XĐịnh Liên
15469 XĐịnh Tường|5d:<15394
15472 XĐịnh Hưng
15475 XĐịnh Hải
15478 XĐịnh Bình
#395
15481 TThọ Xuân|5d:>15499
15484 TLam Sơn|5d:>15556
15487 TSao Vàng|5d:>15553
15490 XXuân Khánh|5d:.
15493 XThọ Nguyên|5d:+XXuân Hồng
15496 XXuân Thành|5d:.
15499 XHạnh Phúc|5d:<15481
15502 XBắc Lương
15505 XNam Giang
15508 XXuân Phong
15511 XThọ Lộc
15514 XXuân Trường
15517 XXuân Hòa
15520 XThọ Hải
15523 XTây Hồ
15526 XXuân Giang
15529 XXuân Quang|5d:.
15532 XXuân Sơn|5d:+XXuân Sinh
15535 XXuân Hưng
15538 XThọ Diên
15541 XThọ Lâm
15544 XThọ Xương
15547 XXuân Bái
15550 XXuân Phú
15553 XXuân Thắng|5d:<15487
15556 XXuân Lam|5d:<15484
15559 XXuân Thiên
15562 XThọ Minh|5d:.
15565 XXuân Châu|5d:+XThuận Minh
15568 XThọ Lập
15571 XQuảng Phú
15574 XXuân Tín
15577 XPhú Yên|5d:+XPhú Xuân
15580 XXuân Yên|5d:.
15583 XXuân Lai
15586 XXuân Lập
15589 XThọ Thắng|5d:.
15592 XXuân Minh
15595 XXuân Tân|5d:.
15598 XXuân Vinh|5d:+XTrường Xuân
15601 XThọ Trường|5d:.
#396
15604 TThường Xuân|5d:>15646
15607 XBát Mọt
15610 XYên Nhân
15613 XXuân Khao|23:.
15616 XXuân Liên|23:.
15619 XXuân Lẹ
15622 XVạn Xuân
15625 XXuân Mỹ|23:.
15628 XLương Sơn
15631 XXuân Cao
15634 XLuận Thành
15637 XLuận Khê
15640 XXuân Thắng
15643 XXuân Lộc
15646 XXuân Cẩm|5d:<15604
15649 XXuân Dương
15652 XThọ Thanh
15655 XNgọc Phụng
15658 XXuân Chinh
15661 XTân Thành
#397
15664 TTriệu Sơn
15667 XThọ Sơn
15670 XThọ Bình
15673 XThọ Tiến
15676 XHợp Lý
15679 XHợp Tiến
15682 XHợp Thành
15685 XTriệu Thành
15688 XHợp Thắng
15691 XMinh Sơn
15694 XMinh Dân|5d:.
15697 XMinh Châu|5d:.
15700 XDân Lực
15703 XDân Lý
15706 XDân Quyền
15709 XAn Nông
15712 XVăn Sơn
15715 XThái Hòa
15718 XTân Ninh|5d:+TNưa
15721 XĐồng Lợi
15724 XĐồng Tiến
15727 XĐồng Thắng
15730 XTiến Nông
15733 XKhuyến Nông
15736 XXuân Thịnh|5w:+XXuân Lộc
15739 XXuân Lộc|5w:.
15742 XThọ Dân
15745 XXuân Thọ
15748 XThọ Tân
15751 XThọ Ngọc
15754 XThọ Cường
15757 XThọ Phú|5w:.
15760 XThọ Vực|5w:+XThọ Phú
15763 XThọ Thế
15766 XNông Trường
15769 XBình Sơn
#398
15772 TVạn Hà|5d:+TThiệu Hóa
15775 XThiệu Ngọc
15778 XThiệu Vũ
15781 XThiệu Phúc
15784 XThiệu Tiến
15787 XThiệu Công
15790 XThiệu Phú|5s:.
15793 XThiệu Long
15796 XThiệu Giang
15799 XThiệu Duy
15802 XThiệu Nguyên
15805 XThiệu Hợp
15808 XThiệu Thịnh
15811 XThiệu Quang
15814 XThiệu Thành
15817 XThiệu Toán
15820 XThiệu Chính
15823 XThiệu Hòa
15826 XThiệu Minh|5d:.
15829 XThiệu Tâm|5d:+XMinh Tâm|5s:+THậu Hiền
15832 XThiệu Viên
15835 XThiệu Lý
15838 XThiệu Vận
15841 XThiệu Trung
15844 XThiệu Đô|5d:.
15847 XThiệu Châu|5d:+XTân Châu
15850 XThiệu Vân|42:X@380
15853 XThiệu Giao
15856 XThiệu Khánh|42:X@380|5k:P
15859 XThiệu Dương|42:X@380|5k:P
15862 XThiệu Tân|5d:.
#399
15865 TBút Sơn
15868 TTào Xuyên|42:P@380|5d:>15913
15871 XHoằng Giang|5w:.
15874 XHoằng Xuân|5d:.
15877 XHoằng Khánh|5d:+XHoằng Xuân
15880 XHoằng Phượng|5w:+XHoằng Giang
15883 XHoằng Phú
15886 XHoằng Quỳ
15889 XHoằng Kim
15892 XHoằng Trung
15895 XHoằng Trinh
15898 XHoằng Sơn|5d:>15901
15901 XHoằng Lương|5d:<15898
15904 XHoằng Xuyên|5d:>15910
15907 XHoằng Cát
15910 XHoằng Khê|5d:<15904
15913 XHoằng Lý|42:X@380|5d:<15868
15916 XHoằng Quý
15919 XHoằng Hợp
15922 XHoằng Long|42:X@380|5d:+XLong Anh@380|5k:P
15925 XHoằng Quang|42:X@380|5w:P
15928 XHoằng Minh|5d:+XHoằng Đức
15931 XHoằng Phúc|5d:.
15934 XHoằng Đức|5d:.
15937 XHoằng Hà
15940 XHoằng Đạt
15943 XHoằng Vinh|5d:.
15946 XHoằng Đạo
15949 XHoằng Thắng
15952 XHoằng Đồng
15955 XHoằng Thái
15958 XHoằng Thịnh
15961 XHoằng Thành
15964 XHoằng Lộc
15967 XHoằng Trạch
15970 XHoằng Đại|42:X@380|5w:P
15973 XHoằng Phong
15976 XHoằng Lưu
15979 XHoằng Châu
15982 XHoằng Tân
15985 XHoằng Yến
15988 XHoằng Tiến
15991 XHoằng Hải
15994 XHoằng Ngọc
15997 XHoằng Đông
16000 XHoằng Thanh
16003 XHoằng Phụ
16006 XHoằng Trường
16009 XHoằng Anh|42:X@380|5d:.
#400
16012 THậu Lộc
16015 XĐồng Lộc
16018 XĐại Lộc
16021 XTriệu Lộc
16024 XChâu Lộc|5d:.
16027 XTiến Lộc
16030 XLộc Sơn
16033 XCầu Lộc
16036 XThành Lộc
16039 XTuy Lộc|5w:.
16042 XPhong Lộc|5w:+XTuy Lộc
16045 XMỹ Lộc
16048 XVăn Lộc|5d:<16051
16051 XThuần Lộc|5d:>16048
16054 XLộc Tân|5d:.
16057 XXuân Lộc
16060 XThịnh Lộc|5d:.
16063 XHoa Lộc
16066 XLiên Lộc
16069 XQuang Lộc
16072 XPhú Lộc
16075 XHòa Lộc
16078 XMinh Lộc
16081 XHưng Lộc
16084 XHải Lộc
16087 XĐa Lộc
16090 XNgư Lộc
#401
16093 TNga Sơn
16096 XBa Đình
16099 XNga Vịnh
16102 XNga Văn
16105 XNga Thiện
16108 XNga Tiến
16111 XNga Lĩnh|5d:.
16114 XNga Nhân|5d:+XNga Phượng
16117 XNga Trung|5w:.
16120 XNga Bạch|5w:+XNga Hiệp
16123 XNga Thanh
16126 XNga Hưng|5d:.
16129 XNga Mỹ|5d:.
16132 XNga Yên
16135 XNga Giáp
16138 XNga Hải
16141 XNga Thành
16144 XNga An
16147 XNga Phú
16150 XNga Điền
16153 XNga Tân
16156 XNga Thủy
16159 XNga Liên
16162 XNga Thái
16165 XNga Thạch
16168 XNga Thắng
16171 XNga Trường
#402
16174 TYên Cát
16177 XBãi Trành
16180 XXuân Hòa
16183 XXuân Bình
16186 XHóa Quỳ
16189 XXuân Quỳ|5d:.
16192 XYên Lễ|5d:.
16195 XCát Vân
16198 XCát Tân
16201 XTân Bình
16204 XBình Lương
16207 XThanh Quân
16210 XThanh Xuân
16213 XThanh Hòa
16216 XThanh Phong
16219 XThanh Lâm
16222 XThanh Sơn
16225 XThượng Ninh
#403
16228 TBến Sung
16231 XCán Khê
16234 XXuân Du
16237 XXuân Thọ|5d:.
16240 XPhượng Nghi
16243 XMậu Lâm
16246 XXuân Khang
16249 XPhú Nhuận
16252 XHải Long
16255 XHải Vân|5d:.
16258 XXuân Thái
16261 XXuân Phúc
16264 XYên Thọ
16267 XYên Lạc
16270 XPhúc Đường|5d:.
16273 XThanh Tân
16276 XThanh Kỳ
#404
16279 TNông Cống
16282 XTân Phúc
16285 XTân Thọ
16288 XHoàng Sơn
16291 XTân Khang
16294 XHoàng Giang
16297 XTrung Chính
16300 XTrung Ý|5d:.
16303 XTrung Thành
16306 XTế Tân|5d:.
16309 XTế Thắng
16312 XMinh Thọ|4w:.
16315 XTế Lợi
16318 XTế Nông
16321 XMinh Nghĩa
16324 XMinh Khôi
16327 XVạn Hòa
16330 XTrường Trung
16333 XVạn Thắng
16336 XTrường Giang
16339 XVạn Thiện
16342 XThăng Long
16345 XTrường Minh
16348 XTrường Sơn
16351 XThăng Bình
16354 XCông Liêm
16357 XTượng Văn
16360 XThăng Thọ
16363 XTượng Lĩnh
16366 XTượng Sơn
16369 XCông Chính
16372 XCông Bình|5d:.
16375 XYên Mỹ
#405
16378 TRừng Thông|5w:P@380
16379 v:TNhồi|42:+PAn Hoạch@380|5d:.
16381 XĐông Hoàng|5w:X@380
16384 XĐông Ninh|5w:X@380
16387 XĐông Khê|5d:>16408
16390 XĐông Hòa|5w:X@380
16393 XĐông Yên|5w:X@380
16396 XĐông Lĩnh|42:X@380|5k:P
16399 XĐông Minh|5w:X@380
16402 XĐông Thanh|5w:X@380
16405 XĐông Tiến|5w:X@380
16408 XĐông Anh|5d:<16387|5w:X@380
16411 XĐông Xuân|4w:.
16414 XĐông Thịnh|5w:P@380
16417 XĐông Văn|5w:X@380
16420 XĐông Phú|5w:X@380
16423 XĐông Nam|5w:X@380
16426 XĐông Quang|5w:X@380
16429 XĐông Vinh|42:X@380
16432 XĐông Tân|42:X@380|5k:P
16435 XĐông Hưng|42:X@380|5d:+PAn Hưng@380
#406
16438 TQuảng Xương|5d:+TTân Phong
16441 XQuảng Thịnh|42:X@380|5k:P
16444 XQuảng Tân|5d:.
16447 XQuảng Trạch
16450 XQuảng Phong|5d:.
16453 XQuảng Đức
16456 XQuảng Định
16459 XQuảng Đông|42:X@380|5k:P
16462 XQuảng Nhân
16465 XQuảng Ninh
16468 XQuảng Bình
16471 XQuảng Hợp
16474 XQuảng Văn
16477 XQuảng Long
16480 XQuảng Yên
16483 XQuảng Hòa
16486 XQuảng Lĩnh|5d:.
16489 XQuảng Khê
16492 XQuảng Trung
16495 XQuảng Chính
16498 XQuảng Ngọc
16501 XQuảng Trường
16504 XQuảng Phúc|5d:>16510
16507 XQuảng Cát|42:X@380|5k:P
16510 XQuảng Vọng|5d:<16504
16513 XQuảng Minh|4w:X@382
16516 XQuảng Hùng|4w:X@382|5w:+XĐại Hùng@382
16519 XQuảng Giao
16522 XQuảng Phú|42:X@380|5k:P
16525 XQuảng Tâm|42:X@380|5k:P
16528 XQuảng Thọ|4w:X@382|4y:P
16531 XQuảng Châu|4w:X@382|4y:P
16534 XQuảng Vinh|4w:X@382|4y:P
16537 XQuảng Đại|4w:X@382|5w:.
16540 XQuảng Hải
16543 XQuảng Lưu
16546 XQuảng Lộc
16549 XQuảng Lợi|5d:+XTiên Trang
16552 XQuảng Nham
16555 XQuảng Thạch
16558 XQuảng Thái
#407
16561 TTĩnh Gia|5h:+PHải Hòa
16564 XHải Châu|5h:P
16567 XThanh Thủy
16570 XThanh Sơn
16573 XTriêu Dương|5d:.
16576 XHải Ninh|5h:P
16579 XAnh Sơn
16582 XNgọc Lĩnh
16585 XHải An|5h:P
16588 XHùng Sơn|5d:.
16591 XCác Sơn
16594 XTân Dân|5h:P
16597 XHải Lĩnh|5h:P
16600 XĐịnh Hải
16603 XPhú Sơn
16606 XNinh Hải|5h:P
16609 XNguyên Bình|5h:P
16612 XHải Nhân
16615 XHải Hòa|5d:.
16618 XBình Minh|5h:P
16621 XHải Thanh|5h:P
16624 XPhú Lâm
16627 XXuân Lâm|5h:P
16630 XTrúc Lâm|5h:P
16633 XHải Bình|5h:P
16636 XTân Trường
16639 XTùng Lâm
16642 XTĩnh Hải|5h:P
16645 XMai Lâm|5h:P
16648 XTrường Lâm
16651 XHải Yến|5w:.
16654 XHải Thượng|5h:P
16657 XNghi Sơn
16660 XHải Hà
#412
16663 PĐông Vĩnh
16666 PHà Huy Tập
16669 PLê Lợi
16670 a:PQuán Bàu
16672 PHưng Bình
16673 a:PHưng Phúc
16675 PHưng Dũng
16678 PCửa Nam
16681 PQuang Trung
16684 PĐội Cung|5w:.
16687 PLê Mao|5w:.
16690 PTrường Thi
16693 PBến Thủy
16696 PHồng Sơn|5w:.
16699 PTrung Đô
16702 XNghi Phú|5w:P
16705 XHưng Đông|5w:P
16708 XHưng Lộc|5w:P
16711 XHưng Hòa
16714 XVinh Tân|26:P
#413
16717 PNghi Thuỷ|5w:P@412
16720 PNghi Tân|5w:P@412
16723 PThu Thuỷ|5w:P@412
16726 PNghi Hòa|5w:P@412
16729 PNghi Hải|5w:P@412
16732 XNghi Hương|3h:P|5w:P@412
16735 XNghi Thu|3h:P|5w:P@412
#414
16994 1v:PQuang Tiến
17003 1v:PLong Sơn
#415
16738 TKim Sơn
16741 XThông Thụ
16744 XĐồng Văn
16747 XHạnh Dịch
16750 XTiền Phong
16753 XNậm Giải
16756 XTri Lễ
16759 XChâu Kim
16762 XMường Nọc|5e:.
16763 a:XQuế Sơn|5e:+XMường Nọc
16765 XChâu Thôn
16768 XNậm Nhoóng
16771 XQuang Phong
16774 XCăm Muộn
#416
16777 TQuỳ Châu|3c:TTân Lạc
16780 XChâu Bính
16783 XChâu Thuận
16786 XChâu Hội
16789 XChâu Nga
16792 XChâu Tiến
16795 XChâu Hạnh
16798 XChâu Thắng
16801 XChâu Phong
16804 XChâu Bình
16807 XChâu Hoàn
16810 XDiên Lãm
#417
16813 TMường Xén
16816 XMỹ Lý
16819 XBắc Lý
16822 XKeng Đu
16825 XĐoọc Mạy
16828 XHuồi Tụ
16831 XMường Lống
16834 XNa Loi
16837 XNậm Cắn
16840 XBảo Nam
16843 XPhà Đánh
16846 XBảo Thắng
16849 XHữu Lập
16852 XTà Cạ
16855 XChiêu Lưu
16858 XMường Típ
16861 XHữu Kiệm
16864 XTây Sơn
16867 XMường Ải
16870 XNa Ngoi
16873 XNậm Càn
#418
16876 THòa Bình|5e:+TThạch Giám
16879 XMai Sơn
16882 XNhôn Mai
16885 XHữu Khuông
16888 XLuân Mai|2h:.
16891 XHữu Dương|2h:.
16894 XKim Đa|2h:.
16897 XKim Tiến|2h:.
16900 XYên Tĩnh
16903 XNga My
16904 1i:XXiêng My
16906 XLưỡng Minh
16909 XYên Hòa
16912 XYên Na
16915 XLưu Kiền
16918 XThạch Giám|5e:.
16921 XXá Lượng
16924 XTam Thái
16927 XTam Đình
16930 XYên Thắng
16933 XTam Quang
16936 XTam Hợp
#419
16939 TThái Hòa|1v:+PHoà Hiếu@414
16941 3w:TNghĩa Đàn
16942 XNghĩa Mai
16945 XNghĩa Yên
16948 XNghĩa Lạc
16951 XNghĩa Lâm
16954 XNghĩa Sơn
16957 XNghĩa Lợi
16960 XNghĩa Bình
16963 XNghĩa Thọ|5w:.
16966 XNghĩa Minh
16969 XNghĩa Phú|5w:+XNghĩa Thọ
16972 XNghĩa Hưng
16975 XNghĩa Hồng
16978 XNghĩa Thịnh|5w:.
16981 XNghĩa Trung
16984 XNghĩa Hội
16987 XNghĩa Tân|5e:+XNghĩa Thành
16990 XNghĩa Thắng|5e:.
16993 XNghĩa Quang|1v:+PQuang Phong@414
16996 XNghĩa Hiếu|5w:.
16999 XNghĩa Liên|5e:.
17002 XNghĩa Hòa|1v:X@414|5e:.
17005 XNghĩa Tiến|1v:X@414
17008 XNghĩa Mỹ|1v:X@414
17011 XTây Hiếu|1v:X@414
17014 XNghĩa Thuận|1v:X@414
17017 XĐông Hiếu|1v:X@414
17020 XNghĩa Đức
17023 XNghĩa An
17026 XNghĩa Long
17029 XNghĩa Lộc
17032 XNghĩa Khánh
#420
17035 TQuỳ Hợp
17038 XYên Hợp
17041 XChâu Tiến
17044 XChâu Hồng
17047 XĐồng Hợp
17050 XChâu Thành
17053 XLiên Hợp
17056 XChâu Lộc
17059 XTam Hợp
17062 XChâu Cường
17065 XChâu Quang
17068 XThọ Hợp
17071 XMinh Hợp
17074 XNghĩa Xuân
17077 XChâu Thái
17080 XChâu Đình
17083 XVăn Lợi
17086 XNam Sơn
17089 XChâu Lý
17092 XHạ Sơn
17095 XBắc Sơn
#421
17098 TCầu Giát|5w:.
17101 XQuỳnh Thắng
17104 XQuỳnh Vinh|4c:X@432
17107 XQuỳnh Lộc|4c:X@432
17110 XQuỳnh Thiện|v:+THoàng Mai|4c:PQuỳnh Thiện@432
17113 XQuỳnh Lập|4c:X@432
17116 XQuỳnh Trang|4c:X@432
17119 XQuỳnh Tân
17122 XQuỳnh Châu
17125 XMai Hùng|4c:P@432
17128 XQuỳnh Dị|4c:P@432
17131 XQuỳnh Xuân|4c:P@432
17134 XQuỳnh Phương|4c:P@432
17137 XQuỳnh Liên|4c:X@432
17140 XTân Sơn
17143 XQuỳnh Văn
17146 XNgọc Sơn
17149 XQuỳnh Tam
17152 XQuỳnh Hoa|5w:+XQuỳnh Sơn
17155 XQuỳnh Thạch
17158 XQuỳnh Bảng
17161 XQuỳnh Mỹ|5w:.
17164 XQuỳnh Thanh
17167 XQuỳnh Hậu
17170 XQuỳnh Lâm
17173 XQuỳnh Đôi
17176 XQuỳnh Lương|5w:+XMinh Lương
17179 XQuỳnh Hồng|5w:+TCầu Giát
17182 XQuỳnh Yên
17185 XQuỳnh Bá|5w:+XBình Sơn
17188 XQuỳnh Minh|5w:.
17191 XQuỳnh Diễn
17194 XQuỳnh Hưng|5w:.
17197 XQuỳnh Giang
17200 XQuỳnh Ngọc|5w:.
17203 XQuỳnh Nghĩa|5w:.
17206 XAn Hòa
17209 XTiến Thủy|5w:+XPhú Nghĩa
17212 XSơn Hải|5w:+XVăn Hải
17215 XQuỳnh Thọ|5w:.
17218 XQuỳnh Thuận|5w:+XThuận Long
17221 XQuỳnh Long|5w:.
17224 XTân Thắng
#422
17227 TCon Cuông|5w:.
17230 XBình Chuẩn
17233 XLạng Khê
17236 XCam Lâm
17239 XThạch Ngàn
17242 XĐôn Phục
17245 XMậu Đức
17248 XChâu Khê
17251 XChi Khê
17254 XBồng Khê|5w:+TTrà Lân
17257 XYên Khê
17260 XLục Dạ
17263 XMôn Sơn
#423
17266 TTân Kỳ
17269 XTân Hợp
17272 XTân Phú
17275 XTân Xuân
17278 XGiai Xuân
17281 XNghĩa Bình|5w:+XBình Hợp
17284 XNghĩa Đồng
17287 XĐồng Văn
17290 XNghĩa Thái
17293 XNghĩa Hợp|5w:.
17296 XNghĩa Hoàn|5w:+XHoàn Long
17299 XNghĩa Phúc
17302 XTiên Kỳ
17305 XTân An
17308 XNghĩa Dũng
17311 XTân Long|5w:.
17314 XKỳ Sơn
17317 XHương Sơn
17320 XKỳ Tân
17323 XPhú Sơn
17325 a:XTân Hương
17326 XNghĩa Hành
#424
17329 TAnh Sơn|5w:+TKim Nhan
17332 XThọ Sơn
17335 XThành Sơn
17338 XBình Sơn
17341 XTam Sơn|5w:.
17344 XĐỉnh Sơn|5w:+XTam Đỉnh
17347 XHùng Sơn
17350 XCẩm Sơn
17353 XĐức Sơn
17356 XTường Sơn
17357 2h:XHoa Sơn
17359 XTào Sơn
17362 XVĩnh Sơn
17365 XLạng Sơn
17368 XHội Sơn
17371 XThạch Sơn|5w:.
17374 XPhúc Sơn
17377 XLong Sơn
17380 XKhai Sơn
17383 XLĩnh Sơn
17386 XCao Sơn
#425
17389 TDiễn Châu|5w:.
17392 XDiễn Lâm
17395 XDiễn Đoài
17398 XDiễn Trường
17401 XDiễn Yên
17404 XDiễn Hoàng
17407 XDiễn Hùng|5w:.
17410 XDiễn Mỹ
17413 XDiễn Hồng
17416 XDiễn Phong
17419 XDiễn Hải|5w:+XHùng Hải
17422 XDiễn Tháp|5w:.
17425 XDiễn Liên
17428 XDiễn Vạn
17431 XDiễn Kim
17434 XDiễn Kỷ
17437 XDiễn Xuân|5w:+XXuân Tháp
17440 XDiễn Thái
17443 XDiễn Đồng
17446 XDiễn Bích|5w:.
17449 XDiễn Hạnh|5w:+XHạnh Quảng
17452 XDiễn Ngọc|5w:+XNgọc Bích
17455 XDiễn Quảng|5w:.
17458 XDiễn Nguyên
17461 XDiễn Hoa
17464 XDiễn Thành|5w:T
17467 XDiễn Phúc
17470 XDiễn Minh|5e:.
17473 XDiễn Bình|5e:.
17476 XDiễn Cát
17479 XDiễn Thịnh
17482 XDiễn Tân
17485 XDiễn Thắng|5e:+XMinh Châu
17488 XDiễn Thọ
17491 XDiễn Lợi
17494 XDiễn Lộc
17497 XDiễn Trung
17500 XDiễn An
17503 XDiễn Phú
#426
17506 TYên Thành|5w:+THoa Thành
17509 XMã Thành
17510 2h:XTiến Thành
17512 XLăng Thành
17515 XTân Thành
17518 XĐức Thành
17521 XKim Thành
17524 XHậu Thành
17525 1i:XHùng Thành|5w:.
17527 XĐô Thành
17530 XThọ Thành
17533 XQuang Thành
17536 XTây Thành
17539 XPhúc Thành
17542 XHồng Thành|5w:+XPhú Thành
17545 XĐồng Thành
17548 XPhú Thành|5w:.
17551 XHoa Thành|5w:.
17554 XTăng Thành
17557 XVăn Thành
17560 XThịnh Thành
17563 XHợp Thành|5w:.
17566 XXuân Thành
17569 XBắc Thành
17572 XNhân Thành|5w:+XĐông Thành
17575 XTrung Thành
17578 XLong Thành
17581 XMinh Thành
17584 XNam Thành
17587 XVĩnh Thành
17590 XLý Thành|5w:.
17593 XKhánh Thành|5w:.
17596 XViên Thành
17599 XĐại Thành|5w:.
17602 XLiên Thành
17605 XBảo Thành
17608 XMỹ Thành
17611 XCông Thành|5w:+XVân Tụ
17614 XSơn Thành
#427
17617 TĐô Lương
17619 1i:XGiang Sơn Đông
17620 XGiang Sơn|1i:+XGiang Sơn Tây
17623 XLam Sơn|5w:+XBạch Ngọc
17626 XBồi Sơn
17629 XHồng Sơn
17632 XBài Sơn
17635 XNgọc Sơn|5w:.
17638 XBắc Sơn
17641 XTràng Sơn
17644 XThượng Sơn
17647 XHòa Sơn
17650 XĐặng Sơn
17653 XĐông Sơn
17656 XNam Sơn
17659 XLưu Sơn
17662 XYên Sơn
17665 XVăn Sơn
17668 XĐà Sơn
17671 XLạc Sơn
17674 XTân Sơn
17677 XThái Sơn
17680 XQuang Sơn
17683 XThịnh Sơn
17686 XTrung Sơn
17689 XXuân Sơn
17692 XMinh Sơn
17695 XThuận Sơn
17698 XNhân Sơn
17701 XHiến Sơn
17704 XMỹ Sơn
17707 XTrù Sơn
17710 XĐại Sơn
#428
17713 TThanh Chương|5w:+TDùng
17716 XCát Văn
17719 XThanh Nho|5w:+XMinh Sơn
17722 XHạnh Lâm
17723 2h:XThanh Sơn
17725 XThanh Hòa|5w:.
17728 XPhong Thịnh
17731 XThanh Phong
17734 XThanh Mỹ
17737 XThanh Tiên
17740 XThanh Hưng|5e:.
17743 XThanh Liên
17746 XThanh Tường|5e:.
17749 XThanh Văn|5e:+XĐại Đồng
17752 XThanh Đồng|5w:.
17755 XThanh Ngọc
17758 XThanh Hương
17759 2h:XNgọc Lâm
17761 XThanh Lĩnh|5w:.
17764 XĐồng Văn
17767 XNgọc Sơn
17770 XThanh Thịnh
17773 XThanh An
17776 XThanh Chi|5w:+XThanh Quả
17779 XXuân Tường|5w:+XXuân Dương
17782 XThanh Dương|5w:.
17785 XThanh Lương|5w:+XMinh Tiến
17788 XThanh Khê|5w:.
17791 XVõ Liệt|5w:+XKim Bảng
17794 XThanh Long|5w:.
17797 XThanh Thủy
17800 XThanh Khai|5w:.
17803 XThanh Yên|5w:.
17806 XThanh Hà
17809 XThanh Giang|5w:.
17812 XThanh Tùng
17815 XThanh Lâm
17818 XThanh Mai|5w:+XMai Giang
17821 XThanh Xuân
17824 XThanh Đức
#429
17827 TQuán Hành
17830 XNghi Văn
17833 XNghi Yên
17836 XNghi Tiến
17839 XNghi Hưng
17842 XNghi Đồng
17845 XNghi Thiết
17848 XNghi Lâm
17851 XNghi Quang
17854 XNghi Kiều
17857 XNghi Mỹ
17860 XNghi Phương
17863 XNghi Thuận
17866 XNghi Long
17869 XNghi Xá
17872 XNghi Hợp|5e:.
17875 XNghi Hoa|5w:.
17878 XNghi Khánh|5e:+XKhánh Hợp
17881 XNghi Thịnh|5w:.
17884 XNghi Công Bắc
17887 XNghi Công Nam
17890 XNghi Thạch
17893 XNghi Trung
17896 XNghi Trường|5w:+XThịnh Trường
17899 XNghi Diên|5w:+XDiên Hoa
17902 XNghi Phong|5w:X@412
17905 XNghi Xuân|5w:X@412
17908 XNghi Liên|26:X@412
17911 XNghi Vạn
17914 XNghi Ân|26:X@412
17917 XPhúc Thọ|5w:X@412
17920 XNghi Kim|26:X@412
17923 XNghi Đức|26:X@412|5w:P
17926 XNghi Thái|5w:X@412
#430
17929 TNam Đàn|5e:>17950
17932 XNam Hưng
17935 XNam Nghĩa|5w:+XNghĩa Thái
17938 XNam Thanh
17941 XNam Anh
17944 XNam Xuân
17947 XNam Thái|5w:.
17950 XVân Diên|5e:<17929
17953 XNam Lĩnh
17956 XNam Giang
17959 XXuân Hòa
17962 XHùng Tiến
17965 XNam Thượng|5e:.
17968 XNam Tân|5e:+XThượng Tân Lộc
17971 XKim Liên
17974 XNam Lộc|5e:.
17977 XHồng Long|5w:.
17980 XXuân Lâm|5w:+XXuân Hồng
17983 XNam Cát
17986 XKhánh Sơn
17989 XNam Phúc|5e:+XTrung Phúc Cường
17992 XNam Cường|5e:.
17995 XNam Trung|5e:.
17998 XNam Kim
#431
18001 THưng Nguyên
18004 XHưng Trung
18007 XHưng Yên
18008 2h:XHưng Yên Bắc
18010 XHưng Tây
18013 XHưng Chính|26:X@412
18016 XHưng Đạo
18019 XHưng Mỹ|5w:.
18022 XHưng Thịnh|5w:+XThịnh Mỹ
18025 XHưng Lĩnh
18028 XHưng Thông|5w:+XThông Tân
18031 XHưng Tân|5w:.
18034 XHưng Lợi|5w:.
18037 XHưng Thắng|5e:+XHưng Nghĩa
18040 XHưng Phúc|5w:+XPhúc Lợi
18043 XHưng Long|5e:+XLong Xá
18046 XHưng Tiến|5e:.
18049 XHưng Xá|5e:.
18052 XHưng Châu|5e:+XChâu Nhân
18055 XHưng Xuân|5e:+XXuân Lam
18058 XHưng Nhân|5e:.
18061 XHưng Phú|5e:.
18064 XHưng Khánh|5e:+XHưng Thành
18067 XHưng Lam|5e:.
#436
18070 PTrần Phú|5w:.
18073 PNam Hà
18076 PBắc Hà|5w:.
18077 1c:PNguyễn Du|5w:+PBắc Hà
18079 PTân Giang
18082 PĐại Nài
18085 PHà Huy Tập
18088 XThạch Trung|5w:P
18091 XThạch Quí|1c:+PThạch Quý
18094 XThạch Linh|1c:P|5w:+PTrần Phú
18097 XThạch Yên|1c:+PVăn Yên
18100 XThạch Hạ|5w:P
18103 XThạch Môn|5e:+XĐồng Môn|5w:P
18106 XThạch Đồng|5e:.
18109 XThạch Hưng|5w:P
18112 XThạch Bình
#437
18115 PBắc Hồng
18118 PNam Hồng
18121 XTrung Lương|2j:P
18124 XĐức Thuận|2j:P
18127 XĐậu Liêu|2j:P
18130 XThuận Lộc
#439
18133 TPhố Châu
18136 TTây Sơn
18139 XSơn Hồng
18142 XSơn Tiến
18145 XSơn Lâm
18148 XSơn Lễ
18151 XSơn Thịnh|5e:.
18154 XSơn An|5e:.
18157 XSơn Giang
18160 XSơn Lĩnh
18163 XSơn Hòa|5e:+XAn Hòa Thịnh
18166 XSơn Tân|5e:.
18169 XSơn Mỹ|5e:.
18172 XSơn Tây
18175 XSơn Ninh
18178 XSơn Châu|5w:+XChâu Bình
18181 XSơn Hà|5e:+XTân Mỹ Hà
18184 XSơn Quang|5e:+XQuang Diệm
18187 XSơn Trung
18190 XSơn Bằng
18193 XSơn Bình|5w:.
18196 XSơn Kim 1
18199 XSơn Kim 2
18202 XSơn Trà|5w:+XMỹ Long
18205 XSơn Long|5w:.
18208 XSơn Diệm|5e:.
18211 XSơn Thủy|5e:+XKim Hoa
18214 XSơn Hàm|5w:.
18217 XSơn Phú
18220 XSơn Phúc|5e:.
18223 XSơn Trường|5w:+XHàm Trường
18226 XSơn Mai|5e:.
#440
18229 TĐức Thọ
18232 XĐức Quang|5e:.
18235 XĐức Vĩnh|5e:+XQuang Vĩnh
18238 XĐức Châu|5e:.
18241 XĐức Tùng|5e:+XTùng Châu
18244 XTrường Sơn
18247 XLiên Minh
18250 XĐức La|5e:.
18253 XYên Hồ
18256 XĐức Nhân|5e:.
18259 XTùng Ảnh
18262 XBùi Xá|5e:+XBùi La Nhân
18265 XĐức Thịnh|5e:.
18268 XĐức Yên|5e:.
18271 XĐức Thủy|5e:.
18274 XThái Yên|5e:+XThanh Bình Thịnh
18277 XTrung Lễ|5e:+XLâm Trung Thủy
18280 XĐức Hòa|5e:+XHòa Lạc
18283 XĐức Long|5e:+XTân Dân
18286 XĐức Lâm|5e:.
18289 XĐức Thanh|5e:.
18292 XĐức Dũng|5e:.
18295 XĐức Lập|5e:.
18298 XĐức An|5e:+XAn Dũng
18301 XĐức Lạc|5e:.
18304 XĐức Đồng
18307 XĐức Lạng
18310 XTân Hương
#441
18313 TVũ Quang
18316 XÂn Phú
18319 XĐức Giang
18322 XĐức Lĩnh
18325 XSơn Thọ|5e:+XThọ Điền
18328 XĐức Hương
18331 XĐức Bồng
18334 XĐức Liên
18337 XHương Điền|5e:.
18340 XHương Minh
18343 XHương Thọ|5e:+XQuang Thọ
18346 XHương Quang|5e:.
#442
18349 TNghi Xuân|5e:.
18352 TXuân An
18355 XXuân Hội
18358 XXuân Trường|5e:+XĐan Trường
18361 XXuân Đan|5e:.
18364 XXuân Phổ
18367 XXuân Hải
18370 XXuân Giang
18373 XTiên Điền|5e:T
18376 XXuân Yên
18379 XXuân Mỹ
18382 XXuân Thành
18385 XXuân Viên
18388 XXuân Hồng
18391 XCỗ Đạm
18394 XXuân Liên
18397 XXuân Lĩnh
18400 XXuân Lam
18403 XCương Gián
#443
18406 TNghèn
18409 XTân Lộc|1c:X@448|5w:X@445
18412 XHồng Lộc|1c:X@448|5w:X@445
18415 XThiên Lộc
18418 XThuần Thiện
18421 XThịnh Lộc|1c:X@448|5w:X@445
18424 XKim Lộc|5e:.
18427 XVượng Lộc
18430 XAn Lộc|1c:X@448|5e:+XBình An@448|5w:X@445
18433 XThanh Lộc
18436 XSong Lộc|5e:+XKim Song Trường
18439 XThường Nga
18442 XTrường Lộc|5e:.
18445 XTùng Lộc
18448 XBình Lộc|1c:X@448|5e:.
18451 XYên Lộc|5e:.
18454 XPhú Lộc
18457 XÍch Hậu|1c:X@448|5w:X@445
18460 XKhánh Lộc|5e:.
18463 XGia Hanh
18466 XVĩnh Lộc|5e:+XKhánh Vĩnh Yên
18469 XTiến Lộc|5e:.
18472 XTrung Lộc|5w:.
18475 XXuân Lộc
18478 XThượng Lộc
18481 XQuang Lộc
18484 XĐồng Lộc|53:T
18487 XMỹ Lộc
18490 XSơn Lộc
18493 XPhù Lưu|1c:X@448|5w:X@445
#444
18496 THương Khê
18499 XPhương Mỹ|5e:+XĐiền Mỹ
18502 XHà Linh
18505 XHương Thủy
18508 XHòa Hải
18511 XPhương Điền|5e:.
18514 XPhúc Đồng
18517 XHương Giang
18520 XLộc Yên
18523 XHương Bình
18526 XHương Long
18529 XPhú Gia
18532 XGia Phố
18535 XPhú Phong|5w:.
18538 XHương Đô
18541 XHương Vĩnh
18544 XHương Xuân
18547 XPhúc Trạch
18550 XHương Trà
18553 XHương Trạch
18556 XHương Lâm
18559 XHương Liên
#445
18562 TThạch Hà
18565 XNgọc Sơn
18568 XThạch Bằng|1c:X@448|5e:+TLộc Hà@448|5w:T@445
18571 XThạch Hải|5w:X@436
18574 XThạch Bàn|5e:.
18577 XThạch Mỹ|1c:X@448|5w:X@445
18580 XThạch Kim|1c:X@448|5w:X@445
18583 XThạch Châu|1c:X@448|5w:X@445
18586 XThạch Kênh
18589 XThạch Sơn
18592 XThạch Liên
18595 XThạch Đỉnh|5e:+XĐỉnh Bàn|5w:X@436
18598 XHộ Độ|1c:X@448|5w:X@436
18601 XPhù Việt|5e:+XViệt Tiến
18604 XThạch Khê|5w:X@436
18607 XThạch Long
18610 XViệt Xuyên|5e:.
18613 XThạch Tiến|5e:.
18616 XThạch Thanh|5e:.
18619 XThạch Trị|5w:X@436
18622 XThạch Lạc|5w:X@436
18625 XThạch Ngọc
18628 XTượng Sơn|5w:X@436
18631 XThạch Văn|5w:X@436
18634 XThạch Vĩnh|5e:+XLưu Vĩnh Sơn
18637 XThạch Thắng|5w:X@436
18640 XThạch Lưu|5e:.
18643 XThạch Đài|5w:X@436
18646 XBắc Sơn|5e:.
18649 XThạch Hội|5w:X@436
18652 XThạch Tân|5e:+XTân Lâm Hương|5w:X@436
18655 XThạch Lâm|5e:.
18658 XThạch Xuân
18661 XThạch Hương|5e:.
18664 XNam Hương|5e:.
18667 XThạch Điền|5e:+XNam Điền
18670 XMai Phụ|1c:X@448|5w:X@445
#446
18673 TCẩm Xuyên
18676 TThiên Cầm
18679 XCẩm Hòa|5e:+XYên Hòa
18682 XCẩm Dương
18685 XCẩm Bình|5w:X@436
18688 XCẩm Yên|5e:.
18691 XCẩm Vĩnh|5w:+XCẩm Vịnh@436
18694 XCẩm Thành
18697 XCẩm Quang
18700 XCẩm Nam|5e:.
18703 XCẩm Huy|5e:.
18706 XCẩm Thạch
18709 XCẩm Nhượng
18712 XCẩm Thăng|5e:+XNam Phúc Thăng
18715 XCẩm Duệ
18718 XCẩm Phúc|5e:.
18721 XCẩm Lĩnh
18724 XCẩm Quan
18727 XCẩm Hà
18730 XCẩm Lộc
18733 XCẩm Hưng
18736 XCẩm Thịnh
18739 XCẩm Mỹ
18742 XCẩm Trung
18745 XCẩm Sơn
18748 XCẩm Lạc
18751 XCẩm Minh
#447
18757 4v:XKỳ Xuân
18760 4v:XKỳ Bắc
18763 4v:XKỳ Phú
18766 4v:XKỳ Phong
18769 4v:XKỳ Tiến
18772 4v:XKỳ Giang
18775 4v:XKỳ Đồng|5w:T
18778 4v:XKỳ Khang
18784 4v:XKỳ Văn
18787 4v:XKỳ Trung
18790 4v:XKỳ Thọ
18793 4v:XKỳ Tây
18799 4v:XKỳ Thượng
18802 4v:XKỳ Hải
18805 4v:XKỳ Thư
18811 4v:XKỳ Châu
18814 4v:XKỳ Tân
18826 4v:XKỳ Hợp|5e:.
18838 4v:XKỳ Lâm|5e:+XLâm Hợp
18844 4v:XKỳ Sơn
18850 4v:XKỳ Lạc
#449
18754 4v:PSông Trí|5e:+PHưng Trí
18781 4v:XKỳ Ninh|5w:P
18796 4v:XKỳ Lợi
18808 4v:XKỳ Hà
18817 4v:XKỳ Hưng|5e:.
18820 4v:PKỳ Trinh
18823 4v:PKỳ Thịnh
18829 4v:XKỳ Hoa
18832 4v:PKỳ Phương
18835 4v:PKỳ Long
18841 4v:PKỳ Liên
18847 4v:XKỳ Nam|5w:P
#450
18853 PHải Thành
18856 PĐồng Phú
18859 PBắc Lý
18862 PĐồng Mỹ|5f:.
18865 PNam Lý
18868 PHải Đình|5f:+PĐồng Hải
18871 PĐồng Sơn
18874 PPhú Hải
18877 PBắc Nghĩa
18880 PĐức Ninh Đông
18883 XQuang Phú
18886 XLộc Ninh
18889 XBảo Ninh
18892 XNghĩa Ninh
18895 XThuận Đức
18898 XĐức Ninh
#452
18901 TQuy Đạt
18904 XDân Hóa
18907 XTrọng Hóa
18910 XHóa Phúc|5w:.
18913 XHồng Hóa
18916 XHóa Thanh|5w:.
18919 XHóa Tiến|5w:+XTân Thành
18922 XHóa Hợp
18925 XXuân Hóa
18928 XYên Hóa
18931 XMinh Hóa
18934 XTân Hóa
18937 XHóa Sơn
18940 XQuy Hóa|5f:.
18943 XTrung Hóa
18946 XThượng Hóa
#453
18949 TĐồng Lê
18952 XHương Hóa
18955 XKim Hóa
18958 XThanh Hóa
18961 XThanh Thạch
18964 XThuận Hóa
18967 XLâm Hóa
18970 XLê Hóa
18973 XSơn Hóa
18976 XĐồng Hóa
18979 XNgư Hóa
18982 XNam Hóa|5f:.
18985 XThạch Hóa
18988 XĐức Hóa
18991 XPhong Hóa
18994 XMai Hóa
18997 XTiến Hóa
19000 XChâu Hóa
19003 XCao Quảng
19006 XVăn Hóa
#454
19012 4n:XQuảng Hợp
19015 4n:XQuảng Kim
19018 4n:XQuảng Đông
19021 4n:XQuảng Phú
19024 4n:XQuảng Châu
19027 4n:XQuảng Thạch
19030 4n:XQuảng Lưu
19033 4n:XQuảng Tùng
19036 4n:XCảnh Dương
19039 4n:XQuảng Tiến
19042 4n:XQuảng Hưng
19045 4n:XQuảng Xuân
19048 4n:XCảnh Hóa|5w:.
19051 4n:XQuảng Liên|5f:+XLiên Trường
19054 4n:XQuảng Trường|5f:.
19057 4n:XQuảng Phương
19063 4n:XPhù Hóa|5w:+XPhù Cảnh
19072 4n:XQuảng Thanh
#455
19111 THoàn Lão
19114 TNT Việt Trung
19117 XXuân Trạch
19120 XMỹ Trạch|5w:.
19123 XHạ Trạch|5w:+XHạ Mỹ
19126 XBắc Trạch
19129 XLâm Trạch
19132 XThanh Trạch
19135 XLiên Trạch
19138 XPhúc Trạch
19141 XCự Nẫm
19144 XHải Trạch|5f:+XHải Phú
19147 XThượng Trạch
19150 XSơn Lộc
19153 XPhú Trạch|5f:.
19156 XHưng Trạch
19159 XĐồng Trạch
19162 XĐức Trạch
19165 XSơn Trạch|5f:+TPhong Nha
19168 XVạn Trạch
19171 XHoàn Trạch|5f:.
19174 XPhú Định
19177 XTrung Trạch
19180 XTây Trạch
19183 XHòa Trạch
19186 XĐại Trạch
19189 XNhân Trạch
19192 XTân Trạch
19195 XNam Trạch|5w:.
19198 XLý Trạch|5w:+XLý Nam
#456
19201 TQuán Hàu|5w:.
19204 XTrường Sơn
19207 XLương Ninh|5w:+TQuán Hàu
19210 XVĩnh Ninh
19213 XVõ Ninh
19216 XHải Ninh
19219 XHàm Ninh
19222 XDuy Ninh
19225 XGia Ninh
19228 XTrường Xuân
19231 XHiền Ninh
19234 XTân Ninh
19237 XXuân Ninh
19240 XAn Ninh
19243 XVạn Ninh
#457
19246 TNT Lệ Ninh
19249 TKiến Giang
19252 XHồng Thủy
19255 XNgư Thủy Bắc
19258 XHoa Thủy
19261 XThanh Thủy
19264 XAn Thủy
19267 XPhong Thủy
19270 XCam Thủy
19273 XNgân Thủy
19276 XSơn Thủy
19279 XLộc Thủy
19282 XNgư Thủy Trung|5f:.
19285 XLiên Thủy
19288 XHưng Thủy
19291 XDương Thủy
19294 XTân Thủy
19297 XPhú Thủy
19300 XXuân Thủy
19303 XMỹ Thủy
19306 XNgư Thủy Nam|5f:+XNgư Thủy
19309 XMai Thủy
19312 XSen Thủy
19315 XThái Thủy
19318 XKim Thủy
19321 XTrường Thủy
19324 XVăn Thủy|5f:.
19327 XLâm Thủy
#458
19009 4n:PBa Đồn
19060 4n:PQuảng Long
19066 4n:PQuảng Thọ
19069 4n:XQuảng Tiên
19075 4n:XQuảng Trung
19078 4n:PQuảng Phong
19081 4n:PQuảng Thuận
19084 4n:XQuảng Tân
19087 4n:XQuảng Hải
19090 4n:XQuảng Sơn
19093 4n:XQuảng Lộc
19096 4n:XQuảng Thủy
19099 4n:XQuảng Văn
19102 4n:PQuảng Phúc
19105 4n:XQuảng Hòa
19108 4n:XQuảng Minh
#461
19330 PĐông Giang
19333 P1
19336 PĐông Lễ
19339 PĐông Thanh
19342 P2
19345 P4
19348 P5
19351 PĐông Lương
19354 P3
#462
19357 P1
19358 22:PAn Đôn
19360 P2
19361 22:P3
#464
19363 THồ Xá
19366 TBến Quan
19369 XVĩnh Thái
19372 XVĩnh Tú
19375 XVĩnh Chấp
19378 XVĩnh Trung|5e:+XTrung Nam
19381 XVĩnh Kim|5e:.
19384 XVĩnh Thạch|5e:+XKim Thạch
19387 XVĩnh Long
19390 XVĩnh Nam|5e:.
19393 XVĩnh Khê
19396 XVĩnh Hòa
19399 XVĩnh Hiền|5e:.
19402 XVĩnh Thủy
19405 XVĩnh Lâm
19408 XVĩnh Thành|5e:+XHiền Thành
19411 XVĩnh Tân|5e:.
19414 XVĩnh Quang|2w:TCửa Tùng
19417 XVĩnh Hà
19420 XVĩnh Sơn
19423 XVĩnh Giang
19426 XVĩnh Ô
#465
19429 TKhe Sanh
19432 TLao Bảo
19435 XHướng Lập
19438 XHướng Việt
19441 XHướng Phùng
19444 XHướng Sơn
19447 XHướng Linh
19450 XTân Hợp
19453 XHướng Tân
19456 XTân Thành
19459 XTân Long
19462 XTân Lập
19465 XTân Liên
19468 XHúc
19471 XThuận
19474 XHướng Lộc
19477 XBa Tầng
19480 XThanh
19483 XA Dơi
19486 XA Xing|5e:.
19489 XA Túc|5e:+XLìa
19492 XXy
#466
19495 TGio Linh
19496 l:TCửa Việt
19498 XTrung Giang
19501 XTrung Hải
19504 XTrung Sơn
19507 XGio Phong|5e:+XPhong Bình
19510 XGio Mỹ
19513 XVĩnh Trường|5e:.
19516 XGio Bình|5e:.
19519 XGio Hải
19522 XGio An
19525 XGio Châu|5x:.
19528 XGio Thành|5e:.
19531 XGio Việt|5x:.
19534 XLinh Thượng|5e:+XLinh Trường
19537 XGio Sơn
19540 XGio Hòa|5e:.
19543 XGio Mai
19546 XHải Thái
19549 XLinh Hải|5x:.
19552 XGio Quang
#467
19555 TKrông Klang
19558 XMò Ó
19561 XHướng Hiệp
19564 XĐa Krông
19567 XTriệu Nguyên
19570 XBa Lòng
19573 XHải Phúc|5e:.
19576 XBa Nang
19579 XTà Long
19582 XHúc Nghì
19585 XA Vao
19588 XTà Rụt
19591 XA Bung
19594 XA Ngo
#468
19597 TCam Lộ
19600 XCam Tuyền
19603 XCam An|5e:+XThanh An
19606 XCam Thủy
19609 XCam Thanh|5e:.
19612 XCam Thành
19615 XCam Hiếu
19618 XCam Chính
19621 XCam Nghĩa
#469
19624 TÁi Tử
19627 XTriệu An|5x:+XTriệu Tân
19630 XTriệu Vân|5x:.
19633 XTriệu Phước
19636 XTriệu Độ
19639 XTriệu Trạch
19642 XTriệu Thuận
19645 XTriệu Đại
19648 XTriệu Hòa
19651 XTriệu Lăng|5x:.
19654 XTriệu Sơn|5x:+XTriệu Cơ
19657 XTriệu Long
19660 XTriệu Tài
19663 XTriệu Đông|5e:.
19666 XTriệu Trung
19669 XTriệu Ái
19672 XTriệu Thượng
19675 XTriệu Giang
19678 XTriệu Thành
#470
19681 THải Lăng|5e:+TDiên Sanh
19684 XHải An
19687 XHải Ba|5x:+XHải Bình
19690 XHải Xuân|5e:.
19693 XHải Quy
19696 XHải Quế|5x:.
19699 XHải Vĩnh|5e:+XHải Hưng
19702 XHải Phú
19705 XHải Lệ|22:X@462
19708 XHải Thượng
19711 XHải Dương
19714 XHải Thiện|5e:+XHải Định
19717 XHải Lâm
19720 XHải Thành|5e:.
19723 XHải Hòa|5e:.
19726 XHải Tân|5e:+XHải Phong
19729 XHải Trường
19732 XHải Thọ|5e:.
19735 XHải Sơn
19738 XHải Chánh
19741 XHải Khê
#474
19744 PPhú Thuận|5m:.
19747 PPhú Bình|5m:.
19750 PTây Lộc|5w:P@475
19753 PThuận Lộc|5w:P@475
19756 PPhú Hiệp|5m:+PGia Hội|5w:P@475
19759 PPhú Hậu|5w:P@475
19762 PThuận Hòa|5w:P@475
19765 PThuận Thành|5m:.
19768 PPhú Hòa|5m:+PĐông Ba|5w:P@475
19771 PPhú Cát|5m:.
19774 PKim Long|5w:P@475
19777 PVĩ Dạ|5j:PVỹ Dạ
19780 PPhường Đúc
19783 PVĩnh Ninh
19786 PPhú Hội
19789 PPhú Nhuận
19792 PXuân Phú
19795 PTrường An
19798 PPhước Vĩnh
19801 PAn Cựu
19803 1f:PAn Hòa|5w:P@475
19804 XHương Sơ|1f:P|5w:P@475
19807 XThủy Biều|39:PThuỷ Biều
19810 XHương Long|39:P|5w:P@475
19813 XThủy Xuân|39:PThuỷ Xuân
19815 1f:PAn Đông
19816 XThủy An|1f:+PAn Tây
#476
19819 TPhong Điền|5w:+PPhong Thu
19822 XĐiền Hương|5w:.
19825 XĐiền Môn|5w:+XPhong Thạnh
19828 XĐiền Lộc|5w:+PPhong Phú
19831 XPhong Bình
19834 XĐiền Hòa|5w:.
19837 XPhong Chương
19840 XPhong Hải|5w:.
19843 XĐiền Hải|5w:+PPhong Hải
19846 XPhong Hòa|5w:P
19849 XPhong Thu|5w:.
19852 XPhong Hiền|5w:P
19855 XPhong Mỹ
19858 XPhong An|5w:P
19861 XPhong Xuân
19864 XPhong Sơn
#477
19867 TSịa
19870 XQuảng Thái
19873 XQuảng Ngạn
19876 XQuảng Lợi
19879 XQuảng Công
19882 XQuảng Phước
19885 XQuảng Vinh
19888 XQuảng An
19891 XQuảng Thành
19894 XQuảng Thọ
19897 XQuảng Phú
#478
19900 TThuận An|5m:P@474
19903 XPhú Thuận
19906 XPhú Dương|5m:X@474|5w:.
19909 XPhú Mậu|5m:X@474|5w:+PDương Nỗ@474
19912 XPhú An
19915 XPhú Hải
19918 XPhú Xuân
19921 XPhú Diên
19924 XPhú Thanh|5m:X@474|5w:.
19927 XPhú Mỹ
19930 XPhú Thượng|5m:P@474
19933 XPhú Hồ
19936 XVinh Xuân
19939 XPhú Lương
19942 XPhú Đa|3t:T
19945 XVinh Thanh
19948 XVinh An
19951 XVinh Phú|5e:.
19954 XVinh Thái|5e:+XPhú Gia
19957 XVinh Hà
#479
19960 TPhú Bài|36:P
19963 XThủy Vân|5m:P@474
19966 XThủy Thanh
19969 XThủy Dương|36:P
19972 XThủy Phương|36:P
19975 XThủy Châu|36:P
19978 XThủy Lương|36:P
19981 XThủy Bằng|5m:X@474|5w:P
19984 XThủy Tân
19987 XThủy Phù
19990 XPhú Sơn
19993 XDương Hòa
#480
19996 TTứ Hạ|3y:P
19999 XHải Dương|5m:X@474|5w:.
20002 XHương Phong|5m:X@474|5w:P
20005 XHương Toàn
20008 XHương Vân|3y:P
20011 XHương Văn|3y:P
20014 XHương Vinh|5m:P@474|5w:P@475
20017 XHương Xuân|3y:P
20020 XHương Chữ|3y:P
20023 XHương An|3y:P|5m:P@474|5w:P@475
20026 XHương Bình
20029 XHương Hồ|3y:P|5m:P@474|5w:+PLong Hồ@475
20032 XHương Thọ|5m:X@474|5w:.
20035 XBình Điền|5e:+XBình Tiến
20038 XHồng Tiến|5e:.
20041 XBình Thành
#481
20044 TA Lưới
20047 XHồng Vân
20050 XHồng Hạ
20053 XHồng Kim
20056 XHồng Trung|5e:+XTrung Sơn
20059 XHương Nguyên
20062 XBắc Sơn|5e:.
20065 XHồng Bắc
20068 XA Ngo
20071 XSơn Thủy
20074 XPhú Vinh
20077 XHồng Quảng|5e:.
20080 XHương Phong
20083 XNhâm|5e:+XQuảng Nhâm
20086 XHồng Thượng
20089 XHồng Thái
20092 XHương Lâm|5e:.
20095 XA Roằng|5j:XA Roàng
20098 XĐông Sơn
20101 XA Đớt|5e:+XLâm Đớt
20104 XHồng Thủy
#482
20107 TPhú Lộc
20110 TLăng Cô
20113 XVinh Mỹ
20116 XVinh Hưng
20119 XVinh Hải|5e:.
20122 XVinh Giang|5e:+XGiang Hải
20125 XVinh Hiền
20128 XLộc Bổn
20131 XLộc Sơn|5w:T
20134 XLộc Bình
20137 XLộc Vĩnh
20140 XLộc An
20143 XLộc Điền
20146 XLộc Thủy
20149 XLộc Trì
20152 XLộc Tiến
20155 XLộc Hòa
20158 XXuân Lộc
#483
20161 TKhe Tre|5w:T@482
20164 XHương Phú|5w:X@482
20167 XHương Sơn|5w:X@482
20170 XHương Lộc|5w:X@482
20173 XThượng Quảng|5w:X@482
20176 XHương Hòa|5e:.
20179 XHương Giang|5e:+XHương Xuân|5w:X@482
20182 XHương Hữu|5w:X@482
20185 XThượng Lộ|5w:X@482
20188 XThượng Long|5w:X@482
20191 XThượng Nhật|5w:X@482
#490
20194 PHòa Hiệp Bắc
20195 9:PHòa Hiệp Nam
20197 PHòa Khánh Bắc
20198 9:PHòa Khánh Nam
20200 PHòa Minh
#491
20203 PTam Thuận|5w:.
20206 PThanh Lộc Đán|k:+PThanh Khê Tây
20207 k:PThanh Khê Đông
20209 PXuân Hà
20212 PTân Chính|5w:.
20215 PChính Gián
20218 PVĩnh Trung|5w:+PThạc Gián
20221 PThạc Gián|5w:.
20224 PAn Khê
20225 k:PHòa Khê|5w:.
#492
20227 PThanh Bình
20230 PThuận Phước
20233 PThạch Thang
20236 PHải Châu I|5w:+PHải Châu
20239 PHải Châu II|5w:.
20242 PPhước Ninh
20245 PHòa Thuận Tây
20246 9:PHòa Thuận Đông|5w:.
20248 PNam Dương|5w:.
20251 PBình Hiên|5w:.
20254 PBình Thuận
20257 PHòa Cường Bắc
20258 9:PHòa Cường Nam
20260 PKhuê Trung|k:P@495
#493
20263 PThọ Quang
20266 PNại Hiên Đông
20269 PMân Thái
20272 PAn Hải Bắc
20275 PPhước Mỹ
20278 PAn Hải Tây|5w:+PAn Hải Nam
20281 PAn Hải Đông|5w:.
#494
20284 PMỹ An
20285 9:PKhuê Mỹ
20287 PHoà Quý
20290 PHoà Hải
#495
20306 k:PHòa An
20312 k:PHòa Thọ Đông
#497
20293 XHòa Bắc
20296 XHòa Liên
20299 XHòa Ninh
20302 XHòa Sơn
20305 XHoà Phát|k:PHòa Phát@495
20308 XHòa Nhơn
20311 XHoà Thọ|k:+PHòa Thọ Tây@495
20314 XHoà Xuân|k:PHòa Xuân@495
20317 XHòa Phú
20320 XHòa Phong
20323 XHòa Châu
20326 XHòa Tiến
20329 XHòa Phước
20332 XHòa Khương
#502
20335 PTân Thạnh
20338 PPhước Hòa|5w:.
20341 PAn Mỹ
20344 PHòa Hương
20347 PAn Xuân
20350 PAn Sơn
20353 PTrường Xuân
20356 PAn Phú
20359 XTam Thanh
20362 XTam Thăng
20365 XTam Thành|6:X@518
20368 XTam An|6:X@518
20371 XTam Phú
20374 XTam Đàn|6:X@518
20375 6:PHoà Thuận
20377 XTam Lộc|6:X@518
20380 XTam Phước|6:X@518
20383 XTam Vinh|6:X@518|5w:.
20386 XTam Thái|6:X@518
20389 XTam Ngọc
20392 XTam Dân|6:X@518
20395 XTam Lãnh|6:X@518
#503
20398 PMinh An
20401 PTân An
20404 PCẩm Phô
20407 PThanh Hà
20410 PSơn Phong
20413 PCẩm Châu
20416 PCửa Đại
20419 PCẩm An
20422 XCẩm Hà
20425 XCẩm Kim
20428 XCẩm Nam|u:P
20431 XCẩm Thanh
20434 XTân Hiệp
#504
20437 XCh'ơm
20440 XGa Ri
20443 XA Xan
20446 XTr'Hy
20449 XLăng
20452 XA Nông
20455 XA Tiêng
20458 XBha Lê
20461 XA Vương
20464 XDang
#505
20467 TP Rao
20470 XTà Lu
20473 XSông Kôn
20476 XJơ Ngây
20479 XA Ting
20482 XTư
20485 XBa
20488 XA Rooi
20491 XZa Hung
20494 XMà Cooi
20497 XKa Dăng
#506
20500 TÁi Nghĩa
20503 XĐại Sơn
20506 XĐại Lãnh
20509 XĐại Hưng
20512 XĐại Hồng
20515 XĐại Đồng
20518 XĐại Quang
20521 XĐại Nghĩa
20524 XĐại Hiệp
20527 XĐại Thạnh
20530 XĐại Chánh
20533 XĐại Tân
20536 XĐại Phong
20539 XĐại Minh
20542 XĐại Thắng
20545 XĐại Cường
20547 1e:XĐại An
20548 XĐại Hòa
#507
20551 TVĩnh Điện|4u:P
20554 XĐiện Tiến
20557 XĐiện Hòa
20560 XĐiện Thắng|i:+XĐiện Thắng Bắc|5q:P
20561 i:XĐiện Thắng Trung|5q:P
20562 i:XĐiện Thắng Nam|5q:P
20563 XĐiện Ngọc|4u:P
20566 XĐiện Hồng
20569 XĐiện Thọ
20572 XĐiện Phước
20575 XĐiện An|4u:P
20578 XĐiện Nam|i:+XĐiện Nam Bắc|4u:P
20579 i:XĐiện Nam Trung|4u:P
20580 i:XĐiện Nam Đông|4u:P
20581 XĐiện Dương|4u:P
20584 XĐiện Quang
20587 XĐiện Trung
20590 XĐiện Phong
20593 XĐiện Minh|5q:P
20596 XĐiện Phương|5q:P
#508
20599 TNam Phước
20602 XDuy Thu|5w:.
20605 XDuy Phú
20608 XDuy Tân
20611 XDuy Hòa
20614 XDuy Châu
20617 XDuy Trinh
20620 XDuy Sơn
20623 XDuy Trung
20626 XDuy Phước
20629 XDuy Thành
20632 XDuy Vinh
20635 XDuy Nghĩa
20638 XDuy Hải
#509
20641 TĐông Phú
20644 XQuế Xuân 1
20647 XQuế Xuân 2
20650 XQuế Phú
20651 25:XHương An|5f:T
20653 XQuế Cường|5f:.
20656 XQuế Trung|25:X@519|5q:+TTrung Phước@519|5w:T@509
20659 XQuế Hiệp
20662 XQuế Thuận
20665 XPhú Thọ|5f:+XQuế Mỹ
20668 XQuế Ninh|25:X@519|5f:+XNinh Phước@519|5w:X@509
20671 XQuế Lộc|25:X@519|5w:X@509
20674 XQuế Phước|25:X@519|5f:.
20677 XQuế Long
20680 XQuế Châu
20683 XQuế Phong
20686 XQuế An
20689 XQuế Minh
20692 XQuế Lâm|25:X@519|5w:X@509
#510
20695 TThạnh Mỹ
20698 XLaêê
20699 3n:XChơ Chun
20701 XZuôich
20702 3n:XTà Pơơ
20704 XLa Dêê
20705 3n:XĐắc Tôi
20707 XChà Vàl
20710 XTà Bhinh
20713 XCà Dy
20716 XĐắc Pre
20719 XĐắc Pring
#511
20722 TKhâm Đức
20725 XPhước Xuân
20728 XPhước Hiệp
20729 25:XPhước Hoà
20731 XPhước Đức
20734 XPhước Năng
20737 XPhước Mỹ
20740 XPhước Chánh
20743 XPhước Công
20746 XPhước Kim
20749 XPhước Lộc
20752 XPhước Thành
#512
20755 TTân An|5f:.
20758 XHiệp Hòa|5w:+XQuế Tân
20761 XHiệp Thuận|5w:.
20764 XQuế Thọ
20767 XBình Lâm
20770 XSông Trà
20773 XPhước Trà
20776 XPhước Gia
20779 XQuế Bình|5f:+TTân Bình
20782 XQuế Lưu
20785 XThăng Phước
20788 XBình Sơn
#513
20791 THà Lam
20794 XBình Dương
20797 XBình Giang
20800 XBình Nguyên
20803 XBình Phục
20806 XBình Triều
20809 XBình Đào
20812 XBình Minh
20815 XBình Lãnh
20818 XBình Trị
20821 XBình Định|1e:+XBình Định Bắc|5w:+XBình Định
20822 1e:XBình Định Nam|5w:.
20824 XBình Quý
20827 XBình Phú
20830 XBình Chánh|5w:.
20833 XBình Tú
20836 XBình Sa
20839 XBình Hải
20842 XBình Quế
20845 XBình An
20848 XBình Trung
20851 XBình Nam
#514
20854 TTiên Kỳ
20857 XTiên Sơn
20860 XTiên Hà
20863 XTiên Cẩm|5w:.
20866 XTiên Châu
20869 XTiên Lãnh
20872 XTiên Ngọc
20875 XTiên Hiệp
20878 XTiên Cảnh
20881 XTiên Mỹ
20884 XTiên Phong
20887 XTiên Thọ
20890 XTiên An
20893 XTiên Lộc
20896 XTiên Lập
#515
20899 TTrà My
20900 1e:XTrà Sơn
20902 XTrà Kót
20905 XTrà Nú
20908 XTrà Đông
20911 XTrà Dương
20914 XTrà Giang
20917 XTrà Bui
20920 XTrà Đốc
20923 XTrà Tân
20926 XTrà Giác
20929 XTrà Giáp
20932 XTrà Ka
#516
20935 XTrà Leng
20938 XTrà Dơn
20941 XTrà Tập
20944 XTrà Mai
20947 XTrà Cang
20950 XTrà Linh
20953 XTrà Nam
20956 XTrà Don
20959 XTrà Vân
20962 XTrà Vinh
#517
20965 TNúi Thành
20968 XTam Xuân I
20971 XTam Xuân II
20974 XTam Tiến
20977 XTam Sơn
20980 XTam Thạnh
20983 XTam Anh|i:+XTam Anh Bắc
20984 i:XTam Anh Nam
20986 XTam Hòa
20989 XTam Hiệp
20992 XTam Hải
20995 XTam Giang
20998 XTam Quang
21001 XTam Nghĩa
21004 XTam Mỹ|i:+XTam Mỹ Tây
21005 i:XTam Mỹ Đông
21007 XTam Trà
#518
20364 32:TPhú Thịnh
20387 6:XTam Đại
#519
20669 25:XPhước Ninh|5w:X@509
20672 25:XSơn Viên|5w:.
#522
21010 PLê Hồng Phong
21013 PTrần Phú
21016 PQuảng Phú
21019 PNghĩa Chánh
21022 PTrần Hưng Đạo
21025 PNguyễn Nghiêm
21028 PNghĩa Lộ
21031 PChánh Lộ
21034 XNghĩa Dũng
21037 XNghĩa Dõng
#524
21040 TChâu Ổ
21043 XBình Thuận
21046 XBình Thạnh
21049 XBình Đông
21052 XBình Chánh
21055 XBình Nguyên
21058 XBình Khương
21061 XBình Trị
21064 XBình An
21067 XBình Hải
21070 XBình Dương
21073 XBình Phước
21076 XBình Thới|5f:.
21079 XBình Hòa
21082 XBình Trung
21085 XBình Minh
21088 XBình Long
21091 XBình Thanh Tây|5f:+XBình Thanh
21094 XBình Phú|5f:.
21097 XBình Thanh Đông|5f:.
21100 XBình Chương
21103 XBình Hiệp
21106 XBình Mỹ
21109 XBình Tân|5f:+XBình Tân Phú
21112 XBình Châu
#525
21115 TTrà Xuân
21118 XTrà Giang
21121 XTrà Thủy
21124 XTrà Hiệp
21127 XTrà Bình
21130 XTrà Phú
21133 XTrà Lâm
21136 XTrà Tân
21139 XTrà Sơn
21142 XTrà Bùi
#526
21145 XTrà Thanh|5f:X@525
21148 XTrà Khê|5f:+XSơn Trà@525
21151 XTrà Quân|5f:.
21154 XTrà Phong|5f:X@525
21157 XTrà Lãnh|5f:+XHương Trà@525
21160 XTrà Nham|5f:.
21163 XTrà Xinh|5f:X@525
21166 XTrà Thọ|5f:+XTrà Tây@525
21169 XTrà Trung|5f:.
#527
21172 TSơn Tịnh|4l:PTrương Quang Trọng@522
21175 XTịnh Thọ
21178 XTịnh Trà
21181 XTịnh Phong
21184 XTịnh Hiệp
21187 XTịnh Hòa|4l:X@522
21190 XTịnh Kỳ|4l:X@522
21193 XTịnh Bình
21196 XTịnh Đông
21199 XTịnh Thiện|4l:X@522
21202 XTịnh Ấn Đông|4l:X@522
21205 XTịnh Bắc
21208 XTịnh Châu|4l:X@522
21211 XTịnh Khê|4l:X@522
21214 XTịnh Long|4l:X@522
21217 XTịnh Sơn
21220 XTịnh Hà|5w:T
21223 XTịnh Ấn Tây|4l:X@522
21226 XTịnh Giang
21229 XTịnh Minh
21232 XTịnh An|4l:X@522
#528
21235 TLa Hà
21238 TSông Vệ
21241 XNghĩa Lâm
21244 XNghĩa Thắng
21247 XNghĩa Thuận
21250 XNghĩa Kỳ
21253 XNghĩa Phú|4l:X@522|5w:.
21256 XNghĩa Hà|4l:X@522
21259 XNghĩa Sơn
21262 XNghĩa An|4l:X@522|5w:+XAn Phú@522
21265 XNghĩa Thọ|5f:.
21268 XNghĩa Hòa
21271 XNghĩa Điền
21274 XNghĩa Thương
21277 XNghĩa Trung
21280 XNghĩa Hiệp
21283 XNghĩa Phương
21286 XNghĩa Mỹ|5w:.
#529
21289 TDi Lăng
21292 XSơn Hạ
21295 XSơn Thành
21298 XSơn Nham
21301 XSơn Bao
21304 XSơn Linh
21307 XSơn Giang
21310 XSơn Trung
21313 XSơn Thượng
21316 XSơn Cao
21319 XSơn Hải
21322 XSơn Thủy
21325 XSơn Kỳ
21328 XSơn Ba
#530
21331 XSơn Bua
21334 XSơn Mùa
21335 2h:XSơn Liên
21337 XSơn Tân
21338 2h:XSơn Màu
21340 XSơn Dung
21341 2h:XSơn Long
21343 XSơn Tinh
21346 XSơn Lập
#531
21349 XLong Sơn
21352 XLong Mai
21355 XThanh An
21358 XLong Môn
21361 XLong Hiệp
#532
21364 TChợ Chùa
21367 XHành Thuận
21370 XHành Dũng
21373 XHành Trung
21376 XHành Nhân
21379 XHành Đức
21382 XHành Minh
21385 XHành Phước
21388 XHành Thiện
21391 XHành Thịnh
21394 XHành Tín Tây
21397 XHành Tín Đông
#533
21400 TMộ Đức
21403 XĐức Lợi|5w:.
21406 XĐức Thắng|5w:+XThắng Lợi
21409 XĐức Nhuận
21412 XĐức Chánh
21415 XĐức Hiệp
21418 XĐức Minh
21421 XĐức Thạnh
21424 XĐức Hòa
21427 XĐức Tân
21430 XĐức Phú
21433 XĐức Phong
21436 XĐức Lân
#534
21439 TĐức Phổ|5f:+PNguyễn Nghiêm
21442 XPhổ An
21445 XPhổ Phong
21448 XPhổ Thuận
21451 XPhổ Văn|5f:P
21454 XPhổ Quang|5f:P
21457 XPhổ Nhơn
21460 XPhổ Ninh|5f:P
21463 XPhổ Minh|5f:P
21466 XPhổ Vinh|5f:P
21469 XPhổ Hòa|5f:P
21472 XPhổ Cường
21475 XPhổ Khánh
21478 XPhổ Thạnh|5f:P
21481 XPhổ Châu
#535
21484 TBa Tơ
21487 XBa Điền
21490 XBa Vinh
21493 XBa Thành
21496 XBa Động
21499 XBa Dinh
21500 2h:XBa Giang
21502 XBa Liên
21505 XBa Ngạc
21508 XBa Khâm
21511 XBa Cung
21514 XBa Chùa|5f:.
21517 XBa Tiêu
21520 XBa Trang
21523 XBa Tô
21526 XBa Bích
21529 XBa Vì
21532 XBa Lế
21535 XBa Nam
21538 XBa Xa
#536
21541 XAn Vĩnh|5f:.
21544 XAn Hải|5f:.
21547 XAn Bình|5f:.
#540
21550 PNhơn Bình
21553 PNhơn Phú
21556 PĐống Đa
21559 PTrần Quang Diệu
21562 PHải Cảng
21565 PQuang Trung
21568 PThị Nại|5v:.
21571 PLê Hồng Phong|5v:.
21574 PTrần Hưng Đạo|5v:.
21577 PNgô Mây
21580 PLý Thường Kiệt|5v:+PTrần Phú
21583 PLê Lợi|5v:+PThị Nại
21586 PTrần Phú|5v:.
21589 PBùi Thị Xuân
21592 PNguyễn Văn Cừ
21595 PGhềnh Ráng
21598 XNhơn Lý
21601 XNhơn Hội
21604 XNhơn Hải
21607 XNhơn Châu
#542
21609 1m:TAn Lão
21610 XAn Hưng
21613 XAn Trung
21616 XAn Dũng
21619 XAn Vinh
21622 XAn Toàn
21625 XAn Tân
21628 XAn Hòa
21631 XAn Quang
21634 XAn Nghĩa
#543
21637 TTam Quan|5h:P
21640 TBồng Sơn|5h:P
21643 XHoài Sơn
21646 XHoài Châu Bắc
21649 XHoài Châu
21652 XHoài Phú
21655 XTam Quan Bắc|5h:P
21658 XTam Quan Nam|5h:P
21661 XHoài Hảo|5h:P
21664 XHoài Thanh Tây|5h:P
21667 XHoài Thanh|5h:P
21670 XHoài Hương|5h:P
21673 XHoài Tân|5h:P
21676 XHoài Hải
21679 XHoài Xuân|5h:P
21682 XHoài Mỹ
21685 XHoài Đức|5h:P
#544
21688 TTăng Bạt Hổ
21690 1m:XÂn Hảo Tây
21691 XÂn Hảo|1m:+XÂn Hảo Đông
21694 XÂn Sơn
21697 XÂn Mỹ
21700 XDak Mang|5j:XĐak Mang
21703 XÂn Tín
21706 XÂn Thạnh
21709 XÂn Phong
21712 XÂn Đức
21715 XÂn Hữu
21718 XBok Tới
21721 XÂn Tường Tây
21724 XÂn Tường Đông
21727 XÂn Nghĩa
#545
21730 TPhù Mỹ
21733 TBình Dương
21736 XMỹ Đức
21739 XMỹ Châu
21742 XMỹ Thắng
21745 XMỹ Lộc
21748 XMỹ Lợi
21751 XMỹ An
21754 XMỹ Phong
21757 XMỹ Trinh
21760 XMỹ Thọ
21763 XMỹ Hòa
21766 XMỹ Thành
21769 XMỹ Chánh
21772 XMỹ Quang
21775 XMỹ Hiệp
21778 XMỹ Tài
21781 XMỹ Cát
21784 XMỹ Chánh Tây
#546
21786 o:TVĩnh Thạnh
21787 XVĩnh Sơn
21790 XVĩnh Kim
21793 XVĩnh Hòa|o:>21801
21796 XVĩnh Hiệp
21799 XVĩnh Hảo
21801 o:<21793
21802 XVĩnh Thịnh
21804 o:XVĩnh Thuận
21805 XVĩnh Quang
#547
21808 TPhú Phong
21811 XBình Tân
21814 XTây Thuận
21817 XBình Thuận
21820 XTây Giang
21823 XBình Thành
21826 XTây An
21829 XBình Hòa
21832 XTây Bình
21835 XBình Tường
21838 XTây Vinh
21841 XVĩnh An
21844 XTây Xuân
21847 XBình Nghi
21850 XTây Phú
#548
21853 TNgô Mây
21856 XCát Sơn
21859 XCát Minh
21862 XCát Khánh|5v:T
21865 XCát Tài
21868 XCát Lâm
21871 XCát Hanh
21874 XCát Thành
21877 XCát Trinh
21880 XCát Hải
21883 XCát Hiệp
21886 XCát Nhơn
21889 XCát Hưng
21892 XCát Tường
21895 XCát Tân
21898 XCát Tiến|5k:T
21901 XCát Thắng
21904 XCát Chánh
#549
21907 TBình Định|40:P
21910 TĐập Đá|40:P
21913 XNhơn Mỹ
21916 XNhơn Thành|40:P
21919 XNhơn Hạnh
21922 XNhơn Hậu
21925 XNhơn Phong
21928 XNhơn An
21931 XNhơn Phúc
21934 XNhơn Hưng|40:P
21937 XNhơn Khánh
21940 XNhơn Lộc
21943 XNhơn Hòa|40:PNhơn Hoà
21946 XNhơn Tân
21949 XNhơn Thọ
#550
21952 TTuy Phước
21955 TDiêu Trì
21958 XPhước Thắng
21961 XPhước Hưng
21964 XPhước Quang
21967 XPhước Hòa
21970 XPhước Sơn
21973 XPhước Hiệp
21976 XPhước Lộc
21979 XPhước Nghĩa
21982 XPhước Thuận
21985 XPhước An
21988 XPhước Thành
21991 XPhước Mỹ|o:X@540
#551
21994 TVân Canh
21997 XCanh Liên
22000 XCanh Hiệp
22003 XCanh Vinh
22006 XCanh Hiển
22009 XCanh Thuận
22012 XCanh Hòa
#555
22015 P1
22018 P8|5u:.|5v:<22021
22021 P2|5v:>22018
22024 P9
22027 P3|5u:.
22030 P4
22033 P5
22036 P7
22039 P6|5u:.
22040 1x:PPhú Thạnh
22041 1x:PPhú Đông
22042 XHòa Kiến
22045 XBình Kiến
22048 XBình Ngọc|5u:.
#557
22051 TSông Cầu|2y:+PXuân Phú
22052 d:XXuân Lâm
22053 2y:PXuân Thành
22054 XXuân Hải
22057 XXuân Lộc
22060 XXuân Bình
22063 XXuân Hòa|5e:.
22066 XXuân Cảnh
22069 XXuân Thịnh
22072 XXuân Phương
22073 2y:PXuân Yên
22075 XXuân Thọ 1
22076 2y:PXuân Đài
22078 XXuân Thọ 2
#558
22081 TLa Hai
22084 XĐa Lộc
22087 XPhú Mỡ
22090 XXuân Lãnh
22093 XXuân Long
22096 XXuân Quang 1
22099 XXuân Sơn Bắc
22102 XXuân Quang 2
22105 XXuân Sơn Nam
22108 XXuân Quang 3
22111 XXuân Phước
#559
22114 TChí Thạnh
22117 XAn Dân
22120 XAn Ninh Tây
22123 XAn Ninh Đông
22126 XAn Thạch
22129 XAn Định
22132 XAn Nghiệp
22135 XAn Hải|5e:.
22138 XAn Cư
22141 XAn Xuân
22144 XAn Lĩnh
22147 XAn Hòa|5e:+XAn Hòa Hải
22150 XAn Hiệp
22153 XAn Mỹ
22156 XAn Chấn
22159 XAn Thọ
22162 XAn Phú|6:X@555
#560
22165 TCủng Sơn
22168 XPhước Tân
22171 XSơn Hội
22174 XSơn Định
22177 XSơn Long
22180 XCà Lúi
22183 XSơn Phước
22186 XSơn Xuân
22189 XSơn Nguyên
22192 XEachà Rang
22195 XKrông Pa
22198 XSuối Bạc
22201 XSơn Hà
22204 XSuối Trai
#561
22207 THai Riêng
22210 XEa Lâm
22213 XĐức Bình Tây
22216 XEa Bá
22219 XSơn Giang
22222 XĐức Bình Đông
22225 XEaBar
22228 XEaBia
22231 XEaTrol
22234 XSông Hinh
22237 XEaly
#562
22240 TPhú Lâm|6:P@555
22243 XHòa Thành|d:X@564
22246 XHòa Hiệp Bắc|d:X@564|5h:P
22249 XSơn Thành|d:+XSơn Thành Tây
22250 d:XSơn Thành Đông
22252 XHòa Bình 1
22255 XHòa Bình 2|4h:TPhú Thứ
22258 XHòa Vinh|d:X@564|4h:THoà Vinh|5h:P
22261 XHòa Hiệp Trung|d:X@564|4h:THoà Hiệp Trung|5h:P
22264 XHòa Phong
22267 XHòa Tân Đông|d:X@564
22270 XHòa Phú
22273 XHòa Tân Tây
22276 XHòa Đồng
22279 XHòa Xuân Tây|d:X@564|5h:P
22282 XHòa Hiệp Nam|d:X@564|5h:P
22285 XHòa Mỹ Đông
22288 XHòa Mỹ Tây
22291 XHòa Xuân Đông|d:X@564
22294 XHòa Thịnh
22297 XHòa Tâm|d:X@564
22300 XHòa Xuân Nam|d:X@564
#563
22303 XHòa Quang Bắc
22306 XHòa Quang Nam
22309 XHòa Hội
22312 XHòa Trị
22315 XHòa An
22318 XHòa Định Đông
22319 1x:TPhú Hoà
22321 XHòa Định Tây
22324 XHòa Thắng
#568
22327 PVĩnh Hòa
22330 PVĩnh Hải
22333 PVĩnh Phước
22336 PNgọc Hiệp
22339 PVĩnh Thọ
22342 PXương Huân|5u:.
22345 PVạn Thắng|5u:.
22348 PVạn Thạnh
22351 PPhương Sài
22354 PPhương Sơn|5u:.
22357 PPhước Hải
22360 PPhước Tân|5u:.
22363 PLộc Thọ
22366 PPhước Tiến|5u:+PTân Tiến
22369 PTân Lập|5u:.
22372 PPhước Hòa
22375 PVĩnh Nguyên
22378 PPhước Long
22381 PVĩnh Trường
22384 XVĩnh Lương
22387 XVĩnh Phương
22390 XVĩnh Ngọc
22393 XVĩnh Thạnh
22396 XVĩnh Trung
22399 XVĩnh Hiệp
22402 XVĩnh Thái
22405 XPhước Đồng
#569
22408 1m:PCam Nghĩa
22411 1m:PCam Phúc Bắc
22414 1m:PCam Phúc Nam
22417 1m:PCam Lộc
22420 1m:PCam Phú
22423 1m:PBa Ngòi
22426 1m:PCam Thuận
22429 1m:PCam Lợi
22432 1m:PCam Linh
22468 1m:XCam Thành Nam
22474 1m:XCam Phước Đông
22477 1m:XCam Thịnh Tây
22480 1m:XCam Thịnh Đông
22483 1m:XCam Lập
22486 1m:XCam Bình
#570
22435 1m:XCam Tân
22438 1m:XCam Hòa
22441 1m:XCam Hải Đông
22444 1m:XCam Hải Tây
22447 1m:XSơn Tân
22450 1m:XCam Hiệp Bắc
22453 1m:TCam Đức
22456 1m:XCam Hiệp Nam
22459 1m:XCam Phước Tây
22462 1m:XCam Thành Bắc
22465 1m:XCam An Bắc
22471 1m:XCam An Nam
#571
22489 TVạn Giã
22492 XĐại Lãnh
22495 XVạn Phước
22498 XVạn Long
22501 XVạn Bình
22504 XVạn Thọ
22507 XVạn Khánh
22510 XVạn Phú
22513 XVạn Lương
22516 XVạn Thắng
22519 XVạn Thạnh
22522 XXuân Sơn
22525 XVạn Hưng
#572
22528 TNinh Hòa|3i:+PNinh Hiệp
22531 XNinh Sơn
22534 XNinh Tây
22537 XNinh Thượng
22540 XNinh An
22543 XNinh Hải|3i:P
22546 XNinh Thọ
22549 XNinh Trung
22552 XNinh Sim
22555 XNinh Xuân
22558 XNinh Thân
22561 XNinh Diêm|3i:P
22564 XNinh Đông
22567 XNinh Thủy|3i:P
22570 XNinh Đa|3i:P
22573 XNinh Phụng
22576 XNinh Bình
22579 XNinh Phước|5u:>22606
22582 XNinh Phú
22585 XNinh Tân
22588 XNinh Quang
22591 XNinh Giang|3i:P
22594 XNinh Hà|3i:P
22597 XNinh Hưng
22600 XNinh Lộc
22603 XNinh Ích
22606 XNinh Vân|5u:<22579
#573
22609 TKhánh Vĩnh
22612 XKhánh Hiệp
22615 XKhánh Bình
22618 XKhánh Trung
22621 XKhánh Đông
22624 XKhánh Thượng
22627 XKhánh Nam
22630 XSông Cầu
22633 XGiang Ly
22636 XCầu Bà
22639 XLiên Sang
22642 XKhánh Thành
22645 XKhánh Phú
22648 XSơn Thái
#574
22651 TDiên Khánh
22654 XDiên Lâm
22657 XDiên Điền
22660 XDiên Xuân|5u:+XXuân Đồng
22663 XDiên Sơn
22666 XDiên Đồng|5u:.
22669 XDiên Phú
22672 XDiên Thọ
22675 XDiên Phước
22678 XDiên Lạc
22681 XDiên Tân
22684 XDiên Hòa
22687 XDiên Thạnh
22690 XDiên Toàn
22693 XDiên An
22696 XDiên Bình|5g:+XBình Lộc
22699 XDiên Lộc|5f:.
22702 XSuối Hiệp
22705 XSuối Tiên
22708 XSuối Cát|1m:X@570
22711 XSuối Tân|1m:X@570
#575
22714 TTô Hạp
22717 XThành Sơn
22720 XSơn Lâm
22723 XSơn Hiệp
22726 XSơn Bình
22729 XSơn Trung
22732 XBa Cụm Bắc
22735 XBa Cụm Nam
#576
22736 1m:TTrường Sa
22737 1m:XSong Tử Tây
22739 1m:XSinh Tồn
#582
22738 PĐô Vinh
22741 PPhước Mỹ
22744 PBảo An
22747 PPhủ Hà|5u:>22750
22750 PThanh Sơn|5u:<22747
22753 PMỹ Hương|5u:.
22756 PTấn Tài|5u:.
22759 PKinh Dinh
22762 PĐạo Long
22765 PĐài Sơn
22768 PĐông Hải
22771 PMỹ Đông
22774 XThành Hải
22777 XVăn Hải|1z:P
22779 1z:PMỹ Bình
22780 XMỹ Hải|1z:P
#584
22783 XPhước Bình
22786 XPhước Hòa
22789 XPhước Tân
22792 XPhước Tiến
22795 XPhước Thắng
22798 XPhước Thành
22801 XPhước Đại
22804 XPhước Chính
22807 XPhước Trung
#585
22810 TTân Sơn
22813 XLâm Sơn
22816 XLương Sơn
22819 XQuảng Sơn
22822 XMỹ Sơn
22825 XHòa Sơn
22828 XMa Nới
22831 XNhơn Sơn
#586
22834 TKhánh Hải
22837 XPhước Chiến|i:X@588
22840 XCông Hải|i:X@588
22843 XPhước Kháng|i:X@588
22846 XVĩnh Hải
22849 XLợi Hải|i:X@588
22852 XPhương Hải
22855 XTân Hải
22858 XXuân Hải
22861 XHộ Hải
22864 XTri Hải
22867 XNhơn Hải
22868 i:XThanh Hải
#587
22870 TPhước Dân
22873 XPhước Sơn
22876 XPhước Thái
22879 XPhước Hậu
22882 XPhước Thuận
22885 XPhước Hà|2s:X@589
22888 XAn Hải
22891 XPhước Hữu
22894 XPhước Hải
22897 XPhước Nam|2s:X@589
22900 XNhị Hà|2s:X@589
22903 XPhước Dinh|2s:X@589
22906 XPhước Minh|2s:X@589
22909 XPhước Diêm|2s:X@589
22912 XPhước Vinh
#588
22853 i:XBắc Sơn
22856 i:XBắc Phong
#589
22898 2s:XPhước Ninh
22910 2s:XCà Ná
#593
22915 PMũi Né
22918 PHàm Tiến
22921 PPhú Hài
22924 PPhú Thủy
22927 PPhú Tài
22930 PPhú Trinh
22933 PXuân An
22936 PThanh Hải
22939 PBình Hưng|5v:.
22942 PĐức Nghĩa|5v:.
22945 PLạc Đạo
22948 PĐức Thắng|5v:.
22951 PHưng Long|5v:+PBình Hưng
22954 PĐức Long
22957 XThiện Nghiệp
22960 XPhong Nẫm
22963 XTiến Lợi
22966 XTiến Thành
#594
23231 n:PPhước Hội
23232 n:PPhước Lộc
23234 n:PTân Thiện
23235 n:PTân An
23237 n:PBình Tân
23246 n:XTân Tiến
23268 n:XTân Phước
#595
22969 TLiên Hương
22972 TPhan Rí Cửa
22975 XPhan Dũng
22978 XPhong Phú
22981 XVĩnh Hảo
22984 XVĩnh Tân
22987 XPhú Lạc
22990 XPhước Thể
22993 XHòa Minh
22996 XChí Công
22999 XBình Thạnh
23002 XHòa Phú|5e:.
#596
23005 TChợ Lầu
23008 XPhan Sơn
23011 XPhan Lâm
23014 XBình An
23017 XPhan Điền
23020 XHải Ninh
23023 XSông Lũy
23026 XPhan Tiến
23029 XSông Bình
23032 XLương Sơn|1x:T
23035 XPhan Hòa
23038 XPhan Thanh
23041 XHồng Thái
23044 XPhan Hiệp
23047 XBình Tân
23050 XPhan Rí Thành
23053 XHòa Thắng
23056 XHồng Phong
#597
23059 TMa Lâm
23062 TPhú Long
23065 XLa Dạ
23068 XĐông Tiến
23071 XThuận Hòa
23074 XĐông Giang
23077 XHàm Phú
23080 XHồng Liêm
23083 XThuận Minh
23086 XHồng Sơn
23089 XHàm Trí
23092 XHàm Đức
23095 XHàm Liêm
23098 XHàm Chính
23101 XHàm Hiệp
23104 XHàm Thắng
23107 XĐa Mi
#598
23110 TThuận Nam
23113 XMỹ Thạnh
23116 XHàm Cần
23119 XMương Mán
23122 XHàm Thạnh
23125 XHàm Kiệm
23128 XHàm Cường
23131 XHàm Mỹ
23134 XTân Lập
23137 XHàm Minh
23140 XThuận Quí
23143 XTân Thuận
23146 XTân Thành
#599
23149 TLạc Tánh
23152 XBắc Ruộng
23155 XMăng Tố|5e:>23167
23158 XNghị Đức
23161 XLa Ngâu
23164 XHuy Khiêm
23167 XĐức Tân|5e:<23155
23170 XĐức Phú
23173 XĐồng Kho
23176 XGia An
23179 XĐức Bình
23182 XGia Huynh
23185 XĐức Thuận
23188 XSuối Kiết
#600
23191 TVõ Xu
23194 TĐức Tài
23197 XĐa Kai
23200 XSùng Nhơn
23203 XMê Pu
23206 XNam Chính
23209 XĐức Chính|5e:.
23212 XĐức Hạnh
23215 XĐức Tín
23218 XVũ Hoà
23221 XTân Hà
23224 XĐông Hà
23227 XTrà Tân
#601
23230 TTân Minh
23233 TLa Gi|n:.
23236 XTân Nghĩa|1x:T
23239 XSông Phan
23242 XTân Phúc
23245 XTân Hải|n:X@594
23248 XTân Bình|n:X@594
23251 XTân Đức
23254 XTân Thắng
23255 1x:XThắng Hải
23257 XTân Hà
23260 XTân Xuân
23263 XTân An|n:.
23266 XSơn Mỹ
23269 XTân Thiện|n:.
#602
23272 XNgũ Phụng
23275 XLong Hải
23278 XTam Thanh
#608
23281 PQuang Trung
23284 PDuy Tân
23287 PQuyết Thắng
23290 PTrường Chinh
23293 PThắng Lợi
23296 PNgô Mây
23299 PThống Nhất
23302 PLê Lợi
23305 PNguyễn Trãi
23308 PTrần Hưng Đạo
23311 XĐắk Cấm
23314 XKroong
23317 XNgọk Bay
23320 XVinh Quang
23323 XĐắk Blà
23326 XIa Chim
23327 27:XĐăk Năng
23329 XĐoàn Kết
23332 XChư Hreng
23335 XĐắk Rơ Wa
23338 XHòa Bình
#610
23341 TĐắk Glei
23344 XĐắk Blô
23347 XĐắk Man
23350 XĐắk Nhoong
23353 XĐắk Pék
23356 XĐắk Choong
23359 XXốp
23362 XMường Hoong
23365 XNgọc Linh
23368 XĐắk Long
23371 XĐắk KRoong
23374 XĐắk Môn
#611
23377 TPlei Kần
23380 XĐắk Ang
23383 XĐắk Dục
23386 XĐắk Nông
23389 XĐắk Xú
23392 XĐắk Kan
23395 XBờ Y
23398 XSa Loong
#612
23401 TĐắk Tô
23404 XNgọk Lây|g:+XNgọc Lây@617
23407 XĐắk Na|g:X@617
23410 XMăng Ri|g:X@617
23413 XNgok Yêu|g:+XNgọc Yêu@617
23416 XĐắk Sao|g:X@617
23419 XĐắk Tơ Kan|g:+XĐắk Tờ Kan@617
23422 XTu Mơ Rông|g:X@617
23425 XĐắk Hà|g:X@617
23427 g:XĐắk Rơ Nga
23428 XNgọk Tụ
23430 g:XĐắk Trăm
23431 XVăn Lem
23434 XKon Đào
23437 XTân Cảnh
23440 XDiên Bình
23443 XPô Kô
23446 XTê Xăng|g:X@617
23449 XVăn Xuôi|g:X@617
#613
23452 XĐắk Nên
23455 XĐắk Ring
23458 XMăng Buk
23461 XĐắk Tăng
23464 XNgok Tem
23467 XPờ Ê
23470 XMăng Cành
23473 XĐắk Long|5c:+TMăng Đen
23476 XHiếu
#614
23479 TĐắk Rve
23482 XĐắk Kôi
23485 XĐắk Tơ Lung
23488 XĐắk Ruồng
23491 XĐắk Pne
23494 XĐắk Tờ Re
23497 XTân Lập
#615
23500 TĐắk Hà
23503 XĐắk PXi
23504 4n:XĐăk Long
23506 XĐắk HRing
23509 XĐắk Ui
23510 4n:XĐăk Ngọk
23512 XĐắk Mar
23515 XNgok Wang
23518 XNgok Réo
23521 XHà Mòn
23524 XĐắk La
#616
23527 TSa Thầy
23530 XRơ Kơi
23533 XSa Nhơn
23534 s:XHơ Moong
23535 4n:XIa Dal|4u:+XIa Đal@618
23536 XMô Rai
23537 4n:XIa Dom|4u:X@618
23538 4n:XIa Tơi|4u:X@618
23539 XSa Sơn
23542 XSa Nghĩa
23545 XSa Bình
23548 XYa Xiêr
23551 XYa Tăng
23554 XYa ly
#617
23417 g:XĐắk Rơ Ông
#622
23557 PYên Đỗ
23560 PDiên Hồng
23563 PIa Kring
23566 PHội Thương
23569 PHội Phú
23570 26:PPhù Đổng
23572 PHoa Lư
23575 PTây Sơn
23578 PThống Nhất
23579 26:PĐống Đa
23581 PTrà Bá
23582 10:PThắng Lợi
23584 PYên Thế
23586 26:PChi Lăng
23587 XChư HDrông|5f:.
23590 XBiển Hồ
23593 XTân Sơn|5u:.
23596 XTrà Đa
23599 XChư Á
23602 XAn Phú
23605 XDiên Phú
23608 XIa Kênh
23611 XGào
#623
23614 PAn Bình
23617 PTây Sơn
23620 PAn Phú
23623 PAn Tân
23626 XTú An
23627 2j:XXuân An
23629 XCửu An
23630 2j:PAn Phước
23632 XSong An
23633 2j:PNgô Mây
23635 XThành An
#624
24041 1h:PCheo Reo
24042 1h:PHòa Bình
24044 1h:PĐoàn Kết
24045 1h:PSông Bờ
24065 1h:XChư Băh
#625
23638 TKBang
23641 XKon Pne
23644 XĐăk Roong
23647 XSơn Lang
23650 XKRong
23653 XSơ Pai
23656 XLơ Ku
23659 XĐông
23660 v:XĐak SMar
23662 XNghĩa An
23665 XTơ Tung
23668 XKông Lơng Khơng
23671 XKông Pla|5u:.
23674 XĐăk HLơ|5u:+XKông Bơ La
#626
23677 TĐăk Đoa
23680 XHà Đông
23683 XĐăk Sơmei
23684 8:XĐăk Krong
23686 XHải Yang
23689 XKon Gang
23692 XHà Bầu
23695 XNam Yang
23698 XK' Dang
23701 XH' Neng
23704 XTân Bình
23707 XGlar
23710 XA Dơk
23713 XTrang
23714 v:XHNol
23716 XIa Pết
23719 XIa Băng
#627
23722 TPhú Hòa
23725 XHà Tây
23728 XIa Khươl
23731 XIa Phí
23734 XIa Ly|4o:T
23737 XIa Mơ Nông
23738 2j:XIa Kreng
23740 XĐăk Tơ Ver
23743 XHòa Phú
23746 XChư Đăng Ya
23749 XIa Ka
23752 XIa Nhin
23755 XNghĩa Hòa
23758 XChư Jôr|5f:.
23761 XNghĩa Hưng
#628
23764 TIa Kha
23767 XIa Sao
23768 v:XIa Yok
23770 XIa Hrung
23771 v:XIa Bă
23773 XIa Khai
23776 XIa KRai
23778 8:XIa Grăng
23779 XIa Tô
23782 XIa O
23785 XIa Dêr
23788 XIa Chia
23791 XIa Pếch
#629
23794 TKon Dơng
23797 XAyun
23798 10:XĐak Jơ Ta
23799 10:XĐak Ta Ley
23800 XHra
23803 XĐăk Yă
23806 XĐăk Djrăng
23809 XLơ Pang
23812 XKon Thụp
23815 XĐê Ar
23818 XKon Chiêng
23821 XĐăk Trôi
#630
23824 TKông Chro
23827 XChư Krêy
23830 XAn Trung
23833 XKông Yang
23836 XĐăk Tơ Pang
23839 XSRó
23840 v:XĐắk Kơ Ning
23842 XĐăk Song
23843 8:XĐăk Pling
23845 XYang Trung
23846 v:XĐăk Pơ Pho
23848 XYa Ma
23851 XChơ Long
23854 XYang Nam
#631
23857 TChư Ty
23860 XIa Dơk
23863 XIa Krêl
23866 XIa Din
23869 XIa Kla
23872 XIa Dom
23875 XIa Lang
23878 XIa Kriêng
23881 XIa Pnôn
23884 XIa Nan
#632
23887 TChư Prông
23888 26:XIa Kly
23890 XBình Giáo
23893 XIa Drăng
23896 XThăng Hưng
23899 XBàu Cạn
23902 XIa Phìn
23905 XIa Băng
23908 XIa Tôr
23911 XIa Boòng
23914 XIa O
23917 XIa Púch
23920 XIa Me
23923 XIa Vê
23924 26:XIa Bang
23926 XIa Pia
23929 XIa Ga
23932 XIa Lâu
23935 XIa Piơr
23938 XIa Mơ
#633
23941 TChư Sê
23942 26:TNhơn Hoà|2y:T@639
23944 XIa Tiêm
23945 8:XChư Pơng
23946 8:XBar Măih
23947 XBờ Ngoong
23950 XIa Glai
23953 XAL Bá
23954 2y:XKông HTok
23956 XAYun
23959 XIa HLốp
23962 XIa Blang
23965 XDun
23966 2y:XIa Pal
23968 XH Bông
23971 XIa Hrú|2y:X@639
23974 XIa Dreng|2y:X@639
23977 XIa Ko
23978 8:XIa Hla|2y:X@639
23980 XNhơn Hòa|26:+XChư Don|2y:X@639
23983 XIa Phang|2y:X@639
23986 XIa Le|2y:X@639
23987 v:XIa BLứ|2y:X@639
#634
23989 XHà Tam
23992 XAn Thành
23995 XĐăk Pơ|4o:TĐak Pơ
23998 XYang Bắc
24001 XCư An
24004 XTân An
24007 XPhú An
24010 XYa Hội
#635
24013 XPờ Tó
24016 XChư Răng
24019 XIa KDăm
24022 XKim Tân
24025 XChư Mố
24028 XIa Tul
24031 XIa Ma Rơn
24034 XIa Broăi
24037 XIa Trok
#636
24040 TAyun Pa|1h:.
24043 TPhú Thiện|1h:T@638
24046 XChư A Thai|1h:X@638
24048 10:XAyun Hạ|1h:X@638
24049 XIa Ke|10:+XIa Ake|1h:X@638
24052 XIa Sol|1h:X@638
24055 XIa Piar|1h:X@638
24058 XIa Peng|1h:X@638
24060 10:XChrôh Pơnan|1h:X@638
24061 XIa Hiao|1h:X@638
24064 XIa RBol|1h:X@624
24067 XIa Yeng|1h:X@638
24070 XIa RTô|1h:X@624
24073 XIa Sao|1h:X@624
#637
24076 TPhú Túc
24079 XIa RSai
24082 XIa RSươm
24085 XChư Gu
24088 XĐất Bằng
24091 XIa Mláh
24094 XChư Drăng
24097 XPhú Cần
24100 XIa HDreh
24103 XIa RMok
24106 XChư Ngọc
24109 XUar
24112 XChư Rcăm
24115 XKrông Năng
#639
23972 2y:XIa Rong
#643
24118 PTân Lập
24121 PTân Hòa
24124 PTân An
24127 PThống Nhất|5u:.
24130 PThành Nhất
24133 PThắng Lợi|5u:<24139
24136 PTân Lợi
24139 PThành Công|5u:>24133
24142 PTân Thành
24145 PTân Tiến
24148 PTự An
24151 PEa Tam
24154 PKhánh Xuân
24157 XHòa Thuận
24160 XCư ÊBur
24163 XEa Tu
24166 XHòa Thắng
24169 XEa Kao
24172 XHòa Phú
24175 XHòa Khánh
24178 XHòa Xuân
#644
24305 2h:PAn Lạc
24308 2h:PAn Bình
24311 2h:PThiện An
24318 2h:PĐạt Hiếu
24332 2h:PBình Tân
#645
24181 TEa Drăng
24184 XEa H'leo
24187 XEa Sol
24190 XEa Ral
24193 XEa Wy
24194 w:XCư A Mung
24196 XCư Mốt
24199 XEa Hiao
24202 XEa Khal
24205 XDliê Yang
24207 1r:XEa Tir
24208 XEa Nam
#646
24211 TEa Súp
24214 XIa Lốp
24215 w:XIa JLơi
24217 XEa Rốk
24220 XYa Tờ Mốt
24221 w:XIa RVê
24223 XEa Lê
24226 XCư KBang
24229 XEa Bung
24232 XCư M'Lan
#647
24235 XKrông Na
24238 XEa Huar
24241 XEa Wer
24244 XTân Hoà
24247 XCuôr KNia
24250 XEa Bar
24253 XEa Nuôl
#648
24256 TEa Pốk
24259 TQuảng Phú
24262 XQuảng Tiến
24264 w:XEa Kuêh
24265 XEa Kiết
24268 XEa Tar
24271 XCư Dliê M'nông
24274 XEa H'đinh
24277 XEa Tul
24280 XEa KPam
24283 XEa M'DRóh
24286 XQuảng Hiệp
24289 XCư M'gar
24292 XEa D'Rơng
24295 XEa M'nang
24298 XCư Suê
24301 XCuor Đăng
#649
24304 TBuôn Hồ|2h:.
24307 XCư Né
24310 XChư KBô
24313 XCư Pơng
24314 1r:XEa Sin
24316 XPơng Drang|5q:T
24317 w:XEa Đê|2h:XTân Lập
24319 XEa Ngai
24322 XĐoàn Kết|2h:P@644
24325 XEa Blang|2h:X@644|5u:.
24328 XEa Drông|2h:X@644
24331 XThống Nhất|2h:P@644
24334 XEa Siên|2h:X@644
24337 XBình Thuận|2h:X@644
24340 XCư Bao|2h:X@644
#650
24343 TKrông Năng
24346 XĐLiê Ya
24349 XEa Tóh
24352 XEa Tam
24355 XPhú Lộc
24358 XTam Giang
24359 a:XEa Puk
24360 a:XEa Dăh
24361 XEa Hồ
24364 XPhú Xuân
24367 XCư Klông
24370 XEa Tân
#651
24373 TEa Kar
24376 TEa Knốp
24379 XEa Sô
24380 1r:XEa Sar
24382 XXuân Phú
24385 XCư Huê
24388 XEa Tih
24391 XEa Đar
24394 XEa Kmút
24397 XCư Ni
24400 XEa Păn|a:XEa Păl
24401 a:XCư Prông
24403 XEa Ô
24404 a:XCư ELang
24406 XCư Bông
24409 XCư Jang
#652
24412 TM'Đrắk
24415 XCư Prao
24418 XEa Pil
24421 XEa Lai
24424 XEa H'MLay
24427 XKrông Jing
24430 XEa M' Doal
24433 XEa Riêng
24436 XCư M'ta
24439 XCư K Róa
24442 XKrông Á
24444 1r:XCư San
24445 XEa Trang
#653
24448 TKrông Kmar
24451 XDang Kang
24454 XCư KTy
24457 XHòa Thành
24460 XHòa Tân|5u:.
24463 XHòa Phong
24466 XHòa Lễ
24469 XYang Reh
24472 XEa Trul
24475 XKhuê Ngọc Điền
24478 XCư Pui
24481 XHòa Sơn
24484 XCư Drăm
24487 XYang Mao
#654
24490 TPhước An
24493 XKRông Búk
24496 XEa Kly
24499 XEa Kênh
24502 XEa Phê
24505 XEa KNuec
24508 XEa Yông
24511 XHòa An
24514 XEa Kuăng
24517 XHòa Đông
24520 XEa Hiu
24523 XHòa Tiến
24526 XTân Tiến
24529 XVụ Bổn
24532 XEa Uy
24535 XEa Yiêng
#655
24538 TBuôn Trấp
24541 XCư Ê Wi|1r:X@657
24544 XEa Ktur|1r:X@657
24547 XEa Tiêu|1r:X@657
24550 XEa BHốk|1r:X@657
24553 XEa Hu|1r:X@657
24556 XDray Sáp
24559 XEa Na
24561 a:XDray Bhăng|1r:X@657
24562 XHòa Hiệp|1r:X@657
24565 XEa Bông
24568 XBăng A Drênh
24571 XDur KMăl
24574 XBình Hòa
24577 XQuảng Điền
#656
24580 TLiên Sơn
24583 XYang Tao
24586 XBông Krang
24589 XĐắk Liêng
24592 XBuôn Triết
24595 XBuôn Tría
24598 XĐắk Phơi
24601 XĐắk Nuê
24604 XKrông Nô
24607 XNam Ka
24610 XEa R'Bin
#657
24540 1r:XEa Ning
#660
24611 h:PNghĩa Đức
24612 h:PNghĩa Thành
24614 h:PNghĩa Phú
24615 h:PNghĩa Tân
24617 h:PNghĩa Trung
24618 h:XĐăk R'Moan
#661
24613 TGia Nghĩa|h:.
24616 XQuảng Sơn
24619 XQuảng Thành|h:X@660|5e:P
24620 1t:XQuảng Hoà
24622 XĐắk Ha
24625 XĐắk R'Măng
24628 XĐắk Nia|h:X@660
24631 XQuảng Khê
24634 XĐắk Plao
24637 XĐắk Som
#662
24640 TEa T'Ling
24643 XĐắk Wil
24646 XEa Pô
24649 XNam Dong
24652 XĐắk DRông
24655 XTâm Thắng
24658 XCư Knia
24661 XTrúc Sơn
#663
24664 TĐắk Mil
24667 XĐắk Lao
24670 XĐắk R'La
24673 XĐắk Gằn
24676 XĐức Mạnh
24677 e:XĐắk N'Drót
24678 15:XLong Sơn
24679 XĐắk Sắk
24682 XThuận An
24685 XĐức Minh
#664
24688 TĐắk Mâm
24691 XĐắk Sôr
24692 1t:XNam Xuân
24694 XBuôn Choah
24697 XNam Đà
24699 e:XTân Thành
24700 XĐắk Rồ|e:XĐắk Drô
24703 XNâm Nung
24706 XĐức Xuyên
24709 XĐắk Nang
24712 XQuảng Phú
24715 XNâm N'Đir
#665
24717 1t:TĐức An
24718 XĐắk Môl
24719 15:XĐắk Hòa
24721 XĐắk Song|1t:XNam Bình
24722 1t:XThuận Hà
24724 XThuận Hạnh
24727 XĐắk Rung|e:XĐắk N'Dung
24728 e:XNâm N'Jang
24730 XTrường Xuân
#666
24733 TKiến Đức
24736 XQuảng Trực|15:X@667
24739 XĐắk Búk So|15:X@667
24742 XĐắk R'Tíh|15:X@667
24745 XQuảng Tín
24748 XQuảng Tân|15:X@667
24750 e:XĐắk Wer
24751 XNhân Cơ
24754 XKiến Thành
24756 15:XNghĩa Thắng
24757 XĐạo Nghĩa
24760 XĐắk Sin
24761 1t:XHưng Bình
24763 XĐắk Ru
24766 XNhân Đạo
#667
24740 15:XQuảng Tâm
24746 15:XĐắk Ngo
#672
24769 P7
24772 P8
24775 P12
24778 P9
24781 P2
24784 P1
24787 P6
24790 P5
24793 P4
24796 P10
24799 P11
24802 P3
24805 XXuân Thọ
24808 XTà Nung
24810 2l:XTrạm Hành
24811 XXuân Trường
#673
24814 PLộc Phát
24817 PLộc Tiến
24820 P2
24823 P1
24826 PB'lao
24829 PLộc Sơn
24832 XĐạm Bri
24835 XLộc Thanh
24838 XLộc Nga
24841 XLộc Châu
24844 XĐại Lào
#674
24875 4:XĐạ Rsal
#675
24846 TLạc Dương
24847 XĐạ Chais
24848 4:XĐạ Nhim
24850 XĐưng KNớ
24853 XĐạ Tông|4:X@674
24856 XĐạ Long|4:X@674
24859 XĐam Rong|4:+XĐạ M' Rong@674
24862 XLát
24865 XĐạ Sar
#676
24868 TNam Ban
24871 TĐinh Văn
24874 XLiêng S'Roin|4:+XLiêng Srônh@674
24877 XRô Men|4:X@674
24880 XPhú Sơn
24883 XPhi Tô
24886 XPhi Liêng|4:X@674
24889 XĐạ KNàng|4:+XĐạ K' Nàng@674
24892 XMê Linh
24895 XĐạ Đờn
24898 XPhúc Thọ
24901 XĐông Thanh
24904 XGia Lâm
24907 XTân Thanh
24910 XTân Văn
24913 XHoài Đức
24916 XTân Hà
24919 XLiên Hà
24922 XĐan Phượng
24925 XNam Hà
#677
24928 TD'Ran
24931 TThạnh Mỹ
24934 XLạc Xuân
24937 XĐạ Ròn
24940 XLạc Lâm
24943 XKa Đô
24946 XQuảng Lập|5v:.
24949 XKa Đơn
24952 XTu Tra
24955 XPró|5v:+XQuảng Lập
#678
24958 TLiên Nghĩa
24961 XHiệp An
24964 XLiên Hiệp
24967 XHiệp Thạnh
24970 XBình Thạnh
24973 XN'Thol Hạ
24976 XTân Hội
24979 XTân Thành
24982 XPhú Hội
24985 XNinh Gia
24988 XTà Năng
24989 2l:XĐa Quyn
24991 XTà Hine
24994 XĐà Loan
24997 XNinh Loan
#679
25000 TDi Linh
25003 XĐinh Trang Thượng
25006 XTân Thượng
25007 2l:XTân Lâm
25009 XTân Châu
25012 XTân Nghĩa
25015 XGia Hiệp
25018 XĐinh Lạc
25021 XTam Bố
25024 XĐinh Trang Hòa
25027 XLiên Đầm
25030 XGung Ré
25033 XBảo Thuận
25036 XHòa Ninh
25039 XHòa Trung
25042 XHòa Nam
25045 XHòa Bắc
25048 XSơn Điền
25051 XGia Bắc
#680
25054 TLộc Thắng
25057 XLộc Bảo
25060 XLộc Lâm
25063 XLộc Phú
25066 XLộc Bắc
25069 XB' Lá
25072 XLộc Ngãi
25075 XLộc Quảng
25078 XLộc Tân
25081 XLộc Đức
25084 XLộc An
25087 XTân Lạc
25090 XLộc Thành
25093 XLộc Nam
#681
25096 TĐạ M'ri|5v:T@682
25099 TMa Đa Guôi|5v:T@682
25102 XĐạ M'ri|5e:.
25105 XHà Lâm|5v:X@682
25108 XĐạ Tồn|5v:.
25111 XĐạ Oai|5v:X@682
25114 XĐạ Ploa|5v:+XBà Gia@682
25117 XMa Đa Guôi|5v:X@682
25120 XĐoàn Kết|5v:.
25123 XPhước Lộc|5v:.
#682
25126 TĐạ Tẻh
25129 XAn Nhơn
25132 XQuốc Oai
25135 XMỹ Đức
25138 XQuảng Trị
25141 XĐạ Lây
25144 XHương Lâm|5e:.
25147 XTriệu Hải|5v:.
25150 XHà Đông|5e:.
25153 XĐạ Kho
25156 XĐạ Pal
#683
25159 TĐồng Nai|4r:TCát Tiên|5v:T@682
25162 XTiên Hoàng|5v:X@682
25165 XPhước Cát 2|5v:X@682
25168 XGia Viễn|5v:X@682
25171 XNam Ninh|5v:X@682
25174 XMỹ Lâm|5e:.
25177 XTư Nghĩa|5e:.
25180 XPhước Cát 1|52:+TPhước Cát|5v:T@682
25183 XĐức Phổ|5v:X@682
25186 XPhù Mỹ|4r:.
25189 XQuảng Ngãi|5v:X@682
25192 XĐồng Nai Thượng|5v:X@682
#688
25217 2v:PLong Thủy
25220 2v:PLong Phước
25245 2v:XLong Giang
#689
25195 PTân Phú
25198 PTân Đồng
25201 PTân Bình
25204 PTân Xuân
25205 1g:PTân Thiện
25207 XTân Thành
25210 XTiến Thành|55:P
25213 XTiến Hưng
#690
25320 2v:PHưng Chiến
25325 2v:PPhú Thịnh
25326 2v:PPhú Đức
#691
25216 TThác Mơ|2v:P@688
25219 TPhước Bình|2v:P@688
25222 XBù Gia Mập
25225 XĐak Ơ
25228 XĐức Hạnh
25229 1g:XPhú Văn
25231 XĐa Kia
25232 21:XPhước Minh
25234 XBình Thắng
25237 XSơn Giang|2v:P@688
25240 XLong Bình|4w:X@698
25243 XBình Phước|1g:+XBình Tân|4w:X@698
25244 1g:XBình Sơn|4w:X@698
25246 XLong Hưng|4w:X@698
25249 XPhước Tín|2v:X@688
25250 2v:XPhước Tân|4w:X@698
25252 XBù Nho|4w:X@698
25255 XLong Hà|4w:X@698
25258 XLong Tân|4w:X@698
25261 XPhú Trung|4w:X@698
25264 XPhú Riềng|4w:X@698
25267 XPhú Nghĩa
#692
25270 TLộc Ninh
25273 XLộc Hòa
25276 XLộc An
25279 XLộc Tấn
25280 d:XLộc Thạnh
25282 XLộc Hiệp
25285 XLộc Thiện
25288 XLộc Thuận
25291 XLộc Quang
25292 21:XLộc Phú
25294 XLộc Thành
25297 XLộc Thái
25300 XLộc Điền
25303 XLộc Hưng
25305 d:XLộc Thịnh
25306 XLộc Khánh
#693
25308 d:TThanh Bình
25309 XHưng Phước
25310 d:XPhước Thiện
25312 XThiện Hưng
25315 XThanh Hòa
25318 XTân Thành
25321 XTân Tiến
#694
25324 TAn Lộc|2v:P@690
25327 XThanh An
25330 XAn Khương
25333 XThanh Lương|2v:X@690
25336 XThanh Phú|2v:X@690
25339 XAn Phú
25342 XTân Lợi
25345 XTân Hưng
25348 XMinh Đức
25349 1g:XMinh Tâm
25351 XPhước An
25354 XThanh Bình
25357 XTân Khai|55:T
25360 XĐồng Nơ
25361 d:XTân Hiệp
#695
25363 TTân Phú
25366 XThuận Lợi
25369 XĐồng Tâm
25372 XTân Phước
25375 XTân Hưng
25378 XTân Lợi
25381 XTân Lập
25384 XTân Hòa
25387 XThuận Phú
25390 XĐồng Tiến
25393 XTân Tiến
#696
25396 TĐức Phong
25398 2n:XĐường 10
25399 XĐak Nhau
25400 d:XPhú Sơn
25402 XThọ Sơn
25404 21:XBình Minh
25405 XBom Bo
25408 XMinh Hưng
25411 XĐoàn Kết
25414 XĐồng Nai
25417 XĐức Liễu
25420 XThống Nhất
25423 XNghĩa Trung
25424 1g:XNghĩa Bình
25426 XĐăng Hà
25429 XPhước Sơn
#697
25432 TChơn Thành|5p:+PHưng Long
25433 d:XThành Tâm|5p:P
25435 XMinh Lập
25438 XTân Quan|2v:X@694
25439 2n:XQuang Minh
25441 XMinh Hưng|5p:P
25444 XMinh Long|5p:P
25447 XMinh Thành|5p:P
25450 XNha Bích
25453 XMinh Thắng
#703
25456 P1
25459 P3
25462 P4
25465 PHiệp Ninh
25468 P2
25471 XThạnh Tân
25474 XTân Bình
25477 XBình Minh
25480 XNinh Sơn|4r:P
25483 XNinh Thạnh|4r:P
#705
25486 TTân Biên
25489 XTân Lập
25492 XThạnh Bắc
25495 XTân Bình
25498 XThạnh Bình
25501 XThạnh Tây
25504 XHòa Hiệp
25507 XTân Phong
25510 XMỏ Công
25513 XTrà Vong
#706
25516 TTân Châu
25519 XTân Hà
25522 XTân Đông
25525 XTân Hội
25528 XTân Hòa
25531 XSuối Ngô
25534 XSuối Dây
25537 XTân Hiệp
25540 XThạnh Đông
25543 XTân Thành
25546 XTân Phú
25549 XTân Hưng
#707
25552 TDương Minh Châu
25555 XSuối Đá
25558 XPhan
25561 XPhước Ninh
25564 XPhước Minh
25567 XBàu Năng
25570 XChà Là
25573 XCầu Khởi
25576 XBến Củi
25579 XLộc Ninh
25582 XTruông Mít
#708
25585 TChâu Thành
25588 XHảo Đước
25591 XPhước Vinh
25594 XĐồng Khởi
25597 XThái Bình
25600 XAn Cơ
25603 XBiên Giới
25606 XHòa Thạnh
25609 XTrí Bình
25612 XHòa Hội
25615 XAn Bình
25618 XThanh Điền
25621 XThành Long
25624 XNinh Điền
25627 XLong Vĩnh
#709
25630 THòa Thành|5f:+PLong Hoa
25633 XHiệp Tân|5f:P
25636 XLong Thành Bắc|5f:P
25639 XTrường Hòa
25642 XTrường Đông
25645 XLong Thành Trung|5f:P
25648 XTrường Tây
25651 XLong Thành Nam
#710
25654 TGò Dầu
25657 XThạnh Đức
25660 XCẩm Giang
25663 XHiệp Thạnh
25666 XBàu Đồn
25669 XPhước Thạnh
25672 XPhước Đông
25675 XPhước Trạch
25678 XThanh Phước
#711
25681 TBến Cầu
25684 XLong Chữ
25687 XLong Phước
25690 XLong Giang
25693 XTiên Thuận
25696 XLong Khánh
25699 XLợi Thuận
25702 XLong Thuận
25705 XAn Thạnh
#712
25708 TTrảng Bàng|5f:P
25711 XĐôn Thuận
25714 XHưng Thuận
25717 XLộc Hưng|5f:P
25720 XGia Lộc|5f:P
25723 XGia Bình|5f:P
25726 XPhước Lưu|5f:.
25729 XBình Thạnh|5f:+XPhước Bình
25732 XAn Tịnh|5f:P
25735 XAn Hòa|5f:P
25738 XPhước Chỉ
#718
25741 PHiệp Thành
25744 PPhú Lợi
25747 PPhú Cường
25750 PPhú Hòa
25753 PPhú Thọ
25756 PChánh Nghĩa
25759 XĐịnh Hòa|27:PĐịnh Hoà
25760 2v:PHoà Phú
25762 XPhú Mỹ|27:P
25763 2v:PPhú Tân
25765 XTân An|4r:P
25768 XHiệp An|27:P
25771 XTương Bình Hiệp|4r:P
25774 XChánh Mỹ|4r:P
#719
25816 4r:XTrừ Văn Thố
25819 4r:XCây Trường II
25822 4r:XLai Uyên|53:T
25825 4r:XTân Hưng
25828 4r:XLong Nguyên
25831 4r:XHưng Hòa
25834 4r:XLai Hưng
#720
25777 TDầu Tiếng
25780 XMinh Hoà
25783 XMinh Thạnh
25786 XMinh Tân
25789 XĐịnh An
25792 XLong Hoà
25795 XĐịnh Thành
25798 XĐịnh Hiệp
25801 XAn Lập
25804 XLong Tân
25807 XThanh An
25810 XThanh Tuyền
#721
25813 TMỹ Phước|4r:P
25837 XChánh Phú Hòa|4r:P
25840 XAn Điền|5s:P
25843 XAn Tây|5s:P
25846 XThới Hòa|4r:P
25849 XHòa Lợi|4r:P
25852 XTân Định|4r:P
25855 XPhú An
#722
25858 TPhước Vĩnh
25861 XAn Linh
25864 XPhước Sang
25865 4:XAn Thái
25867 XAn Long
25870 XAn Bình
25873 XTân Hiệp
25876 XTam Lập
25879 XTân Long
25882 XVĩnh Hoà
25885 XPhước Hoà
#723
25888 TUyên Hưng|4r:P
25891 TTân Phước Khánh|4r:P
25912 XVĩnh Tân|5f:P
25915 XHội Nghĩa|5f:P
25920 4:XTân Hiệp|4r:P
25921 XKhánh Bình|4r:P
25924 XPhú Chánh|5f:P
25930 XBạch Đằng
25933 XTân Vĩnh Hiệp|5f:P
25936 XThạnh Phước|4r:P
25937 4:XThạnh Hội
25939 XThái Hòa|2v:TThái Hoà|4r:PThái Hòa
#724
25942 TDĩ An|3o:P
25945 XTân Bình|3o:P
25948 XTân Đông Hiệp|3o:P
25951 XBình An|3o:P
25954 XBình Thắng|3o:P
25957 XĐông Hòa|3o:P
25960 XAn Bình|3o:P
#725
25963 TAn Thạnh|3o:P
25966 TLái Thiêu|3o:P
25969 XBình Chuẩn|3o:P
25972 XThuận Giao|3o:P
25975 XAn Phú|3o:P
25978 XHưng Định|4r:P
25981 XAn Sơn
25984 XBình Nhâm|4r:P
25987 XBình Hòa|3o:P
25990 XVĩnh Phú|3o:P
#726
25894 4r:XTân Định
25897 4r:XBình Mỹ
25900 4r:XTân Bình|5k:T
25903 4r:XTân Lập
25906 4r:XTân Thành|53:T
25907 4r:XĐất Cuốc
25908 4r:XHiếu Liêm
25909 4r:XLạc An
25918 4r:XTân Mỹ
25927 4r:XThường Tân
#731
25993 PTrảng Dài
25996 PTân Phong
25999 PTân Biên
26002 PHố Nai
26005 PTân Hòa
26008 PTân Hiệp
26011 PBửu Long
26014 PTân Tiến|5u:<26026
26017 PTam Hiệp
26020 PLong Bình
26023 PQuang Vinh
26026 PTân Mai|5u:>26014
26029 PThống Nhất
26032 PTrung Dũng|5u:>26041
26035 PTam Hòa|5u:.
26038 PHòa Bình|5u:.
26041 PQuyết Thắng|5u:<26032
26044 PThanh Bình|5u:.
26047 PBình Đa
26050 PAn Bình
26053 PBửu Hòa
26056 PLong Bình Tân
26059 PTân Vạn
26062 XTân Hạnh|5a:P
26065 XHiệp Hòa|5a:P
26068 XHóa An|5a:P
#732
26071 PXuân Trung|5u:.
26074 PXuân Thanh|5u:.
26077 PXuân Bình
26080 PXuân An
26083 PXuân Hoà
26086 PPhú Bình
26089 XBình Lộc
26092 XBảo Quang
26095 XSuối Tre|59:P
26098 XBảo Vinh|59:P
26101 XXuân Lập|59:P
26104 XBàu Sen|59:P
26107 XBàu Trâm
26110 XXuân Tân|59:P
26113 XHàng Gòn
#734
26116 TTân Phú
26119 XDak Lua
26122 XNam Cát Tiên
26125 XPhú An
26128 XNúi Tượng|5u:.
26131 XTà Lài
26134 XPhú Lập
26137 XPhú Sơn|5u:>26146
26140 XPhú Thịnh
26143 XThanh Sơn
26146 XPhú Trung|5u:<26137
26149 XPhú Xuân
26152 XPhú Lộc
26155 XPhú Lâm
26158 XPhú Bình
26161 XPhú Thanh
26164 XTrà Cổ
26167 XPhú Điền
#735
26170 TVĩnh An
26173 XPhú Lý
26176 XTrị An
26179 XTân An
26182 XVĩnh Tân
26185 XBình Lợi
26188 XThạnh Phú
26191 XThiện Tân
26194 XTân Bình
26197 XBình Hòa|5u:.
26200 XMã Đà
26203 XHiếu Liêm|5u:.
#736
26206 TĐịnh Quán
26209 XThanh Sơn
26212 XPhú Tân
26215 XPhú Vinh
26218 XPhú Lợi
26221 XPhú Hòa
26224 XNgọc Định
26227 XLa Ngà
26230 XGia Canh
26233 XPhú Ngọc
26236 XPhú Cường
26239 XTúc Trưng
26242 XPhú Túc
26245 XSuối Nho
#737
26248 TTrảng Bom
26251 XThanh Bình
26254 XCây Gáo
26257 XBàu Hàm
26260 XSông Thao
26263 XSông Trầu
26266 XĐông Hoà
26269 XBắc Sơn
26272 XHố Nai 3
26275 XTây Hoà
26278 XBình Minh
26281 XTrung Hoà
26284 XĐồi 61
26287 XHưng Thịnh
26290 XQuảng Tiến
26293 XGiang Điền
26296 XAn Viễn
#738
26299 XGia Tân 1
26302 XGia Tân 2
26305 XGia Tân 3
26308 XGia Kiệm
26311 XQuang Trung
26314 XBàu Hàm 2
26317 XHưng Lộc
26320 XLộ 25
26323 XXuân Thiện
26326 XXuân Thạnh|5a:+TDầu Giây
#739
26329 XSông Nhạn
26332 XXuân Quế
26335 XNhân Nghĩa
26338 XXuân Đường
26341 XLong Giao|5l:T
26344 XXuân Mỹ
26347 XThừa Đức
26350 XBảo Bình
26353 XXuân Bảo
26356 XXuân Tây
26359 XXuân Đông
26362 XSông Ray
26365 XLâm San
#740
26368 TLong Thành
26371 XAn Hoà|35:X@731|5a:PAn Hòa
26374 XTam Phước|35:X@731|5a:P
26377 XPhước Tân|35:X@731|5a:P
26380 XLong Hưng|35:X@731
26383 XAn Phước
26386 XBình An
26389 XLong Đức
26392 XLộc An
26395 XBình Sơn
26398 XTam An
26401 XCẩm Đường
26404 XLong An
26407 XSuối Trầu|59:.
26410 XBàu Cạn
26413 XLong Phước
26416 XPhước Bình
26419 XTân Hiệp
26422 XPhước Thái
#741
26425 TGia Ray
26428 XXuân Bắc
26431 XSuối Cao
26434 XXuân Thành
26437 XXuân Thọ
26440 XXuân Trường
26443 XXuân Hòa
26446 XXuân Hưng
26449 XXuân Tâm
26452 XSuối Cát
26455 XXuân Hiệp
26458 XXuân Phú
26461 XXuân Định
26464 XBảo Hoà
26467 XLang Minh
#742
26470 XPhước Thiền
26473 XLong Tân
26476 XĐại Phước
26479 XHiệp Phước|5a:T
26482 XPhú Hữu
26485 XPhú Hội
26488 XPhú Thạnh
26491 XPhú Đông
26494 XLong Thọ
26497 XVĩnh Thanh
26500 XPhước Khánh
26503 XPhước An
#747
26506 P1
26508 5:PThắng Tam
26509 P2
26512 P3
26515 P4
26518 P5
26521 P6|4t:PThắng Nhì
26524 P7
26526 5:PNguyễn An Ninh
26527 P8
26530 P9
26533 PThắng Nhất
26535 5:PRạch Dừa
26536 P10
26539 P11
26542 P12
26545 XLong Sơn
#748
26548 PPhước Hưng
26551 PPhước Hiệp|5w:.
26554 PPhước Nguyên
26557 PLong Toàn
26558 h:PLong Tâm
26560 PPhước Trung
26563 PLong Hương
26566 PKim Dinh
26567 h:XTân Hưng
26569 XLong Phước
26572 XHoà Long
#750
26574 5:XBàu Chinh
26575 TNgãi Giao
26578 XBình Ba
26581 XSuối Nghệ
26584 XXuân Sơn
26587 XSơn Bình
26590 XBình Giã
26593 XBình Trung
26596 XXà Bang
26599 XCù Bị
26602 XLáng Lớn
26605 XQuảng Thành
26608 XKim Long|5w:T
26611 XSuối Rao
26614 XĐá Bạc
26617 XNghĩa Thành
#751
26620 TPhước Bửu
26623 XPhước Thuận
26626 XPhước Tân
26629 XXuyên Mộc
26632 XBông Trang
26635 XTân Lâm
26638 XBàu Lâm
26641 XHòa Bình
26644 XHòa Hưng
26647 XHòa Hiệp
26650 XHòa Hội
26653 XBưng Riềng
26656 XBình Châu
#752
26659 TLong Điền|5w:T@753
26662 TLong Hải|5w:T@753
26665 XAn Ngãi|5w:.
26668 XTam Phước|5w:+XTam An@753
26671 XAn Nhứt|5w:.
26674 XPhước Tỉnh|5w:X@753
26677 XPhước Hưng|5w:X@753
#753
26680 XPhước Thạnh|18:+TĐất Đỏ
26683 XPhước Long Thọ
26686 XPhước Hội
26689 XLong Mỹ|5w:+TPhước Hải
26692 XPhước Hải|18:T|5w:.
26695 XLong Tân
26698 XLáng Dài
26701 XLộc An|5w:.
#754
26704 TPhú Mỹ|52:P
26707 XTân Hoà|5y:P
26710 XTân Hải|5y:P
26713 XPhước Hoà|52:P
26716 XTân Phước|52:P
26719 XMỹ Xuân|52:P
26722 XSông Xoài
26725 XHắc Dịch|52:P
26728 XChâu Pha
26731 XTóc Tiên
#760
26734 PTân Định
26737 PĐa Kao
26740 PBến Nghé
26743 PBến Thành
26746 PNguyễn Thái Bình
26749 PPhạm Ngũ Lão
26752 PCầu Ông Lãnh
26755 PCô Giang
26758 PNguyễn Cư Trinh
26761 PCầu Kho
#761
26764 PThạnh Xuân
26767 PThạnh Lộc
26770 PHiệp Thành
26773 PThới An
26776 PTân Chánh Hiệp
26779 PAn Phú Đông
26782 PTân Thới Hiệp
26785 PTrung Mỹ Tây
26787 16:PTân Hưng Thuận
26788 PĐông Hưng Thuận
26791 PTân Thới Nhất
#762
26794 PLinh Xuân|5j:P@769
26797 PBình Chiểu|5j:P@769
26800 PLinh Trung|5j:P@769
26803 PTam Bình|5j:P@769
26806 PTam Phú|5j:P@769
26809 PHiệp Bình Phước|5j:P@769
26812 PHiệp Bình Chánh|5j:P@769
26815 PLinh Chiểu|5j:P@769
26818 PLinh Tây|5j:P@769
26821 PLinh Đông|5j:P@769
26824 PBình Thọ|5j:P@769
26827 PTrường Thọ|5j:P@769
#763
26830 PLong Bình|5j:P@769
26833 PLong Thạnh Mỹ|5j:P@769
26836 PTân Phú|5j:P@769
26839 PHiệp Phú|5j:P@769
26842 PTăng Nhơn Phú A|5j:P@769
26845 PTăng Nhơn Phú B|5j:P@769
26848 PPhước Long B|5j:P@769
26851 PPhước Long A|5j:P@769
26854 PTrường Thạnh|5j:P@769
26857 PLong Phước|5j:P@769
26860 PLong Trường|5j:P@769
26863 PPhước Bình|5j:P@769
26866 PPhú Hữu|5j:P@769
#764
26869 P15|5w:.
26872 P13|5w:+P15
26875 P17
26876 16:P6
26878 P16
26881 P12
26882 16:P14
26884 P10
26887 P05|5w:+P5
26890 P07|5w:+P1
26893 P04|5w:.
26896 P01|5w:.
26897 16:P9|5w:.
26898 16:P8
26899 P11
26902 P03|5w:+P3
#765
26905 P13
26908 P11
26911 P27
26914 P26
26917 P12
26920 P25
26923 P05|5w:+P5
26926 P07|5w:+P7
26929 P24|5w:.|5x:<26935
26932 P06|5w:.
26935 P14|5x:>26929
26938 P15|5w:.
26941 P02|5w:+P2
26944 P01|5w:+P1
26947 P03|5w:.
26950 P17
26953 P21|5w:.|5x:<26959
26956 P22
26959 P19|5x:>26953
26962 P28
#766
26965 P02|5w:+P2
26968 P04|5w:+P4
26971 P12
26974 P13
26977 P01|5w:+P1
26980 P03|5w:+P3
26983 P11
26986 P07|5w:+P7
26989 P05|5w:+P5
26992 P10
26995 P06|5w:+P6
26998 P08|5w:+P8
27001 P09|5w:+P9
27004 P14
27007 P15
#767
27010 PTân Sơn Nhì
27013 PTây Thạnh
27016 PSơn Kỳ
27019 PTân Quý
27022 PTân Thành
27025 PPhú Thọ Hòa
27028 PPhú Thạnh
27031 PPhú Trung
27034 PHòa Thạnh
27037 PHiệp Tân
27040 PTân Thới Hòa
#768
27043 P04|5w:+P4
27046 P05|5w:+P5
27049 P09|5w:+P9
27052 P07|5w:+P7
27055 P03|5w:.
27058 P01|5w:+P1
27061 P02|5w:+P2
27064 P08|5w:+P8
27067 P15|5x:>27076
27070 P10
27073 P11
27076 P17|5w:.|5x:<27067
27079 P14|5j:.
27082 P12|5j:.
27085 P13
#769
27088 PThảo Điền
27091 PAn Phú
27094 PBình An|5j:+PAn Khánh
27097 PBình Trưng Đông
27100 PBình Trưng Tây
27103 PBình Khánh|5j:.
27106 PAn Khánh|5j:.
27109 PCát Lái
27112 PThạnh Mỹ Lợi
27115 PAn Lợi Đông
27118 PThủ Thiêm
#770
27121 P08|5j:.
27124 P07|5j:.
27127 P14
27130 P12
27133 P11
27136 P13|5w:.
27139 P06|5j:+PVõ Thị Sáu
27142 P09|5w:+P9
27145 P10|5w:.
27148 P04|5w:+P4
27151 P05|5w:+P5
27154 P03|5w:+P3
27157 P02|5w:+P2
27160 P01|5w:+P1
#771
27163 P15
27166 P13
27169 P14
27172 P12
27175 P11|5w:.
27178 P10
27181 P09|5w:+P9
27184 P01|5w:+P1
27187 P08|5w:+P8
27190 P02|5w:+P2
27193 P04|5w:+P4
27196 P07|5w:.
27199 P05|5w:.
27202 P06|5w:+P6
27205 P03|5j:.
#772
27208 P15
27211 P05|5w:+P5
27214 P14
27217 P11|5x:>27226
27220 P03|5w:+P3
27223 P10|5x:>27232
27226 P13|5w:.|5x:<27217
27229 P08|5w:+P8
27232 P09|5w:.|5x:<27223
27235 P12|5w:.
27238 P07|5w:+P7
27241 P06|5w:.
27244 P04|5w:.
27247 P01|5w:+P1
27250 P02|5w:.
27253 P16
#773
27256 P12|5j:.
27259 P13
27262 P09|5w:.
27265 P06|5w:+P9
27268 P08|5w:.
27271 P10|5w:+P8
27274 P05|5j:.
27277 P18
27280 P14|5w:.
27283 P04|5w:+P4
27286 P03|5w:+P3
27289 P16
27292 P02|5w:+P2
27295 P15
27298 P01|5w:+P1
#774
27301 P04|5w:+P4
27304 P09|5w:+P9
27307 P03|5w:+P2
27310 P12
27313 P02|5w:.
27316 P08|5w:+P7
27319 P15|5j:.
27322 P07|5w:.
27325 P01|5w:+P1
27328 P11
27331 P14
27334 P05|5w:+P5
27337 P06|5w:.
27340 P10|5w:.
27343 P13
#775
27346 P14
27349 P13
27352 P09|5w:+P9
27355 P06|5w:.
27358 P12
27361 P05|5w:+P2|5x:>27367
27364 P11
27367 P02|5w:.|5x:<27361
27370 P01|5w:.
27373 P04|5w:.|5x:<27379
27376 P08|5w:+P8
27379 P03|5w:+P1|5x:>27373
27382 P07|5w:+P7
27385 P10
#776
27388 P08|5w:.
27391 P02|5w:.
27394 P01|5w:.
27397 P03|5w:+PRạch Ông
27400 P11|5w:.
27403 P09|5w:+PHưng Phú
27406 P10|5w:.
27409 P04|5w:+P4
27412 P13|5w:.
27415 P12|5w:+PXóm Củi
27418 P05|5w:+P5
27421 P14
27424 P06|5w:+P6
27427 P15
27430 P16
27433 P07|5w:+P7
#777
27436 PBình Hưng Hòa
27439 PBình Hưng Hoà A
27442 PBình Hưng Hoà B
27445 PBình Trị Đông
27448 PBình Trị Đông A
27451 PBình Trị Đông B
27454 PTân Tạo
27457 PTân Tạo A
27460 PAn Lạc
27463 PAn Lạc A
#778
27466 PTân Thuận Đông
27469 PTân Thuận Tây
27472 PTân Kiểng
27475 PTân Hưng
27478 PBình Thuận
27481 PTân Quy
27484 PPhú Thuận
27487 PTân Phú
27490 PTân Phong
27493 PPhú Mỹ
#783
27496 TCủ Chi
27499 XPhú Mỹ Hưng
27502 XAn Phú
27505 XTrung Lập Thượng
27508 XAn Nhơn Tây
27511 XNhuận Đức
27514 XPhạm Văn Cội
27517 XPhú Hòa Đông
27520 XTrung Lập Hạ
27523 XTrung An
27526 XPhước Thạnh
27529 XPhước Hiệp
27532 XTân An Hội
27535 XPhước Vĩnh An
27538 XThái Mỹ
27541 XTân Thạnh Tây
27544 XHòa Phú
27547 XTân Thạnh Đông
27550 XBình Mỹ
27553 XTân Phú Trung
27556 XTân Thông Hội
#784
27559 THóc Môn
27562 XTân Hiệp
27565 XNhị Bình
27568 XĐông Thạnh
27571 XTân Thới Nhì
27574 XThới Tam Thôn
27577 XXuân Thới Sơn
27580 XTân Xuân
27583 XXuân Thới Đông
27586 XTrung Chánh
27589 XXuân Thới Thượng
27592 XBà Điểm
#785
27595 TTân Túc
27598 XPhạm Văn Hai
27601 XVĩnh Lộc A
27604 XVĩnh Lộc B
27607 XBình Lợi
27610 XLê Minh Xuân
27613 XTân Nhựt
27616 XTân Kiên
27619 XBình Hưng
27622 XPhong Phú
27625 XAn Phú Tây
27628 XHưng Long
27631 XĐa Phước
27634 XTân Quý Tây
27637 XBình Chánh
27640 XQuy Đức
#786
27643 TNhà Bè
27646 XPhước Kiển
27649 XPhước Lộc
27652 XNhơn Đức
27655 XPhú Xuân
27658 XLong Thới
27661 XHiệp Phước
#787
27664 TCần Thạnh
27667 XBình Khánh
27670 XTam Thôn Hiệp
27673 XAn Thới Đông
27676 XThạnh An
27679 XLong Hòa
27682 XLý Nhơn
#794
27685 P5
27688 P2|5v:.
27691 P4
27692 y:PTân Khánh
27694 P1
27697 P3
27698 y:P7
27700 P6
27703 XHướng Thọ Phú
27706 XNhơn Thạnh Trung
27709 XLợi Bình Nhơn
27712 XBình Tâm
27715 XKhánh Hậu|y:P
27718 XAn Vĩnh Ngãi
#795
27788 4b:P2
27806 4b:P3
#796
27721 TTân Hưng
27724 XHưng Hà
27727 XHưng Điền B
27730 XHưng Điền
27733 XThạnh Hưng
27736 XHưng Thạnh
27739 XVĩnh Thạnh
27742 XVĩnh Châu B
27745 XVĩnh Lợi
27748 XVĩnh Đại
27751 XVĩnh Châu A
27754 XVĩnh Bửu
#797
27757 TVĩnh Hưng
27760 XHưng Điền A
27763 XKhánh Hưng
27766 XThái Trị
27769 XVĩnh Trị
27772 XThái Bình Trung
27775 XVĩnh Bình
27778 XVĩnh Thuận
27781 XTuyên Bình
27784 XTuyên Bình Tây
#798
27787 TMộc Hóa|4b:+P1@795
27790 XThạnh Trị|4b:X@795
27793 XBình Hiệp|4b:X@795
27796 XBình Hòa Tây
27799 XBình Tân|4b:X@795
27802 XBình Thạnh
27805 XTuyên Thạnh|4b:X@795
27808 XBình Hòa Trung
27811 XBình Hòa Đông
27814 XBình Phong Thạnh|5e:T
27817 XThạnh Hưng|4b:X@795
27820 XTân Lập
27823 XTân Thành
#799
27826 TTân Thạnh
27829 XBắc Hòa
27832 XHậu Thạnh Tây
27835 XNhơn Hòa Lập
27838 XTân Lập
27841 XHậu Thạnh Đông
27844 XNhơn Hoà
27847 XKiến Bình
27850 XTân Thành
27853 XTân Bình
27856 XTân Ninh
27859 XNhơn Ninh
27862 XTân Hòa
#800
27865 TThạnh Hóa
27868 XTân Hiệp
27871 XThuận Bình
27874 XThạnh Phước
27877 XThạnh Phú
27880 XThuận Nghĩa Hòa
27883 XThủy Đông
27886 XThủy Tây
27889 XTân Tây
27892 XTân Đông
27895 XThạnh An
#801
27898 TĐông Thành
27901 XMỹ Quý Đông
27904 XMỹ Thạnh Bắc
27907 XMỹ Quý Tây
27910 XMỹ Thạnh Tây
27913 XMỹ Thạnh Đông
27916 XBình Thành
27919 XBình Hòa Bắc
27922 XBình Hòa Hưng
27925 XBình Hòa Nam
27928 XMỹ Bình
#802
27931 THậu Nghĩa
27934 THiệp Hòa
27937 TĐức Hòa
27940 XLộc Giang
27943 XAn Ninh Đông
27946 XAn Ninh Tây
27949 XTân Mỹ
27952 XHiệp Hòa
27955 XĐức Lập Thượng
27958 XĐức Lập Hạ
27961 XTân Phú
27964 XMỹ Hạnh Bắc
27967 XĐức Hòa Thượng
27970 XHòa Khánh Tây
27973 XHòa Khánh Đông
27976 XMỹ Hạnh Nam
27979 XHòa Khánh Nam
27982 XĐức Hòa Đông
27985 XĐức Hòa Hạ
27988 XHựu Thạnh
#803
27991 TBến Lức
27994 XThạnh Lợi
27997 XLương Bình
28000 XThạnh Hòa
28003 XLương Hòa
28006 XTân Hòa|5v:.
28009 XTân Bửu
28012 XAn Thạnh
28015 XBình Đức
28018 XMỹ Yên
28021 XThanh Phú
28024 XLong Hiệp
28027 XThạnh Đức
28030 XPhước Lợi
28033 XNhựt Chánh
#804
28036 TThủ Thừa
28039 XLong Thạnh
28042 XTân Thành
28045 XLong Thuận
28048 XMỹ Lạc
28051 XMỹ Thạnh
28054 XBình An
28057 XNhị Thành
28060 XMỹ An
28063 XBình Thạnh
28066 XMỹ Phú
28069 XLong Thành|5e:.
28072 XTân Lập|5e:+XTân Long
#805
28075 TTân Trụ
28078 XMỹ Bình|5e:+XTân Bình
28081 XAn Nhựt Tân|5e:.
28084 XQuê Mỹ Thạnh
28087 XLạc Tấn
28090 XBình Trinh Đông
28093 XTân Phước Tây
28096 XBình Lãng
28099 XBình Tịnh
28102 XĐức Tân
28105 XNhựt Ninh
#806
28108 TCần Đước
28111 XLong Trạch
28114 XLong Khê
28117 XLong Định
28120 XPhước Vân
28123 XLong Hòa
28126 XLong Cang
28129 XLong Sơn
28132 XTân Trạch
28135 XMỹ Lệ
28138 XTân Lân
28141 XPhước Tuy
28144 XLong Hựu Đông
28147 XTân Ân
28150 XPhước Đông
28153 XLong Hựu Tây
28156 XTân Chánh
#807
28159 TCần Giuộc
28162 XPhước Lý
28165 XLong Thượng
28168 XLong Hậu
28171 XTân Kim|5e:.
28174 XPhước Hậu
28177 XMỹ Lộc
28180 XPhước Lại
28183 XPhước Lâm
28186 XTrường Bình|5e:.
28189 XThuận Thành
28192 XPhước Vĩnh Tây
28195 XPhước Vĩnh Đông
28198 XLong An
28201 XLong Phụng
28204 XĐông Thạnh
28207 XTân Tập
#808
28210 TTầm Vu
28213 XBình Quới
28216 XHòa Phú
28219 XPhú Ngãi Trị
28222 XVĩnh Công
28225 XThuận Mỹ
28228 XHiệp Thạnh
28231 XPhước Tân Hưng
28234 XThanh Phú Long
28237 XDương Xuân Hội
28240 XAn Lục Long
28243 XLong Trì
28246 XThanh Vĩnh Đông
#815
28249 P5
28252 P4
28255 P7|5u:.
28258 P3|5u:.
28261 P1
28264 P2
28267 P8|5u:.
28270 P6
28273 P9
28276 P10
28279 PTân Long
28282 XĐạo Thạnh
28285 XTrung An
28288 XMỹ Phong
28291 XTân Mỹ Chánh
#816
28294 P3|5s:.
28297 P2
28300 P4|5s:<28303
28303 P1|5s:>28300
28306 P5
28309 XLong Hưng|5s:P
28312 XLong Thuận|5s:P
28315 XLong Chánh|5s:P
28318 XLong Hòa|5s:P
#817
28435 4p:P1
28436 4p:P2
28437 4p:P3
28439 4p:P4
28440 4p:P5
28447 4p:XMỹ Phước Tây
28450 4p:XMỹ Hạnh Đông
28453 4p:XMỹ Hạnh Trung
28459 4p:XTân Phú
28462 4p:XTân Bình
28468 4p:XTân Hội
28474 4p:PNhị Mỹ
28477 4p:XNhị Quý
28480 4p:XThanh Hòa
28483 4p:XPhú Quý
28486 4p:XLong Khánh
#818
28321 TMỹ Phước
28324 XTân Hòa Đông
28327 XThạnh Tân
28330 XThạnh Mỹ
28333 XThạnh Hoà
28336 XPhú Mỹ
28339 XTân Hòa Thành
28342 XHưng Thạnh
28345 XTân Lập 1
28348 XTân Hòa Tây
28351 XMỹ Phước|5f:.
28354 XTân Lập 2
28357 XPhước Lập
#819
28360 TCái Bè
28363 XHậu Mỹ Bắc B
28366 XHậu Mỹ Bắc A
28369 XMỹ Trung
28372 XHậu Mỹ Trinh
28375 XHậu Mỹ Phú
28378 XMỹ Tân
28381 XMỹ Lợi B
28384 XThiện Trung
28387 XMỹ Hội
28390 XAn Cư
28393 XHậu Thành
28396 XMỹ Lợi A
28399 XHòa Khánh
28402 XThiện Trí
28405 XMỹ Đức Đông
28408 XMỹ Đức Tây
28411 XĐông Hòa Hiệp
28414 XAn Thái Đông
28417 XTân Hưng
28420 XMỹ Lương
28423 XTân Thanh
28426 XAn Thái Trung
28429 XAn Hữu
28432 XHòa Hưng
#820
28438 4p:XThạnh Lộc
28441 4p:XMỹ Thành Bắc
28444 4p:XPhú Cường
28456 4p:XMỹ Thành Nam
28465 4p:XPhú Nhuận
28471 4p:XBình Phú|5p:T
28489 4p:XCẩm Sơn
28492 4p:XPhú An
28495 4p:XMỹ Long
28498 4p:XLong Tiên
28501 4p:XHiệp Đức
28504 4p:XLong Trung
28507 4p:XHội Xuân
28510 4p:XTân Phong
28513 4p:XTam Bình
28516 4p:XNgũ Hiệp
#821
28519 TTân Hiệp
28522 XTân Hội Đông
28525 XTân Hương
28528 XTân Lý Đông
28531 XTân Lý Tây|5u:.
28534 XThân Cửu Nghĩa
28537 XTam Hiệp
28540 XĐiềm Hy
28543 XNhị Bình
28546 XDưỡng Điềm|5u:.
28549 XĐông Hòa
28552 XLong Định
28555 XHữu Đạo|5u:.
28558 XLong An
28561 XLong Hưng
28564 XBình Trưng
28567 XPhước Thạnh|2t:X@815
28570 XThạnh Phú
28573 XBàn Long
28576 XVĩnh Kim
28579 XBình Đức
28582 XSong Thuận
28585 XKim Sơn
28588 XPhú Phong
28591 XThới Sơn|2t:X@815
#822
28594 TChợ Gạo
28597 XTrung Hòa
28600 XHòa Tịnh
28603 XMỹ Tịnh An
28606 XTân Bình Thạnh
28609 XPhú Kiết
28612 XLương Hòa Lạc
28615 XThanh Bình
28618 XQuơn Long
28621 XBình Phục Nhứt
28624 XĐăng Hưng Phước
28627 XTân Thuận Bình
28630 XSong Bình
28633 XBình Phan
28636 XLong Bình Điền
28639 XAn Thạnh Thủy
28642 XXuân Đông
28645 XHòa Định
28648 XBình Ninh
#823
28651 TVĩnh Bình
28654 XĐồng Sơn
28657 XBình Phú
28660 XĐồng Thạnh
28663 XThành Công
28666 XBình Nhì
28669 XYên Luông
28672 XThạnh Trị
28675 XThạnh Nhựt
28678 XLong Vĩnh
28681 XBình Tân
28684 XVĩnh Hựu
28687 XLong Bình
28690 XTân Thới|1z:X@825
28693 XTân Phú|1z:X@825
28696 XPhú Thạnh|1z:X@825
28699 XTân Thạnh|1z:X@825
#824
28702 TTân Hòa
28705 XTăng Hoà
28708 XBình Đông|1z:X@816
28711 XTân Phước
28714 XGia Thuận
28717 XBình Xuân|1z:X@816
28720 XVàm Láng|3h:T
28723 XTân Tây
28726 XKiểng Phước
28729 XTân Trung|1z:X@816
28732 XTân Đông
28735 XBình Ân
28738 XTân Điền
28741 XBình Nghị
28744 XPhước Trung
28747 XTân Thành
28750 XPhú Đông|1z:X@825
28753 XPhú Tân|1z:X@825
#829
28756 PPhú Khương
28757 2k:PPhú Tân
28759 P8
28762 P6
28765 P4|5w:.
28768 P5|5w:.
28771 P1|5f:.
28774 P3|5f:.
28777 P2|5f:+PAn Hội
28780 P7
28783 XSơn Đông
28786 XPhú Hưng
28789 XBình Phú
28792 XMỹ Thạnh An
28795 XNhơn Thạnh
28798 XPhú Nhuận
#831
28801 TChâu Thành|5w:.
28804 XTân Thạch
28807 XQưới Sơn
28810 XAn Khánh|5w:+TChâu Thành
28813 XGiao Long
28816 XGiao Hòa|5f:.
28819 XPhú Túc
28822 XPhú Đức
28825 XPhú An Hòa|5w:.
28828 XAn Phước
28831 XTam Phước
28834 XThành Triệu
28837 XTường Đa|5w:.
28840 XTân Phú
28843 XQuới Thành
28846 XPhước Thạnh
28849 XAn Hóa|5w:.
28852 XTiên Long
28855 XAn Hiệp|5w:+XTường Đa
28858 XHữu Định
28861 XTiên Thủy|5q:T
28864 XSơn Hòa|5w:.
28867 XMỹ Thành|4d:X@829|5f:.
#832
28870 TChợ Lách
28873 XPhú Phụng
28876 XSơn Định
28879 XVĩnh Bình
28882 XHòa Nghĩa
28885 XLong Thới
28888 XPhú Sơn
28891 XTân Thiềng
28894 XVĩnh Thành
28897 XVĩnh Hòa
28900 XHưng Khánh Trung|2k:XHưng Khánh Trung B
#833
28903 TMỏ Cày
28906 XThanh Tân|2k:X@838
28909 XThạnh Ngãi|2k:X@838
28912 XTân Phú Tây|2k:X@838
28915 XPhước Mỹ Trung|2k:X@838|5q:T
28918 XTân Thành Bình|2k:X@838
28921 XThành An|2k:X@838
28924 XHòa Lộc|2k:X@838
28927 XTân Thanh Tây|2k:X@838
28930 XĐịnh Thủy
28933 XTân Bình|2k:X@838
28936 XNhuận Phú Tân|2k:X@838
28939 XĐa Phước Hội
28940 2k:XTân Hội
28942 XPhước Hiệp
28945 XBình Khánh Đông|5f:+XBình Khánh
28948 XKhánh Thạnh Tân|2k:X@838
28951 XAn Thạnh
28954 XBình Khánh Tây|5f:.
28957 XAn Định
28960 XThành Thới B
28963 XTân Trung
28966 XAn Thới
28969 XThành Thới A
28972 XMinh Đức
28975 XNgãi Đăng
28978 XCẩm Sơn
28981 XHương Mỹ
#834
28984 TGiồng Trôm
28987 XPhong Nẫm
28990 XPhong Mỹ|5f:.
28993 XMỹ Thạnh
28996 XChâu Hòa
28999 XLương Hòa
29002 XLương Quới
29005 XLương Phú
29008 XChâu Bình
29011 XThuận Điền
29014 XSơn Phú
29017 XBình Hoà
29020 XPhước Long
29023 XHưng Phong
29026 XLong Mỹ
29029 XTân Hào
29032 XBình Thành
29035 XTân Thanh
29038 XTân Lợi Thạnh
29041 XThạnh Phú Đông
29044 XHưng Nhượng
29047 XHưng Lễ
#835
29050 TBình Đại
29053 XTam Hiệp
29056 XLong Định
29059 XLong Hòa
29062 XPhú Thuận
29065 XVang Quới Tây
29068 XVang Quới Đông
29071 XChâu Hưng
29074 XPhú Vang|5w:.
29077 XLộc Thuận
29080 XĐịnh Trung
29083 XThới Lai
29086 XBình Thới
29089 XPhú Long
29092 XBình Thắng
29095 XThạnh Trị
29098 XĐại Hòa Lộc
29101 XThừa Đức
29104 XThạnh Phước
29107 XThới Thuận
#836
29110 TBa Tri
29113 XTân Mỹ|5w:.
29116 XMỹ Hòa
29119 XTân Xuân
29122 XMỹ Chánh
29125 XBảo Thạnh
29128 XAn Phú Trung
29131 XMỹ Thạnh
29134 XMỹ Nhơn
29137 XPhước Tuy|5f:+XPhước Ngãi
29140 XPhú Ngãi|5f:.
29143 XAn Ngãi Trung
29146 XPhú Lễ
29149 XAn Bình Tây
29152 XBảo Thuận
29155 XTân Hưng
29158 XAn Ngãi Tây
29161 XAn Hiệp
29164 XVĩnh Hòa
29167 XTân Thủy
29170 XVĩnh An
29173 XAn Đức
29176 XAn Hòa Tây
29179 XAn Thủy|5q:+TTiệm Tôm
#837
29182 TThạnh Phú
29185 XPhú Khánh
29188 XĐại Điền
29191 XQuới Điền
29194 XTân Phong
29197 XMỹ Hưng
29200 XAn Thạnh
29203 XThới Thạnh
29206 XHòa Lợi
29209 XAn Điền
29212 XBình Thạnh
29215 XAn Thuận
29218 XAn Quy
29221 XThạnh Hải
29224 XAn Nhơn
29227 XGiao Thạnh
29230 XThạnh Phong
29233 XMỹ An
#838
28889 2k:XPhú Mỹ
28901 2k:XHưng Khánh Trung A
#842
29236 P4
29239 P1
29242 P3
29245 P2|5w:.
29248 P5
29251 P6|5w:.
29254 P7
29257 P8
29260 P9
29263 XLong Đức
#844
29266 TCàng Long
29269 XMỹ Cẩm
29272 XAn Trường A
29275 XAn Trường
29278 XHuyền Hội
29281 XTân An
29284 XTân Bình
29287 XBình Phú
29290 XPhương Thạnh
29293 XĐại Phúc
29296 XĐại Phước
29299 XNhị Long Phú
29302 XNhị Long
29305 XĐức Mỹ
#845
29308 TCầu Kè
29311 XHòa Ân
29314 XChâu Điền
29317 XAn Phú Tân
29320 XHoà Tân
29323 XNinh Thới
29326 XPhong Phú
29329 XPhong Thạnh
29332 XTam Ngãi
29335 XThông Hòa
29338 XThạnh Phú
#846
29341 TTiểu Cần
29344 TCầu Quan
29347 XPhú Cần
29350 XHiếu Tử
29353 XHiếu Trung
29356 XLong Thới
29359 XHùng Hòa
29362 XTân Hùng
29365 XTập Ngãi
29368 XNgãi Hùng
29371 XTân Hòa
#847
29374 TChâu Thành
29377 XĐa Lộc
29380 XMỹ Chánh
29383 XThanh Mỹ
29386 XLương Hoà A
29389 XLương Hòa
29392 XSong Lộc
29395 XNguyệt Hóa
29398 XHòa Thuận
29401 XHòa Lợi
29404 XPhước Hảo
29407 XHưng Mỹ
29410 XHòa Minh
29413 XLong Hòa
#848
29416 TCầu Ngang
29419 TMỹ Long
29422 XMỹ Long Bắc
29425 XMỹ Long Nam
29428 XMỹ Hòa
29431 XVĩnh Kim
29434 XKim Hòa
29437 XHiệp Hòa
29440 XThuận Hòa
29443 XLong Sơn
29446 XNhị Trường
29449 XTrường Thọ
29452 XHiệp Mỹ Đông
29455 XHiệp Mỹ Tây
29458 XThạnh Hòa Sơn
#849
29461 TTrà Cú
29462 2b:TĐịnh An
29464 XPhước Hưng
29467 XTập Sơn
29470 XTân Sơn
29473 XAn Quảng Hữu
29476 XLưu Nghiệp Anh
29479 XNgãi Xuyên
29482 XKim Sơn
29485 XThanh Sơn
29488 XHàm Giang
29489 2b:XHàm Tân
29491 XĐại An
29494 XĐịnh An
29497 XĐôn Xuân|4w:X@850
29500 XĐôn Châu|4w:X@850
29503 XNgọc Biên
29506 XLong Hiệp
29509 XTân Hiệp
#850
29513 4w:TLong Thành
29521 4w:XLong Khánh
29530 4w:XNgũ Lạc
29533 4w:XLong Vĩnh
29536 4w:XĐông Hải
#851
29512 4w:P1
29515 4w:XLong Toàn
29516 4w:P2
29518 4w:XLong Hữu
29524 4w:XDân Thành
29527 4w:XTrường Long Hòa
29539 4w:XHiệp Thạnh
#855
29542 P9
29545 P5
29548 P1|5u:>29551
29551 P2|5u:<29548
29554 P4
29557 P3
29560 P8
29563 XTân Ngãi|5f:P
29566 XTân Hòa|5f:P
29569 XTân Hội|5f:P
29572 XTrường An|5f:P
#857
29575 TLong Hồ|5u:>29602
29578 XĐồng Phú
29581 XBình Hòa Phước
29584 XHòa Ninh
29587 XAn Bình
29590 XThanh Đức
29593 XTân Hạnh
29596 XPhước Hậu
29599 XLong Phước
29602 XPhú Đức|5u:<29575
29605 XLộc Hòa
29608 XLong An
29611 XPhú Quới
29614 XThạnh Quới
29617 XHòa Phú
#858
29620 TCái Nhum|5f:>29641
29623 XMỹ An
29626 XMỹ Phước
29629 XAn Phước
29632 XNhơn Phú
29635 XLong Mỹ
29638 XHòa Tịnh
29641 XChánh Hội|5f:<29620
29644 XBình Phước
29647 XChánh An
29650 XTân An Hội
29653 XTân Long
29656 XTân Long Hội
#859
29659 TVũng Liêm
29662 XTân Quới Trung
29665 XQuới Thiện
29668 XQuới An
29671 XTrung Chánh
29674 XTân An Luông
29677 XThanh Bình
29680 XTrung Thành Tây
29683 XTrung Hiệp
29686 XHiếu Phụng
29689 XTrung Thành Đông
29692 XTrung Thành
29695 XTrung Hiếu
29698 XTrung Ngãi
29701 XHiếu Thuận
29704 XTrung Nghĩa
29707 XTrung An
29710 XHiếu Nhơn
29713 XHiếu Thành
29716 XHiếu Nghĩa
#860
29719 TTam Bình
29722 XTân Lộc
29725 XPhú Thịnh
29728 XHậu Lộc
29731 XHòa Thạnh
29734 XHoà Lộc
29737 XPhú Lộc
29740 XSong Phú
29743 XHòa Hiệp
29746 XMỹ Lộc
29749 XTân Phú
29752 XLong Phú
29755 XMỹ Thạnh Trung
29758 XTường Lộc|5u:.
29761 XLoan Mỹ
29764 XNgãi Tứ
29767 XBình Ninh
#861
29770 1p:TCái Vồn|4a:P
29771 4a:PThành Phước
29806 1p:XThuận An
29809 1p:XĐông Thạnh
29812 1p:XĐông Bình
29813 4a:PĐông Thuận
29815 1p:XMỹ Hòa
29818 1p:XĐông Thành
#862
29821 TTrà Ôn
29824 XXuân Hiệp
29827 XNhơn Bình
29830 XHòa Bình
29833 XThới Hòa
29836 XTrà Côn
29839 XTân Mỹ
29842 XHựu Thành
29845 XVĩnh Xuân
29848 XThuận Thới
29851 XPhú Thành
29854 XThiện Mỹ|5u:.
29857 XLục Sỹ Thành
29860 XTích Thiện
#863
29773 1p:XTân Hưng|5u:.
29776 1p:XTân Thành
29779 1p:XThành Trung
29782 1p:XTân An Thạnh
29785 1p:XTân Lược
29788 1p:XNguyễn Văn Thảnh
29791 1p:XThành Đông|5f:+XThành Lợi
29794 1p:XMỹ Thuận
29797 1p:XTân Bình
29800 1p:XThành Lợi|5f:+TTân Quới
29803 1p:XTân Quới|5f:.
#866
29863 P11|5w:.
29866 P1|5w:.
29869 P2|5w:+P1
29872 P4
29875 P3
29878 P6
29881 XMỹ Ngãi|5w:P
29884 XMỹ Tân
29887 XMỹ Trà
29888 4:PMỹ Phú
29890 XTân Thuận Tây
29892 4:PHoà Thuận
29893 XHòa An
29896 XTân Thuận Đông
29899 XTịnh Thới
#867
29902 P3
29905 P1
29908 P4
29911 P2
29914 XTân Khánh Đông
29917 XTân Quy Đông|4:P
29919 4:PAn Hoà
29920 XTân Quy Tây
29923 XTân Phú Đông
#868
29954 2h:PAn Lộc
29955 2h:PAn Thạnh
29978 2h:PAn Lạc
#869
29926 TSa Rài
29929 XTân Hộ Cơ
29932 XThông Bình
29935 XBình Phú
29938 XTân Thành A
29941 XTân Thành B
29944 XTân Phước
29947 XTân Công Chí
29950 XAn Phước
#870
29953 THồng Ngự|2k:.
29956 XThường Phước 1
29959 XBình Thạnh|2h:X@868
29962 XThường Thới Hậu A
29965 XTân Hội|2h:X@868
29968 XThường Thới Hậu B|5e:.
29971 XThường Thới Tiền|56:T
29974 XThường Phước 2
29977 XThường Lạc
29980 XLong Khánh A
29983 XLong Khánh B
29986 XAn Bình B|2h:X@868|5i:P
29989 XAn Bình A|2h:X@868|5i:P
29992 XLong Thuận
29995 XPhú Thuận B
29998 XPhú Thuận A
#871
30001 TTràm Chim
30004 XHoà Bình
30007 XTân Công Sính
30010 XPhú Hiệp
30013 XPhú Đức
30016 XPhú Thành B
30019 XAn Hòa
30022 XAn Long
30025 XPhú Cường
30028 XPhú Ninh
30031 XPhú Thọ
30034 XPhú Thành A
#872
30037 TMỹ An
30040 XThạnh Lợi
30043 XHưng Thạnh
30046 XTrường Xuân
30049 XTân Kiều
30052 XMỹ Hòa
30055 XMỹ Quý
30058 XMỹ Đông
30061 XĐốc Binh Kiều
30064 XMỹ An
30067 XPhú Điền
30070 XLáng Biển
30073 XThanh Mỹ
#873
30076 TMỹ Thọ
30079 XGáo Giồng
30082 XPhương Thịnh
30085 XBa Sao
30088 XPhong Mỹ
30091 XTân Nghĩa
30094 XPhương Trà
30097 XNhị Mỹ
30100 XMỹ Thọ
30103 XTân Hội Trung
30106 XAn Bình
30109 XMỹ Hội
30112 XMỹ Hiệp
30115 XMỹ Long
30118 XBình Hàng Trung
30121 XMỹ Xương
30124 XBình Hàng Tây
30127 XBình Thạnh
#874
30130 TThanh Bình
30133 XTân Quới
30136 XTân Hòa
30139 XAn Phong
30142 XPhú Lợi
30145 XTân Mỹ
30148 XBình Tấn
30151 XTân Huề
30154 XTân Bình
30157 XTân Thạnh
30160 XTân Phú
30163 XBình Thành
30166 XTân Long
#875
30169 TLấp Vò
30172 XMỹ An Hưng A
30175 XTân Mỹ
30178 XMỹ An Hưng B
30181 XTân Khánh Trung
30184 XLong Hưng A
30187 XVĩnh Thạnh
30190 XLong Hưng B
30193 XBình Thành
30196 XĐịnh An
30199 XĐịnh Yên
30202 XHội An Đông
30205 XBình Thạnh Trung
#876
30208 TLai Vung
30211 XTân Dương
30214 XHòa Thành
30217 XLong Hậu
30220 XTân Phước
30223 XHòa Long
30226 XTân Thành
30229 XLong Thắng
30232 XVĩnh Thới
30235 XTân Hòa
30238 XĐịnh Hòa
30241 XPhong Hòa
#877
30244 TCái Tàu Hạ
30247 XAn Hiệp
30250 XAn Nhơn
30253 XTân Nhuận Đông
30256 XTân Bình
30259 XTân Phú Trung
30262 XPhú Long
30265 XAn Phú Thuận
30268 XPhú Hựu
30271 XAn Khánh
30274 XTân Phú
30277 XHòa Tân
#883
30280 PMỹ Bình
30283 PMỹ Long
30285 b:PĐông Xuyên|5w:.
30286 PMỹ Xuyên
30289 PBình Đức
30292 PBình Khánh
30295 PMỹ Phước
30298 PMỹ Quý
30301 PMỹ Thới
30304 PMỹ Thạnh
30307 XMỹ Hòa|b:P
30310 XMỹ Khánh
30313 XMỹ Hoà Hưng
#884
30316 PChâu Phú B
30319 PChâu Phú A
30322 PVĩnh Mỹ
30325 PNúi Sam
30328 XVĩnh Ngươn|4f:P
30331 XVĩnh Tế
30334 XVĩnh Châu
#886
30337 TAn Phú
30340 XKhánh An
30341 b:TLong Bình
30343 XKhánh Bình
30346 XQuốc Thái
30349 XNhơn Hội
30352 XPhú Hữu
30355 XPhú Hội
30358 XPhước Hưng
30361 XVĩnh Lộc
30364 XVĩnh Hậu
30367 XVĩnh Trường
30370 XVĩnh Hội Đông
30373 XĐa Phước|5q:T
#887
30376 TTân Châu|2x:+PLong Thạnh
30377 2x:PLong Hưng
30378 2x:PLong Châu
30379 XPhú Lộc
30382 XVĩnh Xương
30385 XVĩnh Hòa
30387 b:XTân Thạnh
30388 XTân An
30391 XLong An
30394 XLong Phú|2x:P
30397 XChâu Phong
30400 XPhú Vĩnh
30403 XLê Chánh
#888
30406 TPhú Mỹ
30409 TChợ Vàm
30412 XLong Sơn|2x:P@887
30415 XLong Hoà
30418 XPhú Long
30421 XPhú Lâm
30424 XPhú Hiệp
30427 XPhú Thạnh
30430 XHoà Lạc
30433 XPhú Thành
30436 XPhú An
30439 XPhú Xuân
30442 XHiệp Xương
30445 XPhú Bình
30448 XPhú Thọ
30451 XPhú Hưng
30454 XBình Thạnh Đông
30457 XTân Hòa
30460 XTân Trung
#889
30463 TCái Dầu
30466 XKhánh Hòa
30469 XMỹ Đức
30472 XMỹ Phú
30475 XÔ Long Vỹ
30478 XVĩnh Thạnh Trung|5k:T
30481 XThạnh Mỹ Tây
30484 XBình Long
30487 XBình Mỹ
30490 XBình Thủy
30493 XĐào Hữu Cảnh
30496 XBình Phú
30499 XBình Chánh
#890
30502 TNhà Bàng|5q:P
30505 TChi Lăng|5q:P
30508 XNúi Voi|5q:P
30511 XNhơn Hưng|5q:P
30514 XAn Phú|5q:P
30517 XThới Sơn|5q:P
30520 XXuân Tô|b:+TTịnh Biên|5q:P
30523 XVăn Giáo
30526 XAn Cư
30529 XAn Nông
30532 XVĩnh Trung
30535 XTân Lợi
30538 XAn Hảo
30541 XTân Lập
#891
30544 TTri Tôn
30547 TBa Chúc
30550 XLạc Quới
30553 XLê Trì
30556 XVĩnh Gia
30559 XVĩnh Phước
30562 XChâu Lăng
30565 XLương Phi
30568 XLương An Trà
30571 XTà Đảnh
30574 XNúi Tô
30577 XAn Tức
30580 XCô Tô|5k:T
30583 XTân Tuyến
30586 XÔ Lâm
#892
30589 TAn Châu
30592 XAn Hòa
30595 XCần Đăng
30598 XVĩnh Hanh
30601 XBình Thạnh
30604 XVĩnh Bình|5k:T
30607 XBình Hòa
30610 XVĩnh An
30613 XHòa Bình Thạnh
30616 XVĩnh Lợi
30619 XVĩnh Nhuận
30622 XTân Phú
30625 XVĩnh Thành
#893
30628 TChợ Mới
30631 TMỹ Luông
30634 XKiến An
30637 XMỹ Hội Đông
30640 XLong Điền A
30643 XTấn Mỹ
30646 XLong Điền B
30649 XKiến Thành
30652 XMỹ Hiệp
30655 XMỹ An
30658 XNhơn Mỹ
30661 XLong Giang
30664 XLong Kiến
30667 XBình Phước Xuân
30670 XAn Thạnh Trung
30673 XHội An|5q:T
30676 XHòa Bình
30679 XHòa An
#894
30682 TNúi Sập
30685 TPhú Hoà
30688 TÓc Eo
30691 XTây Phú
30692 b:XAn Bình
30694 XVĩnh Phú
30697 XVĩnh Trạch
30700 XPhú Thuận
30703 XVĩnh Chánh
30706 XĐịnh Mỹ
30709 XĐịnh Thành
30712 XMỹ Phú Đông
30715 XVọng Đông
30718 XVĩnh Khánh
30721 XThoại Giang
30724 XBình Thành
30727 XVọng Thê
#899
30730 PVĩnh Thanh Vân|5v:.
30733 PVĩnh Thanh
30736 PVĩnh Quang
30739 PVĩnh Hiệp
30742 PVĩnh Bảo|5v:+PVĩnh Thanh Vân
30745 PVĩnh Lạc
30748 PAn Hòa
30751 PAn Bình
30754 PRạch Sỏi
30757 PVĩnh Lợi
30760 PVĩnh Thông
30763 XPhi Thông
#900
30766 PTô Châu
30769 PĐông Hồ
30772 PBình San
30775 PPháo Đài
30778 XMỹ Đức|54:P
30781 XTiên Hải
30784 XThuận Yên
#902
30787 TKiên Lương
30790 XKiên Bình
30791 7:XVĩnh Phú|2t:X@914
30793 XVĩnh Điều|2t:X@914
30796 XTân Khánh Hòa|2t:X@914
30797 7:XPhú Lợi|2t:X@914
30799 XPhú Mỹ|2t:X@914
30802 XHòa Điền
30805 XDương Hòa
30808 XBình An
30809 1k:XBình Trị
30811 XSơn Hải
30814 XHòn Nghệ
#903
30817 THòn Đất
30820 TSóc Sơn
30823 XBình Sơn
30826 XBình Giang
30828 7:XMỹ Thái
30829 XNam Thái Sơn
30832 XMỹ Hiệp Sơn
30835 XSơn Kiên
30836 1k:XSơn Bình
30838 XMỹ Thuận
30840 7:XLình Huỳnh
30841 XThổ Sơn
30844 XMỹ Lâm
30847 XMỹ Phước
#904
30850 TTân Hiệp
30853 XTân Hội
30856 XTân Thành
30859 XTân Hiệp B
30860 2t:XTân Hoà
30862 XThạnh Đông B
30865 XThạnh Đông
30868 XTân Hiệp A
30871 XTân An
30874 XThạnh Đông A
30877 XThạnh Trị
#905
30880 TMinh Lương
30883 XMong Thọ A
30886 XMong Thọ B
30887 j:XMong Thọ
30889 XGiục Tượng
30892 XVĩnh Hòa Hiệp
30893 7:XVĩnh Hoà Phú
30895 XMinh Hòa
30898 XBình An
30901 XThạnh Lộc
#906
30904 TGiồng Riềng
30907 XThạnh Hưng
30910 XThạnh Phước
30913 XThạnh Lộc
30916 XThạnh Hòa
30917 2t:XThạnh Bình
30919 XBàn Thạch
30922 XBàn Tân Định
30925 XNgọc Thành
30928 XNgọc Chúc
30931 XNgọc Thuận
30934 XHòa Hưng
30937 XHoà Lợi
30940 XHoà An
30943 XLong Thạnh
30946 XVĩnh Thạnh
30947 j:XVĩnh Phú
30949 XHòa Thuận
30950 j:XNgọc Hoà
#907
30952 TGò Quao
30955 XVĩnh Hòa Hưng Bắc
30958 XĐịnh Hòa
30961 XThới Quản
30964 XĐịnh An
30967 XThủy Liễu
30970 XVĩnh Hòa Hưng Nam
30973 XVĩnh Phước A
30976 XVĩnh Phước B
30979 XVĩnh Tuy
30982 XVĩnh Thắng
#908
30985 TThứ Ba
30988 XTây Yên
30991 XTây Yên A
30994 XNam Yên
30997 XHưng Yên
31000 XNam Thái
31003 XNam Thái A
31006 XĐông Thái
31009 XĐông Yên
31012 XThạnh Yên|1k:X@913
31015 XThạnh Yên A|1k:X@913
#909
31018 TThứ Mười Một
31021 XThuận Hoà
31024 XĐông Hòa
31027 XAn Minh Bắc|1k:X@913
31030 XĐông Thạnh
31031 j:XTân Thạnh
31033 XĐông Hưng
31036 XĐông Hưng A
31039 XĐông Hưng B
31042 XVân Khánh
31045 XVân Khánh Đông
31048 XVân Khánh Tây
#910
31051 TVĩnh Thuận
31054 XVĩnh Hòa|1k:X@913
31057 XHoà Chánh|1k:X@913
31060 XVĩnh Bình Bắc
31063 XVĩnh Bình Nam
31064 2t:XBình Minh
31066 XMinh Thuận|1k:X@913
31069 XVĩnh Thuận
31072 XTân Thuận
31074 1k:XPhong Đông
31075 XVĩnh Phong
#911
31078 TDương Đông|5j:P
31081 TAn Thới|5j:P
31084 XCửa Cạn
31087 XGành Dầu
31090 XCửa Dương
31093 XHàm Ninh
31096 XDương Tơ
31099 XHòn Thơm|5j:.
31102 XBãi Thơm
31105 XThổ Châu
#912
31108 XHòn Tre
31111 XLại Sơn
31114 XAn Sơn
31115 j:XNam Du
#916
31117 PCái Khế
31120 PAn Hòa
31123 PThới Bình
31126 PAn Nghiệp|5u:.
31129 PAn Cư|5u:.
31132 PAn Hội|5g:.
31135 PTân An
31138 PAn Lạc|5g:.
31141 PAn Phú|5u:.
31144 PXuân Khánh
31147 PHưng Lợi
31149 1b:PAn Khánh
31150 PAn Bình
#917
31153 PChâu Văn Liêm
31154 1b:PThới Hòa
31156 PThới Long
31157 1u:PLong Hưng
31159 PThới An
31162 PPhước Thới
31165 PTrường Lạc
#918
31168 PBình Thủy
31169 1u:PTrà An
31171 PTrà Nóc
31174 PThới An Đông
31177 PAn Thới
31178 1u:PBùi Hữu Nghĩa
31180 PLong Hòa
31183 PLong Tuyền
#919
31186 PLê Bình
31189 PHưng Phú
31192 PHưng Thạnh
31195 PBa Láng
31198 PThường Thạnh
31201 PPhú Thứ
31204 PTân Phú
#923
31207 TThốt Nốt|2h:P
31210 XThới Thuận|2h:P
31212 2h:PThuận An
31213 XTân Lộc|2h:P
31216 XTrung Nhất|2h:PTrung Nhứt
31217 2h:PThạnh Hoà
31219 XTrung Kiên|2h:P
31222 XTrung An|2h:X@925
31225 XTrung Thạnh|2h:X@925
31227 1u:XTân Hưng|2h:P
31228 XThuận Hưng|2h:P
#924
31211 2h:XVĩnh Bình
31231 TThanh An
31232 1b:TVĩnh Thạnh
31234 XThạnh Mỹ
31237 XVĩnh Trinh
31240 XThạnh An
31241 1u:XThạnh Tiến
31243 XThạnh Thắng
31244 2h:XThạnh Lợi
31246 XThạnh Quới
31249 XThạnh Phú|2h:X@925
31252 XThạnh Lộc
31255 XTrung Hưng|2h:X@925
#925
31258 TThới Lai|2h:T@927
31261 TCờ Đỏ
31264 XThới Hưng
31267 XThới Thạnh|2h:X@927
31270 XXuân Thắng|2h:X@927
31273 XĐông Hiệp
31274 2h:XĐông Thắng
31276 XThới Đông
31277 2h:XThới Xuân
31279 XĐông Bình|2h:X@927
31282 XĐông Thuận|2h:X@927
31285 XThới Lai|2h:+XThới Tân@927
31288 XĐịnh Môn|2h:X@927
31291 XTrường Thành|2h:X@927
31294 XTrường Xuân|2h:X@927
31297 XTrường Xuân A|2h:X@927
#926
31299 1b:TPhong Điền
31300 XNhơn Ái
31303 XGiai Xuân
31306 XTân Thới
31309 XTrường Long
31312 XMỹ Khánh
31315 XNhơn Nghĩa
#927
31268 2h:XTân Thạnh
31286 2h:XTrường Thắng
31298 2h:XTrường Xuân B
#930
31318 PI
31321 PIII
31324 PIV
31327 PV
31330 PVII
31333 XVị Tân
31336 XHoả Lựu
31338 12:XTân Tiến
31339 XHoả Tiến
#931
31340 j:PNgã Bảy
31341 j:PLái Hiếu
31343 j:PHiệp Thành
31344 j:XHiệp Lợi|5f:P
#932
31342 TMột Ngàn
31345 XTân Thuận|2x:XTân Hoà
31346 2x:TBảy Ngàn
31348 XTrường Long Tây
31351 XTrường Long A
31354 XTân Hòa|2x:.
31357 XNhơn Nghĩa A
31359 1e:TRạch Gòi
31360 XThạnh Xuân
31362 1e:TCái Tắc
31363 XTân Phú Thạnh
#933
31366 TNgã Sáu
31369 XĐông Thạnh
31372 XPhú An|5f:.
31375 XĐông Phú
31378 XPhú Hữu
31379 2x:XPhú Tân
31381 XPhú Hữu A|3p:+TMái Dầm
31384 XĐông Phước
31387 XĐông Phước A
#934
31390 TPhụng Hiệp|j:.
31393 TKinh Cùng
31396 TCây Dương
31399 XTân Bình
31402 XBình Thành
31405 XThạnh Hòa
31408 XLong Thạnh
31411 XĐại Thành|j:X@931
31414 XTân Thành|j:X@931
31417 XPhụng Hiệp
31420 XHòa Mỹ
31423 XHòa An
31426 XPhương Bình
31429 XHiệp Hưng
31432 XTân Phước Hưng
31433 3p:TBúng Tàu
31435 XPhương Phú
31438 XTân Long
#935
31441 TNàng Mau
31444 XVị Trung
31447 XVị Thuỷ
31450 XVị Thắng
31453 XVĩnh Thuận Tây
31456 XVĩnh Trung
31459 XVĩnh Tường
31462 XVị Đông
31465 XVị Thanh
31468 XVị Bình
#936
31483 4w:XThuận Hưng
31484 4w:XThuận Hòa
31486 4w:XVĩnh Thuận Đông
31489 4w:XVĩnh Viễn|57:T
31490 4w:XVĩnh Viễn A
31492 4w:XLương Tâm
31493 4w:XLương Nghĩa
31495 4w:XXà Phiên
#937
31471 4w:PThuận An
31472 4w:PTrà Lồng
31473 4w:PBình Thạnh
31474 4w:XLong Bình
31475 4w:PVĩnh Tường
31477 4w:XLong Trị
31478 4w:XLong Trị A
31480 4w:XLong Phú
31481 4w:XTân Phú
#941
31498 P5
31501 P7
31504 P8
31507 P6
31510 P2
31513 P1|5t:>31522
31516 P4
31519 P3
31522 P9|5t:<31513
31525 P10
#942
31569 2e:TChâu Thành
#943
31528 TKế Sách
31531 XAn Lạc Thôn|4f:T
31534 XXuân Hòa
31537 XPhong Nẫm
31540 XAn Lạc Tây
31543 XTrinh Phú
31546 XBa Trinh
31549 XThới An Hội
31552 XNhơn Mỹ
31555 XKế Thành
31558 XKế An
31561 XĐại Hải
31564 XAn Mỹ
#944
31567 THuỳnh Hữu Nghĩa
31570 XHồ Đắc Kiện|2e:X@942
31573 XPhú Tâm|2e:X@942
31576 XThuận Hòa|2e:X@942
31579 XLong Hưng
31582 XPhú Tân|2e:X@942
31585 XThiện Mỹ|2e:X@942
31588 XHưng Phú
31591 XMỹ Hương
31594 XAn Hiệp|2e:X@942
31597 XMỹ Tú
31600 XAn Ninh|2e:X@942
31603 XMỹ Phước
31606 XThuận Hưng
31609 XMỹ Thuận
31612 XPhú Mỹ
#945
31615 TCù Lao Dung
31618 XAn Thạnh 1
31621 XAn Thạnh Tây
31624 XAn Thạnh Đông
31627 XĐại Ân 1
31630 XAn Thạnh 2
31633 XAn Thạnh 3
31636 XAn Thạnh Nam
#946
31639 TLong Phú
31642 XSong Phụng
31645 XĐại Ngãi|3v:T
31648 XHậu Thạnh
31651 XLong Đức
31654 XTrường Khánh
31657 XPhú Hữu
31660 XTân Hưng
31663 XChâu Khánh
31666 XTân Thạnh
31669 XLong Phú
31672 XĐại Ân 2|33:X@951
31675 XLiêu Tú|33:X@951
31678 XLịch Hội Thượng|33:X@951
31681 XTrung Bình|33:X@951
#947
31684 TMỹ Xuyên
31687 XTài Văn|33:X@951
31690 XĐại Tâm
31693 XTham Đôn
31696 XViên An|33:X@951
31699 XThạnh Thới An|33:X@951
31702 XThạnh Thới Thuận|33:X@951
31705 XViên Bình|33:X@951
31708 XThạnh Phú
31711 XNgọc Đông
31714 XThạnh Quới
31717 XHòa Tú 1
31720 XGia Hòa 1
31723 XNgọc Tố
31726 XGia Hòa 2
31729 XHòa Tú II
#948
31732 TNgã Năm|4r:P1
31735 XLong Tân|4r:P2
31738 XVĩnh Quới
31741 XTân Long
31744 XLong Bình
31747 XVĩnh Biên|4r:P3
31750 XMỹ Bình
31753 XMỹ Quới
#949
31756 TPhú Lộc
31757 33:THưng Lợi
31759 XLâm Tân
31762 XThạnh Tân
31765 XLâm Kiết
31768 XTuân Tức
31771 XVĩnh Thành
31774 XThạnh Trị
31777 XVĩnh Lợi
31780 XChâu Hưng
#950
31783 TVĩnh Châu|3v:P1
31786 XHòa Đông
31789 XKhánh Hòa|3v:P
31792 XVĩnh Hiệp
31795 XVĩnh Hải
31798 XLạc Hòa
31801 XVĩnh Châu|3v:P2
31804 XVĩnh Phước|3v:P
31807 XVĩnh Tân
31810 XLai Hòa
#951
31673 33:TTrần Đề
31679 33:TLịch Hội Thượng
#954
31813 P2
31816 P3
31819 P5
31822 P7
31825 P1
31828 P8
31831 PNhà Mát
31834 XVĩnh Trạch
31837 XVĩnh Trạch Đông
31840 XHiệp Thành
#956
31843 TNgan Dừa
31846 XNinh Quới
31849 XNinh Quới A
31852 XNinh Hòa
31855 XLộc Ninh
31858 XVĩnh Lộc
31861 XVĩnh Lộc A
31863 2b:XNinh Thạnh Lợi A
31864 XNinh Thạnh Lợi
#957
31867 TPhước Long
31870 XVĩnh Phú Đông
31873 XVĩnh Phú Tây
31876 XPhước Long
31879 XHưng Phú
31882 XVĩnh Thanh
31885 XPhong Thạnh Tây A
31888 XPhong Thạnh Tây B
#958
31891 THòa Bình|j:T@961
31894 XVĩnh Hưng
31897 XVĩnh Hưng A
31900 XChâu Hưng|1k:T
31903 XChâu Hưng A
31906 XHưng Thành
31909 XHưng Hội
31912 XChâu Thới
31915 XMinh Diệu|j:X@961
31918 XVĩnh Bình|j:X@961
31921 XLong Thạnh
31924 XVĩnh Mỹ B|j:X@961
31927 XVĩnh Hậu|j:X@961
31930 XVĩnh Hậu A|j:X@961
31933 XVĩnh Mỹ A|j:X@961
31936 XVĩnh Thịnh|j:X@961
#959
31942 TGiá Rai|4w:P1
31945 THộ Phòng|4w:P
31948 XPhong Thạnh Đông
31951 XPhong Thạnh Đông A|4w:+PLáng Tròn
31954 XPhong Tân
31957 XTân Phong
31960 XPhong Thạnh
31963 XPhong Thạnh A
31966 XPhong Thạnh Tây
31969 XTân Thạnh
#960
31972 TGành Hào
31975 XLong Điền Đông
31978 XLong Điền Đông A
31981 XLong Điền
31984 XLong Điền Tây
31985 2b:XĐiền Hải
31987 XAn Trạch
31988 2b:XAn Trạch A
31990 XAn Phúc
31993 XĐịnh Thành
31996 XĐịnh Thành A
#964
31999 P9
32002 P4|5w:+P2
32005 P1
32008 P5
32011 P2|5w:.
32014 P8
32017 P6
32020 P7
32022 2r:PTân Xuyên
32023 XAn Xuyên
32025 2r:PTân Thành
32026 XTân Thành
32029 XTắc Vân
32032 XLý Văn Lâm
32035 XĐịnh Bình
32038 XHòa Thành
32041 XHòa Tân
#966
32044 TU Minh
32047 XKhánh Hòa
32048 2r:XKhánh Thuận
32050 XKhánh Tiến
32053 XNguyễn Phích
32056 XKhánh Lâm
32059 XKhánh An
32062 XKhánh Hội
#967
32065 TThới Bình
32068 XBiển Bạch
32069 n:XTân Bằng
32071 XTrí Phải
32072 n:XTrí Lực
32074 XBiển Bạch Đông
32077 XThới Bình
32080 XTân Phú
32083 XTân Lộc Bắc
32086 XTân Lộc
32089 XTân Lộc Đông
32092 XHồ Thị Kỷ
#968
32095 TTrần Văn Thời
32098 TSông Đốc
32101 XKhánh Bình Tây Bắc
32104 XKhánh Bình Tây
32107 XTrần Hợi
32108 n:XKhánh Lộc
32110 XKhánh Bình
32113 XKhánh Hưng
32116 XKhánh Bình Đông
32119 XKhánh Hải
32122 XLợi An
32124 n:XPhong Điền
32125 XPhong Lạc
#969
32128 TCái Nước
32130 4:XThạnh Phú
32131 XLương Thế Trân
32134 XPhú Hưng
32137 XTân Hưng
32140 XHưng Mỹ
32141 4:XHoà Mỹ
32142 4:XĐông Hưng
32143 XĐông Thới
32146 XTân Hưng Đông
32149 XTrần Thới
#970
32152 TĐầm Dơi
32155 XTạ An Khương
32158 XTạ An Khương Đông
32161 XTrần Phán
32162 n:XTân Trung
32164 XTân Đức
32167 XTân Thuận
32170 XTạ An Khương Nam
32173 XTân Duyệt
32174 n:XTân Dân
32176 XTân Tiến
32179 XQuách Phẩm Bắc
32182 XQuách Phẩm
32185 XThanh Tùng
32186 n:XNgọc Chánh
32188 XNguyễn Huân
#971
32191 TNăm Căn
32194 XHàm Rồng
32197 XHiệp Tùng
32200 XĐất Mới
32201 n:XLâm Hải
32203 XHàng Vịnh
32206 XTam Giang
32209 XTam Giang Đông
#972
32212 TCái Đôi Vàm
32214 4:XPhú Thuận
32215 XPhú Mỹ
32218 XPhú Tân
32221 XTân Hải
32224 XViệt Thắng
32227 XTân Hưng Tây
32228 4:XRạch Chèo
32230 XNguyễn Việt Khái
#973
32233 XTam Giang Tây
32236 XTân Ân Tây
32239 XViên An Đông
32242 XViên An
32244 2r:TRạch Gốc
32245 XTân Ân
32248 XĐất Mũi
`
