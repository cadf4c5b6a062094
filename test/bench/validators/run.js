// All there is to measure of the validators.
import { contenders } from './contenders/modules.js';
import { answerRows } from './rows/answers.js';
import { firstCheckRows } from './rows/first-check.js';
import { instantiationRows } from './rows/instantiations.js';
import { imageRow, invalidRows, noticedRows, validRows } from './rows/requests.js';
import { sizeRows } from './rows/size.js';
import { products, union } from './samples/requests.js';
import { publishedSchemas } from './schemas/published.js';
import { verify } from './verify.js';
import { verifyHand } from './verify-hand.js';
import { bundle, load, openWorkshop, writeModule } from './workshop.js';

/** `told` is called with each row as soon as it is there. */
export async function measureValidators(told) {
  const schemas = await publishedSchemas();
  openWorkshop();
  const [modules, copies] = [new Map(), new Map()];
  for (const [name, make] of Object.entries(contenders)) {
    const file = writeModule(name, make(schemas, [...products, union]));
    modules.set(name, await load(file));
    copies.set(name, await load(writeModule(`${name} to verify`, await bundle(file))));
  }
  // Copies: what the engine learns from the samples for verification must not be in the way when others are measured.
  verify(copies);
  await verifyHand();
  const steps = [
    () => validRows(modules),
    () => imageRow(modules),
    () => invalidRows(modules),
    () => noticedRows(modules),
    () => answerRows(schemas),
    () => firstCheckRows(schemas),
    () => sizeRows(schemas),
    () => instantiationRows(),
  ];
  const rows = [];
  for (const step of steps) {
    const found = [await step()].flat();
    found.forEach(told);
    rows.push(...found);
  }
  return rows;
}
