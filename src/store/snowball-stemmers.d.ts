/** The one function of `snowball-stemmers` that we use; the package brings no types. */
declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string;
  }
  const snowball: { newStemmer(language: 'french'): Stemmer };
  // biome-ignore lint/style/noDefaultExport: this is how Node shows a CommonJS package to ESM
  export default snowball;
}
