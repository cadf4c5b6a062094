import { expect, test } from 'vitest';
import { text } from '../../generators/dist/emit/docs/content/inline.js';
import { outsideLink } from '../../generators/dist/emit/docs/content/outside.js';
import { inlineHtml } from '../../generators/dist/emit/docs/html/inline.js';
import { toMarkdown } from '../../generators/dist/emit/docs/markdown/render.js';

const link = (url: string) => outsideLink(text('there'), url);

test.each(['javascript:alert(1)', 'http://post.example/', 'data:text/html,x', '//post.example', 'post.example', ' '])(
  'no link leads to %s',
  (url) => {
    expect([inlineHtml(link(url)), toMarkdown(link(url))]).toEqual(['there', 'there']);
  },
);

test('no address ends its link', () => {
  const hostile = link('https://post.example/"><script>x</script>)> [a](b) \\');
  expect(inlineHtml(hostile)).toBe(
    '<a href="https://post.example/&#34;&#62;&#60;script&#62;x&#60;/script&#62;)&#62; [a](b) \\" rel="noreferrer">there</a>',
  );
  expect(toMarkdown(hostile)).toBe('[there](<https://post.example/"%3E%3Cscript%3Ex%3C/script%3E)%3E%20[a](b)%20%5C>)');
});
