/** Whatever a page or an analyst writes stays text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html, webAddress } from './html.js';

describe('html', () => {
  it('escapes values between tags and in attributes, and keeps markup of its own', () => {
    const hostile = "\"><script>alert('1')</script>&";
    const page = html`<p title="${hostile}">${hostile}${html`<b>${'<'}</b>`}</p>`.markup;
    const safe = '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;';
    expect(page).toBe(`<p title="${safe}">${safe}<b>&lt;</b></p>`);
  });

  it('leaves nothing for null and false, and joins lists', () => {
    expect(html`<p>${null}${false}${[1, 'a', html`<i></i>`, ['b']]}${0}</p>`.markup).toBe('<p>1a<i></i>b0</p>');
  });

  it('never lets a string open a tag or leave its attribute', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeHtml(text)) && !escapeHtml(text).includes('\0')));
  });
});

describe('webAddress', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    ' java\nscript:alert(1)',
    'file:///etc/passwd',
    'pas une adresse',
    '',
  ])('refuses %j', (url) => {
    expect(webAddress(url)).toBeNull();
  });

  it('takes http and https', () => {
    expect(webAddress('https://radio-tirna.example/a?b=1')).toBe('https://radio-tirna.example/a?b=1');
    expect(webAddress(null)).toBeNull();
  });
});
