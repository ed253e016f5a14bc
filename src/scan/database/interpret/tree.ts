import type { DefElem, Node } from 'libpg-query';

/** The text of a `String`, or of a constant that is one; null for any other node. */
export function textIn(node: Node | undefined): string | null {
  if (node === undefined) return null;
  if ('String' in node) return node.String.sval ?? '';
  if ('A_Const' in node) return constantText(node);
  if ('TypeCast' in node) return textIn(node.TypeCast.arg);
  if ('Integer' in node) return String(node.Integer.ival ?? 0);
  if ('Float' in node) return node.Float.fval ?? null;
  if ('Boolean' in node) return String(node.Boolean.boolval ?? false);
  if ('TypeName' in node) return namesIn(node.TypeName.names).at(-1) ?? null;
  return null;
}

function constantText(node: Extract<Node, { A_Const: unknown }>): string | null {
  const { sval, ival, fval, boolval } = node.A_Const;
  if (sval !== undefined) return sval.sval ?? '';
  if (ival !== undefined) return String(ival.ival ?? 0);
  if (fval !== undefined) return fval.fval ?? null;
  return boolval === undefined ? null : String(boolval.boolval ?? false);
}

/** A list of names as strings: `{schema, table}`. */
export function namesIn(nodes: readonly Node[] | undefined): string[] {
  return (nodes ?? []).flatMap((node) => textIn(node) ?? []);
}

/** The items of a `List`, or the node itself. */
export function itemsIn(node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  return 'List' in node ? (node.List.items ?? []) : [node];
}

/** Options of a statement by their names. */
export function optionsIn(nodes: readonly Node[] | undefined): (DefElem & { readonly defname: string })[] {
  return (nodes ?? []).flatMap((node) => {
    if (!('DefElem' in node)) return [];
    const { defname } = node.DefElem;
    return defname === undefined ? [] : [{ ...node.DefElem, defname }];
  });
}

/** Whether an option is on: one without a value is. */
export function isOn(node: Node | undefined): boolean {
  if (node === undefined) return true;
  return /^(?:true|on|yes|1|t|y)$/i.test(textIn(node) ?? '');
}

/** Every node of a tree in one list, without recursion: hostile trees are deep. At most `most`. */
export function* nodesIn(root: unknown, most = 1_000_000): Generator<readonly [kind: string, body: object]> {
  const pending: unknown[] = [root];
  let seen = 0;
  while (pending.length > 0 && seen++ < most) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      for (const item of value) pending.push(item);
      continue;
    }
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner !== 'object' || inner === null) continue;
      pending.push(inner);
      if (/^[A-Z]/.test(key)) yield [key, inner];
    }
  }
}
