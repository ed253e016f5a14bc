import { describe, expect, test } from '@jest/globals';
import type { SurfaceReport } from '../../../src/model/surface-report.js';
import { SURFACE_FORMATS } from '../../../src/report/surface/index.js';
import { openapi } from '../../../src/report/surface/openapi.js';
import { otm } from '../../../src/report/surface/otm.js';
import { anOpened } from '../../surface/elements.js';

const QUESTION = { id: 'route-who', stride: 'spoofing', ask: 'Who calls GET /a/{}?', practice: 'Ask.' };
const HOST = anOpened({ kind: 'host', key: 'host api.example.org', boundary: 'partner', facts: [] });

function aReport(changes: Partial<SurfaceReport> = {}): SurfaceReport {
  const opened = [anOpened({ key: 'route GET /a/{}', questions: [QUESTION] }), anOpened({ ...HOST })];
  return {
    repository: 'org/app',
    base: 'a'.repeat(40),
    head: 'b'.repeat(40),
    elements: [HOST, anOpened(), anOpened({ location: { path: 'src/b.ts', startLine: 3 } })],
    notes: [],
    change: { opened, closed: [] },
    ...changes,
  };
}

describe('the forms of a surface', () => {
  test.each(SURFACE_FORMATS)('$id: the same surface gives the same text, ending in a line end', ({ render }) => {
    expect(render(aReport())).toBe(render(aReport()));
    expect(render(aReport())).toMatch(/\n$/);
  });

  test.each(SURFACE_FORMATS)('$id: a change that opens nothing is told as that, not as an empty page', ({ render }) => {
    expect(render(aReport({ change: { opened: [], closed: [] } })).trim()).not.toBe('');
  });

  test('OTM: each element is a component in the zone of its boundary, each question a threat that it is exposed to', () => {
    const model = JSON.parse(otm.render(aReport()));
    const [, route, host] = model.components;
    expect([route.parent, host.parent]).toEqual([{ trustZone: 'internet' }, { trustZone: 'partner' }]);
    expect(model.threats).toMatchObject([
      { id: route.threats[0].threat, name: QUESTION.ask, categories: ['spoofing'] },
    ]);
    expect(model.dataflows).toMatchObject([
      { source: route.id, destination: 'system' },
      { source: 'system', destination: host.id },
    ]);
    const zones = new Set(model.trustZones.map(({ id }: { id: string }) => id));
    for (const { parent } of model.components) expect(zones).toContain(parent.trustZone);
  });

  test('OpenAPI: a route is a path with a named parameter; what is no route is no path', () => {
    const { paths } = JSON.parse(openapi.render(aReport()));
    expect(Object.keys(paths)).toEqual(['/a/{p1}']);
    expect(paths['/a/{p1}'].get.parameters).toMatchObject([{ name: 'p1', in: 'path', required: true }]);
  });

  test('of a whole tree all there is, each element once, routes first', () => {
    const { paths } = JSON.parse(openapi.render(aReport({ change: null })));
    expect(Object.keys(paths)).toEqual(['/a']);
    const text = SURFACE_FORMATS[0].render(aReport({ change: null }));
    expect(text.indexOf('GET /a')).toBeLessThan(text.indexOf('api.example.org'));
    expect(text).toContain('2 elements');
  });
});
