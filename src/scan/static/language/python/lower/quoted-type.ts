import type { TypeName } from '../../../ir/expression.js';
import { applied, oneOf } from './type-forms.js';

const LONGEST = 500;
const DEEPEST = 20;

/** A type that is written as a text, for it is declared later: `"User"`, `'list[User] | None'`. */
export function quotedType(literal: string): TypeName | null {
  if (literal.length > LONGEST) return null;
  const tokens = literal.replace(/^[rRuUbB]{0,2}["']+|["']+$/g, '').match(/[\p{L}\p{N}_.]+|[[\],|]/gu) ?? [];
  return union({ tokens, at: 0 }, 0);
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

function union(reader: Reader, depth: number): TypeName | null {
  const types: TypeName[] = [];
  do {
    const type = single(reader, depth);
    if (type !== null) types.push(type);
  } while (taken(reader, '|'));
  return oneOf(types);
}

function single(reader: Reader, depth: number): TypeName | null {
  const name = reader.tokens[reader.at];
  if (name === undefined || depth > DEEPEST) return null;
  if (!/^[\p{L}_]/u.test(name)) return null;
  reader.at++;
  const args: TypeName[] = [];
  if (taken(reader, '[')) {
    do {
      const argument = union(reader, depth + 1);
      if (argument !== null) args.push(argument);
    } while (taken(reader, ','));
    taken(reader, ']');
  }
  return name === 'None' ? null : applied(name, args);
}

function taken(reader: Reader, token: string): boolean {
  if (reader.tokens[reader.at] !== token) return false;
  reader.at++;
  return true;
}
