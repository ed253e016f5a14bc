import type { SgNode } from '@ast-grep/wasm';
import { lineIndex } from '../../../util/line-index.js';
import { messageOf } from '../../../util/thrown.js';
import type { Hit } from '../hit.js';
import { type LanguageId, languageById } from '../language/index.js';
import type { Matcher, Rule } from '../rule.js';
import { holds } from './conditions.js';
import { countSearch, loadGrammars, parseText, release, restart, startWork, workDone } from './runtime.js';
import { declarationFinder, enclosingSymbol, type Match, type SourceFile } from './source-file.js';

/** The rules that passed the prefilter for one file. */
export interface Candidate {
  readonly rule: Rule;
  readonly matcher: Matcher;
}

/** Why the hits of a file may not be all. */
export interface Lost {
  readonly kind: 'syntax' | 'budget';
  readonly reason: string;
}

/** What one file gave. */
export interface FileReport {
  readonly hits: readonly Hit[];
  readonly lost: readonly Lost[];
}

/** More hits than this of one rule in one file are noise or an attack on our memory. */
const MAX_HITS = 200;

/**
 * Runs rules over one file. Never throws for what is in the file: a grammar that gives up, a stack overflow inside the
 * engine or a spent budget (of work, see `workDone`) is told in the report, and the next file starts on a clean engine.
 */
export async function scanFile(
  path: string,
  id: LanguageId,
  text: string,
  candidates: readonly Candidate[],
  budget: number,
): Promise<FileReport> {
  const language = languageById(id);
  await loadGrammars([id]);
  startWork(budget);
  const hits: Hit[] = [];
  const lost: Lost[] = [];
  try {
    const parsed = parseText(id, text);
    const root = parsed.root.root();
    if (parsed.hasError && hidesCandidates(root, candidates)) lost.push(NOT_UNDERSTOOD);
    const file: SourceFile = {
      path,
      language,
      text,
      root,
      imports: language.imports(text),
      declarations: declarationFinder(language.syntax, root),
    };
    for (const candidate of candidates) {
      hits.push(...hitsOf(file, candidate, budget));
      if (workDone() > budget) return { hits: distinct(hits), lost: [...lost, TOO_MUCH] };
    }
    return { hits: distinct(hits), lost };
  } catch (error) {
    await restart();
    const reason = `could not be parsed: ${messageOf(error).slice(0, 200)}`;
    return { hits: distinct(hits), lost: [...lost, workDone() > budget ? TOO_MUCH : { kind: 'syntax', reason }] };
  } finally {
    release();
  }
}

const TOO_MUCH: Lost = { kind: 'budget', reason: 'more work than a file may take; split it' };
const NOT_UNDERSTOOD: Lost = { kind: 'syntax', reason: 'the grammar does not understand a part that rules look at' };

/** Whether what the grammar could not read holds a word that a rule looks for. */
function hidesCandidates(root: SgNode, candidates: readonly Candidate[]): boolean {
  const literals = new Set(candidates.flatMap(({ matcher }) => matcher.prefilter.flat()));
  return root.findAll({ rule: { kind: 'ERROR' } }).some((node) => {
    const text = node.text();
    return [...literals].some((literal) => text.includes(literal));
  });
}

/** Several patterns of one rule may meet at one place: the first says it for all. */
function distinct(hits: readonly Hit[]): Hit[] {
  const byPlace = new Map<string, Hit>();
  for (const hit of hits) {
    const place = `${hit.rule.id}:${hit.start}:${hit.end}`;
    if (!byPlace.has(place)) byPlace.set(place, hit);
  }
  return [...byPlace.values()];
}

function hitsOf(file: SourceFile, { rule, matcher }: Candidate, budget: number): Hit[] {
  const hits: Hit[] = [];
  countSearch();
  for (const node of file.root.findAll(matcher.query)) {
    if (workDone() > budget) break;
    const match = matchOf(file, node);
    const grade = holds(match, matcher.where);
    if (grade === null) continue;
    const report = (matcher.report === null ? undefined : match.get(matcher.report)) ?? node;
    const { start, end } = rangeOf(report);
    hits.push({
      rule,
      severity: grade.severity ?? matcher.severity ?? rule.severity,
      confidence: grade.confidence ?? matcher.confidence ?? rule.confidence,
      start,
      end,
      symbol: enclosingSymbol(file, node),
      replacement: replacementOf(file, match, matcher, report),
      snippet: null,
      route: matcher.where.some((condition) => condition.check === 'route-without-limiter') ? node.text() : null,
    });
    if (hits.length >= MAX_HITS) break;
  }
  return hits;
}

function matchOf(file: SourceFile, node: SgNode): Match {
  return { file, node, get: (name) => metavariable(file, node, name) };
}

/** `@match`, `NAME`, or `NAME.2` for the third argument that `$$$NAME` took. */
function metavariable(file: SourceFile, node: SgNode, name: string): SgNode | undefined {
  if (name === '@match') return node;
  const { comments } = file.language.syntax;
  const dot = name.indexOf('.');
  if (dot === -1) return node.getMatch(name) ?? undefined;
  const taken = node
    .getMultipleMatches(name.slice(0, dot))
    .filter((child) => child.isNamed() && !comments.includes(child.kind()));
  return taken[Number(name.slice(dot + 1))];
}

function rangeOf(node: SgNode): { start: number; end: number } {
  const range = node.range();
  return { start: range.start.index, end: range.end.index };
}

/** The reported lines with the fix applied, or null: no fix, or one that would change other lines. */
function replacementOf(file: SourceFile, match: Match, matcher: Matcher, report: SgNode): string | null {
  if (matcher.fix === null) return null;
  const target = matcher.fix.node === null ? report : match.get(matcher.fix.node);
  if (target === undefined) return null;
  const lines = lineIndex(file.text);
  const reported = rangeOf(report);
  const edit = rangeOf(target);
  if (edit.start < reported.start || edit.end > reported.end) return null;
  const text = matcher.fix.with.replace(/\$([A-Z][A-Z0-9_]*)/g, (_, name: string) => match.get(name)?.text() ?? '');
  const first = lines.position(reported.start);
  const last = lines.position(reported.end);
  const from = reported.start - (first.column - 1);
  const to = reported.end - (last.column - 1) + lines.lineText(last.line).length;
  return file.text.slice(from, edit.start) + text + file.text.slice(edit.end, to);
}
