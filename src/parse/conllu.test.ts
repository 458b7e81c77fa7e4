import { describe, expect, it } from 'vitest';
import { commentOf, formatFeats, parseFeats, readConllu, writeConllu } from './conllu.js';

const TEXT = `# sent_id = 1
# text = Il va au port.
1\tIl\tlui\tPRON\t_\tPerson=3\t2\tnsubj\t_\t_
2\tva\taller\tVERB\t_\t_\t0\troot\t_\t_
3-4\tau\t_\t_\t_\t_\t_\t_\t_\t_
3\tà\tà\tADP\t_\t_\t5\tcase\t_\t_
4\tle\tle\tDET\t_\t_\t5\tdet\t_\t_
5\tport\tport\tNOUN\t_\t_\t2\tobl:arg\t_\tSpaceAfter=No
5.1\tet\tet\tCCONJ\t_\t_\t_\t_\t2:cc\t_
6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

# sent_id = 2
1\tOui\toui\tINTJ\t_\t_\t0\troot\t_\t_

`;

describe('CoNLL-U', () => {
  it('writes what it read, byte for byte', () => {
    expect(writeConllu(readConllu(TEXT))).toBe(TEXT);
  });
  it('reads tokens of several words', () => {
    const [first] = readConllu(TEXT);
    expect(first?.tokens.map((t) => t.form)).toEqual(['Il', 'va', 'au', 'port', '.']);
    expect(first?.tokens[2]).toMatchObject({ first: 2, last: 3, isRange: true });
    expect(first && commentOf(first, 'text')).toBe('Il va au port.');
  });
  it('reads a last sentence without the blank line after it', () => {
    expect(readConllu(TEXT.trimEnd())).toHaveLength(2);
  });
  it('names the line at fault', () => {
    expect(() => readConllu(TEXT.replace('2\tva', '7\tva'))).toThrow('ligne 4 : mot « 7 » là où vient 2');
    expect(() => readConllu('1\tOui\toui\n')).toThrow('ligne 1 : 3 colonnes');
  });
  it('reads and writes features in order', () => {
    expect(formatFeats(parseFeats('Mood=Cnd|Number=Plur'))).toBe('Mood=Cnd|Number=Plur');
    expect(formatFeats({ b: '1', A: '2' })).toBe('A=2|b=1');
    expect(formatFeats({})).toBe('_');
  });
});
