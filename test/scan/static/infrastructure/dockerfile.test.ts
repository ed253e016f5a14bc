import { describe, expect, test } from '@jest/globals';
import { Budget } from '../../../../src/scan/static/infrastructure/budget.js';
import { read } from '../../../../src/scan/static/infrastructure/dockerfile/read.js';
import { memberOf, textOf } from '../../../../src/scan/static/infrastructure/value.js';
import { places, scanned } from './scanned.js';

function stages(text: string): (string | null)[][] {
  const { resources } = read([{ path: 'Dockerfile', text }], new Budget());
  return resources
    .filter(({ type }) => type === 'stage')
    .map(({ attributes }) => ['image', 'user'].map((key) => textOf(memberOf(attributes, key))));
}

describe('the last user of a stage', () => {
  test('comes from the stage that it begins from, under any spelling of its name', () => {
    expect(stages('FROM node:22 AS Base\nUSER node\nFROM base\nUSER root\nFROM BASE\n')).toEqual([
      ['node:22', 'node'],
      ['node:22', 'root'],
      ['node:22', 'node'],
    ]);
  });

  test('is not known where only the builder knows it', () => {
    expect(stages('ARG TAG=22\nFROM node:${TAG}\nARG ID\nUSER $ID\n')).toEqual([['node:22', null]]);
  });

  test('may come from variables, with their defaults', () => {
    expect(stages('FROM node:22\nENV NAME=app\nUSER ${NAME}:${GROUP:-app}\n')).toEqual([['node:22', 'app:app']]);
  });
});

test('continued lines, comments between them, heredocs and other escapes are one instruction', () => {
  const text = '# escape=`\nFROM a:1\nRUN curl x `\n  # why\n  | sh\nRUN <<EOF\nUSER root\nEOF\n';
  expect(stages(text)).toEqual([['a:1', null]]);
});

test('odd files are read without harm', () => {
  for (const text of [
    '',
    'FROM',
    'USER',
    'FROM a AS\nENV\nARG\nADD\nRUN',
    'ONBUILD USER root',
    '\\\n\\\n\\',
    'FROM "a b\nADD [',
    '\u0000FROM a',
  ]) {
    expect(() => stages(text)).not.toThrow();
  }
});

test('a Dockerfile is known by what begins it, whatever it is called', async () => {
  const text =
    '# syntax=docker/dockerfile:1\nARG BASE=alpine\nFROM ${BASE}:3.20 AS build\nRUN curl http://a.example/x | sh\n';
  const outcome = await scanned({ 'build/image': text, 'Dockerfile.txt': text });
  expect(places(outcome.head).filter((place) => place.startsWith('docker-curl-pipe'))).toEqual([
    'docker-curl-pipe Dockerfile.txt:4',
    'docker-curl-pipe build/image:4',
  ]);
});

test('a letter that begins with the word is no Dockerfile', async () => {
  const outcome = await scanned({ letter: 'From me to you,\n\nRun fast.\n', notes: 'a\nFROM alpine\nRUN x\n' });
  expect(outcome).toMatchObject({ status: 'not-applicable', coverage: [] });
});
