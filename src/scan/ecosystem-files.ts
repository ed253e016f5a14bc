/*
 * What the rest of the house needs to know of the ecosystems' files, loaded by whoever asks: most runs do not.
 */

/** Whether a file makes its folder a project of its own. */
export async function projectFileTest(): Promise<(path: string) => boolean> {
  const { isProjectFile } = await import('./dependencies/ecosystem/project-file.js');
  return isProjectFile;
}

/** Where package managers are told which registries to ask: files of settings, and lines of manifests. */
export async function registryFiles() {
  const { REGISTRY_FILES } = await import('./dependencies/ecosystem/registry-files.js');
  return REGISTRY_FILES;
}

/** Whether the audit of dependencies reads a file as a lockfile, by its name and place. */
export async function lockfileTest(): Promise<(path: string) => boolean> {
  const { isLockfile } = await import('./dependencies/entry-points.js');
  return isLockfile;
}
