import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { InventoryItem } from '../../../src/model/scan.js';
import { cyclonedx } from '../../../src/report/cyclonedx/index.js';
import { MAX_SBOM_BYTES, parseSbom } from '../../../src/report/cyclonedx/parse.js';
import { anyResult } from '../arbitrary-result.js';
import { aBlockedResult, aContext, aDependencyFinding, aResult, aScan, HEAD } from '../builders.js';
import { hostileText } from '../hostile-text.js';
import { cyclonedxSchema } from '../official-schema.js';

const fitsSchema = cyclonedxSchema();

/** Packages in a few places, some of them in several, with every fact that there may be. */
const packages = fc.array(
  fc.record({
    ecosystem: fc.constantFrom('npm', 'Go', 'Debian:12'),
    name: fc.oneof(fc.constantFrom('a', 'b', '__proto__'), hostileText()),
    version: fc.constantFrom('1.0.0', 'v1.0.0', '2.0.0', '9'.repeat(2_000)),
    scope: fc.constantFrom<InventoryItem['scope']>('runtime', 'development', 'unknown'),
    path: fc.constantFrom('go.mod', 'web/package-lock.json', 'api/package-lock.json'),
    licenses: fc.array(fc.constantFrom('MIT', 'MIT OR ISC', 'SEE LICENSE IN x'), { maxLength: 2 }),
    shard: fc.nat(3),
  }),
  { maxLength: 30 },
);

function inventoryOf(list: readonly (Omit<InventoryItem, 'purl'> & { readonly shard: number })[]): InventoryItem[] {
  // Go's two spellings of a version share one package URL, as the real ones do.
  return list.map(({ shard: _, ...item }) => ({
    ...item,
    purl: `pkg:x/${encodeURIComponent(item.name.replace(/\p{Surrogate}/gu, ''))}@${item.version.replace(/^v/, '')}`,
  }));
}

async function join(texts: readonly string[]): Promise<InventoryItem[]> {
  return (await Promise.all(texts.map((text) => parseSbom(text, 'x.cdx.json')))).flatMap((part) => part.inventory);
}

describe('a bill of materials that is read back', () => {
  it('gives, joined from any split into shards, the very text of one run over all', async () => {
    await fc.assert(
      fc.asyncProperty(packages, anyResult(), async (list, result) => {
        const shards = [0, 1, 2, 3].map((shard) => inventoryOf(list.filter((item) => item.shard === shard)));
        const empty = aResult();
        const texts = shards.map((inventory) => cyclonedx.render(empty, aContext({ inventory })));
        const whole = cyclonedx.render(result, aContext({ inventory: inventoryOf(list) }));
        const joined = cyclonedx.render(result, aContext({ inventory: await join(texts.reverse()) }));
        expect(joined).toBe(whole);
        fitsSchema(JSON.parse(joined));
        expect(fitsSchema.errors ?? []).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps every place of a package that several shards hold, under one package URL', async () => {
    const item = { ecosystem: 'npm', name: 'a', version: '1.0.0', purl: 'pkg:npm/a@1.0.0', licenses: ['MIT'] } as const;
    const shards = [
      [{ ...item, scope: 'development', path: 'b/package-lock.json' } as const],
      [{ ...item, scope: 'runtime', path: 'a/package-lock.json' } as const],
    ];
    const texts = shards.map((inventory) => cyclonedx.render(aResult(), aContext({ inventory })));
    const bom = JSON.parse(cyclonedx.render(aResult(), aContext({ inventory: await join(texts) })));
    expect(bom.components).toHaveLength(1);
    expect(bom.components[0]).toMatchObject({
      purl: 'pkg:npm/a@1.0.0',
      scope: 'required',
      licenses: [{ license: { id: 'MIT' } }],
      evidence: { occurrences: [{ location: 'a/package-lock.json' }, { location: 'b/package-lock.json' }] },
    });
  });

  it('says which commit of which repository it is of', async () => {
    expect(await parseSbom(cyclonedx.render(aResult(), aContext()), 'x')).toMatchObject({
      name: 'octo/shop',
      version: HEAD,
      gaps: [],
    });
  });

  it('reads what a run with findings wrote, and takes no finding from it', async () => {
    const text = cyclonedx.render(aBlockedResult([aDependencyFinding()]), aContext());
    const { inventory } = await parseSbom(text, 'x');
    expect(inventory).toMatchObject([{ name: 'lodash', path: 'package-lock.json' }]);
  });

  const good = JSON.parse(
    cyclonedx.render(
      aResult(),
      aContext({
        inventory: [
          { ecosystem: 'npm', name: 'a', version: '1', purl: 'pkg:npm/a@1', scope: 'runtime', path: 'p', licenses: [] },
        ],
      }),
    ),
  );
  const withComponent = (changes: object) => ({ ...good, components: [{ ...good.components[0], ...changes }] });

  it.each<[string, unknown, string]>([
    ['no object', [], '/ must be object'],
    ['another format', { ...good, bomFormat: 'SPDX' }, '/bomFormat'],
    ['another version of the format', { ...good, specVersion: '1.4' }, '/specVersion'],
    ['a key of another tool', { ...good, services: [] }, 'services'],
    [
      'a key __proto__',
      JSON.parse(JSON.stringify(good).replace('"version":1,', '"version":1,"__proto__":{},')),
      '__proto__',
    ],
    ['a component that is no library', withComponent({ type: 'container' }), '/components/0/type'],
    ['a component without a version', withComponent({ version: undefined }), "'version'"],
    ['a package URL that is none', withComponent({ purl: 'https://evil.example' }), '/components/0/purl'],
    ['a place that is no text', withComponent({ evidence: { occurrences: [{ location: {} }] } }), '/location'],
    ['nested components', withComponent({ components: [good.components[0]] }), 'components'],
  ])('refuses %s, with the place in the document', async (_name, value, said) => {
    await expect(parseSbom(JSON.stringify(value), 'x.cdx.json')).rejects.toMatchObject({
      name: 'LocatedError',
      path: 'x.cdx.json',
      message: expect.stringContaining(said),
    });
  });

  it('refuses text that is no JSON without repeating it, and one that is too large', async () => {
    await expect(parseSbom('{"secret', 'x')).rejects.toThrow(/^the bill of materials is not JSON$/);
    await expect(parseSbom(`"${' '.repeat(MAX_SBOM_BYTES)}"`, 'x')).rejects.toThrow('larger than');
  });
});

describe('a bill of materials that lacks packages', () => {
  const failed = aResult({
    scans: [
      aScan({ scanner: 'dependencies', status: 'partial', reason: 'web/yarn.lock cannot be read' }),
      aScan({ scanner: '1 of 2 shards', status: 'failed', reason: 'no result' }),
      aScan({ scanner: 'secrets', status: 'failed', reason: 'unrelated' }),
    ],
  });

  it('says so where tools look for it, and why, for an audit or a shard that did not finish and for what is told', () => {
    const text = cyclonedx.render(failed, aContext({ inventoryGaps: ['no packages of b.cdx.json: it is missing'] }));
    const bom = JSON.parse(text);
    fitsSchema(bom);
    expect(fitsSchema.errors ?? []).toEqual([]);
    expect(bom.compositions).toEqual([{ aggregate: 'incomplete', assemblies: ['subject'] }]);
    expect(bom.metadata.properties.map((one: { value: string }) => one.value)).toEqual([
      '1 of 2 shards: failed: no result',
      'dependencies: partial: web/yarn.lock cannot be read',
      'no packages of b.cdx.json: it is missing',
    ]);
  });

  it('claims nothing where nothing is known to be missing', () => {
    const bom = JSON.parse(cyclonedx.render(aResult(), aContext()));
    expect([bom.compositions, bom.metadata.properties]).toEqual([undefined, undefined]);
  });

  it('keeps on saying so when it is joined once more', async () => {
    const { gaps } = await parseSbom(cyclonedx.render(failed, aContext()), 'x');
    expect(gaps).toHaveLength(2);
  });
});
