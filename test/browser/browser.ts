import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { filesIn } from '../support/tree.ts';
import { generated } from '../facts/out/generated.ts';

const executablePath = '/usr/bin/chromium';

/** Without a browser, tests that need one are skipped on a developer's machine, and fail in CI. */
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

/** Lays out the sections below the screen, too. Otherwise a test would not see their faults. */
export async function layOutAll(page: Page): Promise<void> {
  await page.addStyleTag({ content: 'section { content-visibility: visible !important }' });
}

/** A new page, with its errors and its requests to other hosts. */
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
