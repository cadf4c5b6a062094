import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { enumerate } from '../enumerate.ts';
import type { ScenarioFile } from '../load/generated/spec-types.ts';
import type { Path } from '../load/source.ts';
import type { Spec } from '../load/spec.ts';
import type { Model } from '../model/model.ts';
import type { Protocol, Scenario } from '../model/protocol.ts';
import { answered } from '../model/scenarios/answered.ts';
import { chosenBy, findEnding } from '../model/scenarios/ending.ts';
import { valueAt } from '../model/scenarios/paths.ts';

/** Reports what a scenario says without effect: no response and no callback of the scenario would show it. */
export function scenarioEffects({ scenarios }: Spec, { protocol }: Model): Diagnostic[] {
  return scenarios.flatMap(({ id, source, data }) => {
    const own = protocol.scenarios.list.filter(({ file }) => file === source.file);
    if (own.length === 0) return [];
    const found = own.every(({ failure }) => failure) ? ofFailedCall(data) : inAnswer(protocol, data, own);
    const isDerived = own.some((scenario) => scenario.id === id);
    return [...ofEach(data, isDerived), ...found].map(({ path, what, fix }) => {
      return diagnose('contradicting-keys', source.atKey(path), { what: `\`${String(path[0])}\` ${what}`, fix });
    });
  });
}

interface WithoutEffect {
  readonly path: Path;
  readonly what: string;
  readonly fix: string;
}

function ofFailedCall(data: ScenarioFile): WithoutEffect[] {
  const keys = (['answer', 'edits', 'forms', 'callback'] as const).filter((key) => data[key] !== undefined);
  return keys.map((key) => ({ path: [key], what: 'has no effect, because the call fails in this scenario.', fix: 'Remove it.' }));
}

function ofEach({ each, answer = {} }: ScenarioFile, isDerived: boolean): WithoutEffect[] {
  if (each === undefined) return [];
  if (isDerived) {
    const what = 'has no effect, because the file changes the one scenario that has its name.';
    return [{ path: ['each'], what, fix: 'Remove it, or give the file another name.' }];
  }
  const what = `gives ${each} a value, but \`each\` gives it one value after the other.`;
  return Object.hasOwn(answer, each) ? [{ path: ['answer', each], what, fix: 'Remove one of the two.' }] : [];
}

function inAnswer(protocol: Protocol, data: ScenarioFile, own: readonly Scenario[]): WithoutEffect[] {
  const named: { readonly path: Path; readonly name: string }[] = [
    ...Object.keys(data.answer ?? {}).map((name) => ({ path: ['answer', name], name })),
    ...(data.each === undefined ? [] : [{ path: ['each'], name: data.each }]),
    ...(data.edits ?? []).map((name, i) => ({ path: ['edits', i], name })),
    ...Object.keys(data.forms ?? {}).map((name) => ({ path: ['forms', name], name })),
  ];
  return named.flatMap(({ path, name }) => {
    const products = productsWith(protocol, name);
    if (products && !own.some((scenario) => isFor(scenario, products))) {
      const what = `names ${name}, which is returned only for ${enumerate(products, 'and')}.`;
      return [{ path, what, fix: 'Remove it, or add such a product to `products`.' }];
    }
    if (path[0] === 'forms') return inForms(protocol, own, path, name);
    if (path[0] !== 'edits' || own.some(({ result }) => result?.documents.some((one) => one.path === name))) return [];
    return [{ path, what: `names ${name}, but \`answer\` replaces it.`, fix: 'Remove one of the two.' }];
  });
}

function inForms(protocol: Protocol, own: readonly Scenario[], path: Path, name: string): WithoutEffect[] {
  const outer = protocol.scenarios.texts.find((text) => name.startsWith(`${text}.`));
  if (outer !== undefined) {
    return [
      { path, what: `names ${name}, which is inside the JSON text ${outer}.`, fix: `Only ${outer} can have another form.` },
    ];
  }
  if (own.some((scenario) => valueAt(answered(protocol, scenario), name) !== undefined)) return [];
  return [{ path, what: `names ${name}, which the answer doesn't have.`, fix: 'Give it a value in `answer`, or remove it.' }];
}

/** The products for which a field of the answer is returned; undefined if that doesn't depend on the product alone. */
function productsWith(protocol: Protocol, name: string): readonly string[] | undefined {
  const fields = findEnding(protocol)?.fields;
  const steps = name.split('.').map((_, i, all) => all.slice(0, i + 1).join('.'));
  const conditions = steps.flatMap((step) => fields?.get(step)?.returnedWhen ?? []);
  return conditions.map((condition) => chosenBy(protocol, condition).products).find((products) => products !== undefined);
}

/** Whether a scenario is for one of the products. One without products is for all. */
function isFor({ products }: Scenario, wanted: readonly string[]): boolean {
  return products.length === 0 || products.some((product) => wanted.includes(product));
}
