import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A folder's files on a free port of this machine, for no one else. */
export interface Site {
  /** Address of a file, by its path in the folder with forward slashes. */
  url(file: string): string;
  close(): Promise<void>;
}

/** No charset for HTML: a saved page names its own. */
const types: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};

/**
 * The file a request's address names, with symbolic links resolved.
 * @param root the folder, with symbolic links resolved
 * @returns null where there is none inside the folder
 */
export async function fileAt(root: string, address: string): Promise<string | null> {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    const file = await realpath(path.join(root, decodeURIComponent(pathname)));
    const isInside = file.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
    return isInside && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

const listen = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });

/**
 * Serves a folder until it is closed.
 * @param headers sent with every file
 * @throws where the folder does not exist
 */
export async function serve(folder: string, headers: Record<string, string> = {}): Promise<Site> {
  const root = await realpath(folder);
  const server = createServer(async (request, response) => {
    const file = await fileAt(root, request.url ?? '/');
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...headers,
    });
    createReadStream(file)
      .once('error', () => response.destroy())
      .pipe(response);
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return {
    url: (file) => `http://127.0.0.1:${port}/${file.split('/').map(encodeURIComponent).join('/')}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
