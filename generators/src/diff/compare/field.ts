import type { Field } from '../../model/protocol.ts';
import { part, type Spot } from '../spot.ts';
import { bounds } from './bounds.ts';
import { conditions } from './conditions.ts';
import { holds, shape } from './content.ts';
import { deprecation } from './deprecation.ts';
import { basis, discrepancies, limits, notes, source } from './facts.ts';
import { compareParts, each, fact, nothing, text, type Compare, type Comparers } from './parts.ts';
import { pattern, usual } from './pattern.ts';
import { names } from './sets.ts';
import { type } from './type.ts';
import { isOneList, open, values } from './values.ts';

/** Compares the fields of a message, or those inside an object. `root` is the place of all fields of the message in the file. */
export function fieldsAt(root: Spot): Compare<readonly Field[]> {
  const rules = fieldComparers(root);
  return each({
    keys: [({ name }) => name],
    spot: ({ name, path }, at) => part(root, `${at.where}.${name}`, path),
    same: (before, after, at) => compareParts(rules, before, after, at),
    added: ({ required }) =>
      required ? { kind: 'required-field-added', says: 'it is new, and required.' } : { kind: 'field-added', says: 'it is new.' },
    removed: () => ({ kind: 'field-removed', says: 'it is gone.' }),
    content: ({ type, description }) => ({ type, description }),
  });
}

const fieldComparers = (root: Spot): Comparers<Field> => ({
  kind: nothing('distinguishes the parts'),
  name: nothing('identifies it'),
  path: nothing('follows from the names'),
  type,
  described: (was, is, at) => {
    if (was === is) return [];
    return [{ kind: 'notice-changed', at, says: is ? 'a page describes it now.' : 'only the SDK has it now.' }];
  },
  required: (was, is, at) => {
    if (was === is) return [];
    return is
      ? [{ kind: 'now-required', at, says: 'it is required now; it was optional.' }]
      : [{ kind: 'now-optional', at, says: 'it is optional now; it was required.' }];
  },
  description: text('the description'),
  length: bounds({ min: 'the least length', max: 'the greatest length' }),
  pattern,
  usual,
  values,
  valuesType: nothing('follows from the values and the list'),
  codeList: (was, is, at, owner) => (isOneList(owner, at) ? [] : list(was, is, at, owner)),
  except: names('the excluded code', { added: 'narrower', removed: 'wider' }),
  open,
  default: fact('default-changed', 'the default'),
  range: bounds({ min: 'the least value', max: 'the greatest value' }),
  holds,
  endless: names('the text that means "never"', { added: 'wider', removed: 'narrower' }),
  formats: names('the date format', { added: 'wider', removed: 'narrower' }),
  shape: shape((was, is, at) => compareParts(fieldComparers(root), was, is, at)),
  orObject: (was, is, at) => {
    if (was === is) return [];
    return is
      ? [{ kind: 'wider', at, says: 'it can now also be an object.' }]
      : [{ kind: 'narrower', at, says: 'it must be text now; it could be an object.' }];
  },
  in: fact('location-changed', 'where it is sent upstream'),
  sdkType: fact('sdk-changed', "the SDK's type"),
  basis,
  aliases: names('the alias', { added: 'alias-added', removed: 'alias-removed' }),
  echoes: fact('echo-changed', 'the parameter that it echoes'),
  returnedWhen: conditions('when it is returned', 'presence-changed'),
  data: fact('data-category-changed', 'the category of its data'),
  dataInside: nothing('follows from what is inside'),
  sensitive: nothing('follows from the categories'),
  kept: fact('retention-changed', 'the limit that says how long it is kept'),
  example: text('the example'),
  deprecated: deprecation('it'),
  limits,
  notes,
  source,
  discrepancies,
  fields: (was, is, at, owner) => fieldsAt(root)(was, is, at, owner),
});

const list = fact('list-changed', 'the list of its values');
