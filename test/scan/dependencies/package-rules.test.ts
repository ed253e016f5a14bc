import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { PACKAGE_RULES } from '../../../src/scan/dependencies/package-rules.js';

test('every rule that the audit can report has its page, and no page is of a rule that is gone', () => {
  const folder = resolve(import.meta.dirname, '../../../src/scan/dependencies');
  const files = ['newness', 'licenses', 'denied', 'installed', 'sync', 'upkeep'].flatMap((name) =>
    readdirSync(join(folder, name)).map((file) => readFileSync(join(folder, name, file), 'utf8')),
  );
  const reported = files.flatMap((text) =>
    [...text.matchAll(/\brule: (?:denied \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g)].flatMap(([, a, b]) => [a, b]),
  );
  const ids = new Set(reported.filter((id) => id !== undefined));
  expect([...ids].sort()).toEqual(PACKAGE_RULES.map(({ id }) => id).sort());
});
