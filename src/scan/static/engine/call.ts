import type { SgNode } from '@ast-grep/wasm';
import type { Syntax } from '../language/syntax.js';

/** A call taken apart. */
export interface Call {
  /** What is called, as it is written, with what it is called on. */
  readonly name: string;
  readonly receiver: SgNode | undefined;
  readonly values: readonly SgNode[];
}

/** The parts of a call; undefined for what is none. */
export function callOf(syntax: Syntax, node: SgNode): Call | undefined {
  const fields = syntax.calls.get(node.kind());
  const callee = fields === undefined ? undefined : node.field(fields.callee);
  if (fields === undefined || callee === undefined) return undefined;
  const values = node.field(fields.values)?.namedChildren() ?? [];
  if (fields.receiver === null) {
    const object = syntax.members.get(callee.kind());
    return { name: callee.text(), receiver: object === undefined ? undefined : callee.field(object), values };
  }
  const receiver = node.field(fields.receiver);
  return { name: receiver === undefined ? callee.text() : `${receiver.text()}.${callee.text()}`, receiver, values };
}

/** What a call calls, or a construction makes, as it is written; empty for what is neither. */
export function calleeText(syntax: Syntax, node: SgNode): string {
  const type = syntax.constructions.get(node.kind());
  const name = type === undefined ? callOf(syntax, node)?.name : node.field(type)?.text();
  return name ?? '';
}
