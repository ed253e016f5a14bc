// What the snapshots in zizmor's tests expect of its fixtures.

/** One run in a test, its arguments, and the snapshot that it is held against. */
const RUN = /zizmor\(\)((?:(?!zizmor\(\))[\s\S])*?)\.run\(\)\?,\s*@(r?#*)"([\s\S]*?)"\2?#*\s*\);/g;
const INPUT = /input_under_test\(\s*"([^"]+)"/;
const PERSONA = /--(?:persona=)?(auditor|pedantic)/;
/** What makes a run say another thing than the file alone does. */
const OTHERWISE = /config|--fix|min-severity|min-confidence|--no-online|working_dir/;
const FINDING = /^\s*(?:help|warning|error|info|note)\[([\w-]+)\][^\n]*\n\s*-->\s*[^\n]+?:(\d+):\d+([\s\S]*?)= note/gm;
const SHOWN = /^\s*(\d+) \|/gm;

/**
 * The runs over one fixture with nothing but a persona.
 * @param {string} test the text of a test, in Rust
 * @returns {{ input: string, persona: string, findings: { audit: string, line: number, shown: number[] }[] }[]}
 *   of a finding its line, and all lines that are shown with it
 */
export function runsIn(test) {
  return [...test.matchAll(RUN)].flatMap(([, given, hashes, snapshot]) => {
    const input = INPUT.exec(given)?.[1];
    if (input === undefined || OTHERWISE.test(given)) return [];
    const [, persona = 'regular'] = PERSONA.exec(given) ?? [];
    return [{ input, persona, findings: findingsIn(hashes === '' ? snapshot : snapshot.replace(/"#*$/, '')) }];
  });
}

function findingsIn(snapshot) {
  return [...snapshot.matchAll(FINDING)].map(([, audit, line, excerpt]) => ({
    audit,
    line: Number(line),
    shown: [...excerpt.matchAll(SHOWN)].map(([, number]) => Number(number)),
  }));
}
