import type { MemberModel } from '../../../../src/scan/static/models/model.js';

/** Names that two models speak of, but for what they say of routes and of what else is opened: that is told in files of its own. */
export function saidTwice(models: readonly MemberModel[]): string[] {
  const names = models.filter(({ web, opens }) => web === null && opens.length === 0).map(({ name }) => name);
  return names.filter((name, at) => names.indexOf(name) !== at);
}
