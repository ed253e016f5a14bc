import type { Document } from 'yaml';
import { loadValidator } from '../io/validator.js';
import { ConfigurationError } from '../model/errors.js';
import type { Policy } from '../model/policy.js';
import type { Settings } from '../model/settings.js';
import { defaultPolicy } from './default-policy.js';
import { describeMistake, type Lines, lineOf } from './policy-mistake.js';
import { policySchema } from './policy-schema.js';
import type { ProductForm } from './product-form.js';
import { coverageSection } from './section/coverage.js';
import { exceptionsSection } from './section/exceptions.js';
import { publishSection } from './section/publish.js';

export const DEFAULT_POLICY_PATH = '.github/gatehouse.yml';
export const MAX_POLICY_BYTES = 1024 * 1024;

/** The policy file as its schema lets it through. */
type PolicyFile = Readonly<Record<string, unknown>>;

/** A part of the file that has mistakes of its own: its keys, and what is there. */
interface Part {
  readonly key: string;
  readonly settings: Settings<unknown>;
  readonly value: unknown;
}

/**
 * Reads a policy file (YAML 1.2 core schema, `schema/policy.schema.json`).
 * @param place how messages name the file
 * @throws ConfigurationError with one line for every mistake: place, line, what is wrong, the nearest right key.
 */
export async function parsePolicy(text: string, place: string, form: ProductForm): Promise<Policy> {
  const { value, lines } = await readYaml(text, place);
  const validate = await loadValidator<PolicyFile>('policy');
  if (!validate(value)) {
    const schema = policySchema(form);
    const mistakes = (validate.errors ?? [])
      .filter((error) => error.keyword !== 'if')
      .map((error) => describeMistake(error, schema, place, lines));
    throw new ConfigurationError([...new Set(mistakes)].join('\n'));
  }
  const parts = partsOf(value, form);
  const mistakes = await Promise.all(
    parts.map(async (part) =>
      ((await part.settings.mistakes?.(part.value)) ?? []).map(
        ({ key, message }) => `${place}:${lineOf([part.key, ...key], lines)}: ${message}`,
      ),
    ),
  );
  if (mistakes.flat().length > 0) throw new ConfigurationError(mistakes.flat().join('\n'));
  return toPolicy(value, form, lines);
}

async function readYaml(text: string, place: string): Promise<{ readonly value: unknown; readonly lines: Lines }> {
  const { parseDocument, LineCounter: Counter } = await import('yaml');
  const counter = new Counter();
  const options = { lineCounter: counter, schema: 'core', stringKeys: true, maxAliasCount: 0 } as const;
  const document = parseDocument(text, options);
  const [syntax] = document.errors;
  if (syntax !== undefined) {
    const { line } = counter.linePos(syntax.pos[0]);
    throw new ConfigurationError(`${place}:${line}: not valid YAML: ${syntax.message.split(/ at line | *\n/)[0]}`);
  }
  return { value: toPlain(document, place), lines: { document, counter } };
}

function toPlain(document: Document, place: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch {
    throw new ConfigurationError(`${place}: aliases (*name) are not allowed in a policy file; write the value out`);
  }
}

function partsOf(file: PolicyFile, { scanners }: ProductForm): Part[] {
  const sections = [
    ...scanners.map(({ id, settings }) => ({ key: id, settings })),
    { key: 'coverage', settings: coverageSection as Settings<unknown> },
    { key: 'publish', settings: publishSection as Settings<unknown> },
    { key: 'exceptions', settings: exceptionsSection as Settings<unknown> },
  ];
  return sections.flatMap(({ key, settings }) =>
    file[key] === undefined ? [] : [{ key, settings, value: file[key] }],
  );
}

function toPolicy(file: PolicyFile, form: ProductForm, lines: Lines): Policy {
  const policy = defaultPolicy(form);
  const read = <S>(key: string, settings: Settings<S>): S =>
    file[key] === undefined ? settings.defaults : settings.read(file[key]);
  const gate = Object(file.gate);
  return {
    ...policy,
    scanners: Object.fromEntries(
      form.scanners.map(({ id, settings }) => [
        id,
        { enabled: Object(file[id]).enabled !== false, settings: read(id, settings) },
      ]),
    ),
    gate: {
      ...policy.gate,
      ...Object.fromEntries(
        form.conditions.flatMap(({ id, settings }) =>
          settings === null || gate[id] === undefined ? [] : [[id, settings.read(gate[id])]],
        ),
      ),
    },
    coverage: read('coverage', coverageSection as Settings<Policy['coverage']>),
    publish: read('publish', publishSection as Settings<Policy['publish']>),
    exceptions: read('exceptions', exceptionsSection as Settings<typeof exceptionsSection.defaults>).map(
      (exception, index) => ({ ...exception, line: lineOf(['exceptions', index], lines) }),
    ),
  };
}
