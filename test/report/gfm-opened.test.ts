import { describe, expect, test } from '@jest/globals';
import { openedSections } from '../../src/report/gfm-opened.js';
import { openedPicture } from '../../src/report/opened-picture.js';
import { factWords } from '../../src/report/opened-words.js';
import { aRunResult } from '../helpers/builders.js';
import { anOpened } from '../surface/elements.js';
import { aContext } from './builders.js';
import { liveReferences, nodesOf, parseGfm } from './gfm.js';

const HOSTILE = [
  '"]; click n0 "javascript:alert(1)"',
  '`"<img src=x onerror=alert(1)>"`',
  '```\n@org/team #1 <!-- gatehouse:summary -->',
  '%%{init: {"securityLevel": "loose"}}%%',
  'a\n  n1 --> n2',
  '](https://evil.example) **x** | y',
];

function sectionsOf(names: readonly string[], limit = 12): readonly string[] {
  const opened = names.map((name) => anOpened({ key: `route ${name}` }));
  const context = aContext();
  const result = aRunResult({ surface: { opened, closed: [] } });
  return openedSections(result, limit, { context, subject: result.subject });
}

describe('what a change opens, in the comment', () => {
  test('a change that opens nothing has no section', () => {
    const linking = { context: aContext(), subject: aRunResult().subject };
    expect(openedSections(aRunResult(), 12, linking)).toEqual([]);
  });

  test('with many doors the first ones are listed and the others counted', () => {
    const text = sectionsOf(Array.from({ length: 30 }, (_, i) => `GET /${i}`)).join('\n\n');
    expect(text).toContain('30 doors');
    expect(text).toContain('and 18 more in the full report');
  });

  test.each(HOSTILE)('a path that a stranger wrote is a label and a code span, and nothing else: %s', (name) => {
    const picture = openedPicture([anOpened({ key: `route ${name}` })]);
    const [, , node] = picture.split('\n').slice(1);
    expect(picture.split('\n')).toHaveLength(6);
    expect(node).toMatch(/^ {4}n0\["(?:[A-Za-z0-9 .-]|#\d+;)*"\]$/);
    const root = parseGfm(sectionsOf([name])[1] ?? '');
    expect(nodesOf(root).filter(({ type }) => type === 'html' || type === 'image')).toEqual([]);
    expect(liveReferences(root)).toEqual([]);
  });

  test('a diagram never has more nodes than can be read', () => {
    const opened = Array.from({ length: 200 }, (_, i) => anOpened({ key: `route GET /${i}` }));
    expect(openedPicture(opened).match(/^ {4}n\d+\[/gm)).toHaveLength(24);
  });

  test('what is not known is never called unprotected', () => {
    const words = factWords(anOpened({ facts: [{ name: 'authentication', value: 'unknown' }] }));
    expect(words).toEqual(['from the internet', 'authentication not known']);
  });
});
