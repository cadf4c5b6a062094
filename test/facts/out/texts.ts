import { declarations, tables } from './declarations.ts';
import { pages, plain } from './markdown.ts';
import { openApi } from './openapi.ts';
import { sitePages } from './site.ts';
import { leaves } from '../spec/walk.ts';

// Each output as one text, for facts that may be anywhere in it.

const linesOf = (data: unknown): string =>
  leaves(data)
    .map(({ value }) => String(value))
    .join('\n');

export const texts = {
  openapi: async () => linesOf(await openApi()),
  types: async () => `${(await declarations()).getFullText().replaceAll(/^ *(\/\*)?\*+ ?/gm, '')}\n${linesOf(await tables())}`,
  docs: async () => [...(await pages()).values()].map(plain).join('\n'),
  site: async () => [...(await sitePages()).values()].map(plain).join('\n'),
};
