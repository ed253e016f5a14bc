import type { SurfaceElement } from '../../../model/surface.js';
import type { Documented } from './documented.js';

/** What a document says is the same as what the code has: paths may be below one that a gateway adds. */
function isSame(documented: Documented, { kind, key }: Pick<SurfaceElement, 'kind' | 'key'>): boolean {
  if (kind !== documented.kind) return false;
  const name = key.slice(kind.length + 1);
  if (kind === 'rpc') return isSameMethod(name, documented.name);
  if (kind !== 'route') return name === documented.name;
  const [method = '', path = ''] = name.split(' ');
  const [ofDocument = '', pathOfDocument = ''] = documented.name.split(' ');
  if (method !== ofDocument && method !== 'ANY') return false;
  const [own, other] = [plain(path), plain(pathOfDocument)];
  return own === other || own.endsWith(other) || other.endsWith(own);
}

/** Elements with the document that tells of them, or `none`, where there are documents of their kind. */
export function withDocuments(
  elements: readonly SurfaceElement[],
  documented: readonly Documented[],
): readonly SurfaceElement[] {
  if (documented.length === 0) return elements;
  const kinds = new Set(documented.map(({ kind }) => kind as SurfaceElement['kind']));
  return elements.map((element) => {
    if (!kinds.has(element.kind)) return element;
    const found = documented.find((each) => isSame(each, element));
    return { ...element, facts: [...element.facts, { name: 'document', value: found?.document ?? 'none' }] };
  });
}

/** What documents say and the code has not; of a document of which the code has nothing at all, nothing is told. */
export function withoutCode(
  documented: readonly Documented[],
  elements: readonly SurfaceElement[],
): readonly Documented[] {
  const missing = documented.filter((each) => !elements.some((element) => isSame(each, element)));
  const met = new Set(documented.filter((each) => !missing.includes(each)).map(({ document }) => document));
  return missing.filter(({ document }) => met.has(document));
}

function plain(path: string): string {
  return path.replace(/\/+$/, '') || '/';
}

/** Generators write methods with a small first letter in some languages; of some methods the service is not known. */
function isSameMethod(own: string, documented: string): boolean {
  const [a, b] = [own.toLowerCase(), documented.toLowerCase()];
  return a === b || (a.startsWith('{}/') && b.endsWith(a.slice(2)));
}
