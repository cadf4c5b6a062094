import { diagnose } from '../../diagnostics/diagnostic.ts';
import { lowerFirst } from '../../model/names.ts';
import { operationOf } from '../request-fields.ts';
import type { CheckRule } from '../rule.ts';
import { locatedMessages } from '../located.ts';

/** The parameters of an operation must have different names in the provider's SDK. The SDK has one request for all products. */
export const sdkNames: CheckRule = {
  needs: 'every-file',
  *check(files) {
    if (!files.service?.data.sdk) return;
    const first = new Map<string, { readonly name: string; readonly at: string }>();
    for (const { role, file, path, value } of locatedMessages(files)) {
      if (role !== 'request') continue;
      for (const name of Object.keys(value.fields)) {
        const inSdk = lowerFirst(name);
        const key = `${operationOf(files, file)} ${inSdk}`;
        const place = file.source.atKey([...path, 'fields', name]);
        const known = first.get(key);
        if (!known) first.set(key, { name, at: `${place.file}:${place.line}` });
        if (!known || known.name === name) continue;
        const what = `${name} and ${known.name} (${known.at}) are both called ${inSdk} in the provider's SDK.`;
        yield diagnose('contradicting-keys', place, { what, fix: 'Keep the one that the service reads.' });
      }
    }
  },
};
