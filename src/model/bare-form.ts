/** A participle or adjective as a list gives it. In: any of its forms. Out: in small letters, without the endings of gender and number: "présumées" is "présumé". */
export function bareForm(form: string): string {
  return form.toLowerCase().replace(/e?s?$/, '');
}
