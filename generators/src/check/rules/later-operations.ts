import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CheckRule } from '../rule.ts';
import { locatedMessages, locatedReturnedWhen } from '../located.ts';

/** What a response contains can depend only on calls that come before it in the flow. */
export const laterOperations: CheckRule = {
  needs: 'every-file',
  *check(files) {
    const order = (files.service?.data.flow ?? []).flatMap(({ call }) => call ?? []);
    for (const message of locatedMessages(files).filter(({ role }) => role === 'response')) {
      const product = files.products.find(({ source }) => source === message.file.source);
      const own = order.indexOf(product?.data.operation ?? message.file.id);
      for (const { file, path, value } of locatedReturnedWhen(files, message)) {
        for (const [i, { operation = '' }] of value.entries()) {
          if (own < 0 || order.indexOf(operation) <= own) continue;
          const what = `A field of ${message.label} can't depend on ${operation}, which is called later.`;
          const fix = 'Name an earlier operation, or correct the order of the flow in service.yaml.';
          yield diagnose('contradicting-keys', file.source.at([...path, i, 'operation']), { what, fix });
        }
      }
    }
  },
};
