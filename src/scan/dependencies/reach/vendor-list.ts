/**
 * The packages that `vendor/modules.txt` lists (go.dev/ref/mod#vendoring): all that a build imports from other modules,
 * tests included. Null when it lists none: then it says nothing.
 */
export function vendoredPackages(text: string): ReadonlySet<string> | null {
  const packages = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  return packages.length === 0 ? null : new Set(packages.map((line) => line.trim()));
}
