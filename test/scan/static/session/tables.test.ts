import { expect, test } from '@jest/globals';
import { staticChecks } from '../../../../src/scan/static/index.js';
import { aContext } from '../fake-context.js';

const SETTINGS = `# ciphers of the archive
archive.cipher = DES/CBC/PKCS5Padding
letters.cipher: AES/GCM/NoPadding
`;

function box(body: string): string {
  return `package a;
import java.util.Properties;
import java.util.ResourceBundle;
import javax.crypto.Cipher;
class Box {
  Cipher open() throws Exception {
    Properties settings = new Properties();
${body}
  }
}
`;
}

async function rulesAt(head: Record<string, string>): Promise<readonly string[]> {
  const outcome = await staticChecks.scan(aContext({ head }));
  expect(outcome.problems).toEqual([]);
  return outcome.head.map(({ rule, location }) => `${rule}:${location?.startLine}`);
}

const LOADED = `    settings.load(getClass().getClassLoader().getResourceAsStream("box.properties"));`;
const PATH = 'src/main/java/a/Box.java';
const FILE = 'src/main/resources/box.properties';

test('a broken cipher whose name stands in a file of settings is found where it is used', async () => {
  const code = box(`${LOADED}\n    return Cipher.getInstance(settings.getProperty("archive.cipher"));`);
  expect(await rulesAt({ [PATH]: code, [FILE]: SETTINGS })).toEqual(['crypto-weak-cipher:9']);
});

test('what the file says counts, not what would stand in for it', async () => {
  const code = box(`${LOADED}\n    return Cipher.getInstance(settings.getProperty("letters.cipher", "DES"));`);
  expect(await rulesAt({ [PATH]: code, [FILE]: SETTINGS })).toEqual([]);
});

test('what stands in for a setting that the file lacks is used', async () => {
  const code = box(`${LOADED}\n    return Cipher.getInstance(settings.getProperty("other", "DES"));`);
  expect(await rulesAt({ [PATH]: code, [FILE]: SETTINGS })).toEqual(['crypto-weak-cipher:9']);
});

test('a value that code gives to the setting afterwards is the one that counts', async () => {
  const code = box(
    `${LOADED}\n    settings.setProperty("archive.cipher", "AES/GCM/NoPadding");\n    return Cipher.getInstance(settings.getProperty("archive.cipher"));`,
  );
  expect(await rulesAt({ [PATH]: code, [FILE]: SETTINGS })).toEqual([]);
});

test('of two files that may be meant, neither is taken', async () => {
  const code = box(`${LOADED}\n    return Cipher.getInstance(settings.getProperty("archive.cipher"));`);
  const files = { [PATH]: code, 'src/main/a/box.properties': SETTINGS, 'src/main/b/box.properties': SETTINGS };
  expect(await rulesAt(files)).toEqual([]);
});

test('a resource bundle is such a file too', async () => {
  const code = box(`    return Cipher.getInstance(ResourceBundle.getBundle("box").getString("archive.cipher"));`);
  expect(await rulesAt({ [PATH]: code, [FILE]: SETTINGS })).toEqual(['crypto-weak-cipher:8']);
});
