import type { SgNode } from '@ast-grep/wasm';
import { isScript } from '../language.js';
import { assignedBefore, enclosingFunction, type SourceFile } from './source-file.js';
import { unwrap } from './value.js';

const SCRIPT =
  /\b(?:req|request|ctx|context|event|c|reply)\s*\??\.\s*(?:req(?:uest)?\s*\.\s*)?(?:body|query|params?|headers?|cookies|rawBody|queryStringParameters|pathParameters)\b/;
const SCRIPT_OBJECT =
  '(?:req|request|ctx|context|event)\\s*\\.\\s*(?:request\\s*\\.\\s*)?(?:body|query|params|headers|cookies)';
const PYTHON =
  /\brequest\s*\.\s*(?:args|form|json|values|GET|POST|data|cookies|headers|query_params|path_params|get_json|get_data|match_info|params)\b/;
const GO =
  /\.(?:URL\.Query\(\)|FormValue\(|PostFormValue\(|PathValue\(|Query\(|Param\(|PostForm\(|QueryParam\(|Header\.Get\()|\bmux\.Vars\(|\bchi\.URLParam\(/;
const JAVA = /\.(?:getParameter|getHeader|getQueryString|getPathInfo|getParameterValues)\(/;
const MAX_FOLLOWED = 30;

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
  const text = node.text().slice(0, 2000);
  if (CLEANS.test(text)) return false;
  if (sourcePattern(file).test(text)) return true;
  if (/^(?:call|method_invocation|await)/.test(node.kind()) && !PASSES.test(text)) return false;
  for (const name of identifiers(node)) {
    if (followed.has(name) || followed.size >= MAX_FOLLOWED) continue;
    followed.add(name);
    if (isRequestParameter(file, node, name)) return true;
    const values = assignedBefore(file, name, node);
    const last = values[values.length - 1];
    if (last !== undefined && CLEANS.test(unwrap(last).text().slice(0, 200))) continue;
    if (values.some((value) => carries(file, unwrap(value), followed))) return true;
  }
  return false;
}

function sourcePattern(file: SourceFile): RegExp {
  if (isScript(file.language)) return SCRIPT;
  return file.language === 'python' ? PYTHON : file.language === 'go' ? GO : JAVA;
}

/** Plain variables in an expression; what calls compute from them still carries their data, unless made a number. */
function identifiers(node: SgNode): readonly string[] {
  if (node.kind() === 'identifier') return [node.text()];
  if (
    /^(?:member|ternary|conditional|parenthesized|subscript|selector|index|field|attribute|call|method|await|binary|template|string$)/.test(
      node.kind(),
    )
  ) {
    return node
      .findAll({ rule: { kind: 'identifier' } })
      .slice(0, 8)
      .map((found) => found.text());
  }
  return [];
}

function isRequestParameter(file: SourceFile, use: SgNode, name: string): boolean {
  const scope = enclosingFunction(use);
  if (scope === undefined || !/^[\w$]{1,100}$/.test(name)) return false;
  const word = `(?<![\\w$])${name.replace(/\$/g, '\\$')}(?![\\w$])`;
  const parameters = (scope.field('parameters')?.text() ?? '').slice(0, 4000);
  if (isScript(file.language)) {
    const destructured = new RegExp(
      `\\{[^{}]{0,1000}${word}[^{}]{0,1000}\\}\\s{0,9}=\\s{0,9}(?:await\\s{1,9})?${SCRIPT_OBJECT}`,
    );
    return destructured.test(scope.text().slice(0, 20_000));
  }
  if (file.language === 'java') {
    return new RegExp(
      `@(?:RequestParam|PathVariable|RequestBody|RequestHeader|QueryParam|PathParam|FormParam)\\b[^,]{0,200}\\bString\\s+${word}`,
    ).test(parameters);
  }
  if (file.language !== 'python') return false;
  const decorators =
    scope.parent()?.kind() === 'decorated_definition' ? (scope.parent()?.text().slice(0, 1000) ?? '') : '';
  if (!/^\s*@\w+\.(?:route|get|post|put|patch|delete)\(/.test(decorators)) return false;
  return new RegExp(`[(,]\\s*${word}(?!\\s*:\\s*(?:int|float|bool|UUID))`).test(parameters);
}
