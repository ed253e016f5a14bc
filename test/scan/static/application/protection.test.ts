import { describe, expect, it } from '@jest/globals';
import type { Protection } from '../../../../src/scan/static/models/web-model.js';
import { JVM_PAIRS } from './class-pairs.js';
import { EXPRESS_PAIRS } from './express-pairs.js';
import { FIBER_PAIRS, GO_PAIRS } from './go-pairs.js';
import { PYTHON_PAIRS } from './python-pairs.js';
import { isProtected } from './routes-of.js';
import { SCRIPT_PAIRS } from './script-pairs.js';

describe.each([
  ['scripts', [...EXPRESS_PAIRS, ...SCRIPT_PAIRS]],
  ['Python', PYTHON_PAIRS],
  ['Go', [...GO_PAIRS, ...FIBER_PAIRS]],
  ['Java, C#, PHP and Ruby', JVM_PAIRS],
] as const)('what stands before a route, in %s', (_, pairs) => {
  it.each(pairs.map((pair) => [pair.title, pair] as const))('%s', async (_title, pair) => {
    const { route, kind = 'limiter', was, is } = pair;
    expect(await isProtected(pair.before, route, kind satisfies Protection)).toBe(was);
    expect(await isProtected(pair.after, route, kind satisfies Protection)).toBe(is);
  });
});
