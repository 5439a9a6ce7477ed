/**
 * The public sector's year: forty hours from Monday to Friday, and the days that differ. `certainty` says how
 * far a day can be relied on; nothing is swapped or moved by itself. Labour Code Articles 111 and 112.
 */
import type { CalendarData } from '../model.ts'

const confirmed = 'confirmed'
const unconfirmed = 'unconfirmed'

export const vietnamDays: CalendarData = {
  from: '2024-01-01',
  until: '2027-01-01',
  days: [
    ['2024-01-01', 'holiday', 'Tết Dương lịch', confirmed],
    ['2024-02-08', 'holiday', 'Tết Giáp Thìn', confirmed],
    ['2024-02-09', 'holiday', 'Tết Giáp Thìn', confirmed],
    ['2024-02-10', 'holiday', 'Tết Giáp Thìn', confirmed],
    ['2024-02-11', 'holiday', 'Tết Giáp Thìn', confirmed],
    ['2024-02-12', 'holiday', 'Tết Giáp Thìn', confirmed],
    ['2024-02-13', 'compensatory', 'Tết Giáp Thìn', confirmed],
    ['2024-02-14', 'compensatory', 'Tết Giáp Thìn', confirmed],
    ['2024-04-18', 'holiday', 'Giỗ Tổ Hùng Vương', confirmed],
    ['2024-04-29', 'swapped-off', 'đổi với 04/5/2024', unconfirmed],
    ['2024-04-30', 'holiday', 'Ngày Thống nhất', confirmed],
    ['2024-05-01', 'holiday', 'Quốc tế Lao động', confirmed],
    ['2024-05-04', 'made-up', 'đổi với 29/4/2024', unconfirmed],
    ['2024-09-02', 'holiday', 'Quốc khánh', confirmed],
    ['2024-09-03', 'holiday', 'Quốc khánh', unconfirmed],
    ['2025-01-01', 'holiday', 'Tết Dương lịch', confirmed],
    ['2025-01-27', 'holiday', 'Tết Ất Tỵ', unconfirmed],
    ['2025-01-28', 'holiday', 'Tết Ất Tỵ', unconfirmed],
    ['2025-01-29', 'holiday', 'Tết Ất Tỵ', unconfirmed],
    ['2025-01-30', 'holiday', 'Tết Ất Tỵ', unconfirmed],
    ['2025-01-31', 'holiday', 'Tết Ất Tỵ', unconfirmed],
    ['2025-04-07', 'holiday', 'Giỗ Tổ Hùng Vương', confirmed],
    ['2025-04-26', 'made-up', 'đổi với 02/5/2025', confirmed],
    ['2025-04-30', 'holiday', 'Ngày Thống nhất', confirmed],
    ['2025-05-01', 'holiday', 'Quốc tế Lao động', confirmed],
    ['2025-05-02', 'swapped-off', 'đổi với 26/4/2025 (8726/VPCP-KGVX)', confirmed],
    ['2025-09-01', 'holiday', 'Quốc khánh', confirmed],
    ['2025-09-02', 'holiday', 'Quốc khánh', confirmed],
    ['2026-01-01', 'holiday', 'Tết Dương lịch', confirmed],
    ['2026-01-02', 'swapped-off', 'đổi với 10/01/2026 (12729/VPCP-KGVX)', confirmed],
    ['2026-01-10', 'made-up', 'đổi với 02/01/2026', confirmed],
    ['2026-02-16', 'holiday', 'Tết Bính Ngọ', confirmed],
    ['2026-02-17', 'holiday', 'Tết Bính Ngọ', confirmed],
    ['2026-02-18', 'holiday', 'Tết Bính Ngọ', confirmed],
    ['2026-02-19', 'holiday', 'Tết Bính Ngọ', confirmed],
    ['2026-02-20', 'holiday', 'Tết Bính Ngọ', confirmed],
    ['2026-04-26', 'holiday', 'Giỗ Tổ Hùng Vương', confirmed],
    ['2026-04-27', 'compensatory', 'Giỗ Tổ Hùng Vương', confirmed],
    ['2026-04-30', 'holiday', 'Ngày Thống nhất', confirmed],
    ['2026-05-01', 'holiday', 'Quốc tế Lao động', confirmed],
    ['2026-08-22', 'made-up', 'đổi với 31/8/2026', confirmed],
    ['2026-08-31', 'swapped-off', 'đổi với 22/8/2026', confirmed],
    ['2026-09-01', 'holiday', 'Quốc khánh', confirmed],
    ['2026-09-02', 'holiday', 'Quốc khánh', confirmed],
    ['2026-11-24', 'holiday', 'Ngày Văn hóa Việt Nam (28/2026/QH16)', confirmed],
  ],
}
