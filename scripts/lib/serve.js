// A read-only file server for one folder, for this machine only. It serves nothing outside the folder.
import { createServer } from 'node:http';
import { realpath, readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** The address at which pages wait for the signal to reload. */
const livePath = '/.live';
const liveScript = `<script>new EventSource('${livePath}').onmessage = () => location.reload();</script>`;

/** Serves a folder. If `isLive`, the returned `reload` reloads every open page. */
export async function serveFolder(folder, { port = 0, isLive = false } = {}) {
  const base = await realpath(folder).catch(() => {
    throw Object.assign(new Error(`${folder} is missing. Run \`pnpm generate\` first.`), { code: 'ENOENT' });
  });
  const listeners = new Set();
  const server = createServer((request, response) => {
    if (isLive && request.url === livePath) listen(listeners, response);
    else answer(base, request, response, isLive).catch(() => response.destroy());
  });
  await new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portError(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    reload: () => listeners.forEach((response) => response.write('data: reload\n\n')),
    close: () => {
      listeners.forEach((response) => response.end());
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function portError(error, port) {
  if (error.code === 'EADDRINUSE')
    error.message = `Port ${port} is in use. Choose another one, or leave out --port for a free one.`;
  if (error.code === 'EACCES') error.message = `Port ${port} needs special rights. Choose one above 1023.`;
  return error;
}

function listen(listeners, response) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(':\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

async function answer(base, { method, url, headers }, response, isLive) {
  const end = (status, body = '', type = 'text/plain; charset=utf-8') => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    response.end(method === 'HEAD' ? undefined : body);
  };
  // Protects against DNS rebinding: another site can point its own name at this machine.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '')) return end(403, 'Only for this machine.\n');
  if (method !== 'GET' && method !== 'HEAD') return end(405, 'Only GET and HEAD.\n');
  const file = await find(base, url);
  if (file === undefined) return end(404, 'There is no such page.\n');
  const type = types[extname(file)];
  const content = await readFile(file).catch(() => undefined);
  if (content === undefined) return end(500, "This page can't be read.\n");
  if (!isLive || extname(file) !== '.html') return end(200, content, type);
  return end(200, content.toString().replace('</body>', `${liveScript}</body>`), type);
}

/** The file for a URL; undefined if it doesn't exist, has another type, or is outside the folder. */
async function find(base, url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0]);
    const wanted = join(base, path.endsWith('/') ? `${path}index.html` : path);
    const file = await realpath(wanted);
    const isInside = file.startsWith(base + sep) && types[extname(file)] !== undefined;
    return isInside && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
