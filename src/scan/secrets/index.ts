import { sawWholeTree } from '../exception-subject.js';
import type { Scanner } from '../scanner.js';
import { explainSecrets } from './explain.js';
import { secretTexts } from './own-texts.js';
import { secretRuleNames } from './rules/rule-names.js';
import { type SecretsSettings, secretsSettings } from './settings.js';

/** Finds passwords, keys and tokens that the files hold. Values stay in this folder: see `observeSecrets`. */
export const secrets: Scanner<SecretsSettings> = {
  id: 'secrets',
  title: 'Secrets',
  rows: [{ title: 'Secrets', categories: ['secret'] }],
  settings: secretsSettings,
  options: [],
  readsPackages: false,
  action: {
    description:
      'Finds secrets that a change adds, never showing them. Needs contents read, and pull-requests read for texts.',
    inputs: {
      'hash-key': {
        description:
          "Key for the hashes that stand for secrets in reports, best a secret of the repository. Without it a guess can be checked by anyone who knows the repository's address.",
      },
    },
  },
  rules: async () => (await secretRuleNames()).rules,
  ownTexts: secretTexts,
  explain: explainSecrets,
  sees: sawWholeTree,
  async scan(context) {
    const { scanSecrets } = await import('./scan.js');
    return scanSecrets(context);
  },
};
