import type { Catalogue } from '../../../model/catalogue.js';
import type { MigrationScript } from '../read-migrations.js';
import { type Accounts, noAccounts } from './accounts.js';
import { catalogueOfAccounts } from './catalogue.js';
import { dynamicOf } from './dynamic.js';
import { applyMysql } from './mysql.js';
import { applySqlServer } from './sqlserver.js';
import { type LooseStatement, looseStatements } from './statement.js';
import type { LooseDialect } from './tokens.js';

/** Texts before a statement that are looked at for what it runs. */
const NEAR = 50;
/** Texts that run texts that run texts: more is nobody's migration. */
const MAX_DEPTH = 3;

/** Users, grants and settings that scripts of MySQL or SQL Server come to; their objects are not followed. */
export function readAccounts(dialect: LooseDialect, scripts: readonly MigrationScript[]): Catalogue {
  const accounts = noAccounts();
  for (const { path, text } of scripts) applyText(dialect, accounts, path, text);
  return catalogueOfAccounts(dialect, accounts);
}

function applyText(dialect: LooseDialect, accounts: Accounts, path: string, text: string): void {
  const { statements, gaps, texts } = looseStatements(dialect, path, text);
  accounts.gaps.push(...gaps);
  for (const statement of statements) {
    applyStatement(dialect, accounts, statement);
    runText(dialect, accounts, statement, texts, 0);
  }
}

function applyStatement(dialect: LooseDialect, accounts: Accounts, statement: LooseStatement): void {
  (dialect === 'mysql' ? applyMysql : applySqlServer)(accounts, statement);
}

/** What a text says that a statement runs, at the statement's place. */
function runText(
  dialect: LooseDialect,
  accounts: Accounts,
  statement: LooseStatement,
  texts: readonly { readonly start: number; readonly text: string }[],
  depth: number,
): void {
  const { location, start } = statement;
  const run = dynamicOf(statement, () => textsBefore(texts, start));
  if (run === null) return;
  if ('text' in run && depth < MAX_DEPTH) {
    const inner = looseStatements(dialect, location.path, run.text);
    if (inner.gaps.length > 0)
      accounts.gaps.push({ kind: 'dynamic-sql', subject: null, reason: 'a text that does not parse', location });
    for (const one of inner.statements) {
      const placed = { ...one, location };
      applyStatement(dialect, accounts, placed);
      runText(dialect, accounts, placed, inner.texts, depth + 1);
    }
    return;
  }
  const isOrdinary = 'isOrdinary' in run && run.isOrdinary;
  const reason = 'a statement that is put together when it runs';
  accounts.gaps.push({ kind: isOrdinary ? 'order' : 'dynamic-sql', subject: null, reason, location });
}

/** The texts right before a place; they are in order. */
function textsBefore(texts: readonly { readonly start: number; readonly text: string }[], place: number): string[] {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((texts[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return texts.slice(Math.max(0, low - NEAR), low).map(({ text }) => text);
}
