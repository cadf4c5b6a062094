import type { OutputFile } from '../../../output-file.ts';
import type { Page } from '../site/page.ts';
import { escapeHtml } from './escape.ts';

/** The address of a page on the published site. */
export function publishedAt(site: string, page: Page): string {
  return `${site}${page.path.replace(/md$/, 'html').replace(/^index\.html$/, '')}`;
}

/** Files for a site with a known address: a sitemap, and the 404 page. The 404 page needs absolute links, because any path can show it. */
export function addressFiles(pages: readonly Page[], start: Page, site: string | undefined): OutputFile[] {
  if (site === undefined) return [];
  const addresses = pages.map((page) => `  <url><loc>${escapeHtml(publishedAt(site, page))}</loc></url>\n`).join('');
  const sitemap = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses}</urlset>\n`;
  return [
    { path: 'docs/site/sitemap.xml', text: sitemap },
    { path: 'docs/site/404.html', text: notFound(start, site) },
  ];
}

function notFound({ title }: Page, site: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Not found · ${escapeHtml(title)}</title>
<link rel="stylesheet" href="${escapeHtml(site)}assets/site.css">
</head>
<body>
<main>
<h1>There is no such page</h1>
<p class="summary">It may have moved.</p>
<ul>
<li><a href="${escapeHtml(site)}">${escapeHtml(title)}: start</a></li>
<li><a href="${escapeHtml(site)}names.html">All names</a></li>
</ul>
</main>
</body>
</html>
`;
}
