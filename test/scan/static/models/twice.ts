import type { MemberModel } from '../../../../src/scan/static/models/model.js';

/** Names that two models speak of, but for what they say of routes: that is told in files of its own. */
export function saidTwice(models: readonly MemberModel[]): string[] {
  const names = models.filter(({ web }) => web === null).map(({ name }) => name);
  return names.filter((name, at) => names.indexOf(name) !== at);
}
