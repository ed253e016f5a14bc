import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bunzip2 } from '../../../../src/scan/secrets/open/bzip2.js';

/** Made by the reference program, `bzip2 -9`. */
const PACKED = {
  line: 'QlpoOTFBWSZTWU7s6DYAAAJRgAAQQAAGRJCAIAAxBkxBAaeppYC7lDH4u5IpwoSCd2dBsA==',
  runs: 'QlpoOTFBWSZTWZzAI7oAAARRAOAAACA4AAAIoAAxDAgZNMmjUgHVGGw154u5IpwoSE5gEd0A',
  streams:
    'QlpoOTFBWSZTWXgTwIIAAAHBAAAQAgGgACGaaDNNDLxdyRThQkHgTwIIQlpoOTFBWSZTWS63GtcAAAFBgAAQAACEgCAAIZpoM00HPF3JFOFCQLrca1w=',
  words:
    'QlpoOTFBWSZTWVLF6KkAALQRAEAAP/BAAanAAiZpoyQaNGU9KCAaaaBISZNTR0qlBbN3dETxNuu46ZyMbiSGt1RgGalzGDV6yuUsdZwRtIaDYjt2yaOe5VId6Z56c3JGXPQXchOnVVOvhtEb3FCrAdgvjW2nltXa0HrRDq6auMOh0oPEPB8YrO/HNNOWF5Aqvo3w7BfA/lEd6QOUsTR1WQ+h4ZPFL4KJXTp5aj7TAoLZmjiyxtsbY1LpKCav3ZCEVcMDYsKR3FZTPfXKrkknswILfhqjsipo4qzBrVazqLIyBw3wFRTnL468YfBSNX3F8WdPGlpnPo3EmpqCkd0n2q7OI2Lvi/iyYNeNyU6d0QfCG4+BV4MJxW/Pw15dfD06vt2+PJIy2Ly+OnrY2x95zTqfQpYGFW91qNtlmGqzIfi7kinChIKWL0VI',
};

function unpack(packed: string, most = 10_000): Buffer | null {
  return bunzip2(Buffer.from(packed, 'base64'), most);
}

describe('bzip2 gives back what was packed', () => {
  test('a line, long runs, streams one behind another', () => {
    expect(unpack(PACKED.line)?.toString()).toBe('hello world\n');
    expect(unpack(PACKED.runs)?.toString('latin1')).toBe(`${'a'.repeat(300)}bbbbccccc\0\xff`);
    expect(unpack(PACKED.streams)?.toString()).toBe('one\ntwo\n');
  });

  test('a text of many words', () => {
    const words = unpack(PACKED.words) ?? Buffer.alloc(0);
    expect(words).toHaveLength(777);
    const sum = createHash('sha256').update(words).digest('hex');
    expect(sum).toBe('5e598d1d60c2a7defd440167ceab58c26876fd60d73b214692219b0e4898a2fa');
  });
});

test('more than may be unpacked is not', () => {
  expect(unpack(PACKED.runs, 310)).toBeNull();
  expect(unpack(PACKED.streams, 7)).toBeNull();
});

test('hostile bytes end in an error or in less, never in a loop', () => {
  const packed = Buffer.from(PACKED.words, 'base64');
  fc.assert(
    fc.property(fc.nat(packed.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
      const broken = Buffer.from(packed);
      broken[at] = byte;
      try {
        expect(bunzip2(broken, 2_000_000)?.length ?? 0).toBeLessThan(2_000_001);
      } catch (error) {
        expect(typeof (error as Error).message).toBe('string');
      }
    }),
    { numRuns: 200 },
  );
});
