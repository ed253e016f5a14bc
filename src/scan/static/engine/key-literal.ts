import type { SgNode } from '@ast-grep/wasm';
import type { SourceFile } from './source-file.js';
import { initialiser } from './source-file.js';
import { literalText, unwrap } from './value.js';

const PUBLIC_KEY = /BEGIN (?:RSA )?PUBLIC KEY|BEGIN CERTIFICATE|^ssh-|^https?:\/\//;
const CONVERSIONS =
  /^(?:\[\]byte|Buffer\.from|bytes|b64decode|base64\.b64decode|new TextEncoder\(\)\.encode)$|\.(?:getBytes|encode|from|decode)$/;

/**
 * Whether a key is written in the code: a literal, a constant of the file, a conversion of one (`[]byte("…")`), or the
 * fallback of an environment variable (`process.env.KEY || "…"`). Public keys are no secret.
 */
export function isHardCodedKey(file: SourceFile, node: SgNode, depth = 0): boolean {
  const at = unwrap(node);
  const text = literalText(file, at);
  if (text !== undefined) return text !== '' && !PUBLIC_KEY.test(text) && !/^\d*$/.test(text);
  if (depth > 3) return false;
  if (at.kind() === 'identifier') {
    const value = initialiser(file, at.text(), at);
    return value !== undefined && isHardCodedKey(file, value, depth + 1);
  }
  if (at.kind() === 'binary_expression' || at.kind() === 'boolean_operator') {
    const operator = at.field('operator')?.text();
    const right = at.field('right');
    return (
      (operator === '||' || operator === '??' || operator === 'or') &&
      right !== undefined &&
      isHardCodedKey(file, right, depth + 1)
    );
  }
  return conversionArgument(at).some((argument) => isHardCodedKey(file, argument, depth + 1));
}

function conversionArgument(node: SgNode): readonly SgNode[] {
  if (node.kind() === 'type_conversion_expression')
    return node.field('operand') === undefined ? [] : [node.field('operand') ?? node];
  const name = node.field('function') ?? node.field('name');
  if (name === undefined) return [];
  const receiver = node.field('object') ?? name.field('object');
  const dotted = node.field('object') === undefined ? name.text() : `${node.field('object')?.text()}.${name.text()}`;
  if (!CONVERSIONS.test(dotted.slice(-200))) return [];
  const first = node.field('arguments')?.namedChildren()[0];
  if (receiver !== undefined && /\.(?:getBytes|encode)$/.test(dotted) && !/TextEncoder/.test(dotted)) return [receiver];
  return first === undefined ? [] : [first];
}
