import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import type { OwnRule } from '../../src/model/own-rule.js';
import { markdown } from '../../src/report/markdown/index.js';
import { reviewComments } from '../../src/report/review/index.js';
import { sarif } from '../../src/report/sarif/index.js';
import { SCANNERS } from '../../src/scan/index.js';
import { ownProse } from '../../src/util/own-markdown.js';
import { aBlockedResult, aContext, aFinding } from './builders.js';
import { liveReferences, parseGfm } from './gfm.js';
import { rendered } from './rendered.js';

const OWN = (await Promise.all(SCANNERS.map((scanner) => scanner.ownTexts()))).flat();
const RULES = new Map(OWN.map((rule) => [rule.id, rule]));

function findingOf(id: string): Finding {
  const [title = '', message = '', remedy = ''] = RULES.get(id)?.texts ?? [];
  return aFinding({ rule: id, title, message, fix: { description: remedy } });
}

/** As a reader has it: without the marks of code, and addresses outside of code without their scheme. */
function asRead(text: string): string {
  const parts = text.split('`').map((part, index) => (index % 2 === 1 ? part : part.replace(SCHEME, '')));
  return parts.join('').replace(/\s+/g, ' ').trim();
}

const SCHEME = /https:\/\/(?:www\.)?(?=\w)/g;

/** Without what keeps GitHub from making an issue of `#1`. */
function seen(shown: string): string {
  return rendered(shown).text.replace(/#\u200b(?=\d)/g, '#');
}

test('every text of every rule is read as it was written: nothing cut, nothing invisible, no stray mark', () => {
  const wrong = OWN.flatMap(({ id, texts }: OwnRule) =>
    texts
      .filter((text) => {
        const shown = ownProse(text);
        return seen(shown) !== asRead(text) || liveReferences(parseGfm(shown)).some((found) => /[^a-z]/i.test(found));
      })
      .map((text) => `${id}: ${text}`),
  );
  expect(wrong).toEqual([]);
});

describe('a finding of a rule of ours', () => {
  const result = aBlockedResult([findingOf('gha-unpinned-action')]);
  const context = aContext({ rules: RULES });

  test('has its advice in the comment with code as code, whole to the version at its end', () => {
    const { code, links } = rendered(markdown.render(result, context));
    expect(code).toContain('owner/name@<40 hex digits> # v1.2.3');
    expect(links.some((link) => link.endsWith('/docs/rules/gha-unpinned-action.md'))).toBe(true);
  });

  test('has them in the thread too', () => {
    const [thread] = reviewComments(result, () => true, 'default', RULES);
    expect(rendered(thread?.body ?? '').code).toContain('owner/name@<40 hex digits> # v1.2.3');
  });

  test('leads to its page from code scanning', () => {
    expect(JSON.parse(sarif.render(result, context)).runs[0].tool.driver.rules[0].helpUri).toMatch(
      /^https:\/\/github\.com\/.*\/docs\/rules\/gha-unpinned-action\.md$/,
    );
  });

  test('is a stranger’s in all words that the rule does not say, whatever its id', () => {
    const forged = { ...findingOf('gha-unpinned-action'), message: 'See [x](https://evil.example) and `y`.' };
    const [thread] = reviewComments(aBlockedResult([forged]), () => true, 'default', RULES);
    const { code, links } = rendered(thread?.body ?? '');
    expect(code).not.toContain('y');
    expect(links.filter((link) => link.includes('evil'))).toEqual([]);
  });
});

test('a leaked key is named once in its thread, and the page to revoke it at is a link wherever it stands', () => {
  const page = 'https://console.aws.amazon.com/iam/home#/security_credentials';
  const secret = aFinding({
    category: 'secret',
    rule: 'aws-access-key',
    title: 'AWS access key ID',
    message: `AWS access key ID AKIA… (20 characters, hash ab). 1. Revoke it at ${page}. 2. Check the log.`,
    references: [page],
    fix: { description: `Revoke it at ${page}, issue a new one.` },
  });
  const [thread] = reviewComments(aBlockedResult([secret]), () => true, 'default', RULES);
  const { text, links } = rendered(thread?.body ?? '');
  expect(text.split('AWS access key ID')).toHaveLength(2);
  expect(links.filter((link) => link === page)).toHaveLength(2);
  expect(text).not.toMatch(/\u200b/);
});

test('a line to write that a step quotes is code on every page, and nothing in it comes alive', () => {
  const description =
    'Upgrade to 12.3.0: write `pillow==12.3.0` into `requirements (1).txt`, then `[x](https://evil.example) @octo`.';
  const finding = aFinding({ category: 'dependency', fix: { description } });
  const [thread] = reviewComments(aBlockedResult([finding]));
  for (const body of [markdown.render(aBlockedResult([finding]), aContext()), thread?.body ?? '']) {
    const { code, links } = rendered(body);
    expect(code).toEqual(expect.arrayContaining(['pillow==12.3.0', 'requirements (1).txt']));
    expect(links.filter((link) => link.includes('evil'))).toEqual([]);
    expect(liveReferences(parseGfm(body)).filter((found) => found.startsWith('@'))).toEqual([]);
  }
});
