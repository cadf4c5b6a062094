/** What a schema demands of several fields together, as a JavaScript expression: libraries take such rules as functions. */
export function condition(schema, value) {
  const { required = [], properties = {}, anyOf, allOf, not, if: test, then, else: otherwise, pattern, enum: values } = schema;
  const of = (sub) => condition(sub, value);
  const all = [
    ...required.map((name) => `${value}.${name} !== undefined`),
    ...Object.entries(properties).map(([name, sub]) => {
      const inner = `${value}.${name}`;
      return `(${inner} === undefined || ${condition(sub, inner)})`;
    }),
    ...(values ? [`${JSON.stringify(values)}.includes(${value})`] : []),
    ...(pattern === undefined ? [] : [`${regex(pattern)}.test(${value})`]),
    ...(anyOf ? [`(${anyOf.map(of).join(' || ')})`] : []),
    ...(allOf ?? []).map(of),
    ...(not ? [`!${of(not)}`] : []),
    ...(test ? [`(${of(test)} ? ${then ? of(then) : true} : ${otherwise ? of(otherwise) : true})`] : []),
  ];
  return `(${all.join(' && ') || 'true'})`;
}

/** A pattern as a literal. */
export function regex(pattern) {
  return String(new RegExp(pattern, 'u'));
}
