import { fileNameOf, siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import type { Extraction } from '../../package/package.js';
import { type Demand, type NewDraft, packageGraph } from '../read/package-graph.js';
import { parseGemfile } from './gemfile.js';
import { type GemSpec, parseGemfileLock } from './parse.js';

/** The gems of a lockfile; one gem for several platforms is one package. */
export async function extractGemfileLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const { specs, direct, problems } = parseGemfileLock(file);
  const graph = packageGraph();
  for (const problem of problems) graph.problem(problem);
  const known = new Map<string, number>();
  const byName = new Map<string, number>();
  for (const spec of specs) {
    const key = JSON.stringify([spec.name, spec.version, spec.origin]);
    const index = known.get(key) ?? graph.add(draftOf(spec));
    known.set(key, index);
    if (!byName.has(spec.name)) byName.set(spec.name, index);
  }
  for (const { name: from, version, origin, needs } of specs) {
    for (const { name, requirement } of needs) {
      const to = byName.get(name);
      if (to !== undefined) graph.depend(known.get(JSON.stringify([from, version, origin])) ?? -1, to, requirement);
    }
  }
  const path = siblingPath(file.path, fileNameOf(file.path) === 'gems.locked' ? 'gems.rb' : 'Gemfile');
  const text = path === null ? null : await read(path);
  const gems = text === null ? null : parseGemfile(text);
  graph.drafts.forEach(({ name }, index) => {
    if (direct.has(name)) graph.demand(demandOf(gems, name), index);
  });
  const lines = new Map([...(gems ?? [])].map(([name, { line }]) => [name, line]));
  return graph.extraction('bundler', { manifests: path === null || gems === null ? [] : [{ path, lines }] });
}

/** Without a Gemfile nobody can say what a gem is for. */
function demandOf(gems: ReturnType<typeof parseGemfile> | null, name: string): Demand {
  if (gems === null) return 'unknown';
  return gems.get(name)?.development === true ? 'development' : 'runtime';
}

function draftOf({ name, version, origin, remote, revision, line }: GemSpec): NewDraft {
  return {
    ecosystem: 'RubyGems',
    name,
    version,
    origin,
    line,
    ...(remote !== null && { resolved: remote }),
    ...(revision !== null && { commit: revision }),
  };
}
