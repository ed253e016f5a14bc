import type { Side, Workspace } from '../../model/workspace.js';

const MAX_BYTES = 1_000_000;

/** Texts of both sides, each read once, and what the base has. */
export interface Texts {
  /** Configuration as the tip of the base has it; null for what is not there. */
  config(path: string): Promise<string | null>;
  /** Many of them in one reading, by path; without those that are not there. */
  configs(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** A file of one side; null for what is not there or no text of a usual size. */
  file(side: Side, path: string): Promise<string | null>;
  /** Paths that the base has, sorted; of a tree without a base its own, with a lost base none. */
  basePaths(): Promise<readonly string[]>;
  /** The side that speaks for the base. */
  readonly baseSide: Side | null;
}

export function openTexts(workspace: Workspace): Texts {
  const configs = new Map<string, Promise<string | null>>();
  const files = new Map<string, Promise<string | null>>();
  const { baseline } = workspace;
  const baseSide = baseline === 'known' ? 'base' : baseline === 'none' ? 'head' : null;
  let listing: Promise<readonly string[]> | null = null;

  async function readConfigs(paths: readonly string[]): Promise<Map<string, string>> {
    const texts = new Map<string, string>();
    for await (const result of workspace.readBaseTip(paths, MAX_BYTES)) {
      if (result.status === 'read') texts.set(result.path, result.bytes.toString('utf8'));
    }
    return texts;
  }

  async function configsOf(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const missing = paths.filter((path) => !configs.has(path));
    if (missing.length > 0) {
      const reading = readConfigs(missing);
      for (const path of missing)
        configs.set(
          path,
          reading.then((texts) => texts.get(path) ?? null),
        );
    }
    const found = await Promise.all(paths.map(async (path) => [path, await configs.get(path)] as const));
    return new Map(found.flatMap(([path, text]) => (typeof text === 'string' ? [[path, text] as const] : [])));
  }

  async function readFile(side: Side, path: string): Promise<string | null> {
    for await (const result of workspace.read(side, [path], MAX_BYTES)) {
      if (result.status === 'read') return result.bytes.toString('utf8');
    }
    return null;
  }

  return {
    baseSide,
    configs: configsOf,
    config: async (path) => (await configsOf([path])).get(path) ?? null,
    file(side, path) {
      const key = `${side} ${path}`;
      const reading = files.get(key) ?? readFile(side, path);
      files.set(key, reading);
      return reading;
    },
    basePaths() {
      listing ??=
        baseSide === null ? Promise.resolve([]) : workspace.files(baseSide).then((all) => all.map(({ path }) => path));
      return listing;
    },
  };
}
