/** A part of a rule file with the way to it, for what is said of a mistake. */
export interface RuleNode {
  readonly value: unknown;
  readonly path: string;
}

/** A mistake in a rule file, with its place. */
export class RuleMistake extends Error {}

export function fail(node: RuleNode, message: string): never {
  throw new RuleMistake(`${node.path}: ${message}`);
}

export function mappingOf(node: RuleNode): ReadonlyMap<string, RuleNode> {
  const { value, path } = node;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(node, 'must be a mapping');
  return new Map(Object.entries(value).map(([key, inner]) => [key, { value: inner, path: `${path}: ${key}` }]));
}

export function listOf(node: RuleNode): readonly RuleNode[] {
  const { value, path } = node;
  if (!Array.isArray(value)) return fail(node, 'must be a list');
  return value.map((inner, index) => ({ value: inner, path: `${path}[${index}]` }));
}

/** A text; numbers and truth values are texts where YAML took them for something else. */
export function textOf(node: RuleNode): string {
  const { value } = node;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return fail(node, 'must be a text');
}

/** A list of texts, of which one may stand alone. */
export function textsOf(node: RuleNode | undefined): readonly string[] {
  if (node === undefined || node.value === null) return [];
  return Array.isArray(node.value) ? listOf(node).map(textOf) : [textOf(node)];
}

export function isTrue(node: RuleNode | undefined): boolean {
  return node?.value === true || node?.value === 'true';
}
