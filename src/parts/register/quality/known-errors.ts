/** Errors of official tables that the acts and the other tables show: for those who import such a table themselves. */
export type KnownError = {
  readonly table: string
  readonly printed: string
  readonly right: string
  readonly evidence: string
}

const conversion = 'Bảng chuyển đổi mã, Cục Thống kê, 10/2025'
const catalogue = 'Danh mục 18/07/2025, Cục Thống kê'

export const knownErrors: readonly KnownError[] = [
  { table: conversion, printed: '00553 Đặng Xá', right: '00556', evidence: '00553: Cổ Bi' },
  { table: conversion, printed: '01615 Mỹ Hưng', right: '01651', evidence: catalogue },
  { table: conversion, printed: '02485 Phú Thịnh', right: '02482', evidence: catalogue },
  {
    table: conversion,
    printed: '–',
    right: '23053 Hòa Thắng → 23041 Hồng Thái',
    evidence: '1671/NQ-UBTVQH15, 1.46',
  },
  { table: conversion, printed: '24496 Xa Ea Kly', right: 'Xã Ea Kly', evidence: '1027/CTK-CSCL' },
  { table: catalogue, printed: '15061 xã', right: 'thị trấn', evidence: catalogue },
  { table: catalogue, printed: '27046 xã', right: 'phường', evidence: catalogue },
  { table: catalogue, printed: '27076 xã', right: 'phường', evidence: catalogue },
  { table: '1027/CTK-CSCL', printed: '23737 Ia Mơ', right: '23938', evidence: conversion },
]
