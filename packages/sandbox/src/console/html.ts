/** HTML that is safe to put into other HTML. */
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
        <title>${title} - sandbox</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <header><p>Sandbox: nothing here is a real verification.</p></header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`.text
  }`;
}

const style = `
:root { color-scheme: light dark; }
body { overflow-wrap: anywhere; font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 0 1rem 2rem; }
header { background: #7a2e00; color: #fff; margin: 0 -1rem; padding: 0.25rem 1rem; }
header p { margin: 0; }
label, select, input { display: block; box-sizing: border-box; }
select, input, button { font: inherit; margin: 0.25rem 0 1rem; max-width: 100%; min-height: 2.75rem; padding: 0 0.75rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid; padding: 0.25rem 0.5rem 0.25rem 0; text-align: start; vertical-align: top; }
pre { overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
`;
