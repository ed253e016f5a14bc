import type { Settings } from '../../model/settings.js';
import { ladder } from '../../util/strictness.js';

/** Settings of a service that has none but whether it is asked. */
export type Switched = true;

export function switchedSettings(description: string): Settings<Switched | null, boolean> {
  return {
    schema: { type: 'boolean', default: false, description },
    defaults: null,
    read: (file) => (file ? true : null),
    describe: (settings) => [['', settings === null ? 'not asked' : 'asked']],
    layering: ladder(false, false, true),
  };
}
