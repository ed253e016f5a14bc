import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OsvClient } from '../../../../../src/scan/dependencies/advisory/osv-api/client.js';
import { queryBatch } from '../../../../../src/scan/dependencies/advisory/osv-api/query-batch.js';

interface Sent {
  readonly queries: readonly { readonly version: string; readonly page_token?: string }[];
}

/** Refuses every batch that holds a bad version; answers one advisory and one page a query, `pages` of them. */
function service(bad: ReadonlySet<string>, pages: number): OsvClient & { readonly sizes: number[] } {
  const sizes: number[] = [];
  return {
    sizes,
    get: () => Promise.reject(new Error('not asked')),
    async post(_, body) {
      const { queries } = body as Sent;
      sizes.push(queries.length);
      if (queries.some((query) => bad.has(query.version))) return { status: 400, json: null };
      const results = queries.map(({ version, page_token: token }) => {
        const page = Number(token ?? 1);
        const vulns = [{ id: `GHSA-${version}-${page}`, modified: '' }];
        return { vulns, ...(page < pages && { next_page_token: String(page + 1) }) };
      });
      return { status: 200, json: { results } };
    },
  };
}

const queriesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ecosystem: 'npm', name: 'x', version: String(index) }));

test('wherever the bad items stand, they and only they are without an answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 2500 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 2499 }), { maxLength: 6 }),
      fc.integer({ min: 1, max: 3 }),
      async (count, badIndexes, pages) => {
        const bad = badIndexes.filter((index) => index < count);
        const client = service(new Set(bad.map(String)), pages);
        const answer = await queryBatch(client, queriesOf(count));
        expect([...answer.unanswered.keys()].sort((a, b) => a - b)).toEqual([...bad].sort((a, b) => a - b));
        expect(answer.refused.toSorted((a, b) => a - b)).toEqual([...bad].sort((a, b) => a - b));
        for (const [index, refs] of answer.refs.entries()) {
          const wanted = bad.includes(index) ? [] : Array.from({ length: pages }, (_, at) => `GHSA-${index}-${at + 1}`);
          expect(refs.map((ref) => ref.id)).toEqual(wanted);
        }
        expect(Math.max(...client.sizes)).toBeLessThanOrEqual(1000);
      },
    ),
    { numRuns: 15 },
  );
});
