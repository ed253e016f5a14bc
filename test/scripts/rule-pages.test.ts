import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { RULE_PAGES, rulePages } from '../../scripts/rule-pages.mjs';
import { ruleUrl } from '../../src/report/own-rules.js';
import { SCANNERS } from '../../src/scan/index.js';
import { ownProse } from '../../src/util/own-markdown.js';
import { rendered } from '../report/rendered.js';

const PAGES = await rulePages(SCANNERS, ownProse);
const OWN = (await Promise.all(SCANNERS.map((scanner) => scanner.ownTexts()))).flat();

test('the pages of rules are what the rules say today: run `npm run build` where they are not', () => {
  const stale = [...PAGES].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  expect(stale.map(([path]) => path)).toEqual([]);
  expect(readdirSync(RULE_PAGES).sort()).toEqual(
    [...PAGES.keys()].map((path) => path.slice(RULE_PAGES.length + 1)).sort(),
  );
});

test('whoever follows the link of a finding arrives at a page, and there at the rule', () => {
  const lost = OWN.filter(({ id, page }) => {
    const [name = '', anchor] = page.split('#');
    const text = PAGES.get(`${RULE_PAGES}/${name}`);
    const heading = anchor === undefined ? `# ${id}\n` : `\n## ${anchor}\n`;
    return text?.includes(heading) !== true || ruleUrl(id, new Map([[id, { id, page, texts: [] }]])) === null;
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('links between the pages, and from them to the documentation, lead to files that are there', () => {
  const broken = [...PAGES].flatMap(([path, text]) =>
    rendered(text)
      .links.filter((link) => !link.startsWith('https://') && !existsSync(join(RULE_PAGES, link)))
      .map((link) => `${path}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test('a page shows the wrong and the right code of a rule as they are', () => {
  const page = PAGES.get(`${RULE_PAGES}/gha-unpinned-action.md`) ?? '';
  expect(page).toContain('```\nuses: owner/name@<40 hex digits> # v1.2.3\n```');
});
