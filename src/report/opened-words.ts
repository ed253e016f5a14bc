import type { OpenedElement } from '../model/surface.js';

const KINDS = {
  route: 'route',
  operation: 'GraphQL field',
  rpc: 'remote method',
  socket: 'WebSocket',
  webhook: 'webhook',
  consumer: 'takes messages of',
  schedule: 'scheduled job',
  storage: 'open storage',
  trust: 'may be assumed',
  container: 'container',
  data: 'personal data',
  package: 'package',
  host: 'calls the host',
  env: 'reads the setting',
  call: 'calls',
  port: 'port',
  workflow: 'workflow',
  action: 'runs the action',
  right: 'database right',
} as const satisfies Readonly<Record<OpenedElement['kind'], string>>;

/** Facts that say what stands before an element. */
const STATES: ReadonlySet<string> = new Set(['protected', 'unprotected', 'unknown']);
/** The other facts that are told, in words; what is not here says nothing to a reader. */
const SAID: Readonly<Record<string, (value: string) => string>> = {
  by: (value) => `opened by ${value}`,
  does: (value) => value,
  protocol: (value) => (value === 'https' ? 'over TLS' : `by ${value}`),
  token: (value) => `the token ${value}`,
  runs: (value) => `runs ${value}`,
  holds: (value) => `holds ${value}`,
  document: (value) => (value === 'none' ? 'in no document of the interface' : `documented in ${value}`),
};
/** Those that everybody asks for first; the others are told where they are lost. */
const TOLD: readonly string[] = ['authentication', 'authorisation', 'validation'];

/** What an element is, before its name. */
export function kindWords({ kind }: Pick<OpenedElement, 'kind'>): string {
  return KINDS[kind];
}

/** The name without its kind. */
export function elementName({ kind, key }: Pick<OpenedElement, 'kind' | 'key'>): string {
  return key.slice(kind.length + 1);
}

/**
 * What is known of an element, in words: `no authentication`, `authentication not known`; what is protected is said by
 * name. Nothing that is unknown is called unprotected.
 */
export function factWords({ facts, was = [], boundary }: OpenedElement): readonly string[] {
  const lost = was.map(({ name }) => `${name} taken away`);
  const gone = new Set(was.map(({ name }) => name));
  const states = facts
    .filter(({ name, value }) => STATES.has(value) && TOLD.includes(name) && !gone.has(name))
    .map(({ name, value }) =>
      value === 'protected' ? name : value === 'unprotected' ? `no ${name}` : `${name} not known`,
    );
  const others = facts.flatMap(({ name, value }) =>
    STATES.has(value) || !Object.hasOwn(SAID, name) ? [] : (SAID[name]?.(value) ?? []),
  );
  return [`${boundary === 'internet' ? 'from' : 'towards'} ${boundaryWords(boundary)}`, ...lost, ...states, ...others];
}

function boundaryWords(boundary: OpenedElement['boundary']): string {
  return boundary === 'internet' || boundary === 'pipeline' ? `the ${boundary}` : `${boundary}s`;
}
