/** Part of what `pg_query` gives of a body in PL/pgSQL (plpgsql.h), read where it is needed. */
export type Part = Readonly<Record<string, unknown>>;

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function partOf(value: unknown): Part {
  return isPart(value) ? value : {};
}

export function partsIn(value: unknown): Part[] {
  return Array.isArray(value) ? value.filter(isPart) : [];
}

/** The body and the variables of the one function in an answer of the parser; null where there is none. */
export function blockIn(
  answer: unknown,
): { readonly body: readonly Part[]; readonly variables: readonly Variable[] } | null {
  const [first] = partsIn(partOf(answer)['plpgsql_funcs']);
  const whole = first?.['PLpgSQL_function'];
  if (!isPart(whole)) return null;
  const variables = partsIn(whole['datums']).map((datum): Variable => {
    const variable = partOf(datum['PLpgSQL_var']);
    return {
      name: textAt(variable, 'refname'),
      initial: isPart(variable['default_val']) ? queryIn(variable['default_val']) : null,
    };
  });
  return { body: [partOf(whole['action'])], variables };
}

interface Variable {
  readonly name: string;
  /** Its first value, as an expression. */
  readonly initial: string | null;
}

/** The one key of a node, and what it holds. */
export function kindOf(node: Part): readonly [kind: string, body: Part] {
  const [kind = ''] = Object.keys(node);
  return [kind, partOf(node[kind])];
}

/** The text of a query or an expression. */
export function queryIn(value: unknown): string {
  return textAt(partOf(partOf(value)['PLpgSQL_expr']), 'query');
}

function textAt(part: Part, key: string): string {
  const value = part[key];
  return typeof value === 'string' ? value : '';
}

export function numberAt(part: Part, key: string): number | null {
  const value = part[key];
  return typeof value === 'number' ? value : null;
}

/** The name of the variable that a loop counts or fills. */
export function loopVariable(body: Part): string {
  const [, variable] = kindOf(partOf(body['var']));
  return textAt(variable, 'refname');
}
