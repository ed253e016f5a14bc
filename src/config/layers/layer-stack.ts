import { ConfigurationError } from '../../model/errors.js';
import type { PolicyDocument } from '../policy-document.js';
import { readDocument } from '../policy-document.js';
import type { ProductForm } from '../product-form.js';
import { type ReadLayer, UnreadLayerError } from './layer-reader.js';
import { fileOfLayer, type LayerRef, layerName, layerRefOf } from './layer-ref.js';

/** A layer above a layer above a layer above a repository: an enterprise, an organisation, a team. */
const MAX_DEPTH = 3;
const MAX_LAYERS = 10;

/** A layer whose file has the right form. */
export interface Layer {
  readonly ref: LayerRef;
  readonly document: PolicyDocument;
}

/** One entry of `extends`, where it stands, and what led there. */
interface Named {
  readonly ref: LayerRef;
  /** `place:line: extends owner/repo/path@…`, for messages. */
  readonly where: string;
}

/**
 * The layers of a policy file in their order: those that a layer extends before it, those that are named first before
 * those that follow. One that is named twice stands where it is met first.
 * @throws ConfigurationError in one line: what, where, what to do. Nothing is ever left out.
 */
export async function layersOf(
  document: PolicyDocument,
  read: ReadLayer,
  form: ProductForm,
): Promise<readonly Layer[]> {
  const found = new Map<string, Layer>();
  async function collect(above: PolicyDocument, trail: readonly string[]): Promise<void> {
    for (const { ref, where } of namedIn(above)) {
      const key = `${fileOfLayer(ref)}@${ref.commit}`;
      if (trail.includes(key)) throw new ConfigurationError(`${where}: extends itself in a circle; take it out`);
      if (found.has(key)) continue;
      if (trail.length >= MAX_DEPTH)
        throw new ConfigurationError(`${where}: more than ${MAX_DEPTH} layers above each other; name it further up`);
      if (found.size + trail.length >= MAX_LAYERS)
        throw new ConfigurationError(`${where}: more than ${MAX_LAYERS} layers; put some of them together`);
      const layer = { ref, document: await readDocument(await textOf(ref, where, read), layerName(ref), form) };
      await collect(layer.document, [...trail, key]);
      found.set(key, layer);
    }
  }
  await collect(document, []);
  return [...found.values()];
}

function namedIn({ values, place, lineOf }: PolicyDocument): Named[] {
  return entriesOf(values).map((text, index) => {
    const keys = Array.isArray(values.extends) ? ['extends', index] : ['extends'];
    const at = `${place}:${lineOf(keys)}`;
    const ref = layerRefOf(text);
    if (typeof ref === 'string') throw new ConfigurationError(`${at}: extends: '${text}' ${ref}`);
    return { ref, where: `${at}: extends ${layerName(ref)}` };
  });
}

/** What a policy file extends, as it says it. */
export function entriesOf(values: Readonly<Record<string, unknown>>): readonly string[] {
  const named = values.extends;
  return named === undefined ? [] : [named].flat().map(String);
}

async function textOf(ref: LayerRef, where: string, read: ReadLayer): Promise<string> {
  try {
    return await read(ref);
  } catch (error) {
    if (error instanceof UnreadLayerError) throw new UnreadLayerError(`${where}: cannot be read: ${error.message}`);
    throw error;
  }
}
