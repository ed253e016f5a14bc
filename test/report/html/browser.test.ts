import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { html } from '../../../src/report/html/index.js';
import { aBlockedResult, aContext, aDependencyFinding, aFinding, anId } from '../builders.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function findBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [process.env.CHROMIUM, ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))];
  return candidates.find((file) => file !== undefined && isExecutable(file)) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const browser = findBrowser();
const inBrowser = browser === null ? it.skip : it;
const suffix = browser === null ? ' (SKIPPED: chromium not found)' : '';

describe('html in a browser', () => {
  const attack = `</script><script>document.title='owned'</script><img src=x onerror="document.title='owned'">`;
  const findings = [
    ...Array.from({ length: 450 }, (_, index) =>
      aFinding({ id: anId(index), severity: 'low', location: { path: `src/f${index}.ts` }, title: `low ${index}` }),
    ),
    aFinding({
      id: anId(900),
      severity: 'medium',
      title: attack,
      message: attack,
      rule: attack,
      trace: [{ location: { path: attack }, label: attack }],
    }),
    aFinding({ id: anId(901), state: 'existing', title: 'old needle' }),
  ];
  const result = aBlockedResult([aDependencyFinding()], findings);
  let folder = '';
  let page = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gatehouse-html-'));
    page = join(folder, 'report.html');
    writeFileSync(page, html.render(result, aContext()));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The page's markup after its script has run, at an address with these filters. */
  function dom(filters: string, file = page): string {
    const address = `${pathToFileURL(file).href}#${filters}`;
    const options = [
      '--allow-file-access-from-files',
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${join(folder, 'profile')}`,
    ];
    return execFileSync(browser ?? '', [...options, '--dump-dom', address], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 60_000,
    });
  }

  const rows = (markup: string) =>
    (/<tbody>(?!<tr><th scope="row")([\s\S]*?)<\/tbody>/.exec(markup)?.[1] ?? '').split('<tr>').slice(1);
  const counted = (markup: string) => /<p id="count" role="status">([^<]*)</.exec(markup)?.[1];

  inBrowser(
    `lists what blocks first, 200 rows at a time${suffix}`,
    () => {
      const markup = dom('');
      expect(counted(markup)).toBe('453 of 453 findings');
      expect(rows(markup)).toHaveLength(200);
      expect(rows(markup)[0]).toContain('lodash 4.17.20');
      expect(markup).toMatch(/id="more">Show more/);
    },
    90_000,
  );

  inBrowser(
    `is no wider than a telephone's 420 points, nothing cut off${suffix}`,
    () => {
      const frame = join(folder, 'frame.html');
      const probe = `onload = () => {
        const { documentElement } = document.querySelector('iframe').contentDocument;
        const parts = [documentElement, documentElement.querySelector('.overview'), documentElement.querySelector('#list')];
        document.title = 'hidden ' + parts.map((part) => part.scrollWidth - part.clientWidth).join();
      };`;
      writeFileSync(
        frame,
        `<iframe src="${pathToFileURL(page).href}" style="width:420px;height:900px;border:0"></iframe><script>${probe}</script>`,
      );
      expect(/<title>hidden ([\d,]+)</.exec(dom('', frame))?.[1]).toBe('0,0,0');
    },
    90_000,
  );

  inBrowser(
    `searches, filters and sorts by what the address says${suffix}`,
    () => {
      expect(counted(dom('q=NEEDLE+old'))).toBe('1 of 453 findings');
      expect(counted(dom('state=new&severity=low'))).toBe('450 of 453 findings');
      expect(counted(dom('blocking=1'))).toBe('1 of 453 findings');
      const sorted = rows(dom('severity=low&sort=-place'));
      expect(sorted[0]).toContain('src/f99.ts');
    },
    90_000,
  );

  inBrowser(
    `runs nothing that comes from data${suffix}`,
    () => {
      const markup = dom('severity=medium');
      expect(markup).toContain('<title>Gatehouse report</title>');
      expect(rows(markup)[0]).toContain('&lt;/script&gt;&lt;script&gt;');
      expect(markup).not.toMatch(/<img/);
    },
    90_000,
  );
});
