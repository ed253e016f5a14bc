import { describe, expect, test } from '@jest/globals';
import { importThreats } from '../../../src/config/threat-import/index.js';
import { takenOver } from '../../../src/surface/foreign-answers.js';
import { anElement } from '../../surface/elements.js';

const HOST = anElement({ kind: 'host', key: 'host api.example.org', boundary: 'partner', facts: [] });

function dragon(threat: object): string {
  const cell = {
    id: 'c1',
    shape: 'actor',
    zIndex: 1,
    data: { type: 'tm.Actor', name: 'api.example.org', threats: [threat] },
  };
  return JSON.stringify({
    version: '2.2.0',
    summary: { title: 'shop', owner: 'Ann' },
    detail: { contributors: [], reviewer: 'Bo', diagramTop: 1, threatTop: 1, diagrams: [{ id: 0, cells: [cell] }] },
  });
}

function otmModel(state: string): string {
  return JSON.stringify({
    otmVersion: '0.2.0',
    project: { name: 'shop', id: 'shop', owner: 'Ann' },
    components: [
      {
        id: 'c',
        name: 'api.example.org',
        type: 'x',
        parent: { trustZone: 'z' },
        threats: [{ threat: 't', state, mitigations: [{ mitigation: 'm', state: 'done' }] }],
      },
    ],
    threats: [{ id: 't', name: 'leaks', categories: ['Information Disclosure'], risk: { likelihood: 1, impact: 1 } }],
    mitigations: [{ id: 'm', name: 'named fields', riskReduction: 50 }],
  });
}

const THREAGILE = `threagile_version: 1.0.0
technical_assets:
  api.example.org:
    id: partner-api
risk_tracking:
  unencrypted-communication@*@partner-api:
    status: accepted
    justification: private line
    ticket: T-1
    date: 2026-01-01
    checked_by: Ann
  missing-vault@erp:
    status: unchecked
    justification: ~
    ticket: ~
    date: ~
    checked_by: ~
`;

async function taken(text: string, path = 'model.json', owner: string | null = null) {
  return takenOver(await importThreats(path, text), [HOST], owner);
}

const THREAT = {
  title: 'leaks',
  type: 'Information disclosure',
  status: 'Mitigated',
  mitigation: 'named fields',
  description: '',
};

describe('a team that has a model takes its answers along', () => {
  test('Threat Dragon: a mitigated threat answers the questions of its category, by its reviewer', async () => {
    const { answers, left } = await taken(dragon(THREAT));
    expect(left).toEqual([]);
    expect(answers).toEqual([
      { element: HOST.key, question: 'host-what', status: 'mitigated', by: 'Bo', reason: 'named fields' },
    ]);
  });

  test('the Open Threat Model format: state, owner and mitigation of the model', async () => {
    const { answers } = await taken(otmModel('mitigated'));
    expect(answers).toEqual([
      { element: HOST.key, question: 'host-what', status: 'mitigated', by: 'Ann', reason: 'named fields' },
    ]);
  });

  test('Threagile: a tracked risk with who checked it, its reason and its ticket', async () => {
    const { answers, left } = await taken(THREAGILE, 'threagile.yaml');
    expect(answers).toEqual([
      { element: HOST.key, question: 'host-what', status: 'accepted', by: 'Ann', reason: 'private line; ticket T-1' },
    ]);
    expect(left).toEqual([expect.stringContaining('missing-vault@erp')]);
  });

  test.each([
    ['that is open', { ...THREAT, status: 'Open' }, 'is open there'],
    ['of no category', { ...THREAT, type: 'Generic' }, 'is of no category'],
    ['of a category that nothing asks', { ...THREAT, type: 'Repudiation' }, 'nothing of the category'],
    ['without a reason', { ...THREAT, mitigation: '' }, 'gives no reason'],
  ])('a threat %s answers nothing, and is told', async (_, threat, words) => {
    const { answers, left } = await taken(dragon(threat));
    expect([answers, left]).toEqual([[], [expect.stringContaining(words)]]);
  });

  test('a component that the code has not answers nothing', async () => {
    const { answers, left } = await taken(dragon(THREAT).replace('api.example.org', 'the old system'));
    expect([answers, left]).toEqual([[], [expect.stringContaining('no element of that name')]]);
  });

  test('an element that shares its name with another one is not guessed', async () => {
    const twin = anElement({ kind: 'env', key: 'env api.example.org', facts: [] });
    const { answers } = takenOver(await importThreats('m.json', dragon(THREAT)), [HOST, twin], null);
    expect(answers).toEqual([]);
  });

  test.each([
    ['what is no model', 'm.json', '{"a": 1}', 'no model of Threat Dragon'],
    ['broken JSON', 'm.json', '{"a": ', 'not valid JSON'],
    ['broken YAML', 'm.yaml', 'a: [', 'cannot be read as YAML'],
    ['too much', 'm.json', `{${' '.repeat(9 * 1024 * 1024)}}`, 'too large'],
  ])('%s is refused with its name', async (_, path, text, words) => {
    await expect(importThreats(path, text)).rejects.toThrow(words);
  });

  test('names of what all objects share are names like any other', async () => {
    const { answers } = await taken(dragon({ ...THREAT, status: '__proto__', type: 'constructor' }));
    expect(answers).toEqual([]);
    expect((await taken(THREAGILE.replace('unencrypted-communication', 'constructor'), 't.yaml')).answers).toEqual([]);
  });
});
