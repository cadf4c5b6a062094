import {
  answerTexts,
  documentSamples,
  type Scenario,
  type ScenarioJson,
  type ScenarioObject,
} from '@idv-protocol/types/scenarios';
import type { Parameters } from '../domain/transaction.ts';
import { withheldPaths } from './conditions.ts';
import { valueAt, withValue } from './paths.ts';

/** The response to CheckResult on the wire, for a scenario and the parameters of Initialize and CheckResult. */
export function answerOf({ result }: Scenario, initialize: Parameters, checkResult: Parameters): ScenarioObject {
  if (!result) return {};
  const samples = documentSamples[initialize['DocType'] ?? ''];
  const filled = result.documents.reduce((body, { path, shape, isEdited }) => {
    return withValue(body, path, samples?.[shape]?.[isEdited ? 'edited' : 'read']);
  }, result.body);
  const withheld = withheldPaths({ initialize, 'check-result': checkResult });
  const pruned = withheld.reduce((body, path) => withValue(body, path, undefined), filled);
  return answerTexts.reduce((body, path) => {
    const value = valueAt(body, path);
    return value === undefined ? body : withValue(body, path, inForm(value, result.forms[path]));
  }, pruned);
}

function inForm(value: ScenarioJson, form: 'object' | 'twice' | undefined): ScenarioJson {
  if (form === 'object' || typeof value === 'string') return value;
  const text = JSON.stringify(value);
  return form === 'twice' ? JSON.stringify(text) : text;
}
