import type { SettingMistake } from '../../model/settings.js';
import { nearest } from '../../util/nearest.js';
import type { ProductForm } from '../product-form.js';
import { keysAt, partAt, policyLayering } from './policy-layering.js';

/** Names under `overridable` that no setting has: nothing would be loosened by them, and somebody meant something. */
export function overridableMistakes(names: readonly string[], form: ProductForm): readonly SettingMistake[] {
  const layering = policyLayering(form);
  return names.flatMap((name, index): SettingMistake[] => {
    const path = name.split('.');
    if (partAt(layering, path) !== null) return [];
    const known = path.slice(0, -1);
    const suggestion = nearest(path.at(-1) ?? '', keysAt(layering, known));
    const hint =
      suggestion === null
        ? 'write the path of one, as in gate.fail-on'
        : `did you mean '${[...known, suggestion].join('.')}'?`;
    return [{ key: [index], message: `overridable: '${name}' is no setting; ${hint}` }];
  });
}
