import type { SgNode } from '@ast-grep/wasm';
import type { Syntax } from '../language/syntax.js';
import { assignedBefore, enclosingFunction, type SourceFile } from './source-file.js';
import { unwrap } from './value.js';

const MAX_FOLLOWED = 30;
const MAX_NAMES = 8;

/** Calls after which a value cannot change a statement: numbers, digests, escaping, look-ups in a fixed list. */
const CLEANS =
  /^(?:await\s+)?(?:[\w$.]{1,100}\.)?(?:Number|parseInt|parseFloat|int|float|len|bool|Atoi|ParseInt|valueOf|hash\w*|digest|md5|sha\d+|\w*[eE]scape\w*|\w*[qQ]uote\w*|\w*[sS]aniti[sz]e\w*|\w*[vV]alidate\w*)\s*\(/;

/** Calls that hand on what they are given; what another function makes of its arguments is not known here. */
const PASSES =
  /\b(?:String|str|decode\w*|trim|strip|lower|upper|toLowerCase|toUpperCase|toString|split|replace\w*|slice|substring|substr|concat|join|get|getlist|pop|format|Sprintf|TrimSpace|ToLower|ToUpper|valueOf|unquote\w*)\s*\([^()]{0,300}\)$/;

/** Whether an expression carries data of the request: written in it, or in the local variables that it names. */
export function requestData(file: SourceFile, node: SgNode): boolean {
  return carries(file, node, new Set());
}

/** Every variable is followed once, so that variables made of each other cost no more than their number. */
function carries(file: SourceFile, node: SgNode, followed: Set<string>): boolean {
  const { request, syntax } = file.language;
  const text = node.text().slice(0, 2000);
  if (CLEANS.test(text)) return false;
  if (request.source.test(text)) return true;
  const isCall = syntax.calls.has(node.kind()) || syntax.awaits.includes(node.kind());
  if (isCall && !PASSES.test(text)) return false;
  for (const name of identifiers(syntax, node)) {
    if (followed.has(name) || followed.size >= MAX_FOLLOWED) continue;
    followed.add(name);
    if (isRequestParameter(file, node, name)) return true;
    const values = assignedBefore(file, name, node);
    const last = values[values.length - 1];
    if (last !== undefined && CLEANS.test(unwrap(syntax, last).text().slice(0, 200))) continue;
    if (values.some((value) => carries(file, unwrap(syntax, value), followed))) return true;
  }
  return false;
}

/** Plain variables in an expression; what calls compute from them still carries their data, unless made a number. */
function identifiers({ identifiers: kinds, carriers }: Syntax, node: SgNode): readonly string[] {
  if (kinds.includes(node.kind())) return [node.text()];
  if (!carriers.includes(node.kind())) return [];
  return node
    .findAll({ rule: { any: kinds.map((kind) => ({ kind })) } })
    .slice(0, MAX_NAMES)
    .map((found) => found.text());
}

function isRequestParameter(file: SourceFile, use: SgNode, name: string): boolean {
  const scope = enclosingFunction(file, use);
  return scope !== undefined && /^[\w$]{1,100}$/.test(name) && file.language.request.isParameter(scope, name);
}
