import { beforeAll, describe, expect, it } from 'vitest';
import { missingFacts, notIn } from './expected/expectations.ts';
import { openApiExpectations } from './expected/openapi-fields.ts';
import { causesNotIn } from './expected/words.ts';
import { findProperty, messageSchema, openApi, type OpenApi } from './out/openapi.ts';
import { fieldsOf, messages } from './spec/messages.ts';

let document: OpenApi;
beforeAll(async () => {
  document = await openApi();
});

for (const message of messages) {
  describe(`OpenAPI has, for ${message.type},`, () => {
    it('the fields of the spec and no others', () => {
      const outer = message.fields.filter(({ path }) => !path.includes('.'));
      const names = outer.flatMap(({ path, raw }) => [path, ...(raw.aliases ?? [])]);
      expect(Object.keys(messageSchema(document, message.type).properties ?? {})).toEqual(names);
      // No page says that the service refuses what it doesn't know, and it sends what nobody knows yet.
      expect(messageSchema(document, message.type)).not.toHaveProperty('additionalProperties');
    });

    it.each(message.fields)('every fact of $path', (field) => {
      const { parent, schema = {} } = findProperty(messageSchema(document, message.type), field.path);
      expect(missingFacts(openApiExpectations, field, { document, parent, schema })).toEqual([]);
    });

    it('every rule, at the message and at the fields it names', () => {
      const schema = messageSchema(document, message.type);
      const silent = message.rules.flatMap((rule) => {
        const texts = fieldsOf(rule).map((path) => findProperty(schema, path).schema?.description ?? '');
        const { id, description, effect = '', prevents, exactlyOne: { none, several } = {} } = rule;
        return texts.flatMap((text) => {
          const lacks = [...notIn(text, [description, effect]), ...causesNotIn(text, prevents, none, several)];
          return lacks.map((fact) => `${id}: ${fact}`);
        });
      });
      expect(schema['x-rules'] ?? []).toEqual(message.rules);
      expect(silent).toEqual([]);
    });

    it('its description', () => {
      const { description } = messageSchema(document, message.type);
      const callback = document.components.pathItems[message.type.replace(/Query$/, '')]?.['get'];
      expect(description ?? callback?.description).toContain(message.description ?? '');
    });
  });
}
