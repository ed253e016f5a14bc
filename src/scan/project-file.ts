/**
 * Whether a file makes its folder a project of its own, as the ecosystems have it; loaded by whoever splits a repository,
 * since most runs do not.
 */
export async function projectFileTest(): Promise<(path: string) => boolean> {
  const { isProjectFile } = await import('./dependencies/ecosystem/project-file.js');
  return isProjectFile;
}
