/** What a set of routes is called that is put where its name is taken. */
export function namedId(name: string): string {
  return `repo:named#${name}`;
}
