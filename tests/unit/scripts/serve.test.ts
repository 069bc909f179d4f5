import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileAt, serve, type Site } from '../../../scripts/browser/serve';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'aside-serve-')));
const root = path.join(folder, 'site');
let site: Site;

beforeAll(async () => {
  mkdirSync(path.join(root, 'inner'), { recursive: true });
  mkdirSync(path.join(folder, 'site-next-door'));
  writeFileSync(path.join(root, 'inner/two words & more.html'), '<p>inside');
  writeFileSync(path.join(folder, 'secret.txt'), 'outside');
  writeFileSync(path.join(folder, 'site-next-door/secret.txt'), 'outside');
  symlinkSync(path.join(folder, 'secret.txt'), path.join(root, 'link.txt'));
  site = await serve(root, { 'x-own': 'one' });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('fileAt', () => {
  it('finds a file by its encoded address, whatever the query', async () => {
    const file = path.join(root, 'inner/two words & more.html');
    await expect(fileAt(root, '/inner/two%20words%20%26%20more.html?page=2')).resolves.toBe(file);
  });

  it('finds a file when the folder is the root of all', async () => {
    const file = path.join(folder, 'secret.txt');
    await expect(fileAt(path.parse(folder).root, file)).resolves.toBe(file);
  });

  it.each([
    ['steps up', '/../secret.txt'],
    ['encoded steps up', '/%2e%2e/secret.txt'],
    ['encoded slashes', '/..%2fsecret.txt'],
    ['encoded backslashes', '/..%5csecret.txt'],
    ['steps up from a folder', '/inner/..%2f..%2fsecret.txt'],
    ['a folder whose name begins the same', '/..%2fsite-next-door%2fsecret.txt'],
    ['a link that leads outside', '/link.txt'],
    ['a null byte', '/inner%00'],
    ['a broken escape', '/%zz'],
    ['a folder', '/inner'],
    ['the root', '/'],
    ['nothing', '/missing.html'],
    ['a host of its own', '//secret.txt'],
  ])('finds nothing by %s', async (_, address) => {
    await expect(fileAt(root, address)).resolves.toBeNull();
  });
});

describe('serve', () => {
  it('answers with the file and its type', async () => {
    const response = await fetch(site.url('inner/two words & more.html'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html');
    expect(response.headers.get('x-own')).toBe('one');
    await expect(response.text()).resolves.toBe('<p>inside');
  });

  it('answers 404 to everything else', async () => {
    const response = await fetch(site.url('missing.html'));
    expect(response.status).toBe(404);
  });
});
