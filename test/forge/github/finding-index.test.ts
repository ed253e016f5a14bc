import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatFindingIndex, type IndexedFinding, parseFindingIndex } from '../../../src/forge/github/finding-index.js';
import {
  formatThreadMarker,
  isThreadOf,
  parseThreadMarker,
  ruleOfThread,
} from '../../../src/forge/github/thread-marker.js';
import { anId } from '../../report/builders.js';
import { nodesOf, parseGfm } from '../../report/gfm.js';
import { hostileText } from '../../report/hostile-text.js';

const ROOM = 6_000;
const isWhole = (text: string) => Buffer.from(text).toString() === text;

function entry(id: number, changes: Partial<IndexedFinding> = {}): IndexedFinding {
  const place = { path: 'src/a b--.ts', line: 3, commit: null };
  return { id: anId(id), rule: 'jwt-alg-none', place, ...changes };
}

describe('the index of findings in a comment', () => {
  test('gives back what was written, with and without line, place and commit', () => {
    const findings = [
      entry(1),
      entry(2, { place: null }),
      entry(3, { place: { path: 'déjà/vu.ts', line: null, commit: null } }),
      entry(4, { place: { path: '-', line: 7, commit: 'abcdef012345' } }),
      entry(5, { rule: 'GHSA-35jh-r3h4-6jhm' }),
    ];
    expect(parseFindingIndex(`text\n\n${formatFindingIndex(findings, ROOM)}`)).toEqual(findings);
    expect(parseFindingIndex(`text\n\n${formatFindingIndex(findings, ROOM)}`.replaceAll('\n', '\r\n'))).toEqual(
      findings,
    );
  });

  test('stays in its room and keeps the first, most urgent findings', () => {
    const findings = Array.from({ length: 500 }, (_, index) => entry(index));
    const index = formatFindingIndex(findings, ROOM);
    expect(Buffer.byteLength(index)).toBeLessThanOrEqual(ROOM);
    const kept = parseFindingIndex(index);
    expect(kept.length).toBeGreaterThan(50);
    expect(kept).toEqual(findings.slice(0, kept.length));
    expect(formatFindingIndex(findings, 40)).toBe('');
  });

  test('one finding with a path of many kilobytes costs no other its entry', () => {
    const long = entry(1, { place: { path: 'x'.repeat(9_000), line: 1, commit: null } });
    expect(parseFindingIndex(formatFindingIndex([long, entry(2)], ROOM))).toEqual([entry(2)]);
  });

  test('counts only at the end of a comment, where we write it', () => {
    const index = formatFindingIndex([entry(1)], ROOM);
    expect(parseFindingIndex(`${index}\nand something after it`)).toEqual([]);
    expect(parseFindingIndex(`${index}\n${formatFindingIndex([entry(2)], ROOM)}`)).toEqual([entry(2)]);
  });

  test('no rule and no path ends the comment, hides an entry or is changed', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (rule, path) => {
        const index = formatFindingIndex([entry(1, { rule, place: { path, line: 1, commit: null } }), entry(2)], ROOM);
        expect(index.split('<!--')).toHaveLength(2);
        expect(index.split('--')).toHaveLength(3);
        expect(index).toMatch(/^[\x20-\x7e\n]*$/);
        expect(nodesOf(parseGfm(index)).map((node) => node.type)).toEqual(['root', 'html']);
        const found = parseFindingIndex(index);
        expect(found.at(-1)).toEqual(entry(2));
        if (found.length === 2 && rule.length + path.length < 100 && isWhole(rule) && isWhole(path)) {
          expect(found[0]).toMatchObject({ rule, ...(path !== '' && { place: { path } }) });
        }
      }),
    );
  });

  test('any text is read without an error', () => {
    fc.assert(fc.property(hostileText(), (text) => void parseFindingIndex(text)));
    expect(parseFindingIndex('<!-- gatehouse:findings v=1\n%zz\naaaaaaaa %zz 1 a\n-->')).toEqual([]);
  });
});

describe('the way of the data in the index', () => {
  const step = (path: string, label: string, startLine = 7) => ({ location: { path, startLine }, label });
  const trace = [step('src/a b.ts', 'req.query'), step('src/a b.ts', 'x=--y'), step('-', '=', 2 ** 31 - 1)];
  const read = (index: string) => parseFindingIndex(index);

  test('gives back every step, with and without a line', () => {
    const findings = [entry(1, { trace }), entry(2), entry(3, { trace: [{ location: { path: 'é' }, label: '' }] })];
    expect(read(formatFindingIndex(findings, ROOM))).toEqual(findings);
  });

  test('costs no finding its entry: ways get what room is left', () => {
    const findings = Array.from({ length: 30 }, (_, index) => entry(index, { trace }));
    const index = formatFindingIndex(findings, 3_000);
    expect(index.length).toBeLessThanOrEqual(3_000);
    const kept = read(index);
    expect(kept).toHaveLength(30);
    expect(kept[0]).toEqual(findings[0]);
    expect(kept.at(-1)).toEqual(entry(29));
  });

  test.each([
    ['forty-one steps', Array.from({ length: 41 }, () => step('a', 'b'))],
    ['a path of many kilobytes', [step('x'.repeat(9_000), 'a')]],
    ['a label of many kilobytes', [step('a', 'x'.repeat(9_000))]],
    ['no path', [step('', 'a')]],
    ['no step', []],
  ])('is left out whole where it has %s: half a way misleads', (_what, long) => {
    const index = formatFindingIndex([entry(1, { trace: long }), entry(2, { trace })], ROOM);
    expect(read(index)).toEqual([entry(1), entry(2, { trace })]);
  });

  test('no label and no path ends the comment, hides an entry or is changed', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (label, path) => {
        const index = formatFindingIndex([entry(1, { trace: [step(path, label), step(path, label)] }), entry(2)], ROOM);
        expect(index.split('<!--')).toHaveLength(2);
        expect(index.split('--')).toHaveLength(3);
        expect(index).toMatch(/^[\x20-\x7e\n]*$/);
        const [first, second] = read(index);
        expect([first?.id, second]).toEqual([anId(1), entry(2)]);
        if (path !== '' && label.length + path.length < 60 && isWhole(label) && isWhole(path))
          expect(first?.trace).toEqual([step(path, label), step(path, label)]);
      }),
    );
  });

  test.each([
    ['fields that are no step', `trace ${anId(1)} 7 a`],
    ['a line that is none', `trace ${anId(1)} 0 a b`],
    ['a path that is not encoded', `trace ${anId(1)} 1 %zz b`],
    ['the path of a step before the first', `trace ${anId(1)} 1 = b`],
    ['forty-one steps', `trace ${anId(1)}${' 1 a b'.repeat(41)}`],
    ['no finding', 'trace me 1 a b'],
  ])('is nothing where it has %s, and the entry stays', (_what, line) => {
    const index = formatFindingIndex([entry(1)], ROOM).replace('-->', `${line}\n-->`);
    expect(read(index)).toEqual([entry(1)]);
  });
});

describe('the marker of a review thread', () => {
  test('names the rule, and a comment of an earlier version is still ours', () => {
    const marked = formatThreadMarker(anId(1), 'web', 'jwt-alg-none');
    expect([parseThreadMarker(marked), ruleOfThread(marked), isThreadOf('web', marked)]).toEqual([
      anId(1),
      'jwt-alg-none',
      true,
    ]);
    const earlier = `<!-- gatehouse:finding v=1 id=${anId(1)} -->`;
    expect([parseThreadMarker(earlier), ruleOfThread(earlier), isThreadOf('default', earlier)]).toEqual([
      anId(1),
      null,
      true,
    ]);
  });

  test('no rule of another tool breaks it', () => {
    fc.assert(
      fc.property(hostileText(), (rule) => {
        const marked = formatThreadMarker(anId(1), 'default', rule);
        expect(parseThreadMarker(marked)).toBe(anId(1));
        expect(marked.split('--')).toHaveLength(3);
        expect([null, rule]).toContain(ruleOfThread(marked));
      }),
    );
    expect(ruleOfThread(formatThreadMarker(anId(1), 'default', 'a--> <b>'))).toBeNull();
  });
});
