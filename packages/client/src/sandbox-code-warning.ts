import { endpoints } from '@idv-protocol/types';

const realHosts: ReadonlySet<string> = new Set(Object.values(endpoints).map(({ host }) => host));

/**
 * Warns once for each `SceneCode` of the sandbox that is sent to the real service, where it has no effect. A test probably uses real
 * verifications by mistake. The warning uses `process.emitWarning`, so that programs can handle it or switch it off.
 */
export async function warnOfSandboxCode(host: string, sceneCode: string | undefined): Promise<void> {
  if (sceneCode === undefined || warned.has(sceneCode) || !realHosts.has(host)) return;
  // Loaded only for requests that have a SceneCode: the scenarios are large.
  const { scenarios } = await import('@idv-protocol/types/scenarios');
  if (warned.has(sceneCode) || !scenarios.some((scenario) => scenario.sceneCode === sceneCode)) return;
  warned.add(sceneCode);
  process.emitWarning(
    `SceneCode ${sceneCode} selects an outcome in the sandbox, but ${host} is the real service, where it has no effect.`,
    { code: 'IDV_SANDBOX_SCENE_CODE' },
  );
}

const warned = new Set<string>();
