import { defaultPolicy } from './default-policy.js';
import { policySettings } from './policy-change.js';
import type { EffectivePolicy } from './policy-file.js';
import type { ProductForm } from './product-form.js';

/**
 * The effective policy, one line a setting, with where each value comes from: a file, a layer above, or nowhere.
 * @param place how lines name the file
 */
export function policyOrigins({ policy, origins }: EffectivePolicy, place: string, form: ProductForm): string[] {
  const usual = new Map(policySettings(defaultPolicy(form), form));
  const exceptions = policy.exceptions.map(({ layer = place }) => layer);
  const settings = policySettings(policy, form);
  const firstException = settings.length - exceptions.length;
  return settings.map(([name, value], index) => {
    const said = index >= firstException ? exceptions[index - firstException] : originOf(name, origins);
    const origin = said ?? (usual.get(name) === value ? 'default' : place);
    return `${name}: ${value}  (${origin})`;
  });
}

/** A setting may be told in parts of what the file says, or together with others: `gate.fail-on` is `gate.fail-on.others`. */
function originOf(name: string, origins: EffectivePolicy['origins']): string | undefined {
  const exact = origins.get(name) ?? origins.get(`${name}.others`);
  if (exact !== undefined) return exact;
  const wider = [...origins].find(([path]) => typeof path === 'string' && name.startsWith(`${path}.`));
  if (wider !== undefined) return wider[1];
  const rule = [...origins].find(([item]) => typeof item === 'object' && name === `gate.rules.${Object(item).id}`);
  return rule?.[1];
}
