import type { SgNode } from '@ast-grep/wasm';
import type { Syntax } from '../language/syntax.js';
import { callOf } from './call.js';
import { initialiser, type SourceFile } from './source-file.js';
import { literalText, unwrap } from './value.js';

const PUBLIC_KEY = /BEGIN (?:RSA )?PUBLIC KEY|BEGIN CERTIFICATE|^ssh-|^https?:\/\//;
const CONVERSIONS =
  /^(?:\[\]byte|Buffer\.from|bytes|b64decode|base64\.b64decode|new TextEncoder\(\)\.encode)$|\.(?:getBytes|encode|from|decode)$/;

/**
 * Whether a key is written in the code: a literal, a constant of the file, a conversion of one (`[]byte("…")`), or the
 * fallback of an environment variable (`process.env.KEY || "…"`). Public keys are no secret.
 */
export function isHardCodedKey(file: SourceFile, node: SgNode, depth = 0): boolean {
  const { syntax } = file.language;
  const at = unwrap(syntax, node);
  const text = literalText(file, at);
  if (text !== undefined) return text !== '' && !PUBLIC_KEY.test(text) && !/^\d*$/.test(text);
  if (depth > 3) return false;
  if (syntax.identifiers.includes(at.kind())) {
    const value = initialiser(file, at.text(), at);
    return value !== undefined && isHardCodedKey(file, value, depth + 1);
  }
  const fallback = fallbackOf(syntax, at);
  if (fallback !== undefined) return isHardCodedKey(file, fallback, depth + 1);
  const converted = convertedBy(syntax, at);
  return converted !== undefined && isHardCodedKey(file, converted, depth + 1);
}

function fallbackOf({ fallbacks }: Syntax, node: SgNode): SgNode | undefined {
  const operators = fallbacks.get(node.kind());
  const operator = operators === undefined ? undefined : node.field('operator')?.text();
  return operator !== undefined && operators?.includes(operator) === true ? node.field('right') : undefined;
}

/** What a conversion is made of. */
function convertedBy(syntax: Syntax, node: SgNode): SgNode | undefined {
  const operand = syntax.conversions.get(node.kind());
  if (operand !== undefined) return node.field(operand);
  const call = callOf(syntax, node);
  if (call === undefined || !CONVERSIONS.test(call.name.slice(-200))) return undefined;
  const convertsReceiver = /\.(?:getBytes|encode)$/.test(call.name) && !/TextEncoder/.test(call.name);
  return call.receiver !== undefined && convertsReceiver ? call.receiver : call.values[0];
}
