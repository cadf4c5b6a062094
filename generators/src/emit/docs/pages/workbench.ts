import type { Message } from '../../../model/protocol.ts';
import { bullets } from '../content/blocks.ts';
import { anchorAt, line, text, type Inline } from '../content/inline.ts';
import { makePage, section, type Page, type Section } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { link, type View } from '../site/view.ts';
import { exampleId } from '../workbench/example-id.ts';

/** The workbench: a program in the page. What is written here is for readers without it, who find the same in the reference. */
export function workbenchPage(site: Site): Page {
  return {
    ...makePage(site, {
      place: places.workbench,
      title: 'Workbench',
      summary:
        'Paste an answer, a callback or an error and read what it means. Fill in a form and copy the finished request. Everything happens in your browser: nothing you enter leaves it, unless you send a request to a sandbox on your machine.',
      origin: '',
      sections: (view) => [explain(view), build(view), examples(view)],
    }),
    scripts: ['workbench-facts.js', 'workbench-validators.js', 'workbench.js'],
    styles: ['workbench.css'],
  };
}

function explain(view: View): Section {
  const { codeLists } = view.protocol;
  const lists = codeLists.map(({ id, label }) => link(view, label, places.codeList(id)));
  return section(
    'Explain',
    'explain',
    line`Open this page on the site, with JavaScript, to paste a message and get its verdict, its fields, and what to do. Without it, look up the codes and the fields of the message:`,
    bullets([...lists, link(view, 'Errors', places.errors), link(view, 'Names', places.names)]),
  );
}

function build(view: View): Section {
  const operations = view.protocol.operations.map(({ id, name }) => link(view, name, places.operation(id)));
  return section(
    'Build',
    'build',
    text(
      'With JavaScript, a form shows which parameters your choices require, and gives the request as JSON, curl and code. Without it, read:',
    ),
    bullets([...operations, link(view, 'Rules', places.rules)]),
  );
}

/** Each has its anchor here, by which links elsewhere open it in the workbench. */
function examples(view: View): Section {
  const items = view.homes.flatMap(({ message, page }) =>
    message.examples.map((example) => exampleLine(view, message, example, page)),
  );
  return section('Examples', 'examples', bullets(items));
}

function exampleLine(view: View, { name }: Message, { id, title }: Message['examples'][number], page: string): Inline {
  return line`${anchorAt(exampleId(name, id))}${link(view, `${name}: ${title}`, { page, anchor: `example-${id}` })}`;
}
