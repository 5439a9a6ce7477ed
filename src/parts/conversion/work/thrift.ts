/** How a process that converts is started. */

/**
 * A heap that is cleared early instead of growing: measured at a million rows, half the memory for a tenth more time.
 */
export const thriftyFlags = [
  '--disable-warning=ExperimentalWarning',
  '--max-old-space-size=256',
  '--max-semi-space-size=2',
  '--heap-growing-percent=20',
  '--optimize-for-size',
] as const

/** What is freed by C code is given back instead of being kept for each of the threads that read and pack. */
export const thriftyEnvironment = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '30000',
  MALLOC_TRIM_THRESHOLD_: '100000',
  UV_THREADPOOL_SIZE: '2',
} as const
