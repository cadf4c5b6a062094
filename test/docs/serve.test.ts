import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { root } from '../support/paths.ts';
import { runNode } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';
import { serve, type Served } from './server.ts';

const open: Served[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.close()));
});

/** A folder with a page, beside a file that must not be served. */
async function served(options: { readonly isLive?: boolean } = {}): Promise<Served> {
  const dir = tempDir('served');
  mkdirSync(join(dir, 'site/inner'), { recursive: true });
  writeFileSync(join(dir, 'secret.html'), 'secret');
  writeFileSync(join(dir, 'site/.env'), 'secret');
  writeFileSync(join(dir, 'site/index.html'), '<body>start</body>');
  writeFileSync(join(dir, 'site/inner/page.html'), '<body>inner</body>');
  symlinkSync(join(dir, 'secret.html'), join(dir, 'site/link.html'));
  const one = await serve(join(dir, 'site'), options);
  open.push(one);
  return one;
}

/** Sends the path unchanged; `fetch` would normalize it. */
function get({ url }: Served, path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  const { port } = new URL(url);
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, ...options }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    sent.on('error', reject).end();
  });
}

describe('docs:serve', () => {
  test('serves pages, and the start page for a folder', async () => {
    const site = await served();
    expect(await get(site, '/')).toEqual({ status: 200, body: '<body>start</body>' });
    expect(await get(site, '/inner/page.html?x#y')).toEqual({ status: 200, body: '<body>inner</body>' });
    expect(new URL(site.url).hostname).toBe('127.0.0.1');
  });

  test.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/%2e%2e%2fsecret.html',
    '/..%5csecret.html',
    '/link.html',
    '/.env',
    '/inner',
    '/%',
    '//secret.html',
    '/a%00',
  ])('gives nothing for %s', async (path) => {
    const { status, body } = await get(await served(), path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  test("serves files with unusual names, and survives a file that can't be read completely", async () => {
    const dir = tempDir('served');
    for (const name of ['a b.html', 'ä%.html', '#.html']) writeFileSync(join(dir, name), name);
    mkdirSync(join(dir, 'folder.html'));
    writeFileSync(join(dir, 'huge.html'), '');
    truncateSync(join(dir, 'huge.html'), 3 * 1024 ** 3);
    const site = await serve(dir);
    open.push(site);

    expect((await get(site, '/huge.html')).status).toBe(500);
    expect((await get(site, '/folder.html')).status).toBe(404);
    for (const name of ['a b.html', 'ä%.html', '#.html']) {
      expect(await get(site, `/${encodeURIComponent(name)}`)).toEqual({ status: 200, body: name });
    }
  });

  test('refuses other methods and other host names', async () => {
    const site = await served();
    expect((await get(site, '/', { method: 'POST' })).status).toBe(405);
    expect((await get(site, '/', { headers: { host: 'evil.example' } })).status).toBe(403);
  });

  test('makes open pages reload, if it is live', async () => {
    const site = await served({ isLive: true });
    expect((await get(site, '/')).body).toContain('EventSource');
    const events = await fetch(new URL('.live', site.url));
    const reader = events.body?.getReader();
    await reader?.read();
    site.reload();
    const { value } = (await reader?.read()) ?? {};
    expect(Buffer.from(value ?? []).toString()).toBe('data: reload\n\n');
  });

  test('says where the site is', async () => {
    const child = spawn(process.execPath, ['scripts/docs-serve.js'], { cwd: root });
    const line = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0] ?? '';
    expect(await (await fetch(url)).text()).toContain('<!doctype html>');
    child.kill();
  });

  test('ends with 1 when the port is taken, and says so', async () => {
    const { port } = new URL((await served()).url);
    const { code, stderr } = await runNode(['scripts/docs-serve.js', '--port', port]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `Port ${port} is in use. Choose another one, or leave out --port for a free one.\n`,
    });
  });

  test.each([
    ['--port', 'x'],
    ['--port', '70000'],
    ['--prot', '1'],
  ])('ends with 2 for %s %s', async (...args) => {
    const { code, stderr } = await runNode(['scripts/docs-serve.js', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain('pnpm docs:serve --help');
  });
});
