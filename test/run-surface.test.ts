import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { stringify } from 'yaml';
import type { ChangedFile } from '../src/model/change.js';
import { runSurface } from '../src/run-surface.js';
import { staticChecks } from '../src/scan/static/index.js';
import { aContext } from './scan/static/fake-context.js';

type Files = Readonly<Record<string, string>>;

interface Case {
  readonly what: string;
  readonly threats?: readonly object[];
  readonly proposed?: readonly object[];
  readonly base: Files;
  readonly head: Files;
  readonly open: Readonly<Record<string, readonly string[]>>;
  readonly told?: readonly string[];
}

const CASES = load(readFileSync(new URL('./surface/threat-files/cases.yml', import.meta.url), 'utf8')) as Case[];
const NOW = new Date('2026-12-01T12:00:00Z');
const PATH = '.github/threats.yml';

function changesOf(base: Files, head: Files): ChangedFile[] {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].filter((path) => base[path] !== head[path]);
  return paths.map((path) => ({
    path,
    basePath: base[path] === undefined ? null : path,
    kind: base[path] === undefined ? 'added' : head[path] === undefined ? 'deleted' : 'modified',
  }));
}

async function seen({ threats, proposed, base, head }: Case) {
  const file = (answers?: readonly object[]) =>
    answers === undefined ? {} : { [PATH]: stringify({ version: 1, answers }) };
  const sides = { base: { ...base, ...file(threats) }, head: { ...head, ...file(proposed ?? threats) } };
  const context = aContext({ ...sides, changes: changesOf(sides.base, sides.head) });
  const outcome = await staticChecks.scan(context);
  return runSurface([outcome], context.workspace, { moves: { to: () => null }, now: NOW });
}

describe('a file of answers beside a change', () => {
  test.each(CASES)('$what', async (each) => {
    const { surface, notices } = await seen(each);
    const open = (surface.surface?.opened ?? []).map(({ key, questions }) => [key, questions.map(({ id }) => id)]);
    expect(Object.fromEntries(open)).toEqual(each.open);
    const { told = [] } = each;
    expect(notices.map(({ message }) => message)).toEqual(told.map((words) => expect.stringContaining(words)));
  });
});
