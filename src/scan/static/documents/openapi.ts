import { itemsOf, memberOf, textOf, type Value } from '../infrastructure/value.js';
import type { Documented } from './documented.js';

const METHODS: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** The operations of an OpenAPI (3.x) or Swagger (2.0) document, with the path of its first server before them. */
export function openApiOperations(document: Value, path: string): readonly Documented[] {
  if (memberOf(document, 'openapi') === undefined && memberOf(document, 'swagger') === undefined) return [];
  const base = basePath(document);
  const paths = memberOf(document, 'paths');
  return (paths?.kind === 'map' ? paths.entries : []).flatMap(({ key, value }) =>
    (value.kind === 'map' ? value.entries : []).flatMap((operation): Documented[] => {
      if (!METHODS.has(operation.key)) return [];
      const name = `${operation.key.toUpperCase()} ${base}${key.replaceAll(/\{[^{}/]{0,100}\}/g, '{}')}`;
      return [{ document: path, kind: 'route', name }];
    }),
  );
}

/** `https://api.example.org/v1` and `/v1` are below `/v1`; what a variable is a part of is not known. */
function basePath(document: Value): string {
  const [server] = itemsOf(memberOf(document, 'servers'));
  const url = textOf(memberOf(server, 'url')) ?? textOf(memberOf(document, 'basePath')) ?? '';
  const [, base = ''] = /^(?:[a-z]{1,10}:\/\/[^/]*)?(\/[^?#]*)?$/i.exec(url) ?? [];
  return base.includes('{') ? '' : base.replace(/\/+$/, '');
}
