import { messageOf } from '../../../model/errors.js';
import type { Problem } from '../../../model/scan.js';
import type { Workspace } from '../../../model/workspace.js';
import type { PlacedSecret } from '../observe.js';
import type { ProviderSource } from '../rules/rule.js';
import { type AllowList, allows, namesRule } from './allow-list.js';
import { GITLEAKS_CONFIG, parseGitleaksConfig } from './gitleaks-config.js';
import { GITLEAKS_IGNORE, type Ignored, parseGitleaksIgnore } from './gitleaks-ignore.js';
import { type InBaseline, parseSecretsBaseline, SECRETS_BASELINE } from './secrets-baseline.js';

/** What the repository's existing configuration of other secret scanners says. */
export interface Habits {
  /** Rules of the users' own, or null. */
  readonly provider: ProviderSource | null;
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
  /** The file that allows a secret, or null. */
  allowedBy(placed: PlacedSecret): string | null;
}

const FILES = [GITLEAKS_CONFIG, GITLEAKS_IGNORE, SECRETS_BASELINE];
const LARGEST = 4 * 1_024 * 1_024;

/**
 * Reads the configuration of gitleaks and detect-secrets from the base branch, never from the change: a pull request
 * must not allow its own secret.
 */
export async function readHabits(workspace: Workspace, ourRules: ReadonlySet<string>): Promise<Habits> {
  const notes: string[] = [];
  const problems: Problem[] = [];
  let lists: readonly AllowList[] = [];
  let disabled: readonly string[] = [];
  let provider: ProviderSource | null = null;
  let ignored: Ignored = () => false;
  let inBaseline: InBaseline = () => false;

  for await (const file of workspace.readBaseTip(FILES, LARGEST)) {
    if (file.status !== 'read') continue;
    const text = file.bytes.toString('utf8');
    try {
      if (file.path === GITLEAKS_CONFIG) {
        const config = await parseGitleaksConfig(text);
        lists = config.allowLists;
        disabled = config.disabled;
        notes.push(...config.notes);
        provider =
          config.rules.length === 0 ? null : { provider: 'this repository', remedy: REMEDY, rules: config.rules };
      } else if (file.path === GITLEAKS_IGNORE) ignored = parseGitleaksIgnore(text, ourRules);
      else inBaseline = parseSecretsBaseline(text);
    } catch (error) {
      const remedy = 'Correct the file or remove it; until then nothing is allowed by it.';
      problems.push({ message: `not readable: ${messageOf(error).split('\n')[0]}`, path: file.path, remedy });
    }
  }
  for (const change of workspace.changes ?? []) {
    if (FILES.includes(change.path))
      notes.push(`${change.path} is changed here; what counts is the base branch's version`);
  }

  function allowedBy({ secret, commit }: PlacedSecret): string | null {
    if (disabled.some((rule) => namesRule(rule, secret))) return GITLEAKS_CONFIG;
    const list = lists.find((each) => allows(each, secret));
    if (list !== undefined) return list.source;
    if (ignored(secret, commit)) return GITLEAKS_IGNORE;
    return inBaseline(secret) ? SECRETS_BASELINE : null;
  }

  return { provider, notes, problems, allowedBy };
}

const REMEDY = 'Revoke it where it was issued.';

/** What stays after the habits, and a line that counts what they allowed. */
export function withoutAllowed(
  placed: readonly PlacedSecret[],
  habits: Habits,
): { readonly kept: PlacedSecret[]; readonly notes: string[] } {
  const counts = new Map<string, number>();
  const kept = placed.filter((each) => {
    const file = habits.allowedBy(each);
    if (file !== null) counts.set(file, (counts.get(file) ?? 0) + 1);
    return file === null;
  });
  const notes = [...counts].map(
    ([file, count]) => `${count} ${count === 1 ? 'secret is' : 'secrets are'} allowed by ${file}`,
  );
  return { kept, notes };
}
