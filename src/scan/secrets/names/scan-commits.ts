import type { Problem } from '../../../model/scan.js';
import type { Git } from '../history/git.js';
import type { Engine } from '../match/engine.js';
import type { PlacedSecret } from '../observe.js';
import { scanText } from '../scan-text.js';
import { WORDS } from './scan-names.js';

/** Author and committer, then the message; NUL apart, as no field of a commit holds one. */
const FORMAT = '%H%x00%an <%ae>%n%cn <%ce>%x00%B%x00';
const MOST_COMMITS = 10_000;
const MOST_REFS = 50;

export interface CommitWords {
  readonly placed: readonly PlacedSecret[];
  readonly problems: readonly Problem[];
}

/** Secrets in what the commits of a change say of themselves, and in the names of branches and tags that end in its head. */
export async function scanCommits(engine: Engine, git: Git, base: string, head: string): Promise<CommitWords> {
  const [log, refs] = await Promise.all([
    git.ask(['log', '-z', `--max-count=${MOST_COMMITS}`, `--format=${FORMAT}`, head, `^${base}`, '--']),
    git.ask(['for-each-ref', `--points-at=${head}`, `--count=${MOST_REFS}`, '--format=%(refname:short)']),
  ]);
  if (log === null) return { placed: [], problems: [{ message: 'the messages of the commits could not be read' }] };
  const placed: PlacedSecret[] = [];
  const parts = log.toString('utf8').split('\0');
  for (let at = 0; at + 2 < parts.length; at += 3) {
    // `-z` ends each commit by one NUL more, which stands before the next id.
    while (parts[at] === '' && at + 3 < parts.length) at++;
    const commit = parts[at] ?? '';
    placed.push(...said(engine, 'author of a commit', commit, parts[at + 1] ?? ''));
    placed.push(...said(engine, 'message of a commit', commit, parts[at + 2] ?? ''));
  }
  placed.push(...said(engine, 'name of a branch or tag', head, refs?.toString('utf8') ?? ''));
  return { placed, problems: [] };
}

function said(engine: Engine, what: string, commit: string, text: string): PlacedSecret[] {
  return scanText(engine, '', Buffer.from(text, 'utf8'), WORDS).found.map(({ ...secret }) => ({
    secret: { ...secret, path: what, inlineIgnore: undefined },
    commit: null,
    word: { what, commit },
  }));
}
