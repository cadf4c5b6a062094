import type { WorkbenchSubject } from '../../../workbench/contract.ts';
import { fieldNamed, fieldsOf, type Knowledge } from '../knowledge.ts';
import { isValues } from '../values.ts';

/** Guesses the code that selects the shapes of a message: the code whose shapes share the most names with it. */
export function guessChoice(knowledge: Knowledge, { option }: WorkbenchSubject, value: unknown): string | undefined {
  if (option === undefined) return undefined;
  const objects = objectsIn(value);
  const scored = Object.values(knowledge.facts.choices)
    .filter(({ list }) => list === option.list)
    .flatMap(({ byCode }) => Object.entries(byCode))
    .map(([code, type]) => {
      const fields = fieldsOf(knowledge, type);
      const best = objects.map((keys) => {
        const both = keys.filter((key) => fieldNamed(fields, key)).length;
        return both / (keys.length + fields.length - both);
      });
      return { code, type, score: Math.max(0, ...best) };
    })
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scored.filter(({ type }, i) => scored.findIndex((other) => other.type === type) === i);
  return first && first.score > 0.3 && first.score > (second?.score ?? 0) ? first.code : undefined;
}

/** The names in each object of a value, at any depth. */
function objectsIn(value: unknown): string[][] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (!isValues(value)) return [];
  return [Object.keys(value), ...Object.values(value).flatMap(objectsIn)];
}
