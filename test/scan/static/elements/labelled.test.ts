import { describe, expect, test } from '@jest/globals';
import { staticChecks } from '../../../../src/scan/static/index.js';
import { aContext } from '../fake-context.js';
import { type Labelled, OTHERS, SCRIPTS } from './labelled.js';
import { OPENED } from './labelled-files.js';

async function keysOf({ path, text }: Labelled): Promise<readonly string[]> {
  const { elements } = await staticChecks.scan(aContext({ head: { [path]: text } }));
  return [...new Set((elements?.head ?? []).map(({ key }) => key))].sort();
}

describe('a reviewer is told what the code exposes and reaches, and nothing that it does not', () => {
  test.each([...SCRIPTS, ...OTHERS, ...OPENED])('$what ($path)', async (labelled) => {
    expect(await keysOf(labelled)).toEqual([...labelled.keys].sort());
  });
});
