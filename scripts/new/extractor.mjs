import { camelCase, KEBAB, pascalCase } from './names.mjs';

const FOLDER = 'src/scan/dependencies/extract';

export const extractor = {
  pattern: KEBAB,
  list: { path: `${FOLDER}/index.ts`, opens: 'readonly Extractor[] = [', from: './NAME/index.js' },
  next: 'name ecosystem and manager, read the format in parse.ts, add a property test that damaged files throw nothing but LocatedError',
  files: (name) => [
    { path: `${FOLDER}/${name}/index.ts`, text: descriptor(name) },
    { path: `${FOLDER}/${name}/parse.ts`, text: parse(name) },
    { path: `test/scan/dependencies/extract/${name}.test.ts`, text: test(name) },
  ],
};

function descriptor(name) {
  const pascal = pascalCase(name);
  return `import { npm } from '../../ecosystem/npm.js';
import type { Extractor } from '../extractor.js';
import { parse${pascal} } from './parse.js';

/** Which manager writes it, and in which versions. */
export const ${camelCase(name)} = {
  id: '${name}',
  ecosystems: [npm],
  matches: (path) => path === '${name}' || path.endsWith('/${name}'),
  extract: async (file) => parse${pascal}(file.text, file.path),
} satisfies Extractor;
`;
}

function parse(name) {
  return `import { LocatedError } from '../../../../model/errors.js';
import type { Extraction } from '../../package/package.js';

/**
 * The packages of a file, with lines, scope and graph as far as the format has them.
 * @throws LocatedError saying what cannot be read, where, and what to do
 */
export function parse${pascalCase(name)}(text: string, path: string): Extraction {
  if (text.trim() === '') throw new LocatedError({ message: 'the lockfile is empty', path, remedy: 'write it anew' });
  return { manager: 'npm', packages: [], problems: [] };
}
`;
}

function test(name) {
  return `import { expect, test } from '@jest/globals';
import { extractorFor } from '../../../../src/scan/dependencies/extract/index.js';

test('the file is read by this format and no other', () => {
  expect(extractorFor('web/${name}')?.id).toBe('${name}');
});
`;
}
