import type { Problem } from '../../../model/scan.js';
import type { ReadResult, Workspace } from '../../../model/workspace.js';
import { messageOf } from '../../../util/thrown.js';
import type { PlacedSecret } from '../observe.js';
import type { ProviderSource } from '../rules/rule.js';
import { type AllowList, allows, costOfLists, namesRule } from './allow-list.js';
import { GITLEAKS_CONFIG, parseGitleaksConfig } from './gitleaks-config.js';
import { GITLEAKS_IGNORE, parseGitleaksIgnore } from './gitleaks-ignore.js';
import { parseSecretsBaseline, SECRETS_BASELINE } from './secrets-baseline.js';

/** Files of other scanners that allow secrets, in the order in which they are asked. */
export const HABIT_FILES = [GITLEAKS_CONFIG, GITLEAKS_IGNORE, SECRETS_BASELINE];
export const LARGEST_HABIT = 4 * 1_024 * 1_024;

/** What one file says. */
export interface Habit {
  allows(placed: PlacedSecret): boolean;
  /** Steps that its expressions take at most for each character of what they are run on. */
  readonly cost: number;
  /** Rules that it brings along, or null. */
  readonly provider: ProviderSource | null;
  readonly notes: readonly string[];
}

/** What the repository's existing configuration of other secret scanners says. */
export interface Habits {
  /** By the file's path. */
  readonly files: ReadonlyMap<string, Habit>;
  /** Rules of the users' own, or null. */
  readonly provider: ProviderSource | null;
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the configuration of gitleaks and detect-secrets from the base branch, never from the change: a pull request
 * must not allow its own secret.
 */
export async function readHabits(workspace: Workspace, ourRules: ReadonlySet<string>): Promise<Habits> {
  const files = new Map<string, Habit>();
  const problems: Problem[] = [];
  for await (const file of workspace.readBaseTip(HABIT_FILES, LARGEST_HABIT)) {
    try {
      const habit = await parseHabit(file, ourRules);
      if (habit !== null) files.set(file.path, habit);
    } catch (error) {
      const remedy = 'Correct the file or remove it; until then nothing is allowed by it.';
      problems.push({ message: `not readable: ${messageOf(error).split('\n')[0]}`, path: file.path, remedy });
    }
  }
  return {
    files,
    provider: files.get(GITLEAKS_CONFIG)?.provider ?? null,
    notes: [...files.values()].flatMap((habit) => habit.notes),
    problems,
  };
}

/** The file that allows a secret, or null. */
export function allowedBy(files: ReadonlyMap<string, Habit>, placed: PlacedSecret): string | null {
  return HABIT_FILES.find((path) => files.get(path)?.allows(placed) === true) ?? null;
}

/** What a file says; null when there is none. @throws Error when it cannot be read. */
export async function parseHabit(file: ReadResult, ourRules: ReadonlySet<string>): Promise<Habit | null> {
  if (file.status !== 'read') return null;
  const text = file.bytes.toString('utf8');
  if (file.path === GITLEAKS_CONFIG) return gitleaksHabit(text);
  const plain = { cost: 0, provider: null, notes: [] };
  if (file.path === GITLEAKS_IGNORE) {
    const ignored = parseGitleaksIgnore(text, ourRules);
    return { ...plain, allows: ({ secret, commit }) => ignored(secret, commit) };
  }
  const inBaseline = parseSecretsBaseline(text);
  return { ...plain, allows: ({ secret }) => inBaseline(secret) };
}

async function gitleaksHabit(text: string): Promise<Habit> {
  const { rules, allowLists, disabled, notes } = await parseGitleaksConfig(text);
  const lists: readonly AllowList[] = allowLists;
  return {
    allows: ({ secret }) =>
      disabled.some((rule) => namesRule(rule, secret)) || lists.some((list) => allows(list, secret)),
    cost: costOfLists(lists),
    provider: rules.length === 0 ? null : { provider: 'this repository', remedy: REMEDY, rules },
    notes,
  };
}

const REMEDY = 'Revoke it where it was issued.';
