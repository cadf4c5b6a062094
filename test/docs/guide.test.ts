import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generated } from '../facts/out/generated.ts';
import { generateHere } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';

// The guide of the reference, and what depends on the address of the published site.

const docs = join(await generated('docs', 'parcel'), 'docs');
const site = (file: string) => readFileSync(join(docs, 'site', file), 'utf8');
const markdown = (file: string) => readFileSync(join(docs, 'markdown', file), 'utf8');

describe('The guide', () => {
  test('has its steps in the quick start, with all samples', () => {
    const page = markdown('quick-start.md');
    expect(page).toContain('## <a id="weigh"></a>1. Weigh the parcel');
    expect(page).toContain('**Python**\n\n```py\n# weigh.py\nprint("12 kg")\n```');
    expect(page).toContain('- **Advice:** Use both hands.');
    expect(page).toContain('## <a id="wait"></a>2. Wait');
    const html = site('quick-start.html');
    expect(html).toContain('<input type="radio" name="sample-1" value="Shell" checked>Shell');
    expect(html).toContain('&#60;heavy&#62; &#38; &#39;fragile&#39;');
  });

  test('has symptoms with cause and fix, and open questions with what is known', () => {
    const page = markdown('questions.md');
    expect(page).toContain('### <a id="parcel-is-wet"></a>The parcel is wet');
    expect(page).toMatch(/1\. It stood at the door\.\n\n +\*\*Fix:\*\* Send it to a shop\./);
    expect(page).toContain('### <a id="insured-bicycles"></a>Are bicycles insured?\n\nNobody has said so.');
  });

  test('is found by other words for a question', () => {
    const entries = site('assets/search-entries.js');
    expect(entries).toMatch(/"questions\.html#parcel-is-wet","The parcel is wet","[^"]*","rain moisture"/);
    expect(entries).toContain('searchWords = [["the parcel","包裹","Päckchen"]]');
  });
});

describe('A published site', () => {
  test('has a list of its pages, a page for wrong addresses, and an address on each page', () => {
    expect(site('sitemap.xml')).toContain('<loc>https://docs.post.example/parcels/products/door.html</loc>');
    expect(site('sitemap.xml')).toContain('<loc>https://docs.post.example/parcels/</loc>');
    expect(site('404.html')).toContain('<a href="https://docs.post.example/parcels/">');
    expect(site('products/door.html')).toContain(
      '<link rel="canonical" href="https://docs.post.example/parcels/products/door.html">',
    );
  });

  test('leads to where a page is edited', () => {
    expect(site('sources.html')).toContain('<a href="https://code.post.example/edit/main/spec/sources.yaml" rel="noreferrer">');
  });

  test('without an address has none of these', async () => {
    const spec = new SpecCopy('parcel');
    spec.write('guide.yaml', spec.read('guide.yaml').replace(/^published:[^]*?\n\n/m, ''));
    const folder = join(await generateHere(spec.dir, ['docs']), 'docs/site');
    expect(() => readFileSync(join(folder, '404.html'))).toThrow('ENOENT');
    expect(readFileSync(join(folder, 'sources.html'), 'utf8')).not.toMatch(/canonical|Edit it/);
  });
});

describe('For programs', () => {
  test('each page is beside itself as Markdown, and linked', () => {
    expect(site('products/door.md')).toBe(markdown('products/door.md'));
    expect(site('products/door.html')).toContain('<link rel="alternate" type="text/markdown" href="door.md">');
  });

  test('all pages are one text', () => {
    const all = site('llms-full.txt');
    for (const page of ['index.md', 'products/door.md', 'questions.md']) expect(all).toContain(`<!-- ${page} -->`);
    expect(all).not.toContain('@generated');
    expect(site('llms.txt')).toContain('](products/door.md)');
  });

  test('the tables of a page are JSON beside it', () => {
    const { tables } = Object(JSON.parse(site('rules.json')));
    expect(tables[0].columns).toEqual(['Rule', 'Severity', 'What it requires', 'What happens otherwise']);
    expect(tables[0].rows.length).toBeGreaterThan(0);
  });
});
