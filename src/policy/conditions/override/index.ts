import { ladder, lettingList } from '../../../util/strictness.js';
import type { Condition } from '../condition.js';

/** Who may let one head through that the policy blocks, on record. */
export interface OverrideSettings {
  /** `@login` or `@org/team`; empty: nobody. */
  readonly owners: readonly string[];
  /** Whether it may be said of malicious code as well. */
  readonly malware: boolean;
}

const OFF: OverrideSettings = { owners: [], malware: false };

/** `/gatehouse override <head> <reason>`: off unless the policy of the base names who may say it. */
export const override: Condition<OverrideSettings> = {
  id: 'override',
  settings: {
    schema: {
      type: 'object',
      additionalProperties: false,
      required: ['owners'],
      properties: {
        owners: {
          type: 'array',
          minItems: 1,
          maxItems: 20,
          uniqueItems: true,
          items: { type: 'string', pattern: '^@[A-Za-z0-9][A-Za-z0-9-]{0,99}(/[A-Za-z0-9_.-]{1,100})?$' },
          description: '@login or @org/team: who may let a head through that the policy blocks.',
        },
        malware: { type: 'boolean', default: false, description: 'Whether malicious code may be let through as well.' },
      },
      description: 'Break glass: /gatehouse override <head> <reason> in a comment, on record and for that head alone.',
    },
    defaults: OFF,
    read: overrideOf,
    describe: ({ owners, malware }) => [
      ['owners', owners.toSorted().join(', ') || 'nobody'],
      ['malware', String(malware)],
    ],
    layering: { kind: 'keys', keys: { owners: lettingList('nothing'), malware: ladder(false, true, false) } },
  },
  options: [],
  open: () => ({}),
};

function overrideOf(file: unknown): OverrideSettings {
  const { owners, malware } = Object(file) as { readonly owners?: unknown; readonly malware?: unknown };
  return { owners: Array.isArray(owners) ? owners.map(String) : [], malware: malware === true };
}

/** The setting of a policy. */
export function overrideIn(gate: Readonly<Record<string, unknown>>): OverrideSettings {
  return overrideOf(gate[override.id]);
}
