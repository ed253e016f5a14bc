import { joined, type Value } from '../value.js';
import { valueOfJson } from '../yaml/json-text.js';

/** Stands for what is not known inside a text; no policy has it. */
const HOLE = '\uE000';

/** The document that a text in JSON is, holes and all; undefined for any other text. */
export function policyOfText(value: Value): Value | undefined {
  if (value.kind !== 'text' && value.kind !== 'scalar') return undefined;
  const text = value.kind === 'text' ? value.parts.map((part) => part ?? HOLE).join('') : value.value;
  if (typeof text !== 'string' || !text.includes('"Statement"')) return undefined;
  const document = valueOfJson(text, value.at);
  return document === undefined ? undefined : withHoles(document);
}

function withHoles(value: Value): Value {
  switch (value.kind) {
    case 'map':
      return { ...value, entries: value.entries.map((each) => ({ ...each, value: withHoles(each.value) })) };
    case 'list':
      return { ...value, items: value.items.map(withHoles) };
    case 'scalar': {
      if (typeof value.value !== 'string' || !value.value.includes(HOLE)) return value;
      const parts = value.value.split(HOLE).flatMap((part, index) => (index === 0 ? [part] : [null, part]));
      return joined(
        parts.filter((part) => part !== ''),
        value.at,
        'elsewhere',
      );
    }
    default:
      return value;
  }
}
