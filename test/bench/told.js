import { figure, verdict } from './row.js';

/** A row as a line in the terminal. */
export function line(row) {
  const { group, what, ours, budget, per, peers } = row;
  const beside = Object.entries(peers).map(([name, value]) => `${name} ${figure(value)}`);
  const cells = [
    `${group.title}, ${what}`.padEnd(74),
    figure(ours).padStart(8),
    (budget === undefined ? '' : `of ${budget}`).padEnd(8),
    (verdict(row) ?? '').padEnd(7),
    beside.length > 0 ? `beside ${beside.join(', ')}` : '',
    per ? `(1 is ${per})` : '',
  ];
  return cells.join(' ').trimEnd();
}

export function summary(rows) {
  const judged = rows.filter((row) => verdict(row));
  const missed = judged.filter((row) => verdict(row) === 'missed');
  return `${judged.length - missed.length} of ${judged.length} budgets met, ${missed.length} missed.`;
}
