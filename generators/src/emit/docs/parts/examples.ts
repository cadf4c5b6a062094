import { isRecord } from '../../../plain-json.ts';
import type { Example, Field, Json, Message } from '../../../model/protocol.ts';
import { codeBlock, details, heading, jsonBlock, stack, type Block } from '../content/blocks.ts';
import { line, nothing, text } from '../content/inline.ts';
import { section, type Section } from '../site/page.ts';
import { places } from '../site/places.ts';
import { link, type View } from '../site/view.ts';
import { exampleId } from '../workbench/example-id.ts';
import { sourceLinks } from './facts.ts';
import { messageSamples } from './samples.ts';

/** The examples of a page's messages, as they are sent. Examples with JSON text are also shown decoded. */
export function examplesSection(view: View, messages: readonly Message[]): Section {
  const examples = messages.flatMap((message) => message.examples.map((example) => examplePart(view, message, example)));
  return section('Examples', 'examples', ...examples);
}

function examplePart(view: View, message: Message, { id, title, status, value, source }: Example): Block {
  const { role, fields } = message;
  const withStatus = status === undefined ? kinds[role] : `${kinds[role]}, status ${status}`;
  const decoded = decodeTexts(fields, value);
  const inWorkbench = { ...places.workbench, anchor: exampleId(message.name, id) };
  return stack(
    heading(3, text(title), `example-${id}`),
    line`${withStatus} · from ${sourceLinks(view, source)} · ${link(view, 'open in the workbench', inWorkbench)}`,
    role === 'query' ? codeBlock('text', `?${queryString(value)}`) : nothing,
    messageSamples(view.protocol, message, value, view.callOf.get(message.name)),
    decoded === undefined ? nothing : details(text('The same with the JSON text decoded'), jsonBlock(decoded)),
  );
}

const kinds = { request: 'Request', response: 'Response', query: 'Callback', error: 'Response', payload: 'Decoded' } as const;

/** The message with its JSON text parsed; undefined if it has none. */
function decodeTexts(fields: readonly Field[], value: Readonly<Record<string, Json>>): Record<string, Json> | undefined {
  let found = false;
  const entries = Object.entries(value).map(([name, inner]): [string, Json] => {
    const field = fields.find((one) => one.name === name || one.aliases.includes(name));
    const decoded = field === undefined ? undefined : decodeText(field, inner);
    found ||= decoded !== undefined;
    return [name, decoded ?? inner];
  });
  return found ? Object.fromEntries(entries) : undefined;
}

function decodeText(field: Field, value: Json): Json | undefined {
  if (field.holds === 'json' && typeof value === 'string') return parsed(value);
  return isRecord(value) ? decodeTexts(field.fields, value) : undefined;
}

function parsed(json: string): Json | undefined {
  try {
    const value: Json = JSON.parse(json);
    return value;
  } catch {
    return undefined; // a text may be empty in an example
  }
}

function queryString(value: Readonly<Record<string, Json>>): string {
  const pairs = Object.entries(value).map(([name, inner]): [string, string] => {
    return [name, typeof inner === 'string' ? inner : JSON.stringify(inner)];
  });
  return new URLSearchParams(pairs).toString();
}
