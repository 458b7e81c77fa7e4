/** The tree builder on markup that is not as it should be. */
import { describe, expect, it } from 'vitest';
import { type El, textOf } from './dom.js';
import { parseHtml } from './parse-html.js';

/** "div(p("a"),p("b"))" */
const shape = (node: El | string): string =>
  typeof node === 'string'
    ? JSON.stringify(node)
    : `${node.tag}${node.kids.length ? `(${node.kids.map(shape).join(',')})` : ''}`;
const bodyOf = (html: string): string => shape(parseHtml(html).root).replace(/^html\((.*)\)$/s, '$1');

describe('parseHtml', () => {
  it.each([
    ['<p>a<p>b', 'p("a"),p("b")'],
    ['<ul><li>a<li>b<ul><li>c</ul></ul>d', 'ul(li("a"),li("b",ul(li("c")))),"d"'],
    ['<p>a<div>b</div></p>c', 'p("a"),div("b"),"c"'],
    ['<div><b>a<div>b</b>c</div></div>d', 'div(b("a",div("b","c"))),"d"'],
    ['<table><tr><td>a</div><td>b</table>c', 'table(tr(td("a"),td("b"))),"c"'],
    ['<div>a</span></p></div>b', 'div("a"),"b"'],
    ['a<br>b<br/>c</br>d', '"a",br,"b",br,"c",br,"d"'],
    ['<svg><path><g>x</g></svg>a', '"a"'],
    ['<svg><path><p>a</p>', 'p("a")'],
    ['&eacute;&amp;&#8217;', '"é&’"'],
    ['<script>if (a<b) document.write("<p>x</p>")</script>a', 'script,"a"'],
  ])('%s', (html, expected) => {
    expect(bodyOf(html)).toBe(expected);
  });
  it('keeps JSON-LD and no other script', () => {
    expect(parseHtml('<script>var a</script><script type="application/ld+json">{"a":1}</script>').jsonLd).toEqual([
      '{"a":1}',
    ]);
  });
  it('numbers elements in preorder with the range of each', () => {
    const { all } = parseHtml('<div><p>a</p><p>b</p></div><div>c</div>');
    expect(all.map((el) => [el.tag, el.order, el.last])).toEqual([
      ['html', 0, 4],
      ['div', 1, 3],
      ['p', 2, 2],
      ['p', 3, 3],
      ['div', 4, 4],
    ]);
  });
  it('caps the depth and loses no text', () => {
    const { root, all } = parseHtml(`${'<div>'.repeat(3000)}fond${'</div>'.repeat(3000)}après`);
    let depth = 0;
    for (const el of all) {
      let at = 0;
      for (let up: El | null = el; up; up = up.parent) at++;
      depth = Math.max(depth, at);
    }
    expect(depth).toBeLessThanOrEqual(520);
    expect(textOf(root)).toBe('fond après');
  });
});
