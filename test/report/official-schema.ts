import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);

function packageFile(name: string, path: string): object {
  const folder = dirname(require.resolve(`${name}/package.json`));
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}

function ajv(): Ajv {
  // The schemas are in drafts 4 and 7, with formats and patterns that strict mode refuses.
  const instance = new Ajv({ strict: false, logger: false, unicodeRegExp: false });
  addFormats.default(instance);
  instance.addFormat('iri-reference', (text) => URL.canParse(text, 'https://base.example/'));
  instance.addFormat('idn-email', true);
  return instance;
}

/** OASIS' schema of SARIF 2.1.0. */
export function sarifSchema(): ValidateFunction {
  const schema = packageFile('@microsoft/jest-sarif', 'lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _draft4, id: _id, ...rest } = schema as Record<string, unknown>;
  return ajv().compile(rest);
}

/** OWASP's schema of CycloneDX 1.6, with the three that it refers to by their file names. */
export function cyclonedxSchema(): ValidateFunction {
  const file = (name: string) => packageFile('@cyclonedx/cyclonedx-library', `res/schema/${name}.SNAPSHOT.schema.json`);
  const instance = ajv();
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    instance.addSchema({ ...file(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
  }
  return instance.compile(file('bom-1.6'));
}
