import { describe, expect, it } from 'vitest';
import { calls } from './expected/figures.ts';
import { isPage } from './spec/files.ts';
import { requests, type WrittenMessage } from './spec/messages.ts';

// The number of parameters from each kind of source, in the spec itself.

describe.each(calls)('$type has', ({ type, parameters, elsewhere, undescribed }) => {
  const fields: WrittenMessage['fields'] = requests.find((request) => request.type === `${type}Request`)?.fields ?? [];
  const ofPages = fields.filter(({ raw }) => raw.source.some(isPage));
  const others = fields.filter((field) => !ofPages.includes(field));

  it(`${parameters} parameters from its pages`, () => {
    expect(ofPages).toHaveLength(parameters);
  });

  it(`${elsewhere} from other sources, and ${undescribed} that only the SDK has`, () => {
    const fromSdk = others.filter(({ raw }) => raw.described === false);
    expect([others.length - fromSdk.length, fromSdk.length]).toEqual([elsewhere, undescribed]);
  });
});
