import { attributeOf } from '../../../model/codes.ts';
import type { Code, CodeList } from '../../../model/protocol.ts';
import { places } from '../site/places.ts';
import type { CodeFacts, ListFacts } from './contract.ts';
import { hrefOf } from './href.ts';

export function listFacts(list: CodeList): ListFacts {
  return {
    label: list.label,
    href: hrefOf(places.codeList(list.id)),
    codes: list.codes.map((code) => codeFacts(list, code)),
  };
}

function codeFacts(list: CodeList, entry: Code): CodeFacts {
  const { code, means, advice, failure } = entry;
  const attributes = list.attributes.flatMap(({ name, label }): [string, string][] => {
    const value = attributeOf(entry, name);
    return value === undefined ? [] : [[label, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)]];
  });
  return {
    code,
    means,
    href: hrefOf(places.code(list.id, code)),
    advice,
    isFailure: failure ? true : undefined,
    attributes: attributes.length === 0 ? undefined : attributes,
  };
}
