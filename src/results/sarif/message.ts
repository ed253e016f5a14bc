import { itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { RuleReference } from './rule.js';

/** The text of a message: its own, else the one that its id names in the rule, else in the component (§ 3.11.7). */
export function messageOf(message: unknown, { rule, component }: RuleReference): string | null {
  const given = objectAt(message);
  const own = wordAt(given.text);
  const id = wordAt(given.id);
  const text =
    own ?? (id === null ? null : (textById(rule.messageStrings, id) ?? textById(component.globalMessageStrings, id)));
  return text === null ? null : withoutLinks(withArguments(text, given));
}

/** `[what](1)` leads to a related location (§ 3.11.6), which nothing here can follow: what it says stays. */
function withoutLinks(text: string): string {
  return text.replace(/\[((?:[^\][\\]|\\.){1,500})\]\(\d{1,6}\)/g, (_, words: string) =>
    words.replace(/\\([[\]\\])/g, '$1'),
  );
}

function textById(strings: unknown, id: string): string | null {
  const table = objectAt(strings);
  return Object.hasOwn(table, id) ? wordAt(objectAt(table[id]).text) : null;
}

/** `{0}` stands for the first argument, `{{` and `}}` for braces (§ 3.11.5), which counts where there are arguments. */
function withArguments(text: string, { arguments: given }: UnknownObject): string {
  const values = itemsAt(given);
  if (values.length === 0) return text;
  return text.replace(/\{\{|\}\}|\{(\d{1,4})\}/g, (found, index?: string) => {
    if (index === undefined) return found.charAt(0);
    return wordAt(values[Number(index)]) ?? found;
  });
}
