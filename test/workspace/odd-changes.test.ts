import { expect, test } from '@jest/globals';
import type { Oddity, Side } from '../../src/model/workspace.js';
import { oddChanges } from '../../src/workspace/odd-changes.js';

const link = (path: string, target: string): Oddity => ({ path, kind: 'link', target });

const SIDES: Readonly<Record<Side, readonly Oddity[]>> = {
  base: [link('same', 'a'), link('moved', 'a'), link('gone', 'a'), { path: 'kind', kind: 'submodule', target: 'a' }],
  head: [link('same', 'a'), link('moved', 'b'), link('new', 'a'), link('kind', 'a')],
};

test('links and submodules that come, go or lead elsewhere are part of the change', async () => {
  const oddities = async (side: Side) => SIDES[side];

  expect(await oddChanges({ baseline: 'known', changes: [], oddities })).toEqual(['gone', 'kind', 'moved', 'new']);
  expect(await oddChanges({ baseline: 'none', changes: null, oddities })).toEqual([]);
});
