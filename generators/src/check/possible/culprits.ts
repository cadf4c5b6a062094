/** As few of some causes as are needed for an effect that all of them together have. */
export function culprits<T>(causes: readonly T[], hasEffect: (some: readonly T[]) => boolean): readonly T[] {
  return causes.reduce<readonly T[]>((kept, cause) => {
    const fewer = kept.filter((one) => one !== cause);
    return hasEffect(fewer) ? fewer : kept;
  }, causes);
}
