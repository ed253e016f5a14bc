/** One comparison with a version. */
export interface VersionClause {
  readonly operator: '<' | '<=' | '>' | '>=' | '=' | '!=';
  readonly version: string;
}

const LONGEST = 300;
const CLAUSE = /^(<=|>=|<|>|!=|={1,2})?(v?\d[\w.+~:-]*)$/;

/**
 * Versions that a policy names, in the one form that it uses for every ecosystem: comparisons that hold together
 * (`>=1.2 <2`, also with commas), alternatives after `||`, a bare version for itself.
 * @returns alternatives of clauses; null for what is no such range
 */
export function parseVersionRange(text: string): readonly (readonly VersionClause[])[] | null {
  if (text.length > LONGEST) return null;
  const alternatives: VersionClause[][] = [];
  for (const alternative of text.split('||')) {
    const words = alternative
      .replace(/([<>=!])\s+/g, '$1')
      .split(/[\s,]+/)
      .filter((word) => word !== '');
    const clauses = words.map(clauseOf).filter((clause) => clause !== null);
    if (words.length === 0 || clauses.length !== words.length) return null;
    alternatives.push(clauses);
  }
  return alternatives;
}

function clauseOf(word: string): VersionClause | null {
  const [, sign = '=', version] = CLAUSE.exec(word) ?? [];
  if (version === undefined || /\.x\b/i.test(version)) return null;
  const operator = sign === '==' ? '=' : (sign as VersionClause['operator']);
  return { operator, version };
}

/** A package as the policy names it, `lodash@<4.17.21` or `@scope/name`: its name, and which versions of it. */
export function splitPackage(text: string): { readonly name: string; readonly versions?: string } {
  const at = text.indexOf('@', 1);
  if (at === -1) return { name: text };
  return { name: text.slice(0, at).trim(), versions: text.slice(at + 1).trim() };
}
