import { codesOf } from '../codes.ts';
import type { Code, CodeList, Operation } from '../protocol.ts';
import type { ScenarioDraft } from './draft.ts';
import { answerFor, chosenBy, type Ending, type ProtocolFacts } from './ending.ts';
import { initials, kebabCase, withUniqueCodes } from './scene-code.ts';

/** Derives scenarios from the facts: one for each reason, for each shape of each document, and for each code of a failed call. */
export function derivedScenarios(facts: ProtocolFacts, ending: Ending | undefined): ScenarioDraft[] {
  return withUniqueCodes([...(ending ? [...reasons(facts, ending), ...documents(facts)] : []), ...failures(facts)]);
}

function reasons(facts: ProtocolFacts, ending: Ending): ScenarioDraft[] {
  const { id = '', name = '', codes = [] } = ending.reasons ?? {};
  return codes.map((code) => {
    const chosen = code.returnedWhen.map((condition) => chosenBy(facts, condition));
    return {
      id: `${id}-${kebabCase(code.code)}`,
      sceneCode: `${initials(name.slice(0, 1))}${initials(code.code)}`,
      title: firstSentence(code.means),
      products: chosen.flatMap(({ products = [] }) => products),
      documents: chosen.flatMap(({ documents = [] }) => documents),
      answer: answerFor(ending, code),
      source: code.source,
    };
  });
}

/** A successful result for each document and each of its shapes. */
function documents({ codeLists }: ProtocolFacts): ScenarioDraft[] {
  return codeLists.flatMap(({ shapes, codes }) =>
    shapes.flatMap(({ shape, byCode }) =>
      codes
        .filter(({ code }) => Object.hasOwn(byCode, code))
        .map(({ code, means, scope = [], source }) => ({
          id: `${shape}-${code}`,
          sceneCode: `${initials(shape)}${initials(code)}`,
          title: `${means}, ${shape}`,
          products: scope,
          documents: [code],
          source,
        })),
    ),
  );
}

function failures({ operations, codeLists }: ProtocolFacts): ScenarioDraft[] {
  const common = codeLists.filter(({ isCommon }) => isCommon);
  return operations.flatMap((operation) =>
    failingCodes(operation, common).map(({ code, products }) => ({
      id: `${operation.id}-${kebabCase(code.code)}`,
      sceneCode: `${initials(operation.name)}_${initials(code.code)}`,
      title: `${operation.name} fails: ${firstSentence(code.means)}`,
      products,
      documents: [],
      failure: {
        operation: operation.id,
        code: code.code,
        status: code.status,
        isUnfinished: code.outcome === 'unfinished',
      },
      source: code.source,
    })),
  );
}

/** The codes with which an operation fails, each with the products that return it; no products if all of them do. */
function failingCodes({ variants }: Operation, common: readonly CodeList[]): { code: Code; products: string[] }[] {
  const own = new Map<string, { code: Code; products: string[] }>();
  for (const { product, returnCodes } of variants) {
    for (const code of returnCodes.filter(({ failure, status = 200 }) => failure !== undefined || status >= 400)) {
      const found = own.get(code.code) ?? { code, products: [] };
      own.set(code.code, { code, products: [...found.products, ...(product ? [product.id] : [])] });
    }
  }
  const ofSome = [...own.values()].map(({ code, products }) => ({
    code,
    products: products.length === variants.length ? [] : products,
  }));
  const ofAll = common.flatMap((list) => codesOf(list, undefined)).map((code) => ({ code, products: [] }));
  return [...ofSome, ...ofAll.filter(({ code }) => !own.has(code.code))];
}

function firstSentence(text: string): string {
  return /^[^.]*/.exec(text.trim())?.[0] ?? text;
}
