import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { copyPlaces } from '../../../src/scan/tool/copy-places.js';

const best = (paths: readonly string[]): (string | undefined)[] => {
  const places = copyPlaces();
  return paths.map((path) => places('head', path)[0]);
};

describe('the place of a copy', () => {
  test('never has a name that a tool takes for configuration, an option or another folder', () => {
    const odd = fc.constantFrom(
      '.git',
      '.gitleaks.toml',
      '-x',
      '--config=x',
      '..',
      '@x',
      ' ',
      'a b',
      '*',
      'a\n::error::',
    );
    const part = fc.oneof(fc.string({ minLength: 1, maxLength: 12 }), odd);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        for (const place of copyPlaces()('head', parts.join('/'))) {
          for (const piece of place.split('/')) expect(piece).toMatch(/^[A-Za-z0-9_][\w.+@-]*$/);
        }
      }),
    );
  });

  test('keeps the names that a tool’s rules look at', () => {
    expect(best(['a.ts', 'package-lock.json', 'infra/prod.tfvars', '.env', '.github/workflows/a.yml'])).toEqual([
      'head/a.ts',
      'head/package-lock.json',
      'head/infra/prod.tfvars',
      'head/dot.env',
      'head/dot.github/workflows/a.yml',
    ]);
  });

  test('keeps what lies in one folder together, also where the folder has an unusual name', () => {
    const [pom, settings, other] = best(['a b/pom.xml', 'a b/settings.xml', 'c d/pom.xml']);
    expect(posix.dirname(pom ?? '')).toBe(posix.dirname(settings ?? 'x'));
    expect(posix.dirname(pom ?? '')).not.toBe(posix.dirname(other ?? 'x'));
    expect(pom).toMatch(/^other\/\d+\/pom\.xml$/);
  });

  test('keeps the ending of a file whose name is unusual, and nothing else of it', () => {
    expect(best(['pages/[slug] .tsx', `${'x'.repeat(200)}.py`, '-rf'])).toEqual([
      'head/pages/file.tsx',
      expect.stringMatching(/^other\/\d+\/file\.py$/),
      'head/file',
    ]);
  });

  test('is another one for each file of a change: none hides the other', () => {
    const name = fc.constantFrom('a', 'A', '.a', 'dot.a', 'a b', 'a c', 'other', '0', 'x'.repeat(90));
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 12 }), (paths) => {
        const places = copyPlaces();
        const taken = new Set<string>();
        for (const one of paths) {
          const place = places('head', one).find((each) => !taken.has(each.toLowerCase()));
          expect(place).toBeDefined();
          taken.add(place?.toLowerCase() ?? '');
        }
        expect(taken.size).toBe(paths.length);
      }),
    );
  });
});
