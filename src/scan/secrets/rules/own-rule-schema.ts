import type { FromSchema } from 'json-schema-to-ts';
import { PROVIDER_CHECKS } from './rule.js';

/** How a secret rule of the policy looks at a keyword: see `docs/scanners/secrets.md`. */
const OWN_RULE_KINDS = ['token', 'window', 'assignment'] as const;

/** A secret rule that the policy file brings along, in the words of the product's own rule files. */
export const OWN_RULE_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['title', 'keywords', 'pattern'],
  properties: {
    title: {
      type: 'string',
      minLength: 1,
      maxLength: 120,
      description: 'What it finds, as in: Acme access token.',
    },
    severity: {
      enum: ['critical', 'high', 'medium', 'low'],
      default: 'high',
      description: 'What the value opens.',
    },
    confidence: {
      enum: ['high', 'medium', 'low'],
      description: 'How sure a match is; low never blocks. Default: high, for an assignment medium.',
    },
    kind: {
      enum: OWN_RULE_KINDS,
      default: 'token',
      description:
        'token: the pattern begins with a keyword. window: the keyword stands in or near the match. assignment: the keyword is part of a name, the pattern is the whole value given to it.',
    },
    keywords: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: {
        type: 'string',
        maxLength: 100,
      },
      description:
        'Texts of four characters and more that only files with this secret hold: nothing else of the rule runs without one.',
    },
    pattern: {
      type: 'string',
      minLength: 1,
      maxLength: 2000,
      description:
        'Regular expression over bytes. No *, + or {n,}, no repeated group that varies in length; its first group, if it has one, is the secret.',
    },
    ignoreCase: {
      type: 'boolean',
      default: false,
      description: 'Keywords and pattern without regard to case.',
    },
    entropy: {
      type: 'number',
      minimum: 0,
      maximum: 8,
      description: 'Least Shannon entropy of the value, in bits a character.',
    },
    check: {
      enum: PROVIDER_CHECKS,
      description: 'A structure or checksum that the value must have.',
    },
    allow: {
      type: 'array',
      maxItems: 50,
      items: {
        type: 'string',
        minLength: 1,
        maxLength: 2000,
      },
      description: 'Expressions for values that fit and are no secret.',
    },
    path: {
      type: 'string',
      minLength: 1,
      maxLength: 200,
      description: 'Glob over the paths of the files that it looks at; absent: all.',
    },
    provider: {
      type: 'string',
      minLength: 1,
      maxLength: 120,
      description: 'Who issues the secret.',
    },
    revoke: {
      type: 'string',
      maxLength: 500,
      description: 'The https address where a leaked value is revoked.',
    },
    remedy: {
      type: 'string',
      minLength: 1,
      maxLength: 500,
      description: 'What to do when a value leaks, where there is no such page.',
    },
    log: {
      type: 'string',
      maxLength: 500,
      description: 'The https address that shows what a leaked value was used for.',
    },
    examples: {
      type: 'array',
      maxItems: 10,
      items: {
        type: 'string',
        minLength: 1,
        maxLength: 2000,
      },
      description:
        'Texts that the rule must find, tried whenever the policy is loaded; {A-Za-z0-9:32} stands for 32 characters of a set, {@crc acme_} for a token with its checksum.',
    },
    silent: {
      type: 'array',
      maxItems: 10,
      items: {
        type: 'string',
        minLength: 1,
        maxLength: 2000,
      },
      description: 'Counter-examples: texts in which the rule must find nothing.',
    },
  },
} as const;
export type OwnRuleFile = FromSchema<typeof OWN_RULE_SCHEMA, { keepDefaultedPropertiesOptional: true }>;

/** The rule with its id, defaults filled in. `entropy`: least Shannon entropy of the value, bits a character. */
export type OwnSecretRule = Readonly<
  OwnRuleFile & Required<Pick<OwnRuleFile, 'severity' | 'kind' | 'examples' | 'silent'>> & { readonly id: string }
>;
