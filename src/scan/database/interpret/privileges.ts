import type { Node } from 'libpg-query';
import { PRIVILEGES, type Privilege } from '../../../model/catalogue.js';

/** PostgreSQL takes the old word too. */
const OTHER_WORDS: Readonly<Record<string, Privilege>> = { TEMP: 'TEMPORARY' };

/** The privileges that a statement names, those for single columns left out; all of the kind where it names none. */
export function privilegesIn(nodes: readonly Node[] | undefined, all: readonly Privilege[]): readonly Privilege[] {
  if (nodes === undefined) return all;
  return nodes.flatMap((node) => {
    if (!('AccessPriv' in node) || node.AccessPriv.cols !== undefined) return [];
    return privilegeNamed(node.AccessPriv.priv_name, all);
  });
}

export function privilegeNamed(name: string | undefined, all: readonly Privilege[]): readonly Privilege[] {
  // `ALL (column)` has no name.
  if (name === undefined || name === '') return all;
  const word = name.toUpperCase();
  const known =
    PRIVILEGES.find((privilege) => privilege === word) ??
    (Object.hasOwn(OTHER_WORDS, word) ? OTHER_WORDS[word] : undefined);
  return known === undefined ? [] : [known];
}
