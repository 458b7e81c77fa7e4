/** In: gold sentences. Out: the same with a reporting clause at the end (« … », a-t-il déclaré), and the rule that sets such silver aside. */
import { seededRandom } from '../random.js';
import type { GoldSentence } from '../treebank.js';
import { REPORTING_FORMS, reportingClause } from './clauses.js';

const LONGEST = 32;

interface Row {
  readonly form: string;
  readonly feats: string;
  /** An index of the new sentence; -1: the root. */
  readonly head: number;
  readonly relation: string;
}

/** A statement of some length whose root is a verb and whose last word is its full stop. */
function isStatement(s: GoldSentence): boolean {
  const n = s.forms.length;
  const root = s.heads.indexOf(n);
  return (
    n >= 5 &&
    n <= LONGEST &&
    s.forms[n - 1] === '.' &&
    s.heads[n - 1] === root &&
    /^(VERB|NOUN|ADJ)$/.test(s.tags[root] ?? '') &&
    !s.forms.includes('"') &&
    !s.forms.includes('«')
  );
}

function fromRows(rows: readonly Row[]): GoldSentence {
  const tags = rows.map((row) => row.feats.split('|')[0] as string);
  return {
    forms: rows.map((row) => row.form),
    lemmas: rows.map((row) => row.form),
    tags,
    feats: rows.map((row) => row.feats),
    heads: rows.map((row) => (row.head === -1 ? rows.length : row.head)),
    relations: rows.map((row) => row.relation),
    contracted: [],
  };
}

/** The statement, quoted or not, a comma, the clause, the full stop. */
function withClause(s: GoldSentence, random: () => number): GoldSentence {
  const body = s.forms.length - 1;
  const quoted = random() < 0.6;
  const shift = quoted ? 1 : 0;
  const root = s.heads.indexOf(s.forms.length) + shift;
  const mark = (form: string, head: number): Row => ({ form, feats: 'PUNCT', head, relation: 'punct' });
  const rows: Row[] = quoted ? [mark('«', root)] : [];
  for (let i = 0; i < body; i++) {
    const head = s.heads[i] as number;
    rows.push({
      form: s.forms[i] as string,
      feats: s.feats[i] as string,
      head: head === s.forms.length ? -1 : head + shift,
      relation: s.relations[i] as string,
    });
  }
  if (quoted) rows.push(mark('»', root));
  const clause = reportingClause({ random });
  const first = rows.length + 1;
  const verb = first + clause.findIndex(([, , head]) => head === 0);
  rows.push(mark(',', verb));
  for (const [form, feats, head, relation] of clause)
    rows.push({ form, feats, head: head === 0 ? root : first + head - 1, relation });
  rows.push(mark('.', root));
  return fromRows(rows);
}

/** One new sentence for each statement, the same for the same seed. */
export function reportedSentences(gold: readonly GoldSentence[], seed: number): GoldSentence[] {
  const random = seededRandom(seed);
  return gold.filter(isStatement).map((s) => withClause(s, random));
}

/** ", a indiqué", "», ont dit", ", affirme": the teachers have seen too few of these to teach them. */
export function hasReportingClause(forms: readonly string[]): boolean {
  return forms.some((form, i) => {
    if (![',', '»', '"'].includes(form)) return false;
    return [1, 2, 3].some(
      (k) =>
        REPORTING_FORMS.has(forms[i + k] ?? '') &&
        forms.slice(i + 1, i + k).every((f) => /^(a|ont|avait|avaient|-t-il|-t-elle|-t-on|-il|-ils|,)$/.test(f)),
    );
  });
}
