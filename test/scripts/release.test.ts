import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ROOT } from '../helpers/dist.js';

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- A thing.

## [1.2.0] - 2026-01-02

- An older thing.

[Unreleased]: https://github.com/gatehouse-dev/gatehouse/compare/v1.2.0...HEAD
[1.2.0]: https://github.com/gatehouse-dev/gatehouse/releases/tag/v1.2.0
`;

const release = () => import('../../scripts/release.mjs');

describe('the changelog of a release', () => {
  test('what was unreleased is told of the version and of no other', async () => {
    const { releasedChangelog, sectionOf } = await release();
    const text = releasedChangelog(CHANGELOG, '1.3.0', '2026-02-03');
    expect(sectionOf(text, 'Unreleased')).toBe('');
    expect(sectionOf(text, '1.3.0')).toBe('### Added\n\n- A thing.');
    expect(sectionOf(text, '1.2.0')).toBe('- An older thing.');
    expect(text).toContain('## [1.3.0] - 2026-02-03\n');
    expect(text).toContain(
      '/compare/v1.3.0...HEAD\n[1.3.0]: https://github.com/gatehouse-dev/gatehouse/compare/v1.2.0...v1.3.0\n[1.2.0]',
    );
  });

  test.each(['1.2.0', '1.1.9', '1.3', 'v1.3.0', '2.0.0 && x'])(
    'a version that is none, or no newer one, is refused: %s',
    async (version) => {
      const { releasedChangelog } = await release();
      expect(() => releasedChangelog(CHANGELOG, version, '2026-02-03')).toThrow('is no version after 1.2.0');
    },
  );

  test('a release of nothing is refused, and so are notes of a version that the changelog does not have', async () => {
    const { releasedChangelog, sectionOf } = await release();
    const empty = releasedChangelog(CHANGELOG, '1.3.0', '2026-02-03');
    expect(() => releasedChangelog(empty, '1.4.0', '2026-02-03')).toThrow('nothing unreleased');
    expect(() => sectionOf(CHANGELOG, '1.4.0')).toThrow("no section '1.4.0'");
  });

  test('our own can be released', async () => {
    const { releasedChangelog, sectionOf } = await release();
    const text = releasedChangelog(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), '999.0.0', '2026-02-03');
    expect(sectionOf(text, '999.0.0')).toMatch(/^### \w+\n\n- /);
  });
});
