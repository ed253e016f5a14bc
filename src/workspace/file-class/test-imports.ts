const SCRIPT =
  /\b(?:from|import|require)\s*(?:\(\s*)?['"](?:@jest\/globals|vitest|node:test|bun:test|mocha|chai|ava|tap|uvu|sinon|supertest|jasmine|@playwright\/test|@testing-library\/[\w-]+|@japa\/[\w-]+)['"]|^[ \t]*(?:describe|suite|it|test)(?:\.\w+)?\s*\(\s*['"`]/m;
const PYTHON =
  /^[ \t]*(?:import|from)[ \t]+(?:pytest|unittest|hypothesis|testtools|django\.test|rest_framework\.test)\b|^[ \t]*(?:async[ \t]+)?def[ \t]+test_\w+[ \t]*\(/m;
const GO = /^(?:import)?[ \t]+(?:[\w.]+[ \t]+)?"testing"/m;
/** A program is run, whatever it imports. */
const GO_PROGRAM = /^package[ \t]+main\b/m;
const OTHERS: ReadonlyMap<string, RegExp> = new Map([
  ['java', /^import\s+(?:static\s+)?(?:org\.junit|org\.testng|org\.mockito|org\.assertj)\b/m],
  ['kt', /^import\s+(?:org\.junit|kotlin\.test|io\.kotest|io\.mockk)\b/m],
  ['cs', /^[ \t]*using[ \t]+(?:Xunit|NUnit|Microsoft\.VisualStudio\.TestTools)\b/m],
  ['rb', /\bRSpec\.|\bMinitest::|require ['"](?:rspec|minitest|test_helper|spec_helper)/],
  ['php', /\bPHPUnit\\/],
]);

/** Whether a file's text uses a test framework. */
export function usesTestFramework(path: string, text: string): boolean {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (/^[cm]?[jt]sx?$/.test(extension)) return SCRIPT.test(text);
  if (extension === 'py') return PYTHON.test(text);
  if (extension === 'go') return GO.test(text) && !GO_PROGRAM.test(text);
  return OTHERS.get(extension)?.test(text) === true;
}

/** Languages in which a file is in the program only where others import it, so that its imports show what it is. */
export function importsDecide(path: string): boolean {
  return /\.(?:[cm]?[jt]sx?|py|go)$/i.test(path);
}
