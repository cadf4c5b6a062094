/** A mutant, in one line. */
export function inWords({ file, line, mutator, from, to }) {
  return `${file}:${line} ${mutator}: ${short(from)} -> ${short(to)}`;
}

/** The result of a mutant, in one line. */
export function outcome(result) {
  if (result === undefined) return "doesn't compile, and doesn't count";
  return result.by === undefined ? unnoticed(result.changed) : `noticed by ${result.by}`;
}

export function summary(results) {
  const unnoticedOnes = results.filter(({ by }) => by === undefined);
  const golden = unnoticedOnes.filter(({ changed }) => changed.length > 0);
  const survive = unnoticedOnes.length - golden.length;
  const noticed = results.length - unnoticedOnes.length;
  return `${results.length} places: ${noticed} noticed, ${golden.length} change only committed outputs, ${survive} change nothing that a test sees.`;
}

function unnoticed([first, ...others]) {
  if (first === undefined) return 'SURVIVES: no test fails, and no output changes';
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return `ONLY A GOLDEN: no test fails, though packages/${first} changes${more}`;
}

function short(code) {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
