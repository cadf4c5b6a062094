// Nanoseconds a call, of several subjects in one run. They take turns in small batches, so that whatever slows the machine
// slows all of them; of each one's batches the 20th percentile counts, which noise hardly reaches.

const batch = 1e6;
const warmUp = 1.5e8;
const rounds = 100;

let loops = 0;

/** `subjects`: name, check, and samples, whose number is a power of two. Gives name -> nanoseconds. */
export async function measure(subjects) {
  const runs = [];
  for (const { name, check, samples } of subjects) {
    const { loop } = await import(`./loop.js?${loops++}`);
    const run = (times) => timed(() => loop(check, samples, times));
    runs.push({ name, run, times: calibrate(run), took: [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (const { run, times, took } of round % 2 === 0 ? runs : runs.toReversed()) took.push(run(times) / times);
  }
  return new Map(runs.map(({ name, took }) => [name, percentile(took, 0.2)]));
}

export function percentile(numbers, part) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)];
}

/** How many calls make a batch, once the engine has done what it can. */
function calibrate(run) {
  let times = 1;
  for (let spent = 0; spent < warmUp;) {
    const took = run(times);
    spent += took;
    if (took < batch) times *= 2;
  }
  return Math.max(1, Math.round((batch * times) / run(times)));
}

function timed(work) {
  const start = performance.now();
  work();
  return (performance.now() - start) * 1e6;
}
