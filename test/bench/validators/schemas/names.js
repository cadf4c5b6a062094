import { refName } from '../../../../generators/dist/model/json-schema.js';

/** The names of the schemas that some need, themselves included, each after those that it needs. */
export function neededNames(schemas, names) {
  const found = new Set();
  const visit = (name) => {
    if (found.has(name)) return;
    for (const inner of references(schemas[name])) visit(inner);
    found.add(name);
  };
  names.forEach(visit);
  return [...found];
}

function references(schema) {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => (key === '$ref' ? [refName(value)] : references(value)));
}
