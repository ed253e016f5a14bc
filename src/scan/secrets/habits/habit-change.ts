import type { Workspace } from '../../../model/workspace.js';
import { messageOf } from '../../../util/thrown.js';
import type { PlacedSecret } from '../observe.js';
import { LONGEST_TEXT } from './allow-list.js';
import { GITLEAKS_CONFIG } from './gitleaks-config.js';
import { allowedBy, HABIT_FILES, type Habit, type Habits, LARGEST_HABIT, parseHabit } from './habits.js';

/** The change's version is hostile: its expressions are not even read when the file is larger. */
const LARGEST_CONFIG = 256 * 1_024;
/** Steps that a comparison may take at most; expressions that could take more are not run. */
const MOST_STEPS = 1_000_000_000;
const NAMED = 5;

/**
 * What the change's versions of the habit files would allow once merged, and no longer allow, of the secrets that are
 * in this change: rule and place, never a value. Nothing of it counts for this run.
 * @param placed secrets of the head, whether allowed or not
 */
export async function habitChanges(
  workspace: Workspace,
  habits: Habits,
  placed: readonly PlacedSecret[],
  ourRules: ReadonlySet<string>,
): Promise<string[]> {
  const changed = HABIT_FILES.filter((file) =>
    workspace.changes?.some(({ path, basePath }) => path === file || basePath === file),
  );
  if (changed.length === 0) return [];
  const next = new Map(habits.files);
  const failures = new Map<string, string>();
  for (const file of changed) {
    next.delete(file);
    try {
      const habit = await headHabit(workspace, file, ourRules);
      if (habit === null) continue;
      if (costOn(habit, placed) > MOST_STEPS) throw new Error('its expressions could take too long');
      next.set(file, habit);
    } catch (error) {
      failures.set(file, messageOf(error).split('\n')[0] ?? '');
    }
  }
  return changed.map((file) => {
    const start = `${file} is changed here; what counts is the base branch's version`;
    const failure = failures.get(file);
    if (failure !== undefined) return `${start}. The change's version is not compared: ${failure}`;
    try {
      return `${start}. Merged, it would ${difference(file, habits.files, next, placed)}`;
    } catch (error) {
      return `${start}. The change's version is not compared: ${messageOf(error).split('\n')[0]}`;
    }
  });
}

async function headHabit(workspace: Workspace, file: string, ourRules: ReadonlySet<string>): Promise<Habit | null> {
  const limit = file === GITLEAKS_CONFIG ? LARGEST_CONFIG : LARGEST_HABIT;
  for await (const read of workspace.read('head', [file], limit)) {
    if (read.status === 'too-large') throw new Error(`larger than ${limit / 1_024} KB`);
    if (read.status === 'unreadable') throw new Error(read.reason);
    return parseHabit(read, ourRules);
  }
  return null;
}

function costOn({ cost }: Habit, placed: readonly PlacedSecret[]): number {
  return placed.reduce((sum, { secret }) => sum + cost * (LONGEST_TEXT + secret.path.length), 0);
}

function difference(
  file: string,
  before: ReadonlyMap<string, Habit>,
  after: ReadonlyMap<string, Habit>,
  placed: readonly PlacedSecret[],
): string {
  const also = placed.filter((each) => allowedBy(before, each) === null && after.get(file)?.allows(each) === true);
  const less = placed.filter((each) => allowedBy(before, each) === file && allowedBy(after, each) === null);
  const parts = [
    ...(also.length > 0 ? [`also allow ${listed(also)}`] : []),
    ...(less.length > 0 ? [`no longer allow ${listed(less)}`] : []),
  ];
  return parts.length === 0 ? 'change nothing for the secrets of this change' : parts.join(', and ');
}

function listed(placed: readonly PlacedSecret[]): string {
  const places = placed.map(({ secret, commit }) => {
    const where = commit === null ? '' : ` in commit ${commit.slice(0, 12)}`;
    return `${secret.rule.id} at ${secret.path}:${secret.startLine}${where}`;
  });
  const named = [...new Set(places)].sort();
  const more = named.length > NAMED ? ` and ${named.length - NAMED} more` : '';
  return `${placed.length} of its secrets (${named.slice(0, NAMED).join(', ')}${more})`;
}
