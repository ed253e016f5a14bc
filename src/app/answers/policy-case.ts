import { entriesOf, fieldOf, itemsOf, plainYaml } from '../../config/plain-yaml.js';
import type { Approvals, OwnerApproval } from '../../model/approval.js';
import { ConfigurationError } from '../../model/errors.js';
import type { Exception } from '../../model/policy.js';
import { OUTCOMES, type Outcome, type Override } from '../../model/run-result.js';
import type { ChangeFacts, RuleRelease } from '../../policy/facts.js';
import { isTexts, listAt, namesAt, refuseUnknown, textAt, textsAt } from './policy-case-field.js';
import { exceptionsOf, overrideOf, ruleReleasesOf } from './policy-case-said.js';

/** What should come of a case. */
export interface Expected {
  readonly outcome: Outcome;
  /** The rule that decides: that blocks, that warns. */
  readonly rule: string | null;
}

/** One case of a policy, as its file has it. */
export interface PolicyCase {
  readonly name: string;
  /** A recorded run result, from the folder of the file; null: what follows is said inline. */
  readonly result: string | null;
  readonly findings: readonly unknown[];
  readonly scans: readonly unknown[];
  readonly coverage: readonly unknown[];
  readonly event: string;
  readonly change: ChangeFacts;
  /** Who approved the head, by owner; null: not known. */
  readonly approvals: Approvals | null;
  /** What stood in the baseline that a run over the whole tree is judged against; null: there is none. */
  readonly baseline: readonly unknown[] | null;
  /** Texts of other tools' files by path, as they let findings stay. */
  readonly imports: ReadonlyMap<string, string>;
  /** Inputs of the action in the workflow of the change. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Who lets the head through; null: nobody. */
  readonly override: Override | null;
  /** Releases that brought rules; null: as the product knows. */
  readonly rules: ReadonlyMap<string, RuleRelease> | null;
  /** Exceptions that the change adds. */
  readonly exceptions: readonly Exception[];
  /** Whom the base's CODEOWNERS names for the policy file. */
  readonly policyOwners: readonly string[];
  /** null: the time of the run. */
  readonly now: Date | null;
  readonly expect: Expected;
}

const INLINE = ['findings', 'scans', 'coverage', 'event', 'baseline'];
const KEYS = [
  ...['name', 'result', ...INLINE],
  ...['change', 'approvals', 'override', 'rules', 'imports', 'inputs', 'now', 'expect'],
  ...['exceptions', 'policy-owners'],
];

/** What each fact of a change is. */
const CHANGE: Readonly<Record<keyof ChangeFacts, 'string' | 'boolean' | 'list'>> = {
  author: 'string',
  bot: 'boolean',
  fork: 'boolean',
  draft: 'boolean',
  labels: 'list',
  base: 'string',
  head: 'string',
  files: 'list',
};

/**
 * Reads the cases of a policy: `cases`, a list.
 * @param place how messages name the file
 * @throws ConfigurationError in one line that names the case and what is wrong with it
 */
export async function parseCases(text: string, place: string): Promise<readonly PolicyCase[]> {
  const file = await plainYaml(text);
  if (file === null) throw new ConfigurationError(`${place}: is no YAML that can be read`);
  refuseUnknown(file, ['cases'], `${place}: `);
  const cases = itemsOf(fieldOf(file, 'cases'));
  if (cases.length === 0) throw new ConfigurationError(`${place}: has no cases: list them under 'cases'`);
  const read = await Promise.all(cases.map((each, index) => caseOf(each, `${place}: case ${index + 1}`)));
  const twice = read.find(({ name }, index) => read.findIndex((other) => other.name === name) !== index);
  if (twice !== undefined) throw new ConfigurationError(`${place}: two cases are called '${twice.name}'`);
  return read;
}

async function caseOf(value: unknown, at: string): Promise<PolicyCase> {
  const name = fieldOf(value, 'name');
  if (typeof name !== 'string' || name.trim() === '') throw new ConfigurationError(`${at} needs a name`);
  const named = `${at} (${name})`;
  refuseUnknown(value, KEYS, `${named}: `);
  const result = textAt(value, 'result', named);
  const inline = INLINE.find((key) => fieldOf(value, key) !== undefined);
  if (result !== null && inline !== undefined)
    throw new ConfigurationError(`${named}: ${inline} are in the result; leave one of the two out`);
  return {
    name,
    result,
    findings: listAt(value, 'findings', named),
    scans: listAt(value, 'scans', named),
    coverage: listAt(value, 'coverage', named),
    event: textAt(value, 'event', named) ?? (fieldOf(value, 'baseline') === undefined ? 'pull_request' : 'schedule'),
    baseline: fieldOf(value, 'baseline') === undefined ? null : listAt(value, 'baseline', named),
    imports: textsAt(value, 'imports', named),
    inputs: textsAt(value, 'inputs', named),
    override: overrideOf(fieldOf(value, 'override'), named),
    rules: ruleReleasesOf(fieldOf(value, 'rules'), named),
    change: changeOf(fieldOf(value, 'change'), named),
    approvals: approvalsOf(fieldOf(value, 'approvals'), named),
    exceptions: await exceptionsOf(listAt(value, 'exceptions', named), named),
    policyOwners: namesAt(value, 'policy-owners', named),
    now: timeOf(textAt(value, 'now', named), named),
    expect: expectedOf(fieldOf(value, 'expect'), named),
  };
}

function expectedOf(value: unknown, named: string): Expected {
  refuseUnknown(value, ['outcome', 'rule'], `${named}: expect: `);
  const said = fieldOf(value, 'outcome');
  const outcome = OUTCOMES.find((each) => each === said);
  if (outcome === undefined)
    throw new ConfigurationError(`${named}: expect needs an outcome: one of ${OUTCOMES.join(', ')}`);
  return { outcome, rule: textAt(value, 'rule', `${named}: expect`) };
}

function changeOf(value: unknown, named: string): ChangeFacts {
  refuseUnknown(value, Object.keys(CHANGE), `${named}: change: `);
  for (const [key, fact] of entriesOf(value)) {
    const kind = CHANGE[key as keyof ChangeFacts];
    const isRight = kind === 'list' ? isTexts(fact) : typeof fact === kind;
    if (!isRight)
      throw new ConfigurationError(`${named}: change.${key} is no ${kind === 'list' ? 'list of texts' : kind}`);
  }
  return Object.fromEntries(entriesOf(value));
}

/** `'@org/security': [alice]`. */
function approvalsOf(value: unknown, named: string): Approvals | null {
  if (value === undefined) return null;
  const owners = entriesOf(value).map(([owner, by]): [string, OwnerApproval] => {
    if (!isTexts(by)) throw new ConfigurationError(`${named}: approvals.${owner} is no list of logins`);
    return [owner, { by: by.toSorted(), gap: null }];
  });
  return { status: 'known', owners: new Map(owners) };
}

function timeOf(text: string | null, named: string): Date | null {
  if (text === null) return null;
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) throw new ConfigurationError(`${named}: now: '${text}' is no date`);
  return time;
}
