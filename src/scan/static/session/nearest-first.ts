/** Those in the folders of some paths before those in the folders around them: names are more often meant nearby. */
export function nearestFirst(named: readonly string[], paths: readonly string[]): readonly string[] {
  const depths = new Map<string, number>();
  for (const path of paths) {
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth++) depths.set(parts.slice(0, depth).join('/'), depth);
  }
  const shared = (path: string) => {
    let folder = path;
    while (folder.includes('/')) {
      folder = folder.slice(0, folder.lastIndexOf('/'));
      const depth = depths.get(folder);
      if (depth !== undefined) return depth;
    }
    return 0;
  };
  const ranked = named.map((path) => ({ path, depth: shared(path) }));
  return ranked.sort((a, b) => b.depth - a.depth).map(({ path }) => path);
}
