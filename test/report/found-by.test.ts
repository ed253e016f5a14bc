import { describe, expect, test } from '@jest/globals';
import { html } from '../../src/report/html/index.js';
import { markdown } from '../../src/report/markdown/index.js';
import { sarif } from '../../src/report/sarif/index.js';
import { terminal } from '../../src/report/terminal/index.js';
import { aBlockedResult, aContext, aDependencyFinding, aFinding, anId } from './builders.js';
import { rendered } from './rendered.js';

const source = (tool: string, rule = 'r1') => ({ tool, version: '1', rule });
const THREE = [source('gatehouse'), source('CodeQL'), source('CodeQL', 'r2'), source('<b>Bandit</b>')];
const WORDS = 'found by 3 tools: gatehouse, CodeQL, <b>Bandit</b>';

describe('that several tools found one weakness', () => {
  const result = aBlockedResult([aFinding({ sources: THREE })]);

  test('stands in the comment, and no name of a tool becomes markup there', () => {
    expect(rendered(markdown.render(result, aContext())).text).toContain(WORDS);
  });

  test('stands in the terminal', () => {
    expect(terminal.render(result, aContext({ width: 200 }))).toContain(WORDS);
  });

  test('stands in the page, as data', () => {
    const page = html.render(result, aContext());
    expect(page).toContain('found by 3 tools: gatehouse, CodeQL, ');
    expect(page).not.toContain('<b>Bandit</b>');
  });

  test('stands in SARIF, whose one run is ours', () => {
    const { runs } = JSON.parse(sarif.render(result, aContext()));
    expect(runs).toMatchObject([
      { tool: { driver: { name: 'gatehouse' } }, results: [{ properties: { sources: THREE } }] },
    ]);
    expect(runs[0].results[0].message.text).toContain('found by 3 tools');
  });

  test('is not said where one tool found it by two rules', () => {
    const one = aBlockedResult([aFinding({ sources: THREE.slice(1, 3) })]);
    expect(terminal.render(one, aContext())).not.toContain('found by');
  });
});

test('of several advisories that one upgrade clears, it says how many of them others found too', () => {
  const fix = { title: 'Upgrade lodash 4.17.20 to 4.17.21', description: 'Upgrade to 4.17.21.', command: 'npm i' };
  const findings = [[source('gatehouse'), source('Snyk')], [source('gatehouse')]].map((sources, index) =>
    aDependencyFinding({ id: anId(index), rule: `CVE-2021-2333${index}`, sources, fix }),
  );
  const result = aBlockedResult(findings);
  const words = '1 of 2 found by 2 tools: gatehouse, Snyk';
  expect(rendered(markdown.render(result, aContext())).text).toContain(words);
  expect(terminal.render(result, aContext({ width: 200 }))).toContain(words);
});
