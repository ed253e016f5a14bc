import { entriesField, textField } from '../../file/value.js';
import { asksIn, jsonTable } from './answer.js';
import type { RegistryForm } from './registries.js';

const NAME = /^(?:@[\w.~-]+\/)?[\w.~-]+$/;

/** github.com/npm/registry, "Abbreviated package metadata". */
export const npmRegistry: RegistryForm = {
  variable: 'GATEHOUSE_NPM',
  address: 'https://registry.npmjs.org',
  accept: 'application/vnd.npm.install-v1+json',
  list: (name) => (NAME.test(name) ? `/${name.replace('/', '%2f')}` : null),
  readList: (body) =>
    entriesField(jsonTable(body), 'versions').map(([version, release]) => ({
      version: textField(release, 'version') ?? version,
      asks: asksIn(release, 'dependencies'),
    })),
  release: null,
};
