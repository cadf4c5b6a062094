import { beforeAll, describe, expect, it } from 'vitest';
import { byCategory, hiddenInQuery, withoutCategory } from './expected/figures.ts';
import { dataInventory, namesOf, type Inventory } from './out/data-inventory.ts';
import { messages } from './spec/messages.ts';

// The category of every field, checked by hand.

let inventory: Inventory;
beforeAll(async () => {
  inventory = await dataInventory();
});

describe('The data inventory', () => {
  it.each(Object.entries(byCategory))(
    'has in the category %s exactly the fields of the list written by hand',
    (category, names) => {
      expect(namesOf(inventory.entries.filter((entry) => entry.category === category))).toEqual([...names].sort());
    },
  );

  it('has every field of the spec, except settings and fields that contain other fields', () => {
    const described = messages.flatMap(({ fields }) => fields);
    const without = described.filter(({ raw }) => raw.data === undefined && raw.shape === undefined && raw.type !== 'object');
    expect(namesOf(without)).toEqual([...withoutCategory].sort());
  });

  it.each(Object.entries(hiddenInQuery))('says what of %s is in an address and must not be logged', (message, names) => {
    const [operation, product = null] = message.split(' ');
    const found = inventory.entries.filter(
      (entry) => entry.operation === operation && entry.product === product && entry.travels === 'query' && entry.sensitive,
    );
    expect(namesOf(found)).toEqual([...names].sort());
  });
});
