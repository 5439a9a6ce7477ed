/** Which tables a backup holds, in the order in which they can be filled again. */
import type pg from 'pg'

export type TablePlan = {
  readonly name: string
  /** Columns that are written; generated ones make themselves. */
  readonly columns: readonly string[]
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const columnsOf = ({ columns }: TablePlan): string => columns.map(quoted).join(', ')

/** Every table of `public` that no extension owns: those that others refer to come first. */
export const tablePlans = async (client: pg.ClientBase): Promise<readonly TablePlan[]> => {
  const { rows } = await client.query<{ name: string; columns: string[]; needs: string[] }>(
    `select relation.relname::text as name,
       array(
         select attname::text
         from pg_attribute
         where attrelid = relation.oid and attnum > 0 and not attisdropped and attgenerated = ''
         order by attnum
       ) as columns,
       array(
         select distinct other.relname::text
         from pg_constraint
         join pg_class as other on other.oid = confrelid
         where conrelid = relation.oid and contype = 'f' and confrelid <> conrelid
       ) as needs
     from pg_class as relation
     where relnamespace = 'public'::regnamespace
       and relkind = 'r'
       and relname <> 'haicap_migration'
       and not exists (
         select 1 from pg_depend where classid = 'pg_class'::regclass and objid = relation.oid and deptype = 'e'
       )
     order by relname collate "C"`,
  )
  return inOrder(rows)
}

const inOrder = (
  tables: readonly (TablePlan & { readonly needs: readonly string[] })[],
): readonly TablePlan[] => {
  const done = new Set<string>()
  const ordered: TablePlan[] = []
  while (ordered.length < tables.length) {
    const next = tables.filter(({ name, needs }) => !done.has(name) && needs.every((need) => done.has(need)))
    if (next.length === 0) throw new Error('tables refer to each other in a circle: no order to fill them in')
    for (const { name, columns } of next) {
      done.add(name)
      ordered.push({ name, columns })
    }
  }
  return ordered
}

export type Sequence = { readonly name: string; readonly last: string; readonly called: boolean }

/** Where the sequences stand. */
export const sequences = async (client: pg.ClientBase): Promise<readonly Sequence[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select relname::text as name
     from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'S'
     order by relname collate "C"`,
  )
  const found: Sequence[] = []
  for (const { name } of rows) {
    const state = await client.query<{ last: string; called: boolean }>(
      `select last_value::text as last, is_called as called from ${quoted(name)}`,
    )
    if (state.rows[0]) found.push({ name, ...state.rows[0] })
  }
  return found
}
