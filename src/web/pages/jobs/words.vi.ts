/** Words of the screen of jobs, in Vietnamese. */
export const vi = {
  title: 'Việc nền',
  lead: (waiting: string, running: string, dead: string) =>
    `${waiting} việc chờ, ${running} việc đang làm, ${dead} việc hỏng cần người xử lý.`,
  show: 'Hiện',
  all: 'tất cả',
  states: {
    waiting: 'đang chờ',
    running: 'đang làm',
    done: 'đã xong',
    dead: 'hỏng',
    cancelled: 'đã hủy',
  },
  columns: {
    made: 'Lúc yêu cầu',
    kind: 'Loại việc',
    state: 'Tình trạng',
    progress: 'Tiến độ',
    attempt: 'Lần thử',
    error: 'Lỗi cuối',
    act: 'Thao tác',
  },
  attempt: (attempt: string, most: string) => `${attempt} trên ${most}`,
  retry: 'Làm lại',
  cancel: 'Hủy',
  retried: 'Việc đã được đưa vào hàng chờ để làm lại.',
  cancelled: 'Việc đã được hủy hoặc đã được báo dừng.',
  empty: 'Chưa có việc nào như vậy.',
}

export type JobWords = typeof vi
