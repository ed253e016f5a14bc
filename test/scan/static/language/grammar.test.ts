import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Language, Parser } from 'web-tree-sitter';
import { assetPath } from '../../../../src/io/assets.js';
import { LANGUAGES } from '../../../../src/scan/static/language/index.js';
import type { Syntax } from '../../../../src/scan/static/language/syntax.js';

beforeAll(() => Parser.init({ locateFile: () => assetPath('grammars/web-tree-sitter.wasm') }));

/** Every kind of node that a description names. */
function kindsOf(syntax: Syntax): string[] {
  const { strings, functions } = syntax;
  return [
    ...[syntax.identifiers, syntax.comments, syntax.wrappers, syntax.lists, syntax.numbers, syntax.awaits].flat(),
    ...[syntax.carriers, syntax.operations, syntax.decorated, functions.kinds].flat(),
    ...[strings.kinds, strings.holes, strings.marks, strings.adjacent, strings.values].flat(),
    ...[syntax.members, syntax.fallbacks, syntax.conditionals, syntax.calls].flatMap((facts) => [...facts.keys()]),
    ...[syntax.constructions, syntax.conversions, syntax.declarations].flatMap((facts) => [...facts.keys()]),
  ];
}

function fieldsOf(syntax: Syntax): string[] {
  const { members, calls, constructions, conversions, declarations, functions, targets } = syntax;
  return [
    ...(syntax.operations.length > 0 ? ['left', 'operator', 'right'] : []),
    ...[members, constructions, conversions].flatMap((facts) => [...facts.values()]),
    ...[...calls.values()].flatMap(({ callee, receiver, values }) => [callee, receiver ?? callee, values]),
    ...[...declarations.values()].flatMap(({ name, value }) => [name, value]),
    ...[functions.parameters, targets.names, targets.values].flat(),
  ];
}

describe.each(LANGUAGES)('$id', ({ grammar, syntax }) => {
  test('names no kind and no field that its grammar does not know: such a fact would never meet anything', async () => {
    const loaded = await Language.load(join(process.cwd(), grammar.source));
    const known = new Set(Array.from({ length: loaded.nodeTypeCount }, (_, id) => loaded.nodeTypeForId(id)));

    expect(kindsOf(syntax).filter((kind) => !known.has(kind))).toEqual([]);
    expect(fieldsOf(syntax).filter((field) => loaded.fieldIdForName(field) === null)).toEqual([]);
  });
});
