/** The smallest part of some causes that still has the effect that all of them have together: no cause in it can be left out. */
export function minimalCauses<T>(causes: readonly T[], hasEffect: (some: readonly T[]) => boolean): readonly T[] {
  return causes.reduce<readonly T[]>((kept, cause) => {
    const fewer = kept.filter((one) => one !== cause);
    return hasEffect(fewer) ? fewer : kept;
  }, causes);
}
