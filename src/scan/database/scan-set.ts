import type { Catalogue } from '../../model/catalogue.js';
import type { Observation } from '../../model/observation.js';
import type { SurfaceElement } from '../../model/surface.js';
import type { Gap } from '../ledger.js';
import { compareCatalogues } from './compare/comparison.js';
import { rightElements } from './elements.js';
import { gapsOf } from './gaps.js';
import type { SideHistory } from './migrations/history.js';
import { observe } from './observe.js';
import { readAccounts } from './others/read.js';
import { DATABASE_RULES } from './rules/index.js';
import type { DatabaseRule, Hit } from './rules/rule.js';
import type { DatabaseSettings } from './settings.js';
import { catalogues, forwardScripts, type SetSide } from './sides/set-catalogues.js';
import type { SqlParser } from './sql/parser.js';
import { isStatement, readScript, type Statement } from './sql/script.js';

/** One set of migrations on both sides; a side that has none of it is null. */
export interface PairedSet {
  readonly root: string;
  readonly dialect: Catalogue['dialect'];
  readonly base: SideHistory | null;
  readonly head: SideHistory | null;
}

export interface SetResult {
  readonly head: readonly Observation[];
  readonly base: readonly Observation[];
  readonly gaps: { readonly head: readonly Gap[]; readonly base: readonly Gap[] };
  readonly elements: { readonly head: readonly SurfaceElement[]; readonly base: readonly SurfaceElement[] };
}

/**
 * Everything that is to be said of one set: of the database that each side builds, and of what differs.
 * @param isChange false: there is no base to compare with, and each side is looked at by itself
 */
export async function scanSet(
  parser: SqlParser,
  paired: PairedSet,
  settings: DatabaseSettings,
  isChange: boolean,
): Promise<SetResult> {
  const deciding = [...((paired.base ?? paired.head)?.texts.values() ?? [])];
  const sideOf = (side: SideHistory | null) => (side === null ? null : forwardScripts(side.set, side.texts, deciding));
  const [before, after] = [sideOf(paired.base), sideOf(paired.head)];
  const { base, head } =
    paired.dialect === 'postgresql'
      ? await catalogues(parser, before, after)
      : {
          base: readAccounts(paired.dialect, before?.scripts ?? []),
          head: readAccounts(paired.dialect, after?.scripts ?? []),
        };
  const comparison = compareCatalogues(base, head);
  const texts = { base: paired.base?.texts ?? NONE, head: paired.head?.texts ?? NONE };
  const seen = (rule: DatabaseRule, hits: readonly Hit[] = [], side: 'base' | 'head' = 'head') =>
    hits.flatMap((hit) => observe(rule, hit, paired.root, settings, texts[side]) ?? []);
  const found: Observation[] = [];
  for (const rule of DATABASE_RULES) {
    found.push(...seen(rule, rule.inState?.(head)));
    if (!isChange) continue;
    found.push(...seen(rule, rule.inChange?.(comparison)));
    if (paired.head !== null) found.push(...seen(rule, rule.inHistory?.({ base: paired.base, head: paired.head })));
  }
  if (isChange && paired.dialect === 'postgresql') found.push(...(await statementHits(parser, before, after, seen)));
  const lost = isChange ? compareCatalogues(head, base).gained : [];
  return {
    head: found,
    base: isChange ? DATABASE_RULES.flatMap((rule) => seen(rule, rule.inState?.(base), 'base')) : [],
    gaps: { head: gapsOf(head, paired.root), base: gapsOf(base, paired.root) },
    elements: { head: rightElements(comparison.gained), base: rightElements(lost) },
  };
}

const NONE: ReadonlyMap<string, string> = new Map();

/** What rules say of the statements in files that the base does not have. */
async function statementHits(
  parser: SqlParser,
  before: SetSide | null,
  after: SetSide | null,
  seen: (rule: DatabaseRule, hits?: readonly Hit[]) => Observation[],
): Promise<Observation[]> {
  const known = new Set(before?.scripts.map(({ path }) => path));
  const fresh: Statement[] = [];
  for (const { path, text } of after?.scripts ?? []) {
    if (known.has(path)) continue;
    const { statements } = await readScript(parser, path, text);
    for (const piece of statements) if (isStatement(piece)) fresh.push(piece);
  }
  const made = new Set(
    fresh.flatMap(({ node }) => ('CreateStmt' in node ? [node.CreateStmt.relation?.relname ?? ''] : [])),
  );
  return fresh.flatMap((statement) =>
    DATABASE_RULES.flatMap((rule) => seen(rule, rule.inStatement?.(statement, made))),
  );
}
