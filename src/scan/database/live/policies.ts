import type { Node } from 'libpg-query';
import type { DatabaseTrigger, RowPolicy } from '../../../model/catalogue.js';
import { letsAllThrough } from '../interpret/policies.js';
import { qualified } from '../name.js';
import { type SqlParser, sqlParser } from '../sql/parser.js';
import { newDatabase } from '../state/database-state.js';
import { gap, LONGEST_TEXT, MOST_LONG_ROWS, notOfExtension, OWN_SCHEMA, type Reading, rowsOf } from './reading.js';
import { flagIn, textIn, textOrNullIn, textsIn, wordIn } from './row.js';

const POLICIES = `select n.nspname::text as schema, c.relname::text as relation, p.polname::text as name,
    case p.polcmd when 'r' then 'SELECT' when 'a' then 'INSERT' when 'w' then 'UPDATE' when 'd' then 'DELETE' else 'ALL' end
      as command,
    p.polpermissive as permissive,
    array(select case r when 0 then null else pg_catalog.pg_get_userbyid(r)::text end
      from pg_catalog.unnest(p.polroles) r order by 1) as roles,
    pg_catalog.substr(pg_catalog.pg_get_expr(p.polqual, p.polrelid), 1, ${LONGEST_TEXT}) as using,
    pg_catalog.substr(pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid), 1, ${LONGEST_TEXT}) as check
  from pg_catalog.pg_policy p
  join pg_catalog.pg_class c on c.oid = p.polrelid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace`;

const TRIGGERS = `select n.nspname::text as schema, c.relname::text as relation, t.tgname::text as name,
    pn.nspname::text as calls_in, p.proname::text as calls, t.tgenabled <> 'D' as enabled
  from pg_catalog.pg_trigger t
  join pg_catalog.pg_class c on c.oid = t.tgrelid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  join pg_catalog.pg_proc p on p.oid = t.tgfoid
  join pg_catalog.pg_namespace pn on pn.oid = p.pronamespace
  where not t.tgisinternal and ${OWN_SCHEMA} and ${notOfExtension('pg_class', 'c.oid')}`;

const UNREAD = 'a condition of a policy is too long to be read: whether it lets everything through is unknown';

const COMMANDS = ['ALL', 'SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const satisfies readonly RowPolicy['command'][];

/** Conditions on rows, as the server prints them; what they come to is worked out as for those of migrations. */
export async function readPolicies(reading: Reading): Promise<readonly RowPolicy[]> {
  const rows = await rowsOf(reading, 'row level policies', POLICIES, MOST_LONG_ROWS);
  const treeOf = conditions(sqlParser(), reading);
  const nothing = newDatabase(null, null);
  const policies: RowPolicy[] = [];
  for (const row of rows) {
    const command = wordIn(row, 'command', COMMANDS);
    const using = textOrNullIn(row, 'using');
    const check = textOrNullIn(row, 'check');
    const [read, written] = [await treeOf(using), await treeOf(check)];
    policies.push({
      schema: textIn(row, 'schema'),
      relation: textIn(row, 'relation'),
      name: textIn(row, 'name'),
      command,
      permissive: flagIn(row, 'permissive'),
      roles: textsIn(row, 'roles'),
      using,
      check,
      always: letsAllThrough(nothing, command, read, written),
      location: null,
    });
  }
  return policies;
}

/** The trees of conditions, each text read once; undefined where there is none, or where one cannot be read, which is a gap. */
function conditions(parser: SqlParser, { gaps }: Reading): (text: string | null) => Promise<Node | undefined> {
  const known = new Map<string, Node | undefined>();
  return async (text) => {
    if (text === null) return undefined;
    if (!known.has(text)) known.set(text, await conditionOf(parser, text));
    const tree = known.get(text);
    const isKnown = gaps.some(({ reason }) => reason === UNREAD);
    if (tree === undefined && !isKnown) gaps.push(gap('unparsed', UNREAD));
    return tree;
  };
}

async function conditionOf(parser: SqlParser, text: string): Promise<Node | undefined> {
  const parsed = await parser.parse(`select ${text}`);
  const [statement] = 'statements' in parsed ? parsed.statements : [];
  if (statement === undefined || !('SelectStmt' in statement.node)) return undefined;
  const [target] = statement.node.SelectStmt.targetList ?? [];
  return target !== undefined && 'ResTarget' in target ? target.ResTarget.val : undefined;
}

/** What runs by itself when rows change. */
export async function readTriggers(reading: Reading): Promise<readonly DatabaseTrigger[]> {
  return (await rowsOf(reading, 'triggers', TRIGGERS)).map((row) => {
    return {
      schema: textIn(row, 'schema'),
      relation: textIn(row, 'relation'),
      name: textIn(row, 'name'),
      calls: qualified(textIn(row, 'calls_in'), textIn(row, 'calls')),
      enabled: flagIn(row, 'enabled'),
      location: null,
    };
  });
}
