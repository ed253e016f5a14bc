import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DatabaseReport, OpenedRight } from '../../../src/model/database-report.js';
import { DATABASE_FORMATS } from '../../../src/report/database/index.js';
import { rightsPicture } from '../../../src/report/database/rights-picture.js';
import { catalogue } from '../../helpers/catalogue.js';
import { liveReferences, nodesOf, parseGfm, withoutDollars } from '../gfm.js';

function aRight(more: Partial<OpenedRight> = {}): OpenedRight {
  const right = { role: 'web', right: 'EXECUTE', object: 'function', on: 'billing.wipe()', within: null };
  return { ...right, runsAs: 'postgres', reasons: ['web has USAGE on schema billing'], ...more };
}

function aReport(more: Partial<DatabaseReport> = {}): DatabaseReport {
  return {
    base: 'main',
    head: 'snapshot.json',
    catalogue: catalogue(),
    findings: [],
    opened: [aRight()],
    closed: [],
    changes: [{ state: 'new', kind: 'role', name: 'web' }],
    roles: [{ role: 'web', attributes: ['login'], memberOf: [], schemas: [] }],
    monitoring: [],
    leastPrivilege: null,
    gaps: [],
    ...more,
  };
}

/** A report in which every text of the database is the same. */
function allNamed(name: string): DatabaseReport {
  const rights = { schema: name, usage: false, create: true, relations: { SELECT: 1 }, functions: 1, asOwner: 1 };
  return aReport({
    head: name,
    opened: [aRight({ role: name, on: name, within: name, runsAs: name, reasons: [name] })],
    closed: [aRight({ role: name, on: name })],
    changes: [{ state: 'gone', kind: 'role', name }],
    roles: [{ role: name, attributes: [], memberOf: [name], schemas: [rights] }],
    findings: [
      { rule: 'r', severity: 'high', title: 't', note: name, remedy: 'm', location: { path: name }, isNew: true },
    ],
    monitoring: [{ id: 'a', title: 'A', state: 'off', value: name, cis: null, asvs: '1', advice: 'b' }],
    leastPrivilege: {
      status: 'partial',
      reasons: [name],
      since: name,
      roles: [{ role: name, statements: 1, unknown: [name], needed: [], unneeded: [name] }],
      revoke: [],
      grant: [],
    },
    gaps: [{ kind: 'permission', subject: name, reason: name, location: { path: name } }],
  });
}

describe('the forms of a database', () => {
  test.each(DATABASE_FORMATS)('$id: the same database gives the same text, ending in a line end', ({ render }) => {
    expect(render(aReport())).toBe(render(aReport()));
    expect(render(aReport())).toMatch(/\n$/);
  });

  test('what is not seen stands on top, and the page is not called whole', () => {
    const text = DATABASE_FORMATS[0].render(
      aReport({ gaps: [{ kind: 'budget', subject: null, reason: 'too many tables', location: null }] }),
    );
    expect(text.split('\n')[0]).toContain('(partial)');
    expect(text.indexOf('too many tables')).toBeLessThan(text.indexOf('Can now be done'));
  });

  test('a change that opens nothing says so, instead of an empty table', () => {
    expect(DATABASE_FORMATS[0].render(aReport({ opened: [] }))).toContain('nothing can be done that could not before');
  });

  test('names of a hostile database are words: no markup, no line of their own, no command to the runner', () => {
    const signs = fc.constantFrom(
      '<img src=x>',
      '|',
      '`',
      '\n# x\n',
      '[a](http://b)',
      '@org',
      '\u202e',
      '"]',
      '-->',
      '##[',
      '::error::',
      "';--",
      'a',
    );
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 8 }), (parts) => {
        for (const { render } of DATABASE_FORMATS) {
          expect(render(allNamed(parts.join('')))).not.toMatch(/\u202e|##\[|^::/m);
        }
        const page = parseGfm(DATABASE_FORMATS[0].render(allNamed(parts.join(''))));
        const nodes = withoutDollars(nodesOf(page));
        expect(nodes.filter(({ type }) => ['html', 'link', 'image'].includes(type))).toEqual([]);
        expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(9);
        expect(liveReferences(page)).toEqual([]);
      }),
    );
  });

  test('a picture has 25 nodes at most, and tells how many rights are not in it', () => {
    const many = Array.from({ length: 100 }, (_, index) => aRight({ on: `a.f${index}()`, runsAs: null }));
    const lines = rightsPicture(many).split('\n');
    expect(lines.filter((line) => /^ {2}\w+\[/.test(line))).toHaveLength(25);
    expect(lines.join('\n')).toContain('and 77 more');
  });

  test('a label ends nowhere but at its own quote', () => {
    const text = rightsPicture([aRight({ role: 'a"] --> b[("', on: '<script>' })]);
    for (const line of text.split('\n').slice(1))
      expect(line).toMatch(/^ {2}n\d(?:\["[\w#; .-]*"\]| -->\|"[\w#; .-]*"\| n\d)$/);
  });
});
