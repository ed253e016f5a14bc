// Rules of others for when two results are one, on the same readings.

const samePlace = (a, b) =>
  a.places.some(({ path, line }) => b.places.some((place) => place.path === path && place.line === line));
/** A finding of DefectDojo has one weakness: the first that its report names. */
const sameWeakness = (a, b) => (a.cwe[0] ?? '') === (b.cwe[0] ?? '');

export const RULES = [
  {
    title: 'DefectDojo, as it comes',
    joins: (a, b) => samePlace(a, b) && sameWeakness(a, b) && a.title === b.title && a.message === b.message,
  },
  { title: 'DefectDojo, file, line and weakness', joins: (a, b) => samePlace(a, b) && sameWeakness(a, b) },
];
