/** JSON-LD as sites write it, whole and broken. */
import { describe, expect, it } from 'vitest';
import { readJsonLd } from './json-ld.js';

describe('readJsonLd', () => {
  it('finds the article in a graph and its author by reference', () => {
    const graph = `{"@context":"https://schema.org","@graph":[
      {"@type":"WebPage","datePublished":"2024-01-01","name":"Page"},
      {"@type":["Article","NewsArticle"],"headline":"Le titre","author":{"@id":"#awa"},"publisher":{"@id":"#fanal"},"datePublished":"2024-05-02"},
      {"@type":"Person","@id":"#awa","name":"Awa Sow"},
      {"@type":"Organization","@id":"#fanal","name":"Le Fanal"}]}`;
    expect(readJsonLd([graph])).toMatchObject({
      headline: 'Le titre',
      authors: ['Awa Sow'],
      publisher: 'Le Fanal',
      published: '2024-05-02',
      isArticle: true,
    });
  });
  it.each([
    ['a CDATA wrapper', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Le titre"}\n//]]>'],
    ['a comment wrapper', '<!-- {"@type":"NewsArticle","headline":"Le titre"} -->'],
    ['a comma too many', '{"@type":"NewsArticle","headline":"Le titre",}'],
    ['a line break inside a string', '{"@type":"NewsArticle","headline":"Le titre","description":"une\nligne"}'],
  ])('mends %s', (_, script) => {
    expect(readJsonLd([script]).headline).toBe('Le titre');
  });
  it('passes over what cannot be mended, and reads the next script', () => {
    expect(readJsonLd(['{"@type":', 'null', '[]', '{"@type":"NewsArticle","headline":"Le titre"}']).headline).toBe(
      'Le titre',
    );
  });
  it('does not take a list of other articles for this one', () => {
    const list =
      '{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"NewsArticle","headline":"Autre","datePublished":"2020-01-01"}}]}';
    expect(readJsonLd([list])).toMatchObject({ isArticle: false, published: null, headline: null });
  });
});
