import type { FlatTree } from '../../tree/flat-tree.js';
import { parse, type ReadyGrammar } from '../../tree/parse.js';
import { TermReader } from '../term/reader.js';
import type { Term } from '../term/term.js';
import type { Dialect } from './dialect.js';
import type { Frame } from './frame.js';
import { WORD, withHoles } from './holes.js';
import { type Hole, type Piece, takeApart } from './spelling.js';

/** A pattern as it is looked for: one term, or statements that follow each other. */
export type Pattern = readonly Term[];

const TURNS = 2000;
/** Spellings that are tried for one pattern in one frame. */
const MOST_TRIES = 200;

/** The pattern that a text means; null where the grammar reads it in no frame. */
export function compilePattern(text: string, dialect: Dialect, grammars: readonly ReadyGrammar[]): Pattern | null {
  const { pieces, typed } = takeApart(dedented(text), dialect.id);
  const frames = dialect.frames.filter(({ only }) => only === undefined || only.test(text));
  for (const repair of [false, true]) {
    for (const grammar of grammars) {
      for (const frame of frames) {
        const tree = read(pieces, dialect, grammar, frame, repair);
        if (tree === null) continue;
        const root = new TermReader(tree, dialect.forms).terms(0)[0];
        const made = root === undefined ? [] : frame.pick(root).map((term) => withHoles(term, typed));
        if (made.length > 0) return single(made);
      }
    }
  }
  return null;
}

/** One statement that is an expression is looked for as that expression. */
function single(terms: readonly Term[]): Pattern {
  const [only] = terms;
  const [inside] = only?.parts ?? [];
  return terms.length === 1 && only?.kind === 'statement' && inside !== undefined ? [inside] : terms;
}

function dedented(text: string): string {
  const lines = text
    .replace(/\s+$/, '')
    .replace(/^(?:[ \t]*\r?\n)+/, '')
    .split('\n');
  const least = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0),
  );
  return Number.isFinite(least) ? lines.map((line) => line.slice(least)).join('\n') : text;
}

/** The tree of a text that the grammar reads whole, in the first spelling that is found; null without one. */
function read(
  pieces: readonly Piece[],
  dialect: Dialect,
  grammar: ReadyGrammar,
  frame: Frame,
  repair: boolean,
): FlatTree | null {
  const holes = pieces.filter((piece): piece is Hole => typeof piece !== 'string');
  const choices = holes.map((each) => spellings(frame.isList === true ? { ...each, alone: false } : each, dialect));
  const attempt = (chosen: readonly number[]): Attempt => {
    const parsed = parse(grammar, spell(pieces, choices, chosen, frame), TURNS);
    return parsed === 'too-much-work'
      ? { tree: null, wrong: Number.POSITIVE_INFINITY }
      : { tree: parsed.tree, wrong: wrongOf(parsed) };
  };
  const first = choices.map(() => 0);
  const begun = attempt(first);
  if (begun.wrong === 0 || !repair) return begun.wrong === 0 ? begun.tree : null;
  const dots = holes.flatMap(({ kind }, index) => (kind === 'ellipsis' ? [index] : []));
  const others = holes.flatMap(({ kind }, index) => (kind.startsWith('metavariable') ? [index] : []));
  return repaired(attempt, choices, [dots, [...dots, ...others]]);
}

interface Attempt {
  readonly tree: FlatTree | null;
  readonly wrong: number;
}

/** Tries other spellings, of the ellipses before those of metavariables: for each place the one that leaves least unread. */
function repaired(
  attempt: (chosen: readonly number[]) => Attempt,
  choices: readonly (readonly string[])[],
  phases: readonly (readonly number[])[],
): FlatTree | null {
  let tries = 0;
  for (const places of phases) {
    const chosen = choices.map(() => 0);
    let best = attempt(chosen);
    for (let better = true; better; ) {
      better = false;
      for (const index of places) {
        for (let other = 0; other < (choices[index]?.length ?? 0) && tries < MOST_TRIES; other++) {
          const before = chosen[index] ?? 0;
          if (other === before) continue;
          chosen[index] = other;
          const found = attempt(chosen);
          tries++;
          if (found.wrong === 0) return found.tree;
          if (found.wrong < best.wrong) {
            best = found;
            better = true;
          } else chosen[index] = before;
        }
      }
    }
  }
  return null;
}

/** How much of a text was not understood. */
function wrongOf({ tree, unread }: { readonly tree: FlatTree; readonly unread: boolean }): number {
  if (!unread) return 0;
  const error = tree.kindNames.length - 1;
  let wrong = 1;
  for (let node = 0; node < tree.size; node++)
    if (tree.kinds[node] === error) wrong += 2 + (tree.ends[node] ?? 0) - (tree.starts[node] ?? 0);
  return wrong;
}

function spellings({ kind, name, alone, member, parameter }: Hole, dialect: Dialect): readonly string[] {
  switch (kind) {
    case 'ellipsis':
      if (member) return [`${WORD}dots`];
      if (parameter && dialect.parameter !== null) return [dialect.parameter, ...dialect.inside];
      return alone ? [...dialect.alone, ...dialect.inside] : [...dialect.inside, ...dialect.alone];
    case 'deep':
      return [`${WORD}deep(`];
    case 'deep-end':
      return [')'];
    case 'metavariables':
      return named(dialect.metavariable, name).map((each) => each.replaceAll('q9mv_', 'q9mvs_'));
    default:
      if (parameter && dialect.parameter !== null) return named(['zq9mv_% zq9mv_%', ...dialect.metavariable], name);
      return named(
        member && dialect.id === 'php' ? [`${WORD}mv_%`, ...dialect.metavariable] : dialect.metavariable,
        name,
      );
  }
}

function named(spellings: readonly string[], name: string): readonly string[] {
  return spellings.map((each) => each.replaceAll('%', name));
}

function spell(
  pieces: readonly Piece[],
  choices: readonly (readonly string[])[],
  chosen: readonly number[],
  frame: Frame,
): string {
  let at = 0;
  const text = pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const spelled = choices[at]?.[chosen[at] ?? 0] ?? '';
    at++;
    return spelled;
  });
  return `${frame.before}${text.join('')}${frame.after}\n`;
}
