// Compiles schema/*.schema.json to code, so that no run pays for it (docs/adr/0015-compiled-validators.md).
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

/** One line for each mistake of a policy file; the others are refused at the first. */
const ALL_ERRORS = new Set(['policy']);

/**
 * Writes `NAME.js` into a folder for each schema: a module whose default export is the validating function.
 * @returns esbuild's metafiles, which name the packages that are in them
 */
export async function compileValidators(root, folder) {
  await mkdir(folder, { recursive: true });
  const files = (await readdir(join(root, 'schema'))).filter((file) => file.endsWith('.schema.json')).sort();
  return Promise.all(files.map((file) => compile(root, file, folder)));
}

async function compile(root, file, folder) {
  const name = file.replace('.schema.json', '');
  const schema = JSON.parse(await readFile(join(root, 'schema', file), 'utf8'));
  const ajv = new Ajv({
    allErrors: ALL_ERRORS.has(name),
    strict: true,
    allowUnionTypes: true,
    code: { source: true, lines: true },
  });
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: standalone.default(ajv, ajv.compile(schema)), resolveDir: root, sourcefile: `${name}.cjs` },
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  await writeFile(join(folder, `${name}.js`), outputFiles[0].contents);
  return metafile;
}
