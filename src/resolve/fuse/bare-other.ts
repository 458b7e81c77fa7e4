/** "Quatre soldats ont été tués. **Deux autres** ont été blessés": others without a noun are of those told before. */
export function isBareOther(text: string | null): boolean {
  return BARE_OTHER.test(text ?? '');
}

const BARE_OTHER =
  /^(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|\d+|plusieurs|une \p{L}+ d['’]) ?autres?$/iu;
