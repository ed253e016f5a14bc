import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { InventoryItem } from '../../../src/model/scan.js';
import { cyclonedx } from '../../../src/report/cyclonedx/index.js';
import { anyResult } from '../arbitrary-result.js';
import { aBlockedResult, aContext, aDependencyFinding, anId } from '../builders.js';
import { hostileText } from '../hostile-text.js';
import { cyclonedxSchema } from '../official-schema.js';

const fitsSchema = cyclonedxSchema();

function anItem(changes: Partial<InventoryItem> = {}): InventoryItem {
  return {
    ecosystem: 'npm',
    name: 'lodash',
    version: '4.17.20',
    purl: 'pkg:npm/lodash@4.17.20',
    scope: 'development',
    path: 'package-lock.json',
    ...changes,
  };
}

function expectValid(text: string): void {
  fitsSchema(JSON.parse(text));
  expect(fitsSchema.errors ?? []).toEqual([]);
}

describe('cyclonedx', () => {
  const inventory = [
    anItem(),
    anItem({ path: 'web/package-lock.json', scope: 'runtime', licenses: ['MIT'] }),
    anItem({ name: 'left-pad', version: '1.3.0', purl: 'pkg:npm/left-pad@1.3.0', licenses: ['(MIT OR WTFPL)'] }),
    anItem({ name: 'odd', version: '1.0.0', purl: 'pkg:npm/odd@1.0.0', licenses: ['SEE LICENSE IN x'] }),
  ];
  const fixed = aDependencyFinding({ id: anId(3), state: 'fixed' });
  const suppression = { kind: 'exception', reason: 'not reachable', owner: '@octo/team' } as const;
  const excused = aDependencyFinding({ id: anId(4), suppression });
  const text = cyclonedx.render(aBlockedResult([aDependencyFinding()], [fixed, excused]), aContext({ inventory }));
  const bom = JSON.parse(text);

  it('fits the official schema of CycloneDX 1.6', () => {
    expectValid(text);
  });

  it('has one component per package and version, with every lockfile that holds it', () => {
    expect(bom.components.map((component: { purl: string }) => component.purl)).toEqual([
      'pkg:npm/left-pad@1.3.0',
      'pkg:npm/lodash@4.17.20',
      'pkg:npm/odd@1.0.0',
    ]);
    expect(bom.components[1]).toMatchObject({
      scope: 'required',
      licenses: [{ license: { id: 'MIT' } }],
      evidence: { occurrences: [{ location: 'package-lock.json' }, { location: 'web/package-lock.json' }] },
    });
    expect(bom.components[0].licenses).toEqual([{ expression: '(MIT OR WTFPL)' }]);
    expect(bom.components[2].licenses).toEqual([{ license: { name: 'SEE LICENSE IN x' } }]);
  });

  it('ties each advisory to the component it hits, and leaves out what the change fixed', () => {
    const told = bom.vulnerabilities.map((one: { 'bom-ref': string; affects: { ref: string }[] }) => [
      one['bom-ref'],
      one.affects[0]?.ref,
    ]);
    expect(told).toEqual([
      [`finding:${anId(4)}`, 'pkg:npm/lodash@4.17.20'],
      [`finding:${aDependencyFinding().id}`, 'pkg:npm/lodash@4.17.20'],
    ]);
    expect(bom.vulnerabilities[0].properties).toContainEqual({
      name: 'gatehouse:suppression-reason',
      value: 'not reachable',
    });
    expect(bom.vulnerabilities[0].cwes).toEqual([78]);
  });

  it('is the same text for the same packages, whatever their order, and another serial for others', () => {
    const result = aBlockedResult([aDependencyFinding()]);
    const render = (items: readonly InventoryItem[]) => cyclonedx.render(result, aContext({ inventory: items }));
    expect(render(inventory)).toBe(render([...inventory].reverse()));
    expect(JSON.parse(render(inventory)).serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(JSON.parse(render(inventory)).serialNumber).not.toBe(JSON.parse(render(inventory.slice(0, 2))).serialNumber);
  });

  it('fits the schema for any strings in any field', () => {
    const items = fc.array(
      fc
        .tuple(hostileText(), hostileText(), hostileText())
        .map(([name, purl, license]) => anItem({ name, purl, licenses: [license] })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(anyResult(), items, (result, list) => {
        const rendered = cyclonedx.render(result, aContext({ inventory: list }));
        expectValid(rendered);
        const refs = JSON.parse(rendered).components.map((component: { 'bom-ref': string }) => component['bom-ref']);
        expect(new Set(refs).size).toBe(refs.length);
      }),
      { numRuns: 100 },
    );
  });
});
