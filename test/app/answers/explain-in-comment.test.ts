import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { explainInComment } from '../../../src/app/answers/explain-in-comment.js';
import type { PublishedFinding } from '../../../src/forge/texts.js';
import { fakeForge } from '../../helpers/fake-forge.js';
import { aTrace } from '../../report/builders.js';
import { liveReferences, nodesOf, parseGfm, withoutDollars } from '../../report/gfm.js';
import { hostileText } from '../../report/hostile-text.js';

const ID = 'ab'.repeat(16);

async function replyTo(changes: Partial<PublishedFinding>): Promise<string> {
  const place = { path: 'src/db.ts', line: 9 };
  const published = async () => [{ id: ID, rule: 'jwt-decode-trust', place, commit: null, ...changes }];
  const { texts } = fakeForge({ texts: { published } });
  const http = () => Promise.reject(new Error('no network'));
  const { reply } = await explainInComment({ texts, number: 7, http, env: {} }, ID);
  return reply;
}

test('the answer lists every step of the way that the comment records', async () => {
  const reply = await replyTo({ trace: aTrace(13) });
  const list = parseGfm(reply).children.find((node) => node.type === 'list');
  expect(list?.type === 'list' && list.children).toHaveLength(13);
  expect(reply).toContain('*Where*: `src/db.ts:9`\n\n*The way of the data*\n\n1. `step1` (`src/f1.ts:1`)\n');
  expect(reply).toContain('\n13. `step13` (`src/f13.ts:13`)\n\n');
});

test('nothing is said of a way where the comment records none', async () => {
  expect(await replyTo({})).not.toContain('way of the data');
});

test('no label and no path of a step breaks out of the answer', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText(), hostileText(), async (label, path) => {
      const tree = parseGfm(await replyTo({ rule: null, trace: [{ location: { path, startLine: 1 }, label }] }));
      const kinds = withoutDollars(nodesOf(tree)).map((node) => node.type);
      expect(kinds).toEqual(expect.not.arrayContaining(['html', 'link', 'image', 'code', 'heading', 'table']));
      expect(kinds.filter((kind) => kind === 'listItem')).toHaveLength(1);
      expect(liveReferences(tree)).toEqual([]);
    }),
  );
});
