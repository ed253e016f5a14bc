import type { Finding } from '../../../model/finding.js';
import type { SettingWords } from '../../../model/settings.js';
import { SEVERITIES, type Severity } from '../../../model/severity.js';
import { ladder } from '../../../util/strictness.js';
import { fitsWildcard } from '../../../util/wildcard.js';
import type { Condition } from '../condition.js';

const WORDS = ['critical', 'high', 'medium', 'low'] as const;
const SCHEMA = { type: 'object', maxProperties: 1000, additionalProperties: { enum: WORDS } } as const;
/** What is stated may be anything: only the worst is surely no less. */
const LAYERING = ladder('critical', 'low', 'medium', 'high', 'critical');
type Named = ReadonlyMap<string, Severity>;

/** Severities that the team gives; the first name that fits counts, a rule's before a package's. */
interface Severities {
  /** By rule, advisory or one of its aliases. */
  readonly rules: Named;
  /** By name of a package, where `*` stands for any characters, or that with its ecosystem before it. */
  readonly packages: Named;
}

/** What rules and packages weigh for this team: every other condition sees this severity, the report keeps the stated one. */
export const severity: Condition<Severities> = {
  id: 'severity',
  settings: {
    schema: {
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      description: 'How severe findings are for you: the gate judges them so, the report keeps what was stated.',
      properties: {
        rules: { ...SCHEMA, description: 'By rule or advisory id.' },
        packages: {
          ...SCHEMA,
          description:
            'By package, where * stands for any characters, with its ecosystem before it where that matters: `lodash`, `@acme/*`, `PyPI:requests`. The first that fits counts; a rule comes before. Malware is as severe as ever.',
        },
      },
    },
    defaults: { rules: new Map(), packages: new Map() },
    read: (file) => {
      const { rules, packages } = Object(file) as { readonly rules?: unknown; readonly packages?: unknown };
      return { rules: namedIn(rules), packages: namedIn(packages) };
    },
    describe: ({ rules, packages }) => [
      ...[...rules].map(([rule, word]): SettingWords => [`rules.${rule}`, word]),
      // Their order decides.
      ['packages', [...packages].map(([name, word]) => `${name}: ${word}`).join(', ') || 'none'],
    ],
    layering: {
      kind: 'keys',
      keys: {
        rules: { kind: 'map', entryOf: () => LAYERING },
        packages: { kind: 'map', isOrdered: true, entryOf: () => LAYERING },
      },
    },
  },
  options: [],
  open: ({ rules, packages }) =>
    rules.size + packages.size === 0
      ? {}
      : { weigh: (finding) => (finding.category === 'malware' ? null : severityOf(finding, rules, packages)) },
};

function severityOf({ rule, aliases, package: pkg }: Finding, rules: Named, packages: Named): Severity | null {
  const ofRule = [rule, ...aliases].map((id) => rules.get(id)).find((word) => word !== undefined);
  if (ofRule !== undefined || pkg === undefined) return ofRule ?? null;
  const names = [pkg.name, `${pkg.ecosystem}:${pkg.name}`];
  for (const [pattern, word] of packages) if (names.some((name) => fitsWildcard(pattern, name))) return word;
  return null;
}

function namedIn(file: unknown): Named {
  return new Map(
    Object.entries(Object(file)).flatMap(([name, word]) => {
      const known = SEVERITIES.find((each) => each === word);
      return known === undefined ? [] : [[name, known] as const];
    }),
  );
}
