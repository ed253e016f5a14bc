import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { goImports } from '../../../../src/scan/dependencies/reach/import-clauses.js';
import { assertNearLinear } from '../../../helpers/growth.js';

test('every way to write an import is read, so that none can hide the use of a package', () => {
  const source = `// Package shop; import "commented"
/* import "in/a/comment" */
package shop // import "example.org/shop"

import "fmt"
import f "example.org/alias"
import . "example.org/dot"; import _ "example.org/blank"
import (
	"example.org/a" // why
	b "example.org/b"
	\`example.org/raw\`
	"example.org/\\u0065scaped"
	/* "not/this" */ _ "example.org/last")

import "C"

const notAnImport = "example.org/text"
`;
  expect(goImports(source)).toEqual([
    'fmt',
    'example.org/alias',
    'example.org/dot',
    'example.org/blank',
    'example.org/a',
    'example.org/b',
    'example.org/raw',
    'example.org/escaped',
    'example.org/last',
    'C',
  ]);
});

test('any text is read without an error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => goImports(`package x\nimport (${text}`).length >= 0));
});

test.each([
  ['comments that do not end', '/* '],
  ['texts that do not end', 'import "a\n'],
  ['raw texts', 'import `a` `'],
  ['imports', 'import "a"\n'],
])('a file of many %s is read in linear time', async (_name, piece) => {
  await assertNearLinear(20_000, (count) => {
    const text = piece.repeat(count);
    return async () => {
      goImports(text);
    };
  });
});
