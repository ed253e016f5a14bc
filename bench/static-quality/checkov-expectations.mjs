// What a test of checkov's expects of the resources beside it, and which resource stands at a line of Terraform.

const HEAD = /^\s*(?:resource|data)\s+"?([\w-]+)"?\s+"?([\w-]+)"?\s*\{/;
const BAD_NAME = /\.(?:fail|not|bad|unsafe)/i;
const GOOD_NAME = /\.(?:pass|ok|safe|good)/i;

/**
 * Whether each resource is bad: as the test lists them, or by their names where it lists none.
 * @param {string} test the text of the test, in Python
 * @param {readonly string[]} resources the addresses beside it
 * @returns {Map<string, boolean>}
 */
export function expectationsIn(test, resources) {
  const [bad, good] = ['failing_resources', 'passing_resources'].map((name) => namesIn(test, name));
  if (bad.length > 0) return new Map([...good.map((each) => [each, false]), ...bad.map((each) => [each, true])]);
  const named = resources.filter((each) => BAD_NAME.test(each) !== GOOD_NAME.test(each));
  return new Map(named.map((each) => [each, BAD_NAME.test(each)]));
}

/** One of several that `for_each` makes stands for all of them. */
function namesIn(test, set) {
  const [, inside = ''] = new RegExp(`${set}\\s*=\\s*[[{]([^}]*?)[\\]}]\\s*$`, 'm').exec(test) ?? [];
  const names = [...inside.matchAll(/^\s*["'](.+)["'],?\s*(?:#.*)?$/gm)].map(([, name]) => name.replace(/\[.*$/, ''));
  return names;
}

/** The addresses of a file, as checkov writes them: data without the word before it. */
export function resourcesIn(text) {
  return text.split('\n').flatMap((line) => {
    const [, type, name] = HEAD.exec(line) ?? [];
    return type === undefined ? [] : [`${type}.${name}`];
  });
}

/** The address of the resource that a line, counted from 1, stands in. */
export function resourceAt(text, line) {
  return resourcesIn(text.split('\n').slice(0, line).join('\n')).at(-1) ?? '';
}

/** The addresses that the resource at a line refers to: an ACL's bucket is the one that it opens. */
export function referredAt(text, line) {
  const lines = text.split('\n');
  const first = lines.findLastIndex((each, index) => index < line && HEAD.test(each));
  const after = lines.findIndex((each, index) => index > first && HEAD.test(each));
  const block = lines.slice(Math.max(first, 0), after === -1 ? undefined : after).join('\n');
  return [...block.matchAll(/\b([a-z]+_\w+\.[\w-]+)\.\w+/g)].map(([, address]) => address);
}
