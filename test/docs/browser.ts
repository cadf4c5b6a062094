import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { filesIn } from '../support/tree.ts';
import { generated } from '../facts/out/generated.ts';

const executablePath = '/usr/bin/chromium';

/** On a developer's machine the tests that need a browser are skipped without one; in CI its absence is a failure. */
export const noBrowser = !existsSync(executablePath) && process.env['CI'] === undefined;

const args =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath, args: args.split(' ') });
}

/** The site of the frozen spec: what a page looks like doesn't depend on today's facts. */
export async function siteFolder(): Promise<string> {
  return join(await generated('docs', 'real'), 'docs/site');
}

export async function sitePages(): Promise<string[]> {
  return filesIn(await siteFolder()).filter((file) => file.endsWith('.html'));
}

export async function fileUrl(page: string): Promise<string> {
  return pathToFileURL(join(await siteFolder(), page)).href;
}

/** Sections far below the screen are laid out late, which would hide from a test what is wrong with them. */
export async function layOutAll(page: Page): Promise<void> {
  await page.addStyleTag({ content: 'section { content-visibility: visible !important }' });
}

/** A new page, and whatever it complains of or asks for from elsewhere. */
export async function watchedPage(context: BrowserContext): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(file:|data:|http:\/\/127\.0\.0\.1:)/.test(request.url())) complaints.push(`asks for ${request.url()}`);
  });
  page.on('requestfailed', (request) => complaints.push(`fails to get ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.status()} for ${response.url()}`));
  return { page, complaints };
}
