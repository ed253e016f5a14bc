import { describe, expect, test } from '@jest/globals';
import { LocatedError } from '../../../../src/model/errors.js';
import { extractorFor } from '../../../../src/scan/dependencies/extract/index.js';
import { assertNearLinear } from '../../../helpers/growth.js';

/** What each parser's patterns could be made to try again and again; each is repeated to 100,000 characters. */
const PIECES = [
  ' ',
  'a',
  '.',
  '-',
  '(',
  '#',
  '::',
  '@patch:',
  '/',
  '@',
  '_',
  '\\',
  '=',
  '#&',
  ' -',
  'a.',
  '/a',
  '"',
  "'",
  ' #',
  ' ;',
  'a,',
  '\t-a',
  "'a' ",
];
const SIZE = 100_000;

const FRAMES: Readonly<Record<string, (text: string) => string>> = {
  'package-lock.json': (text) =>
    JSON.stringify({
      packages: { '': { dependencies: { [text]: text } }, [`node_modules/${text}`]: { version: text, resolved: text } },
    }),
  'npm-shrinkwrap.json': (text) =>
    JSON.stringify({ dependencies: { [text]: { version: text, requires: { [text]: text } } } }),
  'pnpm-lock.yaml': (text) =>
    `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a: {specifier: ${JSON.stringify(text)}, version: ${JSON.stringify(text)}}\npackages:\n  ? ${JSON.stringify(text)}\n  : resolution: {tarball: ${JSON.stringify(text)}}\n`,
  'yarn.lock': (text) => `# yarn lockfile v1\n\na@${text}:\n  version ${text}\n  resolved "${text}"\n${text}\n`,
  'berry/yarn.lock': (text) =>
    `__metadata:\n  version: 8\n? ${JSON.stringify(`a@${text}`)}\n: version: 1.0.0\n  resolution: ${JSON.stringify(`a@${text}`)}\n`,
  'bun.lock': (text) =>
    JSON.stringify({
      workspaces: { '': { dependencies: { a: text } } },
      packages: { [text]: [`a@${text}`, '', {}, text], a: [text] },
    }),
  'deno.lock': (text) =>
    JSON.stringify({
      version: '5',
      specifiers: { [`npm:${text}`]: text },
      npm: { [`a@${text}`]: { dependencies: [text] } },
    }),
  'requirements.txt': (text) =>
    `a${text}\n${text}\na==1 ${text}x\na @ https://x${text}!\nb==1\n    # via ${text}x\n-r ${text}x\n`,
  'Pipfile.lock': (text) => JSON.stringify({ default: { [text]: { version: text } } }),
  'poetry.lock': (text) => `[[package]]\nname = ${JSON.stringify(text)}\nversion = ${JSON.stringify(text)}\n`,
  'pdm.lock': (text) => `[[package]]\nname = "a"\nversion = "1"\ndependencies = [${JSON.stringify(`a${text}x`)}]\n`,
  'uv.lock': (text) => `[[package]]\nname = "a"\nversion = "1"\nsource = { git = ${JSON.stringify(text)} }\n`,
  'pylock.toml': (text) =>
    `lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1"\nmarker = ${JSON.stringify(text)}\n`,
  '.github/workflows/x.yml': (text) =>
    `jobs:\n  a:\n    steps:\n      - uses: o/r@${text}x\n      - uses: ${JSON.stringify(text)}\n`,
};

describe('100,000 hostile characters', () => {
  test.each(Object.entries(FRAMES))('%s: are read or refused in linear time', async (path, frame) => {
    const extractor = extractorFor(path);
    for (const piece of PIECES) {
      await assertNearLinear(SIZE, (size) => {
        const text = frame(piece.repeat(size / piece.length));
        return async () => {
          try {
            await extractor?.extract({ path, text }, async () => null);
          } catch (error) {
            expect(error).toBeInstanceOf(LocatedError);
          }
        };
      });
    }
  });
});
