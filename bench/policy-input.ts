import { CATEGORIES, type Category, type Finding } from '../src/model/finding.js';
import { aFinding } from '../test/helpers/builders.js';

const FOLDERS = ['src', 'web', 'legacy', 'deploy', 'packages/api', 'packages/ui', 'services/pay', 'tools'];
const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
const RULES_OF_CATEGORY = 40;
const PACKAGES = 2000;

/** Findings of every category, with ids, places and packages of their own; the same for the same number. */
export function findingsOf(count: number): Finding[] {
  return Array.from({ length: count }, (_, at) => {
    const category = CATEGORIES[at % CATEGORIES.length] ?? 'code';
    const isOfPackage = category === 'dependency' || category === 'malware' || category === 'license';
    return aFinding({
      id: at.toString(16).padStart(32, '0'),
      category,
      rule: ruleOf(category, at),
      severity: SEVERITIES[at % 4] ?? 'low',
      title: `finding ${at}`,
      location: { path: pathOf(at), startLine: (at % 400) + 1 },
      ...(isOfPackage && { package: packageOf(at), aliases: [`CVE-2026-${at}`] }),
    });
  });
}

function ruleOf(category: Category, at: number): string {
  return category === 'dependency' ? `GHSA-${at}` : `${category}-rule-${at % RULES_OF_CATEGORY}`;
}

function pathOf(at: number): string {
  return `${FOLDERS[at % FOLDERS.length]}/${at % 97}/file-${at % 5000}.ts`;
}

function packageOf(at: number) {
  const scope = at % 3 === 0 ? 'development' : 'runtime';
  return { ecosystem: 'npm', name: `package-${at % PACKAGES}`, version: `1.${at % 50}.0`, scope } as const;
}

const SHAPES: readonly ((at: number) => string)[] = [
  (at) => `finding.category == '${categoryAt(at)}' && finding.rule == '${categoryAt(at)}-rule-${at % 40}'`,
  (at) => `finding.category == '${categoryAt(at)}' && finding.path.startsWith('never/${at}/')`,
  (at) => `finding.category == 'dependency' && finding.package.name == 'nothing-${at}'`,
  (at) => `finding.rule == 'code-rule-${at % 40}' && finding.path.glob('never-${at}/**')`,
  (at) =>
    `finding.category == '${categoryAt(at)}' && finding.severity == 'low' && finding.title.contains('never ${at}')`,
  (at) => `change.bot && finding.package.name == 'package-${at}'`,
  (at) => `change.base.startsWith('release/') && finding.severity.atLeast('low') && finding.path.startsWith('${at}/')`,
  (at) => `finding.path.startsWith('never-${at}/') && finding.severity != 'critical'`,
];

/** Which of the shapes a list of rules is made of. */
const KINDS: Readonly<Record<string, readonly number[]>> = {
  pinned: [0, 1, 2, 3, 4],
  mixed: [0, 0, 1, 1, 2, 3, 4, 5, 6, 7],
  open: [7],
};

function categoryAt(at: number): string {
  return CATEGORIES[at % CATEGORIES.length] ?? 'code';
}

/** `gate.rules` as a policy file has it: almost none of them holds, so that all are asked. */
export function rulesText(kind: string, count: number): string {
  const shapes = KINDS[kind] ?? [];
  return Array.from({ length: count }, (_, at) => {
    const shape = SHAPES[shapes[at % shapes.length] ?? 0];
    return `    - { id: rule-${at}, when: "${shape?.(at) ?? 'true'}", then: warn }\n`;
  }).join('');
}

/** `exceptions` by id, alias, rule and path, package, range and fingerprint; a fifth of them meets something. */
export function exceptionsText(count: number): string {
  return Array.from(
    { length: count },
    (_, at) => `  - { ${matchOf(at)}, reason: reviewed, owner: "@org/team", expires: 2027-01-31 }\n`,
  ).join('');
}

function matchOf(at: number): string {
  const shapes = [
    `id: GHSA-${at * 9}`,
    `id: CVE-2026-${at * 9}, package: package-${(at * 9) % PACKAGES}`,
    `rule: code-rule-${at % RULES_OF_CATEGORY}, path: "never-${at}/**"`,
    `package: "package-${at % PACKAGES}@<1.1.0"`,
    `fingerprint: "${(at * 31).toString(16).padStart(32, '0')}"`,
  ];
  return shapes[at % shapes.length] ?? '';
}
