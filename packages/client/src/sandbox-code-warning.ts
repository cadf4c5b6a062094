import { endpoints } from '@idv-protocol/types';

const realHosts: ReadonlySet<string> = new Set(Object.values(endpoints).map(({ host }) => host));

/**
 * Warns once for each `SceneCode` that chooses an outcome in the sandbox and is sent to the real service, where it chooses nothing:
 * somebody tests with real verifications. The warning is Node's own, so that it can be handled or switched off.
 */
export async function warnOfSandboxCode(host: string, sceneCode: string | undefined): Promise<void> {
  if (sceneCode === undefined || warned.has(sceneCode) || !realHosts.has(host)) return;
  // Loaded only for requests that have a SceneCode: the scenarios are large.
  const { scenarios } = await import('@idv-protocol/types/scenarios');
  if (warned.has(sceneCode) || !scenarios.some((scenario) => scenario.sceneCode === sceneCode)) return;
  warned.add(sceneCode);
  process.emitWarning(
    `SceneCode ${sceneCode} chooses an outcome in the sandbox, but ${host} is the real service: there it chooses nothing.`,
    { code: 'IDV_SANDBOX_SCENE_CODE' },
  );
}

const warned = new Set<string>();
