import type { SourceFile } from 'ts-morph';
import { beforeAll, describe, expect, it } from 'vitest';
import { hiddenAs } from './expected/data.ts';
import { missingFacts, notIn } from './expected/expectations.ts';
import { shownInTypes, typesExpectations } from './expected/types-fields.ts';
import { causesNotIn } from './expected/words.ts';
import { commentOf, declarations, findProperty } from './out/declarations.ts';
import { fieldsOf, messages, type WrittenField } from './spec/messages.ts';

let source: SourceFile;
beforeAll(async () => {
  source = await declarations();
});

function comment({ message, path }: Pick<WrittenField, 'message' | 'path'>): string {
  const property = findProperty(source, message.type, path);
  return property ? commentOf(property) : '';
}

for (const message of messages) {
  describe(`The types have, for ${message.type},`, () => {
    it('the fields of the spec and no others', () => {
      const outer = message.fields.filter(({ path }) => !path.includes('.'));
      const names = outer.flatMap(({ path, raw }) => [path, ...(raw.aliases ?? [])]);
      expect(
        source
          .getInterface(message.type)
          ?.getProperties()
          .map((one) => one.getName()),
      ).toEqual(names);
    });

    it.each(message.fields)('every fact of $path', (field) => {
      const property = findProperty(source, message.type, field.path);
      expect(property && missingFacts(typesExpectations, field, shownInTypes(source, property))).toEqual([]);
    });

    it('every rule, at each field it names', () => {
      const missing = message.rules.flatMap((rule) => {
        const { description, effect = '', prevents, exactlyOne: { none, several } = {} } = rule;
        return fieldsOf(rule).flatMap((path) => {
          const text = comment({ message, path });
          return [...notIn(text, [description, effect]), ...causesNotIn(text, prevents, none, several)];
        });
      });
      expect(missing).toEqual([]);
    });

    it('its description', () => {
      const [doc] = source.getInterface(message.type)?.getJsDocs() ?? [];
      expect(doc?.getInnerText()).toContain(message.description ?? '');
    });
  });
}

describe('The types say for every field', () => {
  const fields = messages.flatMap((message) => message.fields);
  const names = (some: readonly WrittenField[]) => some.map(({ message, path }) => `${message.type}.${path}`);

  it('in which part of a request it is sent', () => {
    const silent = fields.filter(({ raw, ...at }) => raw.in !== undefined && !new RegExp(`\\b${raw.in}\\b`).test(comment(at)));
    expect(names(silent)).toEqual([]);
  });

  it('why it must not be logged', () => {
    const words = { personal: /person/, image: /picture|image/, secret: /secret/ };
    const silent = fields.filter(({ raw, ...at }) => {
      const sensitive = hiddenAs(raw);
      const lines = comment(at)
        .split('\n')
        .filter((line) => /sensitive|\blogs?\b/i.test(line));
      return sensitive !== undefined && !lines.some((line) => words[sensitive].test(line));
    });
    expect(names(silent)).toEqual([]);
  });
});
