import { problemFrom } from '../../../../util/thrown.js';
import { fileNameOf, folderOf, foldersUp } from '../../file/repository-path.js';
import type { OpenManifest, Resolution, ResolvePorts, Resolver } from '../resolver.js';
import { findPythons } from './find-python.js';
import { type PythonProject, REQUIREMENTS } from './project.js';
import { projectExtraction } from './project-extraction.js';
import { isHeldByPylock } from './pylock.js';
import { pyprojectProject } from './pyproject-project.js';
import { python } from './python.js';
import { type PythonIndex, pypiAddress, pythonIndex } from './python-index.js';
import { requirementsProject } from './requirements-project.js';
import { resolveProject, wishesOn } from './resolve-project.js';
import { setupCfgProject } from './setup-cfg-project.js';
import { setupPyProject } from './setup-py-project.js';
import { type Effort, newEffort } from './solve.js';

/** Those of the tools that lock what a pyproject.toml asks for, with which its demands are compared. */
const LOCKFILES = ['uv.lock', 'poetry.lock', 'pdm.lock'];
/** Each costs an index page for every package that it names; what is more than that is told. */
const MAX_MANIFESTS = 60;
const NOT_THE_PROJECTS_OWN = /(?:^|\/)(?:node_modules|site-packages|vendor|testdata|fixtures?|__fixtures__)\//;

/** Python manifests without a lockfile, by what the package index publishes. */
export const pypi = {
  id: 'pypi',
  matches: isOpenManifest,
  resolve: resolveAll,
} satisfies Resolver;

function isOpenManifest(path: string, paths: ReadonlySet<string>): boolean {
  if (NOT_THE_PROJECTS_OWN.test(path)) return false;
  if (REQUIREMENTS.test(path)) return !path.endsWith('.in') || !paths.has(`${path.slice(0, -'in'.length)}txt`);
  if (!/^(?:pyproject\.toml|setup\.cfg|setup\.py)$/.test(fileNameOf(path))) return false;
  const folder = folderOf(path);
  return !LOCKFILES.some((name) => paths.has(folder === '' ? name : `${folder}/${name}`));
}

async function resolveAll(manifests: readonly OpenManifest[], ports: ResolvePorts): Promise<readonly Resolution[]> {
  const { http } = ports;
  const index = http === null ? null : pythonIndex({ ...ports, http });
  const resolutions: Resolution[] = [];
  const effort = newEffort();
  let asked = 0;
  // One after the other: the bound on requests then cuts off the same manifests each time.
  for (const manifest of manifests) {
    const project = await readProject(manifest, ports);
    if (project === null || (await isMember(manifest)) || (await isPinned(project, manifest))) continue;
    const mayAsk = asked < MAX_MANIFESTS ? index : null;
    if (project.wishes.length > 0) asked++;
    const why = index === null ? 'no lockfile, versions not resolved' : 'more manifests than a run resolves';
    resolutions.push({ path: manifest.path, extraction: await extract(project, manifest, mayAsk, why, effort) });
  }
  return resolutions;
}

async function extract(
  project: PythonProject,
  { path, read }: OpenManifest,
  index: PythonIndex | null,
  why: string,
  effort: Effort,
) {
  const pythons = await findPythons(path, project.requiresPython, read);
  const wishes = wishesOn(project, pythons[0] ?? python('3'));
  if (project.otherIndex === 'instead') {
    return projectExtraction(
      project,
      wishes,
      null,
      'no lockfile, and its packages come from another index, which is not asked',
    );
  }
  if (index === null) return projectExtraction(project, wishes, null, why);
  const answer = await resolveProject(project, pythons, index, effort);
  return projectExtraction(project, answer.wishes, answer, null);
}

/** Null for what declares nothing, is a lockfile, or cannot be read: whoever reads lockfiles tells of that. */
async function readProject(manifest: OpenManifest, ports: ResolvePorts): Promise<PythonProject | null> {
  const name = fileNameOf(manifest.path);
  const index = pypiAddress(ports.env);
  try {
    if (name === 'pyproject.toml') return await pyprojectProject(manifest, index);
    if (name === 'setup.cfg') return setupCfgProject(manifest);
    if (name === 'setup.py') return setupPyProject(manifest);
    return await requirementsProject(manifest, index);
  } catch (error) {
    const { message } = problemFrom(error, manifest.path);
    ports.log.debug(`${manifest.path}: ${message}`);
    return unreadable(manifest.path, message);
  }
}

function unreadable(path: string, message: string): PythonProject | null {
  if (path.endsWith('.txt')) return null;
  return {
    path,
    manager: 'pyproject',
    wishes: [],
    constraints: new Map(),
    withPre: false,
    requiresPython: null,
    otherIndex: null,
    manifests: [],
    openEnds: [{ reason: message, count: 1 }],
  };
}

async function isPinned(project: PythonProject, { path, read }: OpenManifest): Promise<boolean> {
  return fileNameOf(path) === 'pyproject.toml' && (await isHeldByPylock(project, read));
}

/** Whether a uv workspace above locks this project, too. */
async function isMember({ path, read }: OpenManifest): Promise<boolean> {
  if (fileNameOf(path) !== 'pyproject.toml') return false;
  const own = folderOf(path);
  for (const folder of foldersUp(path).slice(1)) {
    const lock = await read(`${folder}uv.lock`);
    if (lock === null) continue;
    const relative = own.slice(folder.length);
    return ['editable', 'virtual', 'directory'].some((kind) => lock.includes(`${kind} = "${relative}"`));
  }
  return false;
}
