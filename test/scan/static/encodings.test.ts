import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ChangedFile } from '../../../src/model/change.js';
import { staticChecks } from '../../../src/scan/static/index.js';
import { ENCODINGS, encode, withNuls } from '../../helpers/encode.js';
import { aContext } from './fake-context.js';

const PATH = 'src/login.ts';
const ADDED: readonly ChangedFile[] = [{ path: PATH, basePath: null, kind: 'added' }];

const lines = fc.array(fc.constantFrom('// größe', '// имя', '/* 说明 */', "const a = 'x';", '', 'f(1, 2);'), {
  maxLength: 6,
});
const files = fc.tuple(lines, lines).map(([before, after]) => {
  const code = [
    "import jwt from 'jsonwebtoken';",
    ...before,
    '  const { sub } = jwt.decode(token); // here',
    ...after,
    '',
  ];
  return code.join('\n');
});

async function scan(bytes: Buffer) {
  const { head, coverage = [] } = await staticChecks.scan(aContext({ head: { [PATH]: bytes }, changes: ADDED }));
  return { places: head.map(({ rule, location }) => ({ rule, location })), coverage };
}

test('a mistake in source is found at its place in whatever encoding somebody wrote it', async () => {
  await fc.assert(
    fc.asyncProperty(files, fc.constantFrom(...ENCODINGS), async (text, name) => {
      const plain = await scan(Buffer.from(text));
      expect(plain.places).toHaveLength(1);
      expect(await scan(encode(text, name))).toEqual(plain);
    }),
    { numRuns: 40 },
  );
});

test('NULs between its words hide nothing, and every place stays where an editor shows it', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (text) => {
      const { places } = await scan(
        Buffer.from(text.replaceAll(' ', '\0').replace('import\0jwt\0from\0', 'import jwt from ')),
      );
      expect(places).toEqual((await scan(Buffer.from(text))).places);
    }),
    { numRuns: 20 },
  );
});

test('NULs anywhere give the finding, or an entry that makes the change red, never silence', async () => {
  const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(files, places, async (text, at) => {
      const bytes = withNuls(Buffer.from(text), at);
      const found = await scan(bytes);
      const isTold = found.coverage.some(({ byChange }) => byChange);
      expect(found.places.length > 0 || isTold).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test.each([
  [
    'in parts of two encodings',
    Buffer.concat([Buffer.from('let a;\n'.repeat(9)), encode('eval(request.query);\n', 'utf16le')]),
    'encoding',
  ],
  [
    'behind the signature of a picture',
    Buffer.from('\x89PNG\r\n\x1a\n\0\0\neval(request.query);\n', 'latin1'),
    'binary',
  ],
  ['of control characters', Buffer.from('\0\x01\x02\x03 eval(request.query);', 'latin1'), 'binary'],
  [
    'as a pointer to another store',
    Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`),
    'lfs',
  ],
  ['of more than a megabyte', Buffer.alloc(1_000_001, 'a'), 'too-large'],
])('new source %s is red: nobody has looked at it', async (_name, bytes, kind) => {
  expect((await scan(bytes)).coverage).toMatchObject([{ scanner: 'static', kind, path: PATH, byChange: true }]);
});

const added = (path: string): readonly ChangedFile[] => [{ path, basePath: null, kind: 'added' }];

test.each([
  ['app.py', '# coding: utf-7'],
  ['app.py', '#!/usr/bin/env python3\n# -*- coding: rot13 -*-'],
  ['app.py', '# vim: set fileencoding=cp037 :'],
  ['app.rb', '# encoding: utf-7'],
])('%s that names an encoding in which its bytes may mean something else is told: %j', async (path, head) => {
  const { coverage } = await staticChecks.scan(
    aContext({ head: { [path]: `${head}\nx = 1\n` }, changes: added(path) }),
  );
  expect(coverage).toMatchObject([{ kind: 'encoding', path, touched: true }]);
});

test.each([
  ['app.py', '# -*- coding: utf-8 -*-'],
  ['app.py', '# coding=latin-1'],
  ['app.py', 'import os\nimport re\n# coding: utf-7'],
  ['app.ts', '// # coding: utf-7'],
])('%s that names a usual encoding, or none, is read in silence: %j', async (path, head) => {
  const { coverage } = await staticChecks.scan(aContext({ head: { [path]: `${head}\n` }, changes: added(path) }));
  expect(coverage).toEqual([]);
});
