import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../../output-file.ts';
import { documents } from '../openapi/documents.ts';
import { assets } from './html/assets.ts';
import { htmlPage } from './html/page.ts';
import { llmsFile } from './markdown/llms.ts';
import { markdownPage } from './markdown/page.ts';
import { packageIndex } from './package-index.ts';
import { allPages } from './pages/all.ts';
import { searchFile } from './search/index-file.ts';
import { buildSite } from './site/site.ts';

/** The reference of everything, in Markdown and as a site of HTML pages, and the list of its pages. */
export async function* emitDocs(model: Model): AsyncGenerator<OutputFile> {
  // Bundled by a process of its own, while the pages are made here.
  const bundled = assets();
  const { start, groups, names, contents } = allPages(buildSite(model.protocol), documents(model));
  const pages = [start, ...groups.flatMap((group) => group.pages)];
  const { release } = model.protocol;
  const options = { start, groups, names, contents, release };
  const entries = pages.map(({ path, title, summary }) => ({ path: `markdown/${path}`, title, summary }));
  for (const page of pages) yield { path: `docs/markdown/${page.path}`, text: markdownPage(page) };
  for (const page of pages) yield { path: `docs/site/${page.path.replace(/md$/, 'html')}`, text: htmlPage(page, options) };
  yield searchFile(pages);
  yield* await bundled;
  yield llmsFile(start, groups);
  yield* packageIndex(entries, 'docs/generated', release);
}
