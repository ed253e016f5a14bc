import { type ReadLayer, UnreadLayerError } from '../../src/config/layers/layer-reader.js';
import { layerName, layerRefOf } from '../../src/config/layers/layer-ref.js';
import { type EffectivePolicy, effectivePolicy, type PolicyReading } from '../../src/config/policy-file.js';
import { PRODUCT } from '../../src/product.js';

/** `acme/policies/<name>.yml` at a commit that depends on the name alone. */
export function layerAt(name: string, commit = Buffer.from(name).toString('hex').padEnd(40, '0').slice(0, 40)): string {
  return `acme/policies/${name}.yml@${commit}`;
}

/** How messages name such a layer. */
export function nameOf(layer: string): string {
  const ref = layerRefOf(layer);
  if (typeof ref === 'string') throw new Error(ref);
  return layerName(ref);
}

/** Layers in memory, by name; each is read at the commit of its name and nowhere else. */
function layersIn(texts: Readonly<Record<string, string>>): ReadLayer {
  const known = new Map(Object.entries(texts).map(([name, text]) => [layerAt(name), text]));
  return async ({ owner, repo, path, commit }) => {
    const text = known.get(`${owner}/${repo}/${path}@${commit}`);
    if (text === undefined) throw new UnreadLayerError('there is no such file at that commit');
    return text;
  };
}

/** A policy on the layers that it extends, each by its name. */
export function policyOn(
  text: string,
  texts: Readonly<Record<string, string>>,
  reading: PolicyReading = {},
): Promise<EffectivePolicy> {
  return effectivePolicy(text, 'p.yml', PRODUCT, { layers: layersIn(texts), ...reading });
}
