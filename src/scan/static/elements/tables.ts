import type { Resource } from '../infrastructure/resource.js';
import { itemsOf, memberOf, textOf } from '../infrastructure/value.js';
import { personalData } from './personal-data.js';
import type { SeenElement } from './seen-element.js';

/** Columns of a table of SQL that hold data on people, by their names. */
export function tableElements({ type, name, attributes }: Resource): SeenElement[] {
  if (type !== 'table') return [];
  return itemsOf(memberOf(attributes, 'columns')).flatMap((column) => {
    const own = textOf(memberOf(column, 'name'));
    return own === null ? [] : columnElement(name, own, textOf(memberOf(column, 'type')), column.at);
  });
}

/** A column or a field with data on people; nothing for any other. */
export function columnElement(
  table: string,
  column: string,
  type: string | null,
  at: SeenElement['at'],
): SeenElement[] {
  const holds = personalData(column);
  if (holds === null) return [];
  const facts = [{ name: 'holds', value: holds, at: null }];
  const typed = type === null ? facts : [...facts, { name: 'type', value: type, at: null }];
  return [{ kind: 'data', name: `${table}.${column}`, at, boundary: 'user', facts: typed }];
}
