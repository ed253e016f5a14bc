import { compareNuGet } from '../version/nuget.js';
import type { Ecosystem } from './descriptor.js';
import { edit, run, type Step, sameForAll } from './recipe.js';
import { asWritten, caseless, namedBy, releases } from './spelling.js';

/** A direct reference wins over what packages ask for (nearest wins), so one command serves all three. */
const addPackage = sameForAll((target): Step => {
  if (target.held !== null) {
    const { path, what } = target.held;
    return edit(`set ${what} to ${target.version} in ${path}, then run \`dotnet restore --force-evaluate\``);
  }
  if (target.project === null) return run(`dotnet add package ${target.name} --version ${target.version}`);
  const command = `dotnet add ${target.project} package ${target.name} --version ${target.version}`;
  return { ...run(command), anywhere: true };
});

export const nuget = {
  name: 'NuGet',
  advisories: 'usual',
  spelling: namedBy(caseless),
  versions: releases(compareNuGet, null),
  purl: { type: 'nuget', form: 'flat', isFolded: false, readVersion: asWritten },
  registry: null,
  depsDev: 'nuget',
  popular: null,
  canary: 'by-purl',
  // Project files are read themselves; what they leave open is told there.
  manifests: [],
  projectFiles: [/\.(?:cs|fs|vb)proj$/],
  registrySettings: ['nuget.config'],
  registrySources: [],
  managers: { nuget: { ...addPackage, refreshesDirect: false, lock: 'dotnet restore --force-evaluate' } },
} satisfies Ecosystem;
