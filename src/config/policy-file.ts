import type { Document } from 'yaml';
import { loadValidator } from '../io/validator.js';
import { ConfigurationError } from '../model/errors.js';
import type { KnownRules } from '../model/known-rules.js';
import { DEFAULT_POLICY, type Engine, type Policy, type SecretEngine, type Verifier } from '../model/policy.js';
import type { Threshold } from '../model/severity.js';
import { nearest } from '../util/nearest.js';
import { type CoverageFile, toCoverage } from './coverage-section.js';
import { describeMistake, type Lines, lineOf } from './policy-mistake.js';
import { type PublishFile, publishMistakes, toPublish } from './publish-section.js';
import { ownSecretRules, type SecretRulesFile, secretRuleMistakes, secretSettings } from './secret-rules.js';

export const DEFAULT_POLICY_PATH = '.github/gatehouse.yml';
export const MAX_POLICY_BYTES = 1024 * 1024;

/** The policy file as its schema describes it. */
interface PolicyFile {
  readonly version: 1;
  readonly dependencies?: {
    readonly enabled?: boolean;
    readonly engine?: Engine;
    readonly 'minimum-age'?: string;
    readonly licenses?: { readonly allow?: readonly string[]; readonly deny?: readonly string[] };
    readonly kev?: string;
    readonly epss?: string;
  };
  readonly secrets?: {
    readonly enabled?: boolean;
    readonly history?: boolean;
    readonly engine?: SecretEngine;
    readonly rules?: SecretRulesFile;
    readonly verify?: readonly Verifier[];
  };
  readonly static?: Partial<Policy['static']>;
  readonly gate?: {
    readonly 'fail-on'?: Threshold;
    readonly 'unknown-severity'?: Policy['gate']['unknownSeverity'];
    readonly require?: Policy['gate']['require'];
  };
  readonly coverage?: CoverageFile;
  readonly publish?: PublishFile;
  readonly exceptions?: readonly {
    readonly id: string;
    readonly package?: string;
    readonly path?: string;
    readonly reason: string;
    readonly owner: string;
    readonly expires: string;
  }[];
}

/**
 * Reads a policy file (YAML 1.2 core schema, `schema/policy.schema.json`).
 * @param place how messages name the file
 * @param known the rules there are, for `static.rules` and `secrets.rules`
 * @throws ConfigurationError with one line for every mistake: place, line, what is wrong, the nearest right key.
 */
export async function parsePolicy(text: string, place: string, known: KnownRules): Promise<Policy> {
  const [{ parseDocument, LineCounter: Counter }, validate] = await Promise.all([
    import('yaml'),
    loadValidator<PolicyFile>('policy'),
  ]);
  const counter = new Counter();
  const document = parseDocument(text, {
    lineCounter: counter,
    schema: 'core',
    stringKeys: true,
    maxAliasCount: 0,
  } as object);
  const [syntax] = document.errors;
  if (syntax !== undefined) {
    const { line } = counter.linePos(syntax.pos[0]);
    throw new ConfigurationError(`${place}:${line}: not valid YAML: ${syntax.message.split(/ at line | *\n/)[0]}`);
  }
  const value: unknown = toPlain(document, place);
  const lines = { document, counter };
  if (!validate(value)) {
    const mistakes = (validate.errors ?? [])
      .filter((error) => error.keyword !== 'if')
      .map((error) => describeMistake(error, place, lines));
    throw new ConfigurationError([...new Set(mistakes)].join('\n'));
  }
  const mistakes = [
    ...ruleMistakes(value, known.static, place, lines),
    ...(await secretRuleMistakes(value.secrets?.rules ?? {}, known, place, lines)),
    ...dateMistakes(value, place, lines),
    ...publishMistakes(value.publish, place, lines),
    ...(await licenseMistakes(value, place, lines)),
  ];
  if (mistakes.length > 0) throw new ConfigurationError(mistakes.join('\n'));
  return toPolicy(value, lines);
}

function toPlain(document: Document, place: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch {
    throw new ConfigurationError(`${place}: aliases (*name) are not allowed in a policy file; write the value out`);
  }
}

function ruleMistakes(file: PolicyFile, ruleIds: readonly string[], place: string, lines: Lines): string[] {
  return Object.keys(file.static?.rules ?? {})
    .filter((id) => !ruleIds.includes(id))
    .map((id) => {
      const suggestion = nearest(id, ruleIds);
      const hint = suggestion === null ? `known rules: ${ruleIds.join(', ')}` : `did you mean '${suggestion}'?`;
      return `${place}:${lineOf(['static', 'rules', id], lines)}: unknown rule '${id}' in static.rules; ${hint}`;
    });
}

function dateMistakes(file: PolicyFile, place: string, lines: Lines): string[] {
  return (file.exceptions ?? []).flatMap(({ expires }, index) => {
    const time = Date.parse(`${expires}T00:00:00Z`);
    const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(expires);
    return exists ? [] : [`${place}:${lineOf(['exceptions', index, 'expires'], lines)}: ${expires} is not a date`];
  });
}

/** A list with a licence that nobody knows would allow, or deny, nothing. */
async function licenseMistakes(file: PolicyFile, place: string, lines: Lines): Promise<string[]> {
  const { allow, deny } = file.dependencies?.licenses ?? {};
  const named = Object.entries({ allow, deny }).flatMap(([list, licenses = []]) =>
    licenses.map((license, index) => ({ license, path: ['dependencies', 'licenses', list, index] })),
  );
  if (named.length === 0) return [];
  const { default: satisfies } = await import('spdx-satisfies');
  return named.flatMap(({ license, path }) => {
    try {
      satisfies('MIT', [license]);
      return [];
    } catch {
      return [`${place}:${lineOf(path, lines)}: '${license}' is no SPDX licence id (spdx.org/licenses), as in MIT`];
    }
  });
}

function toPolicy(file: PolicyFile, lines: Lines): Policy {
  const { dependencies, secrets, gate } = file;
  const minimumAge = dependencies?.['minimum-age'];
  return {
    version: 1,
    dependencies: {
      enabled: dependencies?.enabled ?? true,
      engine: dependencies?.engine ?? DEFAULT_POLICY.dependencies.engine,
      minimumAgeDays: minimumAge === undefined ? null : Number.parseInt(minimumAge, 10),
      licenses: { allow: dependencies?.licenses?.allow ?? null, deny: dependencies?.licenses?.deny ?? [] },
      kev: dependencies?.kev ?? null,
      epss: dependencies?.epss ?? null,
    },
    secrets: {
      enabled: secrets?.enabled ?? true,
      history: secrets?.history ?? false,
      engine: secrets?.engine ?? DEFAULT_POLICY.secrets.engine,
      rules: secretSettings(secrets?.rules ?? {}),
      ownRules: ownSecretRules(secrets?.rules ?? {}),
      verify: secrets?.verify ?? [],
    },
    static: { ...DEFAULT_POLICY.static, ...file.static },
    gate: {
      failOn: gate?.['fail-on'] ?? DEFAULT_POLICY.gate.failOn,
      unknownSeverity: gate?.['unknown-severity'] ?? DEFAULT_POLICY.gate.unknownSeverity,
      require: gate?.require ?? DEFAULT_POLICY.gate.require,
    },
    coverage: toCoverage(file.coverage),
    publish: toPublish(file.publish),
    exceptions: (file.exceptions ?? []).map((exception, index) => ({
      ...exception,
      line: lineOf(['exceptions', index], lines),
    })),
  };
}
