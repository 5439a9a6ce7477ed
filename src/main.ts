/**
 * Wires haicap together; the only file that reads the environment. Converting a file needs neither pages nor a
 * database at hand: that command goes its own way, so that a million rows stay below 300 MB in all.
 */
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { convertsFile } from './converts-file.ts'
import { wordsOf } from './kernel/problems.ts'
import { thriftyEnvironment, thriftyFlags } from './parts/conversion/work/thrift.ts'
import { readSettings } from './platform/settings.ts'

/** Demonstrations have folders of their own beside the usual one, unless one is named. */
const demoFolder = (): string | null => {
  const [first, second] = process.argv.slice(2)
  if (first === 'start' && process.argv.includes('--demo')) return './var-demo'
  return first === 'transition' && second === 'demo' ? './var-transition-demo' : null
}
const ownFolder = demoFolder()
const settings = readSettings(
  ownFolder === null ? process.env : { ...process.env, HAICAP_DATA: process.env.HAICAP_DATA || ownFolder },
)
if (!settings.ok) {
  for (const problem of settings.problems)
    console.error(wordsOf(problem, process.env.HAICAP_LANG === 'en' ? 'en' : 'vi'))
  process.exit(2)
}

const userName = (): string => {
  try {
    return userInfo().username
  } catch {
    return String(process.getuid?.() ?? 'unknown')
  }
}

/** Begins anew in the same process, with a heap that is cleared early. Where a system cannot, the heap alone is told. */
const becomeThrifty = (): void => {
  const { execArgv, execPath, argv, env } = process
  if (thriftyFlags.every((flag) => execArgv.includes(flag))) return
  if (process.execve && process.platform !== 'win32') {
    const kept = Object.entries(env).filter((each): each is [string, string] => each[1] !== undefined)
    process.execve(execPath, [execPath, ...execArgv, ...thriftyFlags, ...argv.slice(1)], {
      ...Object.fromEntries(kept),
      ...thriftyEnvironment,
    })
  }
  for (const flag of thriftyFlags.filter((each) => /semi-space|growing|optimize/.test(each)))
    setFlagsFromString(flag)
}

const typed = process.argv.slice(2)
if (convertsFile(typed)) {
  becomeThrifty()
  const { convertAlone } = await import('./convert-alone.ts')
  const program = {
    node: process.execPath,
    script: process.argv[1] ?? join(import.meta.dirname, 'main.ts'),
    environment: process.env,
  }
  process.exitCode = await convertAlone(typed, { settings: settings.value, operator: userName(), program })
} else {
  const [{ productOf }, { runProgram }] = await Promise.all([
    import('./product.ts'),
    import('./shell/cli/program.ts'),
  ])
  process.exitCode = await runProgram(productOf(settings.value, userName()), typed)
}
