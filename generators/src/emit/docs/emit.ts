import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../../output-file.ts';
import { documents } from '../openapi/documents.ts';
import { htmlPage } from './html/page.ts';
import { addressFiles } from './html/addresses.ts';
import { llmsFile, llmsFullFile } from './markdown/llms.ts';
import { markdownPage } from './markdown/page.ts';
import { packageIndex } from './package-index.ts';
import { allPages } from './pages/all.ts';
import { searchFile } from './search/index-file.ts';
import { buildSite } from './site/site.ts';
import { tablesFile } from './tables-file.ts';

/** Emits the reference in Markdown and as a site of HTML pages, with a list of its pages. */
export function* emitDocs(model: Model): Generator<OutputFile> {
  const { start, groups, names, contents } = allPages(buildSite(model.protocol), documents(model));
  const pages = [start, ...groups.flatMap((group) => group.pages)];
  const { guide, release } = model.protocol;
  const { site, edit } = guide;
  const options = { start, groups, names, contents, site, edit, release };
  const entries = pages.map(({ path, title, summary }) => ({ path: `markdown/${path}`, title, summary }));
  for (const page of pages) yield { path: `docs/markdown/${page.path}`, text: markdownPage(page) };
  // The site also has each page as Markdown, for programs.
  for (const page of pages) yield { path: `docs/site/${page.path}`, text: markdownPage(page) };
  for (const page of pages) yield* tablesFile(page);
  for (const page of pages) yield { path: `docs/site/${page.path.replace(/md$/, 'html')}`, text: htmlPage(page, options) };
  yield searchFile(pages, guide.words);
  yield llmsFile(start, groups, 'docs/llms.txt', 'markdown/');
  yield llmsFile(start, groups, 'docs/site/llms.txt', '');
  yield llmsFullFile(pages);
  yield* addressFiles(pages, start, site);
  yield* packageIndex(entries, 'docs/generated', release);
}
