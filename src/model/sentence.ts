/** What `parse` hands on: sentences of syntactic words with a dependency tree (UD). Offsets count UTF-16 units of the document. */

export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/**
 * One syntactic word. "du" is two words ("de", "le") with the same start and end.
 * `index` is its position in `Sentence.words` (0-based); `head` the index of its governor, -1 for the root.
 */
export interface Word {
  readonly index: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** UD features as a map: Mood=Cnd, Tense=Past, VerbForm=Part, Number=Plur, Person=3, Gender=Fem… */
  readonly feats: Readonly<Record<string, string>>;
  readonly head: number;
  /** UD relation with its subtype: nsubj, nsubj:pass, obj, obl:agent, obl:arg, obl:mod, nmod, aux:pass… */
  readonly deprel: string;
  readonly start: number;
  readonly end: number;
  /** Is there white space after the surface token? */
  readonly spaceAfter: boolean;
}

export type NameKind = 'person' | 'organisation' | 'place' | 'group';

/** A proper name found by its shape and context, before any identity: first and last word index, inclusive. */
export interface NameSpan {
  readonly kind: NameKind | null;
  readonly first: number;
  readonly last: number;
}

export interface Sentence {
  readonly index: number;
  /** Index of the paragraph in the document; the title is paragraph 0. */
  readonly paragraph: number;
  readonly isTitle: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  readonly names: readonly NameSpan[];
}

/** An analysed document: the sentences of `title + "\n\n" + text`, title first. */
export interface ParsedDocument {
  readonly doc: string;
  readonly sentences: readonly Sentence[];
}
