import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/model/finding.js';
import { annotations } from '../../src/report/annotations/index.js';
import { checkAnnotations } from '../../src/report/check-run/annotations.js';
import { html } from '../../src/report/html/index.js';
import { json } from '../../src/report/json/index.js';
import { parseRunResult } from '../../src/report/json/parse.js';
import { markdown } from '../../src/report/markdown/index.js';
import { pagePlaces, pageUrl } from '../../src/report/page-place.js';
import { reviewComments } from '../../src/report/review/index.js';
import { codeScanningSarif, sarif } from '../../src/report/sarif/index.js';
import { summary } from '../../src/report/summary/index.js';
import { terminal } from '../../src/report/terminal/index.js';
import { pagePart } from '../../src/util/pull-request-page.js';
import { aBlockedResult, aContext, aFinding, aResult } from './builders.js';
import { nodesOf, parseGfm } from './gfm.js';
import { hostileText, pageReference } from './hostile-text.js';
import { sarifSchema } from './official-schema.js';

const PAGE = 'https://github.com/octo/shop/pull/7';
const COMMENT = `${PAGE}#issuecomment-12`;

function aWrittenSecret(references: readonly string[], changes: Partial<Finding> = {}): Finding {
  return aFinding({
    category: 'secret',
    rule: 'aws-access-key',
    title: 'AWS access key',
    message: 'It is written in the description of the pull request.',
    location: null,
    references: ['https://console.aws.amazon.com/iam/', ...references],
    fix: { description: 'Revoke it, then edit the text and delete its edit history.' },
    ...changes,
  });
}

const linksOf = (body: string) => nodesOf(parseGfm(body)).flatMap((node) => (node.type === 'link' ? [node.url] : []));

describe('a secret in a text of the pull request', () => {
  const result = aBlockedResult([aWrittenSecret([PAGE, COMMENT])]);

  it.each([markdown, summary])('is linked to its text in the $id report', ({ render }) => {
    const links = linksOf(render(result, aContext()));
    expect(links).toContain(PAGE);
    expect(links).toContain(COMMENT);
  });

  it('is listed under the page, with its addresses, in the terminal', () => {
    const text = terminal.render(result, aContext());
    expect(text).toContain('(page of the pull request)');
    expect(text).toContain(`comment: ${COMMENT}`);
    expect(text).not.toContain('(no file)');
  });

  it('has the page as its place in the HTML report', () => {
    const page = html.render(result, aContext());
    expect(page).toContain('"place":"title or description and 1 more"');
    expect(page).toContain(`"placeUrl":"${PAGE}"`);
  });

  it('has an absolute address in SARIF, and is no result for code scanning, which knows files alone', () => {
    const log = JSON.parse(sarif.render(result, aContext()));
    const fits = sarifSchema();
    fits(log);
    expect(fits.errors ?? []).toEqual([]);
    const uris = log.runs[0].results[0].locations.map(
      (one: { physicalLocation: { artifactLocation: { uri: string } } }) => one.physicalLocation.artifactLocation.uri,
    );
    expect(uris).toEqual([PAGE, COMMENT]);
    expect(JSON.parse(codeScanningSarif(result, aContext())).runs[0].results).toEqual([]);
  });

  it('is annotated without a file, and in no review and no line of a check run', () => {
    expect(annotations.render(result)).toMatch(/^::error title=[^,]*aws-access-key::/);
    expect([reviewComments(result), checkAnnotations(result)]).toEqual([[], []]);
  });

  it('fits the schema of the result, so that a later stage can read it', async () => {
    const read = await parseRunResult(json.render(result));
    expect(read.findings[0]?.references).toContain(COMMENT);
  });

  it('that a file holds as well names the file first, then the text', () => {
    const both = aBlockedResult([aWrittenSecret([COMMENT], { location: { path: 'src/a.ts', startLine: 3 } })]);
    expect(linksOf(markdown.render(both, aContext())).filter((url) => url.includes('/octo/shop/'))).toEqual([
      expect.stringContaining('/blob/'),
      COMMENT,
      expect.stringContaining('/actions/'),
    ]);
    expect(terminal.render(both, aContext())).toContain('src/a.ts');
  });

  it('in many texts names three and counts the others', () => {
    const many = Array.from({ length: 9 }, (_, i) => `${PAGE}#issuecomment-${i}`);
    const body = markdown.render(aBlockedResult([aWrittenSecret(many)]), aContext());
    expect(linksOf(body).filter((url) => url.includes('#issuecomment'))).toHaveLength(3);
    expect(body).toContain('and 6 more');
  });
});

describe('an address in a result that somebody made up', () => {
  it.each([
    ['another repository', 'https://github.com/octo/other/pull/7'],
    ['a repository that begins like ours', 'https://github.com/octo/shop-evil/pull/7'],
    ['another server', 'https://evil.example/octo/shop/pull/7'],
    ['another protocol', 'http://github.com/octo/shop/pull/7'],
  ])('of %s is no link', (_name, reference) => {
    const result = aBlockedResult([aWrittenSecret([reference])]);
    for (const { render } of [markdown, summary])
      expect(linksOf(render(result, aContext())).filter((url) => url.includes('/pull/'))).toEqual([]);
    expect(html.render(result, aContext())).toContain('"placeUrl":null');
  });

  it('is a place only when it is nothing but the address of a text', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText(), pageReference()), (reference) => {
        if (pagePart(reference) === null) return;
        expect(reference).toMatch(/^https?:\/\/[\w.:-]+(?:\/[\w.-]+){2}\/pull\/\d+(?:#[a-z_]+-?\d+)?$/);
        expect(() => new URL(reference)).not.toThrow();
      }),
      { numRuns: 2_000 },
    );
  });

  it('leads nowhere but to a pull request of the run’s own repository', () => {
    fc.assert(
      fc.property(fc.array(pageReference(), { minLength: 1, maxLength: 5 }), (references) => {
        const finding = aWrittenSecret(references);
        const { subject } = aResult();
        for (const place of pagePlaces(finding)) {
          const url = pageUrl(place, 'https://github.com', subject);
          if (url !== null) expect(url).toMatch(/^https:\/\/github\.com\/octo\/shop\/pull\/7(?:#[\w-]+)?$/);
        }
        const own = linksOf(markdown.render(aBlockedResult([finding]), aContext())).filter((url) =>
          /\/pull\//.test(url),
        );
        for (const url of own) expect(url).toMatch(/^https:\/\/github\.com\/octo\/shop\/pull\/7(?:#[\w-]+)?$/);
      }),
      { numRuns: 300 },
    );
  });
});
