import type { SgNode } from '@ast-grep/wasm';
import type { SourceFile } from './source-file.js';

/** The function with its decorators, or the method with its annotations, around a decorator. */
export function decorated(node: SgNode): SgNode {
  let at = node;
  for (let depth = 0; depth < 3; depth++) {
    const parent = at.parent();
    if (parent === undefined) return at;
    at = parent;
    if (/^(?:decorated_definition|method_declaration|method_definition|class_body)$/.test(at.kind())) return at;
  }
  return at;
}

/** Whether a Python route answers requests that carry data: `.post`, or `.route` with POST among its methods. */
export function routeWrites(decorator: SgNode): boolean {
  const text = decorator.text().slice(0, 1000);
  return !/\.route\(/.test(text) || /methods\s*=\s*[[(][^\])]*["'](?:POST|PUT)["']/.test(text);
}

/** Whether a Java expression draws from `java.util.Random`, not from `SecureRandom`. */
export function drawsWeakRandom(file: SourceFile, node: SgNode, valueText: (name: string) => string): boolean {
  const receiver = node.field('object');
  if (node.kind() !== 'method_invocation' || receiver === undefined) return true;
  if (/^(?:Math|ThreadLocalRandom)$/.test(receiver.text())) return true;
  if (receiver.kind() !== 'identifier') return false;
  const made = valueText(receiver.text());
  return /^new (?:java\.util\.)?Random\(/.test(made) && file.language === 'java';
}
