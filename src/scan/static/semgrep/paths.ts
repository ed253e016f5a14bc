import picomatch from 'picomatch';

/** Whether a rule looks at a path, by its `paths`: globs as in a .gitignore, from the root where they begin with `/`. */
export function looksAt(include: readonly string[], exclude: readonly string[], path: string): boolean {
  return (include.length === 0 || isAmong(include, path)) && !isAmong(exclude, path);
}

function isAmong(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => {
    const plain = glob.replace(/^\.?\//, '').replace(/\/+$/, '');
    const anywhere = /^\.?\//.test(glob) || plain.startsWith('**/') ? plain : `**/${plain}`;
    return picomatch.isMatch(path, [anywhere, `${anywhere}/**`], { dot: true, nonegate: true });
  });
}
