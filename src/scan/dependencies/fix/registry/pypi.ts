import { normalizedName, requirement } from '../../extract/read/pep508.js';
import { entriesField, flagField, tableField, textsField } from '../../file/value.js';
import { jsonTable } from './answer.js';
import type { RegistryForm } from './registries.js';

/** docs.pypi.org/api/json: a release of which every file was yanked is nobody's to install (peps.python.org/pep-0592). */
export const pypiRegistry: RegistryForm = {
  variable: 'GATEHOUSE_PYPI',
  address: 'https://pypi.org',
  accept: 'application/json',
  list: (name) => (/^[\w.-]+$/.test(name) ? `/pypi/${normalizedName(name)}/json` : null),
  readList: (body) =>
    entriesField(jsonTable(body), 'releases').flatMap(([version, files]) =>
      Array.isArray(files) && files.some((file) => !flagField(file, 'yanked')) ? [{ version }] : [],
    ),
  release: {
    path: (name, version) => `/pypi/${normalizedName(name)}/${encodeURIComponent(version)}/json`,
    read: (body) =>
      new Map(
        textsField(tableField(jsonTable(body), 'info'), 'requires_dist').flatMap((text) => {
          const found = requirement(text);
          // What an extra asks for, only those get who name it.
          return found === null || found.marker.includes('extra') ? [] : [[found.name, found.range] as const];
        }),
      ),
  },
};
