import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Moves } from '../../src/model/moves.js';
import type { SurfaceElement } from '../../src/model/surface.js';
import { difference } from '../../src/surface/difference.js';
import { anElement } from './elements.js';

const NO_MOVES: Moves = { to: () => null };
const AUTHENTICATED = anElement({ facts: [{ name: 'authentication', value: 'protected' }], boundary: 'user' });
const UNKNOWN = anElement({ facts: [{ name: 'authentication', value: 'unknown' }] });

function openedKeys(
  base: readonly SurfaceElement[],
  head: readonly SurfaceElement[],
  moves: Moves = NO_MOVES,
): string[] {
  return difference(base, head, moves).opened.map(({ key, change }) => `${change} ${key}`);
}

function call(path: string): SurfaceElement {
  return anElement({ kind: 'call', key: 'call run', location: { path, startLine: 1 }, facts: [] });
}

describe('what a change opens', () => {
  test('a route that is new is told, one that is gone is closed', () => {
    const { opened, closed } = difference([anElement()], [anElement({ key: 'route GET /b' })], NO_MOVES);
    expect([opened.map(({ key }) => key), closed.map(({ key }) => key)]).toEqual([['route GET /b'], ['route GET /a']]);
  });

  test('a route that moved to another file or line opens nothing', () => {
    expect(openedKeys([anElement()], [anElement({ location: { path: 'src/b.ts', startLine: 90 } })])).toEqual([]);
  });

  test('a route that lost its authentication is told, with what it was', () => {
    const { opened } = difference([AUTHENTICATED], [anElement()], NO_MOVES);
    expect(opened).toMatchObject([{ change: 'changed', was: [{ name: 'authentication', value: 'protected' }] }]);
  });

  test('what can no longer be read is never called taken away, nor is what was not known before', () => {
    expect([openedKeys([AUTHENTICATED], [UNKNOWN]), openedKeys([UNKNOWN], [anElement()])]).toEqual([[], []]);
  });

  test('of two ways to a route that lost its guard, one was open before: nothing was opened', () => {
    expect(openedKeys([AUTHENTICATED, anElement()], [anElement()])).toEqual([]);
  });

  test('one more place that runs a program is one more door; one that moved is not', () => {
    const moved = { to: (path: string) => (path === 'b.ts' ? { from: 'a.ts', pure: false } : null) };
    expect(openedKeys([call('a.ts')], [call('a.ts'), call('b.ts')])).toEqual(['added call run']);
    expect(openedKeys([call('a.ts')], [call('b.ts')], moved)).toEqual([]);
    expect(openedKeys([call('a.ts')], [call('b.ts')])).toEqual([]);
  });

  test('moving and shuffling any surface opens nothing', () => {
    const kinds = fc.constantFrom('route', 'host', 'env', 'call', 'port');
    const elements = fc.array(
      fc
        .tuple(kinds, fc.string(), fc.string())
        .map(([kind, name, path]) =>
          anElement({ kind: kind as SurfaceElement['kind'], key: `${kind} ${name}`, location: { path, startLine: 1 } }),
        ),
      { maxLength: 30 },
    );
    const shuffled = elements.chain((base) =>
      fc.shuffledSubarray(base, { minLength: base.length }).map((head) => ({
        base,
        head: head.map((element, line) => ({ ...element, location: { path: 'moved.ts', startLine: line + 1 } })),
      })),
    );
    fc.assert(fc.property(shuffled, ({ base, head }) => openedKeys(base, head).length === 0));
  });
});
