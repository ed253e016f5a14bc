import { foundIn, wantedIn } from '../flow/program-of.js';

/** What stands in one file called `path`: its findings, and those that its comments want, each as `line kind` in order. */
export function oneFile(path: string) {
  const inOrder = (told: readonly string[]) =>
    told
      .map((each) => each.slice(path.length + 1))
      .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1));
  return {
    flowsIn: async (text: string) => inOrder(await foundIn({ [path]: text })),
    wantedIn: (text: string) => inOrder(wantedIn({ [path]: text })),
  };
}
