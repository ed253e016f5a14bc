import type { SgNode } from '@ast-grep/wasm';
import { callOf } from './call.js';
import { initialiser, type SourceFile } from './source-file.js';

/** The function with its decorators, or the method with its annotations, around a decorator. */
export function decorated({ language }: SourceFile, node: SgNode): SgNode {
  let at = node;
  for (let depth = 0; depth < 3; depth++) {
    const parent = at.parent();
    if (parent === undefined) return at;
    at = parent;
    if (language.syntax.decorated.includes(at.kind())) return at;
  }
  return at;
}

/** Whether a Python route answers requests that carry data: `.post`, or `.route` with POST among its methods. */
export function routeWrites(decorator: SgNode): boolean {
  const text = decorator.text().slice(0, 1000);
  return !/\.route\(/.test(text) || /methods\s*=\s*[[(][^\])]*["'](?:POST|PUT)["']/.test(text);
}

/** Whether an expression draws from `java.util.Random`, not from `SecureRandom`. */
export function drawsWeakRandom(file: SourceFile, node: SgNode): boolean {
  const { syntax } = file.language;
  const receiver = callOf(syntax, node)?.receiver;
  if (receiver === undefined || /^(?:Math|ThreadLocalRandom)$/.test(receiver.text())) return true;
  if (!syntax.identifiers.includes(receiver.kind())) return false;
  return /^new (?:java\.util\.)?Random\(/.test(initialiser(file, receiver.text(), node)?.text() ?? '');
}
