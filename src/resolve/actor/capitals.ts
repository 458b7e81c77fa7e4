/** Capitals: "**B**arkhane" has one, "**AEP**" has no other letters. In: a form. Out: does it open with one, is it all of them? */

export function isCapital(text: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text);
}

export function isUpper(text: string): boolean {
  return /^[\p{Lu}\p{N}]+$/u.test(text);
}
