import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A copy of the built extension to which some pages are open from the start: nobody is there to answer the browser's
 * question. They can be closed and opened again as a reader does, on the browser's own page for extensions.
 * @param hosts match patterns; without any, the extension as it was built
 */
export async function openedTo(hosts: readonly string[], extensionDir: string): Promise<string> {
  if (hosts.length === 0) return extensionDir;
  const copy = await mkdtemp(path.join(tmpdir(), 'aside-opened-'));
  await cp(extensionDir, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return copy;
}
