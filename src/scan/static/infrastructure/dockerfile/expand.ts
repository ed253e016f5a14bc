import { joined, type Origin, type Span, type Value } from '../value.js';

/** Values of arguments and variables by name; null for what only the builder knows. */
export type Variables = ReadonlyMap<string, { readonly text: string | null; readonly origin: Origin }>;

const VARIABLE = /(\$\{[^}]{0,300}\}|\$\w+)/;

/** A word with its variables replaced (Dockerfile reference, "Environment replacement"). */
export function expanded(word: string, at: Span, variables: Variables): Value {
  let origin: Origin = 'written';
  const parts = word.split(VARIABLE).map((part): string | null => {
    const match = /^\$(?:\{(\w+)(?:(:?[-+])([^}]*))?\}|(\w+))$/.exec(part);
    if (match === null) return part;
    const [, braced, operator, word = '', bare] = match;
    const known = variables.get(braced ?? bare ?? '');
    if (operator?.endsWith('+')) return null;
    if (known === undefined) return operator === undefined ? null : worth(word, 'default');
    return worth(known.text, known.origin === 'default' ? 'default' : 'elsewhere');
  });
  return joined(
    parts.filter((part) => part !== ''),
    at,
    origin,
  );

  function worth(text: string | null, of: Origin): string | null {
    if (origin !== 'default') origin = of;
    return text;
  }
}

/**
 * The variables after an instruction. An argument's value is a default that the builder may replace; one without a
 * value takes the global one's.
 */
export function withAssigned(
  variables: Variables,
  given: readonly { readonly name: string; readonly value: string | null }[],
  global: Variables = new Map(),
  isArgument = true,
): Variables {
  const next = new Map(variables);
  for (const { name, value } of given) {
    if (value === null) {
      next.set(name, global.get(name) ?? { text: null, origin: 'default' });
      continue;
    }
    const worth = expanded(value, { path: '', start: 0, end: 0 }, next);
    const text = worth.kind === 'scalar' ? String(worth.value) : null;
    next.set(name, { text, origin: isArgument || worth.origin === 'default' ? 'default' : 'elsewhere' });
  }
  return next;
}
