/**
 * What a person decided where the sources contradict each other or themselves. One line each:
 * kind | subject | what holds | reason | source. Read by script/data and shown by the register.
 *
 * list-early    units of a district stood in lists before they were formed; those lists are read as the one before
 * list-relapse  a list went back to the former state of a district for a while; it is read as the one before
 * never-back    codes listed again long after their units ended, absent from the last catalogue
 * spelling      the spelling that holds for a unit whose name differs between list and catalogue, `<` the other one
 * type-by-name  the type column of a list contradicts the name; the name holds
 * code          the code that holds where the letter with the new codes differs from the catalogue
 * parent        the parent that holds where list and catalogue differ
 * unlisted      districts whose communes no list shows before a day; that they are new then is not believed
 * not-a-unit    land that an act names beside units and that is none: no line is made for it
 * gap           a unit missing from one list between two others
 */
export const decisions = `
list-early|088|2019-09-11 2019-11-01 2019-12-01|The list of 11/09/2019 shows part of the units of the town of Sa Pa, those of 01/11 and 01/12/2019 only one of them, the list of 01/01/2020 all of them; the change is taken as seen on 01/01/2020.|lists of the statistics office
list-early|292|2019-09-11|The list of 11/09/2019 shows the units of the town of Kinh Môn before act 768/NQ-UBTVQH14, which the list of 01/11/2019 names; the change is taken as seen on 01/11/2019.|lists of the statistics office
list-relapse|045|2020-03-01|The list of 01/03/2020 returns codes 01402 and 01420 to the state before act 864/NQ-UBTVQH14; the lists before and after agree with each other.|lists of the statistics office
list-relapse|536|2020-03-01|The list of 01/03/2020 shows the three communes of Lý Sơn again that the list of 01/02/2020 (act 867/NQ-UBTVQH14) and all lists from 01/06/2020 do not have.|lists of the statistics office
never-back|07693|2025-01-01|Listed again from 01/01/2025 although the unit ended before 01/01/2020; not in the catalogue of 18/07/2025.|catalogue of 18/07/2025
never-back|07732|2025-01-01|Listed again from 01/01/2025 although the unit ended before 01/01/2020; not in the catalogue of 18/07/2025.|catalogue of 18/07/2025
never-back|07744|2025-01-01|Listed again from 01/01/2025 although the unit ended before 01/01/2020; not in the catalogue of 18/07/2025.|catalogue of 18/07/2025
never-back|16387|2025-01-01|Listed again from 01/01/2025 although the unit ended before 01/12/2019; not in the catalogue of 18/07/2025.|catalogue of 18/07/2025
never-back|16411|2025-01-01|Listed again from 01/01/2025 although the unit ended before 16/05/2015; not in the catalogue of 18/07/2025.|catalogue of 18/07/2025
never-back|18448|2025-01-01|Listed again from 01/01/2025 although the unit ended before 01/01/2020; not in the catalogue of 18/07/2025.|catalogue of 18/07/2025
never-back|20176|2025-01-01|Listed again from 01/01/2025 although the unit ended before 01/01/2020; not in the catalogue of 18/07/2025.|catalogue of 18/07/2025
never-back|20674|2025-01-01|Listed again from 01/01/2025 although the unit ended before 01/02/2020; not in the catalogue of 18/07/2025.|catalogue of 18/07/2025
never-back|25102|2024-12-01|Listed again from 01/12/2024 although the unit ended before 01/01/2020; not in the catalogue of 18/07/2025.|catalogue of 18/07/2025
never-back|25174|2024-12-01|Listed again from 01/12/2024 although the unit ended before 01/01/2020; not in the catalogue of 18/07/2025.|catalogue of 18/07/2025
never-back|25177|2024-12-01|Listed again from 01/12/2024 although the unit ended before 01/01/2020; not in the catalogue of 18/07/2025.|catalogue of 18/07/2025
never-back|25186|2024-12-01|Listed again from 01/12/2024 although the unit ended before 30/12/2013; not in the catalogue of 18/07/2025.|catalogue of 18/07/2025
spelling|04117|Mường Chanh < Mương Chanh|The lists write the second, the catalogue the first.|catalogue of 18/07/2025
spelling|04136|Nà Bó < Nà Pó|The lists write the second, the catalogue the first.|catalogue of 18/07/2025
spelling|07540|Sa Lý < Xa Lý|The lists write the second, the catalogue the first.|catalogue of 18/07/2025
spelling|31246|Thạnh Quới < Thạnh Qưới|The lists write the second, the catalogue the first.|catalogue of 18/07/2025
type-by-name|15061|township|The type column of the catalogue of 18/07/2025 says commune; the name says township.|catalogue of 18/07/2025
type-by-name|27046|ward|The type column says commune; the name says ward.|catalogue of 18/07/2025
type-by-name|27076|ward|The type column says commune; the name says ward.|catalogue of 18/07/2025
unlisted|447|2015-04-11 447 449|The lists before show no commune of Kỳ Anh; those first seen with this list existed before, since when and as what is not known here.|lists of the statistics office
unlisted|458|2013-12-21 454 458|The lists before show no commune of Quảng Trạch; those first seen with this list existed before, since when and as what is not known here.|lists of the statistics office
unlisted|817|2013-12-27 817 820|The lists before show no commune of Cai Lậy; those first seen with this list existed before, since when and as what is not known here. The lists before also give it the name and type of the town formed that day.|lists of the statistics office
unlisted|850|2015-05-16 850 851|The lists before show no commune of Duyên Hải; those first seen with this list existed before, since when and as what is not known here.|lists of the statistics office
unlisted|936|2015-05-16 936 937|The lists before show no commune of Long Mỹ; those first seen with this list existed before, since when and as what is not known here.|lists of the statistics office
code|23938|23737|Letter 1027/CTK-CSCL prints 23737 for the commune of Ia Mơ, a code that Ia Mơ Nông bore; the unit is left as it is and the later conversion table keeps its code 23938.|conversion table of 23/10/2025
parent|471|45|The catalogue of 18/07/2025 prints 44 beside the name of Quảng Trị, whose code is 45.|lists of the statistics office
not-a-unit|07537|Trường bắn TB1|Clause 34 of 1658/NQ-UBTVQH15 adds all land of a firing range that no list knows as a unit; the commune is formed of two communes and this land.|1658/NQ-UBTVQH15
not-a-unit|14698|khu vực bãi bồi ven biển|Clause 97 of 1674/NQ-UBTVQH15 adds the tidal flat on the coast of Kim Sơn, which belonged to no commune; its line comes from nobody.|1674/NQ-UBTVQH15
gap|27076|2025-01-01|Nobody bears the code between 01/01 and 01/02/2025: ward 17 ended, ward 15 then moved here from code 27067.|lists of the statistics office
`
