import type { TypeName } from '../../../ir/expression.js';

/** The type with arguments, without those around it that say nothing of the value. */
export function applied(name: string, args: readonly TypeName[]): TypeName | null {
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (last === 'Union') return oneOf(args);
  if (/^(?:Optional|Annotated|Final|ClassVar|Required|NotRequired|ReadOnly|InitVar)$/.test(last))
    return args[0] ?? null;
  return { name, args };
}

/** One of several types; of one alone, that one. */
export function oneOf(types: readonly TypeName[]): TypeName | null {
  return types.length > 1 ? { name: 'Union', args: types } : (types[0] ?? null);
}
