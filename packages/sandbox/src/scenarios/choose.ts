import { products } from '@idv-protocol/types';
import { scenarios, type Scenario } from '@idv-protocol/types/scenarios';
import type { Parameters } from '../domain/transaction.ts';

const byName = new Map(
  scenarios.flatMap((scenario) => [scenario.id, scenario.sceneCode].map((name) => [name, scenario] as const)),
);

/** A scenario by its id or its sceneCode. */
export function findScenario(name: string | undefined): Scenario | undefined {
  return name === undefined ? undefined : byName.get(name);
}

/** Whether a scenario applies to the product and the document of a request. */
export function appliesTo({ products: ids, documents }: Scenario, request: Parameters): boolean {
  const product = productOf(request);
  const isOfProduct = ids.length === 0 || (product !== undefined && ids.includes(product));
  const code = request['DocType'];
  return isOfProduct && (documents.length === 0 || code === undefined || documents.includes(code));
}

export function productOf(request: Parameters): string | undefined {
  return Object.entries(products).find(([, { code }]) => code === request['ProductCode'])?.[0];
}

/** The next outcomes, for all verifications, for a product or for a user. */
export interface NextRule {
  /** Ids or sceneCodes, each for one Initialize. With `stays`, the last one is used for all further calls. */
  readonly queue: readonly string[];
  readonly stays: boolean;
  readonly product: string | undefined;
  readonly user: string | undefined;
}

/** The ordered outcomes. If several orders apply, the most specific one is used. */
export class Orders {
  #rules: NextRule[] = [];

  add(rule: NextRule): void {
    const isSame = (other: NextRule) => other.product === rule.product && other.user === rule.user;
    this.#rules = [...this.#rules.filter((other) => !isSame(other)), ...(rule.queue.length > 0 ? [rule] : [])];
  }

  /** Returns the next scenario for a request, and removes it from its queue. */
  take(request: Parameters): Scenario | undefined {
    const weight = ({ product, user }: NextRule) => (user === undefined ? 0 : 2) + (product === undefined ? 0 : 1);
    const rule = this.#rules
      .filter(
        ({ product, user }) =>
          (product ?? productOf(request)) === productOf(request) &&
          (user ?? request['MerchantUserId']) === request['MerchantUserId'],
      )
      .sort((a, b) => weight(b) - weight(a))[0];
    if (!rule) return undefined;
    const [first, ...rest] = rule.queue;
    const left = rest.length > 0 || !rule.stays ? rest : rule.queue;
    this.#rules = this.#rules.flatMap((other) => (other !== rule ? other : left.length > 0 ? { ...rule, queue: left } : []));
    return findScenario(first);
  }
}
