// Turns rules/static/**/*.yml into one JSON text: compileStaticRules() for the build, standard output as a command.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The compiled rule set as JSON text; the code that compiles it is the product's own, bundled on the fly. */
export async function compileStaticRules() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/scan/static/compile.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { compileRules } = await import(`data:text/javascript;base64,${code}`);
  const measured = JSON.parse(readFileSync(join(root, 'rules/measured.json'), 'utf8'));
  return `${JSON.stringify(compileRules(join(root, 'rules/static'), measured).set)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(await compileStaticRules());
