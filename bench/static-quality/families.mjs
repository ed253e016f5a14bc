/**
 * The kinds of mistake that the yardsticks speak of, and the CWEs that tools give one and the same kind. A number stands in
 * one family; what stands in none is a family of its own.
 */
const FAMILIES = {
  sql: [89, 564],
  nosql: [943],
  command: [77, 78, 88],
  path: [22, 23, 24, 35, 36, 73, 98],
  xss: [79, 80, 83, 87, 116],
  code: [94, 95, 96, 1336],
  ldap: [90],
  xpath: [91, 643, 652],
  cipher: [326, 327, 329, 780, 1204, 1240],
  hash: [328, 759, 760, 916],
  random: [330, 331, 335, 336, 337, 338, 340],
  trust: [501],
  cookie: [614, 1004, 1275],
  redirect: [601],
  deserialisation: [502],
  xxe: [611, 776, 827],
  ssrf: [918],
  log: [93, 117],
  header: [113, 644],
  regex: [400, 625, 730, 1333, 185],
  secrets: [259, 321, 522, 798],
  transport: [295, 297, 299, 319, 322],
  csrf: [352],
  authentication: [287, 306, 347],
  access: [284, 285, 639, 862, 863],
  exposure: [200, 209, 215, 312, 532, 538, 548],
  prototype: [915, 1321],
  limit: [307, 770, 799],
};

const FAMILY_OF = new Map(Object.entries(FAMILIES).flatMap(([name, numbers]) => numbers.map((each) => [each, name])));

/** @returns the name of the family of a CWE number, `CWE-n` when it has none */
export function familyOf(cwe) {
  return FAMILY_OF.get(cwe) ?? `CWE-${cwe}`;
}

/**
 * The families of a finding; a broken hash function is told as a broken algorithm as often as a weak hash, and a query
 * object of a document store as SQL.
 */
export function familiesOf(cwes, { brokenHash = false, queryObjects = false } = {}) {
  const families = new Set(cwes.map(familyOf));
  if (brokenHash && cwes.includes(327)) families.add('hash');
  if (queryObjects && cwes.includes(943)) families.add('sql');
  return families;
}

/** Whether a family is one of the kinds above, not a CWE alone. */
export function isNamed(family) {
  return Object.hasOwn(FAMILIES, family);
}
