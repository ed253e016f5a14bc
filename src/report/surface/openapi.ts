import type { OpenedElement } from '../../model/surface.js';
import type { SurfaceReport } from '../../model/surface-report.js';
import { jsonText } from '../json-text.js';
import { toldElements } from './told-elements.js';

const METHODS: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** The HTTP routes as an OpenAPI 3.1 document: paths, methods and parameters; what answers is not known. */
export const openapi = { id: 'openapi', render } as const;

function render(report: SurfaceReport): string {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const element of toldElements(report)) {
    if (element.kind !== 'route') continue;
    const [, method = '', ...rest] = element.key.split(' ');
    const { path, parameters } = templateOf(rest.join(' '));
    const methods = method === 'ANY' ? METHODS : [method.toLowerCase()].filter((each) => METHODS.has(each));
    for (const each of methods) paths[path] = { ...paths[path], [each]: operationOf(element, parameters) };
  }
  return jsonText({
    openapi: '3.1.0',
    info: { title: report.repository ?? 'repository', version: report.head ?? 'working tree' },
    paths,
  });
}

function operationOf({ facts, location }: OpenedElement, parameters: readonly string[]) {
  return {
    ...(parameters.length > 0 && {
      parameters: parameters.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    }),
    responses: { default: { description: 'not known' } },
    'x-protection': Object.fromEntries(facts.map(({ name, value }) => [name, value])),
    ...(location !== null && { 'x-place': { path: location.path, line: location.startLine ?? null } }),
  };
}

/** Each `{}` with a name of its own: OpenAPI wants one. */
function templateOf(path: string): { path: string; parameters: readonly string[] } {
  const parameters: string[] = [];
  const named = path.replaceAll('{}', () => {
    parameters.push(`p${parameters.length + 1}`);
    return `{p${parameters.length}}`;
  });
  return { path: named.startsWith('/') ? named : `/${named}`, parameters };
}
