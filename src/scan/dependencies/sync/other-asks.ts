import { parseGemfile } from '../extract/gemfile-lock/gemfile.js';
import { parseGoMod } from '../extract/go-mod/parse.js';
import { parseMixExs } from '../extract/mix-lock/mix-exs.js';
import { parseJsonFile } from '../file/json.js';
import { jsonLines } from '../file/json-lines.js';
import type { SourceFile } from '../file/source-file.js';
import { entriesField, field, isTable, textField } from '../file/value.js';
import { parseYamlFile } from '../file/yaml.js';
import { yamlKeyLines } from '../file/yaml-lines.js';
import type { ManifestAsk, ManifestAsks } from './manifest-ask.js';

const ALONE = { name: null, members: [], overridden: new Set<string>() };

/** composer.json; platform packages (`php`, `ext-json`) have no vendor and are not installed. */
export function composerAsks(file: SourceFile): ManifestAsks {
  const root = parseJsonFile(file);
  const lines = jsonLines(file.text, 2);
  const asks = ['require', 'require-dev'].flatMap((section) =>
    entriesField(root, section).flatMap(([name, range]): ManifestAsk[] => {
      if (!name.includes('/') || typeof range !== 'string') return [];
      const line = lines.line(section, name);
      const kind = section === 'require-dev' ? { kind: 'development' as const } : {};
      return [{ name: name.toLowerCase(), range, ...(line !== undefined && { line }), from: 'registry', ...kind }];
    }),
  );
  const own = ['replace', 'provide'].flatMap((section) => entriesField(root, section).map(([name]) => name));
  const provided = new Set(own.map((name) => name.toLowerCase()));
  return { ...ALONE, asks: asks.filter(({ name }) => !provided.has(name)), name: textField(root, 'name') ?? null };
}

/** The `gem` lines of a Gemfile; of those inside an `if`, running the file would tell. */
export function gemfileAsks({ text }: SourceFile): ManifestAsks {
  const asks = [...parseGemfile(text)].flatMap(([name, gem]): ManifestAsk[] => {
    const { line, requirement, elsewhere, conditional } = gem;
    return conditional ? [] : [{ name, range: requirement, line, from: elsewhere ? 'elsewhere' : 'registry' }];
  });
  return { ...ALONE, asks };
}

/** dart.dev/tools/pub/pubspec */
export async function pubspecAsks(file: SourceFile): Promise<ManifestAsks> {
  const root = await parseYamlFile(file);
  const asks = ['dependencies', 'dev_dependencies'].flatMap((section) => {
    const lines = yamlKeyLines(file.text, [section]);
    return entriesField(root, section).flatMap(([name, value]): ManifestAsk[] => {
      if (field(value, 'sdk') !== undefined || field(value, 'path') !== undefined) return [];
      const line = lines.get(name);
      const range = (isTable(value) ? textField(value, 'version') : value) ?? '';
      const from = field(value, 'git') === undefined ? 'registry' : 'elsewhere';
      const kind = section === 'dev_dependencies' ? { kind: 'development' as const } : {};
      return [{ name, range: String(range), ...(line !== undefined && { line }), from, ...kind }];
    });
  });
  const overridden = new Set(entriesField(root, 'dependency_overrides').map(([name]) => name));
  return { asks, name: textField(root, 'name') ?? null, members: [], overridden };
}

/** The dependencies of a mix.exs that a lockfile holds: not those of its own folder or umbrella. */
export function mixAsks({ text }: SourceFile): ManifestAsks {
  const asks = [...(parseMixExs(text) ?? [])].flatMap(([name, { line, requirement, place }]): ManifestAsk[] => {
    if (place === 'local') return [];
    return [{ name, range: requirement, line, from: place === 'repository' ? 'elsewhere' : 'registry' }];
  });
  return { ...ALONE, asks };
}

/** What go.mod requires; modules that a folder replaces have no checksum. */
export function goAsks(file: SourceFile): ManifestAsks {
  const { requires, replaces } = parseGoMod(file);
  const replaced = new Set(replaces.map(({ oldPath }) => oldPath));
  const asks = requires.flatMap(({ path, version, line }): ManifestAsk[] =>
    replaced.has(path) ? [] : [{ name: path, range: version, line, from: 'registry' }],
  );
  return { ...ALONE, asks };
}
