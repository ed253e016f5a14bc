import { describe, expect, test } from '@jest/globals';
import { foundIn, type Row, wantedIn } from '../program-of.js';

/** Tests that all rows of `told` are told where their comments want it, and nothing of those of `silent`. */
export function flowsOf(subject: string, told: readonly Row[], silent: readonly Row[]): void {
  describe(subject, () => {
    test.each(told)('tells of %s', async (_, files) => {
      expect(wantedIn(files)).not.toEqual([]);
      expect(await foundIn(files)).toEqual(wantedIn(files));
    });

    test.each(silent)('tells nothing of %s', async (_, files) => {
      expect(await foundIn(files)).toEqual([]);
    });
  });
}

/** An application of Express as `app`, and what most of its files import. */
export const EXPRESS = "import express from 'express';\nconst app = express();\n";
