import type { CoverageOutcome } from '../../../src/model/coverage.js';
import { CATEGORIES } from '../../../src/model/finding.js';
import type { Policy } from '../../../src/model/policy.js';
import { THRESHOLDS } from '../../../src/model/severity.js';
import { failOn } from '../../../src/policy/conditions/fail-on/index.js';
import { thresholdOf, thresholdsOf } from '../../../src/policy/conditions/fail-on/thresholds.js';

type Tighter = (value: unknown) => readonly unknown[];
type Named = Readonly<Record<string, unknown>>;

/** Words from loose to strict; every one after the value is tighter. */
function words(...order: readonly string[]): Tighter {
  return (value) => order.slice(order.indexOf(String(value)) + 1);
}

/** One more entry of a list; what it holds already stays. */
function more(...entries: readonly unknown[]): Tighter {
  return (value) => entries.map((entry) => [...(value as readonly unknown[]), entry]);
}

/** A number that is tighter the smaller it is; null is none at all. */
function smaller(...steps: readonly number[]): Tighter {
  return (value) => steps.filter((step) => value === null || step < Number(value));
}

function thresholds(value: unknown): readonly unknown[] {
  const [option] = failOn.options;
  const now = thresholdsOf(value);
  const all = THRESHOLDS.filter((each) => option?.effectOf(option.spell(now), each) === 'tightens');
  const one = CATEGORIES.map((category) => {
    const named = Object.fromEntries(CATEGORIES.map((each) => [each, thresholdOf(now, each)]));
    const stricter = THRESHOLDS[THRESHOLDS.indexOf(thresholdOf(now, category)) + 1];
    const isLast = stricter === undefined || stricter === 'none';
    return { ...named, [category]: thresholdOf(now, category) === 'none' ? 'critical' : isLast ? 'low' : stricter };
  });
  return [...all, ...one];
}

function levels(value: unknown): readonly unknown[] {
  const set = value as Named;
  return Object.entries(set).flatMap(([id, level]) =>
    words('ignore', 'warn', 'block')(level).map((each) => ({ ...set, [id]: each })),
  );
}

/** A rule that blocks, before all others, after them, and in place of one that only warns or ignores. */
function rules(value: unknown): readonly unknown[] {
  const set = value as readonly Named[];
  const added = { id: 'added', then: 'block', when: "finding.severity.atLeast('low')" };
  const ofRun = { id: 'added', then: 'block', when: 'run.newFindings > 0' };
  const raised = set.map((rule) => set.map((each) => (each === rule ? { ...each, then: 'block' } : each)));
  return [[added, ...set], [...set, added], [ofRun, ...set], [...set, ofRun], ...raised];
}

function overrides(value: unknown): readonly unknown[] {
  return [
    { owners: [], malware: false },
    { ...Object(value), malware: false },
  ];
}

/** One word raised; what a map of words does not name stays as it was stated. */
function severities(value: unknown): readonly unknown[] {
  const { rules: byRule, packages } = value as Readonly<Record<'rules' | 'packages', ReadonlyMap<string, string>>>;
  const raised = (map: ReadonlyMap<string, string>) =>
    [...map].flatMap(([name, word]) =>
      words('low', 'medium', 'high', 'critical')(word).map((each) => new Map([...map, [name, String(each)]])),
    );
  return [
    ...raised(byRule).map((each) => ({ rules: each, packages })),
    ...raised(packages).map((each) => ({ rules: byRule, packages: each })),
  ];
}

/** Settings of each condition that are tighter than a given one; a condition that is not here fails its test. */
export const TIGHTER: Readonly<Record<string, Tighter>> = {
  'added-exceptions': words('approved', 'never'),
  development: words('ignore', 'warn', 'judge'),
  'epss-above': smaller(0.5, 0.1, 0.01),
  'exception-owners': words('anybody', 'codeowners'),
  'fail-on': thresholds,
  'known-exploited': (word) => (word === 'block' ? [] : ['block']),
  levels,
  malware: words('new', 'any'),
  'max-exception-days': smaller(90, 1),
  'max-warnings': smaller(5, 1, 0),
  'new-rules': (days) => (days === null ? [] : [1, null]),
  override: overrides,
  ratchet: words('off', 'block'),
  require: more('secrets', 'static'),
  'required-reviewers': more({ paths: ['src/**'], owner: '@org/security' }, { paths: ['policy'], owner: '@alice' }),
  rules,
  severity: severities,
  'touched-files': words('off', 'judge'),
  'unknown-severity': words('ignore', 'warn', 'fail'),
  'without-fix': words('ignore', 'warn', 'judge'),
};

const LEDGER = words('ignore', 'warn', 'fail') as (value: unknown) => readonly CoverageOutcome[];

/** Policies for the ledger that are tighter in one value. */
function tighterCoverage(coverage: Policy['coverage']): readonly Policy['coverage'][] {
  const { changed, uncovered, kinds, paths } = coverage;
  return [
    ...LEDGER(changed).map((each) => ({ ...coverage, changed: each })),
    ...LEDGER(uncovered).map((each) => ({ ...coverage, uncovered: each })),
    ...Object.entries(kinds).flatMap(([kind, then]) =>
      LEDGER(then).map((each) => ({ ...coverage, kinds: { ...kinds, [kind]: each } })),
    ),
    ...paths.flatMap((path) =>
      LEDGER(path.outcome).map((outcome) => ({
        ...coverage,
        paths: paths.map((each) => (each === path ? { ...each, outcome } : each)),
      })),
    ),
  ];
}

/** Every policy that is tighter than one in exactly one value. */
export function tighterPolicies(policy: Policy): readonly { readonly what: string; readonly policy: Policy }[] {
  const ofGate = Object.entries(policy.gate).flatMap(([id, value]) =>
    (TIGHTER[id]?.(value) ?? []).map((each) => ({
      what: `gate.${id}: ${JSON.stringify(value)} → ${JSON.stringify(each)}`,
      policy: { ...policy, gate: { ...policy.gate, [id]: each } },
    })),
  );
  const ofLedger = tighterCoverage(policy.coverage).map((coverage) => ({
    what: `coverage: ${JSON.stringify(coverage)}`,
    policy: { ...policy, coverage },
  }));
  return [...ofGate, ...ofLedger];
}
