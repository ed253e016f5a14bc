import { itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { RuleReference } from './rule.js';

/** The text of a message: its own, else the one that its id names in the rule, else in the component (§ 3.11.7). */
export function messageOf(message: unknown, { rule, component }: RuleReference): string | null {
  const given = objectAt(message);
  const own = wordAt(given.text);
  const id = wordAt(given.id);
  const text =
    own ?? (id === null ? null : (textById(rule.messageStrings, id) ?? textById(component.globalMessageStrings, id)));
  return text === null ? null : withArguments(text, given);
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
