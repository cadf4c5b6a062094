import { style } from './style.ts';

/** HTML that is safe to insert into other HTML. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | readonly Html[];

/** A template that escapes its values, except those that already are HTML. */
export function html(parts: TemplateStringsArray, ...values: readonly Part[]): Html {
  return new Html(parts.reduce((whole, part, i) => whole + asText(values[i - 1]) + part));
}

/** Marks trusted text as HTML, without escaping it. */
export function raw(text: string): Html {
  return new Html(text);
}

function asText(value: Part | undefined): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  return (value ?? []).map(({ text }) => text).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A whole page. */
export function layout(title: string, body: Html): string {
  return `<!doctype html>${
    html`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="${icon}" />
        <title>${title} - sandbox</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <header class="banner"><p>Sandbox: nothing here is a real verification.</p></header>
        <main>${body}</main>
      </body>
    </html>`.text
  }`;
}

/** A page with a short message in the middle. */
export function message(title: string, body: Html): string {
  return layout(
    title,
    html`<div class="card narrow">
      <h1>${title}</h1>
      ${body}
    </div>`,
  );
}

const icon =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#7a2e00"/><path d="M4 8l3 3 5-6" fill="none" stroke="#fff" stroke-width="2"/></svg>',
  );
