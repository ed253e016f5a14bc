import type { Budget } from '../budget.js';
import type { FormatFile, Reading } from '../format.js';
import type { Resource } from '../resource.js';
import { entry, map, scalar } from '../value.js';
import { audits } from './audit.js';
import { grants } from './grant.js';
import { policies } from './policy.js';
import type { StatementReader } from './reader.js';
import { roles } from './role.js';
import { routines } from './routine.js';
import { rowSecurity } from './row-security.js';
import { settings } from './setting.js';
import { statementsOf } from './statement.js';
import { tables } from './table.js';
import { dialectOf } from './token.js';
import { triggers } from './trigger.js';

const READERS: readonly StatementReader[] = [
  grants,
  roles,
  routines,
  rowSecurity,
  policies,
  triggers,
  settings,
  audits,
  tables,
];

/** What the statements of scripts declare: grants, roles, functions, policies, settings, tables. */
export function read(files: readonly FormatFile[], budget: Budget): Reading {
  return { resources: files.flatMap((file) => declared(file, budget)), gaps: [] };
}

function declared({ path, text }: FormatFile, budget: Budget): Resource[] {
  return statementsOf(text, dialectOf(text), budget).flatMap((statement): Resource[] => {
    const [first] = statement.tokens;
    const last = statement.tokens.at(-1);
    if (first === undefined || last === undefined) return [];
    const at = { path, start: first.start, end: last.end };
    const place = ({ start, end }: { start: number; end: number }) => ({ path, start, end });
    return READERS.flatMap((reader) => {
      const found = reader(statement, place);
      if (found === null) return [];
      const entries = [...found.entries, entry('undo', scalar(statement.isUndo, at, 'elsewhere'))];
      return [
        {
          type: found.type,
          name: found.name,
          address: `${found.type}/${found.name}`,
          at,
          attributes: map(entries, at),
        },
      ];
    });
  });
}
