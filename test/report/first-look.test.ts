import { describe, expect, test } from '@jest/globals';
import { firstLookLines, leftLines, nextLines } from '../../src/report/first-look.js';
import { selectFindings } from '../../src/report/selection.js';
import { aBlockedResult, aFinding, aResult, aScan } from './builders.js';

describe('the first look', () => {
  const look = (result: ReturnType<typeof aResult>) => firstLookLines(result, selectFindings(result)).join('\n');

  test('offers the baseline where something would keep whole-tree runs red, and not where nothing would', () => {
    expect(look(aBlockedResult([aFinding()]))).toMatch(/today: 1 blocking\.[\s\S]*gatehouse baseline/);
    expect(look(aResult())).not.toContain('gatehouse baseline');
  });

  test('says why a scan is not in the counts: nobody takes them for all there is', () => {
    const scans = [aScan({ scanner: 'dependencies', status: 'failed', reason: 'osv.dev does not answer' })];
    expect(look(aResult({ scans }))).toContain('did not complete: dependencies (osv.dev does not answer).');
  });
});

describe('what is left to do after the set-up', () => {
  test('a ruleset to paste: the check of the job, from GitHub Actions, on the default branch', () => {
    const [, text = ''] = /<<'END'\n(.*)\n *END/.exec(nextLines(false).join('\n')) ?? [];
    expect(JSON.parse(text)).toMatchObject({
      enforcement: 'active',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'] } },
      rules: [{ parameters: { required_status_checks: [{ context: 'gatehouse', integration_id: 15368 }] } }],
    });
  });

  test('the workflow for forks is offered where it is not there yet', () => {
    expect(nextLines(false).join('\n')).toContain('gatehouse init --fork');
    expect(nextLines(true).join('\n')).not.toContain('--fork');
  });

  test('names of a repository do nothing to the terminal, and do not fill it', () => {
    const names = ['a\u001b[2J/.trivyignore', ...Array.from({ length: 500 }, (_, at) => `${at}/.snyk`)];
    const said = leftLines(names, false).join('\n');
    expect(said).not.toContain('\u001b');
    expect(said).toContain('and 496 more');
    expect(said.length).toBeLessThan(250);
  });
});
