import { expect, test } from '@jest/globals';
import { formatMarker } from '../../src/forge/github/comment-marker.js';
import type { PageComment, PullPage } from '../../src/forge/page.js';
import { publishPage } from '../../src/publish/pull-request-page.js';
import { aPull, fakePage, refused } from '../helpers/fake-forge.js';

const HEAD = 'a'.repeat(40);
const MARKER = { key: 'default', head: HEAD };
const body = (text: string) => `${formatMarker(MARKER)}\n${text}\n`;

/** A pull request's page of a host that is not GitHub: what was written lies in memory. */
function memoryPage(given: Partial<PullPage> = {}) {
  const comments: PageComment[] = [];
  const labels = new Set<string>(['bug', 'blocked']);
  const page = fakePage({
    pull: async () => aPull({ headSha: HEAD }),
    listComments: async () => comments,
    createComment: async (text) => {
      const made = { id: comments.length + 1, nodeId: 'n', body: text, url: 'u', own: true, minimized: false };
      comments.push(made);
      return made;
    },
    updateComment: async (id, text) => {
      const written = { id, nodeId: 'n', body: text, url: 'u', own: true, minimized: false };
      comments[id - 1] = written;
      return written;
    },
    listLabels: async () => [...labels],
    addLabels: async (added) => {
      for (const label of added) labels.add(label);
    },
    removeLabel: async (label) => void labels.delete(label),
    ...given,
  });
  return { page, comments, labels };
}

const sticky = (text: string) => ({ body: body(text), marker: MARKER, clean: false });

test('a host that is not GitHub gets the same page: one comment that is kept up to date, and our labels alone', async () => {
  const { page, comments, labels } = memoryPage();
  const managed = ['blocked', 'policy-change'];
  await publishPage(page, { comment: sticky('two findings'), labels: { managed, wanted: ['policy-change'] } });
  const again = await publishPage(page, { comment: sticky('one finding') });

  expect(comments.map((comment) => comment.body)).toEqual([body('one finding')]);
  expect([...labels]).toEqual(['bug', 'policy-change']);
  expect(again.get('comment')).toMatchObject({ status: 'written' });
});

test('what such a host refuses stops no other part', async () => {
  const forbidden = refused(403, 'not accessible');
  const { page, labels } = memoryPage({ listComments: () => Promise.reject(forbidden) });
  const results = await publishPage(page, {
    comment: sticky('two findings'),
    labels: { managed: ['blocked'], wanted: [] },
  });
  expect(results.get('comment')).toMatchObject({ status: 'refused' });
  expect([results.get('labels')?.status, [...labels]]).toEqual(['written', ['bug']]);
});
